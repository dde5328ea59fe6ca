using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Kvartalsrapporter;

/// <summary>The draft of a kvartalsrapport, step by step.</summary>
public sealed partial class Blankettvy
{
    private Rapportrum _rum = null!;
    private Blankettgranskning _granskning = null!;
    private Blankettsteg? _valt;
    private Guid? _rapport;

    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required RapportVy Vy { get; set; }

    /// <summary>The draft as it was when the page was opened.</summary>
    [Parameter, EditorRequired]
    public required Rapportrum Rum { get; set; }

    /// <summary>The step, by its code; without one, the first.</summary>
    [Parameter]
    public string? Steg { get; set; }

    private string Nu => _valt?.Steg.Kod() ?? Rapportadress.LämnaIn;

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, Svarsläge> Svar => _rum.Svar;

    /// <inheritdoc/>
    protected override Guid? Utkast => Vy.Rapport;

    /// <inheritdoc/>
    protected override string Namn => $"{Vy.Insats.Kod}:{Vy.Kvartal}";

    /// <summary>The values of all fields.</summary>
    internal IReadOnlyDictionary<string, string> Värden => _rum.Värden;

    /// <summary>The quarter.</summary>
    internal Kvartal Kvartal => Vy.Kvartal;

    /// <summary>The report before.</summary>
    internal Förrasvar? Förra => _rum.Förra;

    /// <summary>What the kansli wants changed in a question, or <c>null</c>.</summary>
    internal string? Not(string fråga) => Vy.Återsändning?.Noter.FirstOrDefault(n => n.Fråga == fråga)?.Text;

    /// <summary>
    /// What is wrong with a field, or <c>null</c>. What is only missing is told when the question's own answer is there: before that the styrgrupp has not
    /// come to it yet.
    /// </summary>
    internal override string? Fel(string fält)
    {
        var fråga = _rum.Blankett.FrågaFör(fält);
        var besvarad = Läge(fråga.Svaret.Namn).Värde.Length > 0;
        return _granskning.För(fråga).FirstOrDefault(f => f.Fält == fält && (besvarad || !f.Saknas))?.Text;
    }

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

    /// <inheritdoc/>
    protected override Task<Result<Sparkvitto>> SändAsync(IReadOnlyList<Svarsändring> ändringar) => Sändare.SändAsync(new SparaSvarCommand(Vy.Insats.Kod, Vy.Kvartal, ändringar));

    /// <inheritdoc/>
    protected override Task<Result<Utkastläge>> LäsAsync() => Sändare.SändAsync(new UtkastQuery(Vy.Insats.Kod, Vy.Kvartal));

    /// <inheritdoc/>
    protected override void Ta(IReadOnlyDictionary<string, Svarsläge> svar) => Ta(_rum with { Svar = svar });

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Ta(Rum);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _valt = Steg == Rapportadress.LämnaIn ? null : _rum.Blankett.Steg.FirstOrDefault(s => s.Steg.Kod() == Steg) ?? _rum.Blankett.Steg[0];
        if (_rapport is null && Vy.Rapport is not null)
        {
            // Someone else has begun the draft: what they wrote first came before this page knew which draft to listen to.
            await LäsNyttAsync();
        }

        _rapport = Vy.Rapport;
    }

    private void Ta(Rapportrum rum) => (_rum, _granskning) = (rum, rum.Granskning);

    private string? Granne(int steg)
    {
        var alla = _rum.Blankett.Steg;
        var plats = alla.ToList().IndexOf(_valt!) + steg;
        return plats < 0 || plats >= alla.Count ? null : alla[plats].Steg.Kod();
    }

    private string Stegnamn(string steg) => _rum.Blankett.Steg.FirstOrDefault(s => s.Steg.Kod() == steg)?.Rubrik ?? "Lämna in";

    private string Till(string steg) => Rapportadress.Till(Vy.Insats.Kod, Vy.Kvartal, steg);
}
