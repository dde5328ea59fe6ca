using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks what the insatser have reported of a half-year or a year, put together for the förbund's own delårs- or årsredovisning.</summary>
/// <param name="Slag">Delår or helår.</param>
/// <param name="År">The year.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record VerksamhetsöversiktQuery(Insatsrapportslag Slag, int År) : IRequest<VerksamhetsöversiktVy>;

/// <summary>What the insatser have reported.</summary>
/// <param name="Slag">Delår or helår.</param>
/// <param name="År">The year.</param>
/// <param name="Rader">Those whose report, of the period or a slutrapport of the year, is handed in, by name.</param>
/// <param name="Saknas">Those that ran and have none.</param>
public sealed record VerksamhetsöversiktVy(Insatsrapportslag Slag, int År, IReadOnlyList<Verksamhetsrad> Rader, IReadOnlyList<Insatslänk> Saknas);

/// <summary>One insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Rapport">Kod of its report.</param>
/// <param name="Bild">What it says.</param>
public sealed record Verksamhetsrad(Insatslänk Insats, string Rapport, Insatsrapportbild Bild)
{
    /// <summary>Whom it is for, as it is written.</summary>
    public string Målgrupp => Bild.Text("malgrupp");

    /// <summary>How many deltagare, each count with its name; masked where the report is.</summary>
    public IReadOnlyList<string> Volym => [.. Bild.Tabell(Faktarubriker.Deltagare)?.Rader.Select(rad => $"{rad[0]}: {rad[^1]}") ?? []];

    /// <summary>Each mål with its utfall.</summary>
    public IReadOnlyList<string> Resultat => [.. Bild.Tabell(["mal"])?.Rader.Select(rad => $"{rad[1]} {rad[^1]}") ?? []];
}

/// <summary>Where in a report the facts stand.</summary>
internal static class Faktarubriker
{
    /// <summary>The deltagare: of Blad A under målgrupp, of a slutrapport under antal.</summary>
    public static IReadOnlyList<string> Deltagare { get; } = ["malgrupp", "antal"];

    /// <summary>What is written under a heading; empty where it is not there.</summary>
    public static string Text(this Insatsrapportbild bild, string nyckel) => bild.Rubriker.FirstOrDefault(r => r.Nyckel == nyckel)?.Text ?? "";

    /// <summary>What is pulled in under the first of some headings that has something.</summary>
    public static Faktatabell? Tabell(this Insatsrapportbild bild, IReadOnlyList<string> nycklar) => bild.Rubriker.FirstOrDefault(r => nycklar.Contains(r.Nyckel) && r.Fakta is not null)?.Fakta;
}

internal sealed class VerksamhetsöversiktHandler(IFinsamContext db) : IRequestHandler<VerksamhetsöversiktQuery, VerksamhetsöversiktVy>
{
    public async Task<VerksamhetsöversiktVy> Handle(VerksamhetsöversiktQuery request, CancellationToken cancellationToken)
    {
        var (slag, år) = request;
        var (från, till) = (new DateOnly(år, 1, 1), slag == Insatsrapportslag.Delår ? new DateOnly(år, 6, 30) : new DateOnly(år, 12, 31));
        var insatser = await db.Insatser.Where(i => i.Start <= till && !(i.Slut < från) && !(i.Avslutad < från)).ToListAsync(cancellationToken);
        var rapporter = (await db.Insatsrapporter.Where(r => r.År == år && (r.Slag == slag || r.Slag == Insatsrapportslag.Slut) && r.Gällande != null).ToListAsync(cancellationToken))
            .GroupBy(r => r.InsatsId).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Slag == Insatsrapportslag.Slut).First());
        var ordnade = insatser.OrderBy(i => i.Visningsnamn, Svenska.Ordning).Select(i => (Länk: new Insatslänk(i.Kod, i.Visningsnamn), Rapport: rapporter.GetValueOrDefault(i.Id))).ToList();
        return new(
            slag,
            år,
            [.. ordnade.Where(o => o.Rapport is not null).Select(o => new Verksamhetsrad(o.Länk, o.Rapport!.Kod, o.Rapport.Gällande!))],
            [.. ordnade.Where(o => o.Rapport is null).Select(o => o.Länk)]);
    }
}
