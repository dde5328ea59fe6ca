using System.Globalization;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Finsam.Web.Features.Rapporter;

/// <summary>
/// Shows and writes one text. Saved when its writer says so; until then the browser keeps what is typed (js/pm.js), so that neither a reload nor a
/// server that goes away loses it.
/// </summary>
public sealed partial class Pmtextruta
{
    private ElementReference _ruta;
    private ElementReference _knapp;
    private bool _skriver;
    private bool _tarÖver;
    private bool _återfunnet;
    private bool _tillRutan;
    private bool _tillKnappen;
    private string _text = "";
    private string? _varför;
    private int _sedd;
    private Pmtextläge? _nu;
    private Fel? _fel;

    /// <summary>The period of the PM.</summary>
    [Parameter, EditorRequired]
    public Period Period { get; set; }

    /// <summary>The text and where it stands.</summary>
    [Parameter, EditorRequired]
    public required Textplats Plats { get; set; }

    /// <summary>Whether the reader may write.</summary>
    [Parameter]
    public bool Skriver { get; set; }

    /// <summary>Called when the text has been stored.</summary>
    [Parameter]
    public EventCallback Ändrad { get; set; }

    [Inject]
    private ISändare Sändare { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private string Nyckel => $"pm:{Period}:{Plats.Plats}";

    private string Namn => char.ToLower(Plats.Etikett[0], CultureInfo.InvariantCulture) + Plats.Etikett[1..];

    private int Rader => Math.Clamp(_text.Length / 80, 4, 18);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_tillRutan)
        {
            _tillRutan = false;
            await _ruta.FocusAsync();
        }
        else if (_tillKnappen && !_skriver)
        {
            _tillKnappen = false;
            await _knapp.FocusAsync();
        }
    }

    private IRequest<Result> Kommando() => new SkrivPmtextCommand(Period, Plats.Plats, _text, _sedd, _varför);

    private async Task ÖppnaAsync()
    {
        var nuvarande = Egentext.Text(Plats.Stycken);
        var utkast = await Js.InvokeAsync<string?>("finsam.utkast.las", Nyckel);
        _återfunnet = utkast is not null && utkast != nuvarande;
        (_text, _varför, _sedd, _nu, _fel) = (_återfunnet ? utkast! : nuvarande, null, Plats.Version, null, null);
        (_skriver, _tillRutan) = (true, true);
    }

    private async Task TaÖverAsync()
    {
        _tarÖver = true;
        try
        {
            var svar = await Sändare.SändAsync(new SkrivPmtextCommand(Period, Plats.Plats, Egentext.Text(Plats.Förslag), Plats.Version, null));
            _fel = svar.Fel;
            await Ändrad.InvokeAsync();
        }
        finally
        {
            _tarÖver = false;
        }
    }

    private async Task KlarAsync()
    {
        await Js.InvokeVoidAsync("finsam.utkast.glom", Nyckel);
        await Ändrad.InvokeAsync();
        (_skriver, _tillKnappen) = (false, true);
    }

    private async Task AvbrytAsync()
    {
        await Js.InvokeVoidAsync("finsam.utkast.glom", Nyckel);
        if (_nu is not null)
        {
            await Ändrad.InvokeAsync();
        }

        (_skriver, _tillKnappen) = (false, true);
    }

    /// <summary>Another has written meanwhile: their text is shown beside, and what is saved after that replaces it knowingly.</summary>
    private async Task NekadAsync(Fel fel)
    {
        if (fel.Slag == Felslag.Konflikt && await Sändare.SändAsync(new PmtextQuery(Period, Plats.Plats)) is { } nu && nu.Version != _sedd)
        {
            (_nu, _sedd) = (nu, nu.Version);
        }
    }
}
