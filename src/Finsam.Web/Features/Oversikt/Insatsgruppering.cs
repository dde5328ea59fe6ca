using Finsam.Application.Översikt;
using Finsam.Domain.Insatser;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Översikt;

/// <summary>A part of the table under a heading; without a heading, the whole.</summary>
/// <param name="Rubrik">Heading.</param>
/// <param name="Länk">Where the heading leads.</param>
/// <param name="Rader">Its rows.</param>
public sealed record Insatsgrupp(string? Rubrik, string? Länk, IReadOnlyList<Insatsrad> Rader);

/// <summary>Divides the table.</summary>
internal static class Insatsgruppering
{
    /// <summary>In the address: by lokusgrupp.</summary>
    public const string Lokus = "lokus";

    /// <summary>In the address: one table.</summary>
    public const string Ingen = "ingen";

    /// <summary>One table without headings.</summary>
    public static IReadOnlyList<Insatsgrupp> Hel(IReadOnlyList<Insatsrad> rader) => [new(null, null, rader)];

    /// <summary>By typ, or as the address says.</summary>
    public static IReadOnlyList<Insatsgrupp> Dela(ÖversiktVy vy, string? val) => val switch
    {
        Lokus => PerLokusgrupp(vy),
        Ingen => Hel(vy.Insatser),
        _ => PerTyp(vy.Insatser),
    };

    private static IReadOnlyList<Insatsgrupp> PerTyp(IReadOnlyList<Insatsrad> rader) =>
    [
        .. from typ in Enum.GetValues<Insatstyp>()
           let del = rader.Where(r => r.Typ == typ).ToList()
           where del.Count > 0
           select new Insatsgrupp(Texter.Typer(typ), null, del),
    ];

    /// <summary>An insats of several groups stands in each.</summary>
    private static IReadOnlyList<Insatsgrupp> PerLokusgrupp(ÖversiktVy vy)
    {
        var kända = vy.Lokusgrupper.Select(l => l.Kod).ToHashSet();
        var utan = vy.Insatser.Where(r => !r.Lokusgrupper.Any(l => kända.Contains(l.Kod))).ToList();
        var grupper = from lokus in vy.Lokusgrupper
                      let del = vy.Insatser.Where(r => r.Lokusgrupper.Any(l => l.Kod == lokus.Kod)).ToList()
                      where del.Count > 0
                      select new Insatsgrupp(lokus.Namn, Adress.Lokusgrupp(lokus.Kod, vy.Period), del);
        return utan.Count == 0 ? [.. grupper] : [.. grupper, new("Utan lokusgrupp", null, utan)];
    }
}
