using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Lokusgrupper;

/// <summary>A party, and what it takes part in.</summary>
/// <param name="Namn">Its name, as the insatser write it.</param>
/// <param name="Äger">The insatser it owns.</param>
/// <param name="Samverkar">Those in which it is one of the others.</param>
public sealed record Part(string Namn, IReadOnlyList<Insatslänk> Äger, IReadOnlyList<Insatslänk> Samverkar)
{
    /// <summary>The parties of some insatser, by name.</summary>
    public static IReadOnlyList<Part> Av(IEnumerable<Insats> insatser)
    {
        var roller = insatser.SelectMany(i => i.Samverkansparter.Select(p => (Namn: p, Äger: false, Insats: i))
            .Concat(i.Insatsägare is { } ägare ? [(ägare, true, i)] : []));
        return
        [
            .. roller.GroupBy(r => r.Namn, StringComparer.CurrentCultureIgnoreCase)
                .OrderBy(p => p.Key, StringComparer.Create(Svenska.Kultur, true))
                .Select(p => new Part(p.Key, Länkar(p.Where(r => r.Äger)), Länkar(p.Where(r => !r.Äger)))),
        ];
    }

    private static IReadOnlyList<Insatslänk> Länkar(IEnumerable<(string Namn, bool Äger, Insats Insats)> roller) =>
        [.. roller.Select(r => new Insatslänk(r.Insats.Kod, r.Insats.Visningsnamn)).Distinct()];
}
