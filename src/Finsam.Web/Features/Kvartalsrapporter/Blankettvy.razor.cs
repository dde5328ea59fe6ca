using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Finsam.Web.Features.Kvartalsrapporter;

/// <summary>
/// The draft as its writer sees it. The browser owns what stands in the fields and sends it here; what comes back, and what others write, goes to the
/// browser, which never lets it replace something that is not saved yet.
/// </summary>
public sealed partial class Blankettvy : IAsyncDisposable
{
    private readonly Dictionary<string, Svarskvitto> _nekade = new(StringComparer.Ordinal);
    private DotNetObjectReference<Blankettvy>? _jag;
    private IJSObjectReference? _modul;
    private ElementReference _rot;
    private Rapportrum _rum = null!;
    private Blankettgranskning _granskning = null!;
    private Blankettsteg? _valt;
    private Fel? _fel;
    private string _namn = "";
    private Guid? _rapport;
    private bool _läser;
    private bool _läsIgen;

    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required RapportVy Vy { get; set; }

    /// <summary>The draft as it was when the page was opened.</summary>
    [Parameter, EditorRequired]
    public required Rapportrum Rum { get; set; }

    /// <summary>The step, by its code; without one, the first.</summary>
    [Parameter]
    public string? Steg { get; set; }

    /// <summary>Called when the report is no longer a draft.</summary>
    [Parameter]
    public EventCallback Ändrad { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Inloggning { get; set; }

    [Inject]
    private ISändare Sändare { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [Inject]
    private IÄndringskälla Ändringar { get; set; } = null!;

    private string Nu => _valt?.Steg.Kod() ?? Rapportadress.LämnaIn;

    /// <summary>The name under which the browser keeps what is not saved. Of one account, since several may use one browser.</summary>
    private string Lagring { get; set; } = "";

    private string? Senast => _rum.Svar.Values.Where(s => s.Version > 0).Select(s => (DateTimeOffset?)s.Ändrad).Max() is { } tid
        ? tid.Lokalt().ToString("HH.mm", CultureInfo.InvariantCulture)
        : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Ändringar.Ändrat -= Hör;
        try
        {
            if (_modul is not null)
            {
                await _modul.InvokeVoidAsync("sluta");
                await _modul.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone already.
        }

        _jag?.Dispose();
    }

    /// <summary>Called by the browser with what has been typed.</summary>
    /// <returns>What became of each field.</returns>
    [JSInvokable]
    public async Task<IReadOnlyList<Svarskvitto>> SparaAsync(IReadOnlyList<Svarsändring> ändringar)
    {
        var svar = await Sändare.SändAsync(new SparaSvarCommand(Vy.Insats.Kod, Vy.Kvartal, ändringar));
        _fel = svar.Fel;
        if (svar.Lyckades)
        {
            Ta(svar.Värde.Fält);
        }
        else if (svar.Fel.Slag is Felslag.Konflikt)
        {
            // Handed in, or approved, while somebody was writing: the page shows what it is now, and the browser keeps what was typed.
            await Ändrad.InvokeAsync();
        }

        StateHasChanged();
        return svar.Lyckades ? svar.Värde.Fält : [];
    }

    /// <summary>How a field stands.</summary>
    internal Svarsläge Läge(string fält) => _rum.Svar.GetValueOrDefault(fält) ?? new("", 0, "", default, false);

    /// <summary>The values of all fields.</summary>
    internal IReadOnlyDictionary<string, string> Värden => _rum.Värden;

    /// <summary>The quarter.</summary>
    internal Kvartal Kvartal => Vy.Kvartal;

    /// <summary>The report before.</summary>
    internal Förrasvar? Förra => _rum.Förra;

    /// <summary>What the kansli wants changed in a question, or <c>null</c>.</summary>
    internal string? Not(string fråga) => Vy.Återsändning?.Noter.FirstOrDefault(n => n.Fråga == fråga)?.Text;

    /// <summary>Why a field was not saved, or <c>null</c>.</summary>
    internal Svarskvitto? Nekad(string fält) => _nekade.GetValueOrDefault(fält);

    /// <summary>
    /// What is wrong with a field, or <c>null</c>. What is only missing is told when the question's own answer is there: before that the styrgrupp has not
    /// come to it yet.
    /// </summary>
    internal string? Felet(string fält)
    {
        var fråga = _rum.Blankett.FrågaFör(fält);
        var besvarad = Läge(fråga.Svaret.Namn).Värde.Length > 0;
        return _granskning.För(fråga).FirstOrDefault(f => f.Fält == fält && (besvarad || !f.Saknas))?.Text;
    }

    /// <summary>Whether someone else wrote what stands in the field.</summary>
    internal bool ÄrAnnans(string fält) => Läge(fält) is { Version: > 0 } läge && läge.Av != _namn;

    /// <summary>Carries the last report's answer to a question over, as far as it fits this quarter.</summary>
    internal Task BärAsync(Blankettfråga fråga)
    {
        var ändringar = fråga.Alla
            .Where(f => Förra!.Fält.ContainsKey(f.Namn))
            .Select(f => (Fält: f, Värde: Förra!.Fält[f.Namn].Rått))
            .Where(p => p.Fält.Fel(p.Värde) is null)
            .Select(p => new Svarsändring(p.Fält.Namn, p.Värde, Läge(p.Fält.Namn).Version, Buret: true));
        return SkrivAsync([.. ändringar]);
    }

    /// <summary>Whether what is typed is heard.</summary>
    internal bool Lyssnar { get; private set; }

    /// <summary>Decides a conflict: the own text replaces the other's, or gives way to it.</summary>
    internal async Task AvgörAsync(Svarskvitto krock, bool behållMin)
    {
        _nekade.Remove(krock.Fält);
        await _modul!.InvokeVoidAsync("avgor", krock.Fält, krock.Läge.Värde, krock.Läge.Version, behållMin);
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var inloggad = Inloggning is null ? null : (await Inloggning).User;
        _namn = inloggad?.Identity?.Name ?? "";
        var konto = inloggad?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value ?? "";
        Lagring = $"rapport:{Vy.Insats.Kod}:{Vy.Kvartal}:{konto}";
        Ta(Rum);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _valt = Steg == Rapportadress.LämnaIn ? null : _rum.Blankett.Steg.FirstOrDefault(s => s.Steg.Kod() == Steg) ?? _rum.Blankett.Steg[0];
        if (_rapport is null && Vy.Rapport is not null && _modul is not null)
        {
            // Someone else has begun the draft: what they wrote first came before this page knew which draft to listen to.
            await LäsNyttAsync();
        }

        _rapport = Vy.Rapport;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            Ändringar.Ändrat += Hör;
            _jag = DotNetObjectReference.Create(this);
            _modul = await Js.InvokeAsync<IJSObjectReference>("import", "./js/rapport.js");
            await _modul.InvokeVoidAsync("starta", _rot, _jag, _rum.Svar.ToDictionary(s => s.Key, s => s.Value.Version));
            Lyssnar = true;
            StateHasChanged();
        }
        else if (_modul is not null)
        {
            await _modul.InvokeVoidAsync("visa");
        }
    }

    private void Ta(Rapportrum rum) => (_rum, _granskning) = (rum, rum.Granskning);

    private void Ta(IReadOnlyList<Svarskvitto> kvitton)
    {
        var svar = new Dictionary<string, Svarsläge>(_rum.Svar, StringComparer.Ordinal);
        foreach (var kvitto in kvitton)
        {
            svar[kvitto.Fält] = kvitto.Läge;
            _nekade.Remove(kvitto.Fält);
            if (kvitto.Utfall != Svarsutfall.Sparat)
            {
                _nekade[kvitto.Fält] = kvitto;
            }
        }

        Ta(_rum with { Svar = svar });
    }

    /// <summary>Writes fields from here, and puts them in the browser's.</summary>
    private async Task SkrivAsync(IReadOnlyList<Svarsändring> ändringar)
    {
        if (ändringar.Count == 0)
        {
            return;
        }

        var kvitton = await SparaAsync(ändringar);
        await _modul!.InvokeVoidAsync("satt", kvitton.Where(k => k.Utfall == Svarsutfall.Sparat).Select(k => new { k.Fält, k.Läge.Värde, k.Läge.Version }), true);
    }

    /// <summary>Someone has changed the draft, here or in another browser: what is new is read and shown.</summary>
    private void Hör(Ändring ändring)
    {
        if (Vy.Rapport is { } rapport && ändring.RörUtkast(rapport))
        {
            _ = InvokeAsync(LäsNyttAsync);
        }
    }

    private async Task LäsNyttAsync()
    {
        _läsIgen = _läser;
        if (_läser)
        {
            return;
        }

        _läser = true;
        try
        {
            do
            {
                _läsIgen = false;
                var svar = await Sändare.SändAsync(new UtkastQuery(Vy.Insats.Kod, Vy.Kvartal));
                if (!svar.Lyckades)
                {
                    continue;
                }

                var nya = svar.Värde.Svar.Where(s => s.Value.Version > Läge(s.Key).Version).ToList();
                if (nya.Count > 0)
                {
                    Ta(_rum with { Svar = svar.Värde.Svar });
                    await _modul!.InvokeVoidAsync("satt", nya.Select(n => new { Fält = n.Key, n.Value.Värde, n.Value.Version }), false);
                    StateHasChanged();
                }
            }
            while (_läsIgen);
        }
        finally
        {
            _läser = false;
        }
    }

    private string? Granne(int steg)
    {
        var alla = _rum.Blankett.Steg;
        var plats = alla.ToList().IndexOf(_valt!) + steg;
        return plats < 0 || plats >= alla.Count ? null : alla[plats].Steg.Kod();
    }

    private string Namn(string steg) => _rum.Blankett.Steg.FirstOrDefault(s => s.Steg.Kod() == steg)?.Rubrik ?? "Lämna in";

    private string Till(string steg) => Rapportadress.Till(Vy.Insats.Kod, Vy.Kvartal, steg);
}
