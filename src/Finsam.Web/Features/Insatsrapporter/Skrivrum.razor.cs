using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Insatsrapporter;

/// <summary>The report while it is written, by several at once.</summary>
public sealed partial class Skrivrum
{
    private IReadOnlyDictionary<string, Svarsläge> _svar = null!;
    private Rapportgranskning? _granskning;

    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required InsatsrapportVy Vy { get; set; }

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, Svarsläge> Svar => _svar;

    /// <inheritdoc/>
    protected override Guid? Utkast => Vy.Rapport.Id.Value;

    /// <inheritdoc/>
    protected override string Namn => $"{Vy.Insats.Kod}:{Vy.Rapport.Kod}";

    private Rapportgranskning Granskning => _granskning ??=
        Rapportgranskning.Av(Vy.Rapport.Rubriker, _svar.ToDictionary(s => s.Key, s => s.Value.Värde, StringComparer.Ordinal), Vy.Fakta!.Granskning);

    /// <summary>The headings that apply and take something.</summary>
    private IReadOnlyList<Rubrik> Rubriker => [.. Vy.Rapport.Rubriker.Where(r => r.Slag is not (Rubrikslag.Grupp or Rubrikslag.Underskrifter) && Vy.Fakta!.Granskning.Gäller(r.Villkor))];

    private int Ofärdiga => Rubriker.Count(r => !Klar(r));

    /// <summary>What is wrong with what stands in a field, when somebody has come to it.</summary>
    internal override string? Fel(string fält) => null;

    /// <summary>What is said of a heading.</summary>
    internal IEnumerable<Anmärkning> Anmärkningar(string nyckel) => Granskning.Alla.Where(a => a.Nyckel == nyckel);

    /// <summary>Whether nothing hinders there.</summary>
    internal bool Klar(Rubrik rubrik) => !Anmärkningar(rubrik.Nyckel).Any(a => a.Hindrar);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Ta(Vy.Texter);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _granskning = null;

    /// <inheritdoc/>
    protected override Task<Result<Sparkvitto>> SändAsync(IReadOnlyList<Svarsändring> ändringar) => Sändare.SändAsync(new SparaRapporttextCommand(Vy.Insats.Kod, Vy.Rapport.Kod, ändringar));

    /// <inheritdoc/>
    protected override Task<Result<Utkastläge>> LäsAsync() => Sändare.SändAsync(new RapporttexterQuery(Vy.Insats.Kod, Vy.Rapport.Kod));

    /// <inheritdoc/>
    protected override void Ta(IReadOnlyDictionary<string, Svarsläge> svar) => (_svar, _granskning) = (svar, null);
}
