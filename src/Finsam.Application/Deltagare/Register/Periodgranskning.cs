using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Register;

/// <summary>What rows say together: a code stands once, and two periods of one person do not overlap.</summary>
internal static class Periodgranskning
{
    /// <summary>What is wrong, cell by cell.</summary>
    /// <param name="rader">The rows to be stored, with their numbers.</param>
    /// <param name="inskrivna">What is in the register of the same persons.</param>
    public static IEnumerable<Fältfel> Granska(IReadOnlyList<(int Nr, Tolkadrad Rad)> rader, IReadOnlyList<KodadDeltagare> inskrivna)
    {
        var ändras = rader.Select(r => r.Rad.Rad.Id).ToHashSet();
        var perioder = inskrivna.Where(d => !ändras.Contains(d.Id)).Select(d => new Post(null, d.Kod, d.In, d.Ut))
            .Concat(rader.Select(r => new Post(r.Nr, r.Rad.Kod, r.Rad.Uppgifter.In, r.Rad.Uppgifter.Ut)));
        foreach (var person in perioder.GroupBy(p => Deltagarkod.Person(p.Kod), StringComparer.OrdinalIgnoreCase))
        {
            var poster = person.ToList();
            for (var i = 0; i < poster.Count; i++)
            {
                if (poster[i].Nr is { } nr && poster.Take(i).Select(tidigare => Fel(nr, poster[i], tidigare)).FirstOrDefault(fel => fel is not null) is { } fel)
                {
                    yield return fel;
                }
            }
        }
    }

    private static Fältfel? Fel(int nr, Post post, Post tidigare) =>
        post.Kod.Equals(tidigare.Kod, StringComparison.OrdinalIgnoreCase)
            ? Deltagarfel.Cell(nr, "deltagarkod", tidigare.Nr is null ? "Koden finns redan i registret." : "Koden står på två rader.")
        : Deltagarregler.Krockar((post.In, post.Ut), (tidigare.In, tidigare.Ut))
            ? Deltagarfel.Cell(nr, "in", $"Perioden går in i {tidigare.Kod}, {tidigare.In:yyyy-MM-dd}–{tidigare.Ut:yyyy-MM-dd}. Avsluta den först, eller rätta dagarna.")
        : null;

    private sealed record Post(int? Nr, string Kod, DateOnly In, DateOnly? Ut);
}
