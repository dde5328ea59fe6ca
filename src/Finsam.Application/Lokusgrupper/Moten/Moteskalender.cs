using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Kalender;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Meetings as days in a calendar.</summary>
internal sealed class Möteskalender(IFinsamContext db, IPost post, TimeProvider klocka)
{
    private const int DagarBakåt = 90;
    private const int DagarFramåt = 400;

    /// <summary>The meetings of the groups that somebody sits in by assignment: of late, and to come.</summary>
    public async Task<IReadOnlyList<Kalenderdag>> EgnaAsync(Användare användare, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var (från, till, konto) = (idag.AddDays(-DagarBakåt), idag.AddDays(DagarFramåt), new KontoId(användare.Konto ?? Guid.Empty));
        string[] lokusgrupper = [.. användare.Lokusgrupper];
        var styrgrupper = await db.Styrgrupper.Where(g => g.Ledamöter.Any(l => l.Konto == konto && l.Från <= idag && (l.Tom == null || l.Tom >= idag))).Select(g => new { g.Kod, g.Namn }).ToListAsync(cancellationToken);
        string[] egna = [.. styrgrupper.Select(g => g.Kod)];
        if (lokusgrupper.Length + egna.Length == 0)
        {
            return [];
        }

        var möten = await db.Möten
            .Where(m => m.Datum >= från && m.Datum <= till && m.Grupper.Any(g => m.Typ == Mötestyp.Lokus ? lokusgrupper.Contains(g) : egna.Contains(g))).OrderBy(m => m.Datum).ToListAsync(cancellationToken);
        var lokusnamn = await db.Lokusgrupper.ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken);
        var styrnamn = styrgrupper.ToDictionary(g => g.Kod, g => g.Namn);
        return [.. möten.Select(m => m.Typ == Mötestyp.Lokus ? Dag(m, new(m.Typ, m.Grupper.First(lokusgrupper.Contains)), lokusnamn) : Dag(m, new(m.Typ, m.Grupper.First(egna.Contains)), styrnamn))];
    }

    /// <summary>One meeting, as a group sees it.</summary>
    public Kalenderdag Dag(Möte möte, Mötesgrupp grupp, IReadOnlyDictionary<string, string> namn)
    {
        var vilka = string.Join(", ", möte.Grupper.Select(g => namn.GetValueOrDefault(g, g)));
        var väg = $"{(grupp.Typ == Mötestyp.Lokus ? "lokusgrupper" : "styrgrupper")}/{Uri.EscapeDataString(grupp.Kod)}/moten/{Uri.EscapeDataString(möte.Kod)}";
        return new(
            $"mote.{möte.Kod}@finsam",
            klocka.GetUtcNow(),
            möte.Datum,
            $"Möte: {vilka}{(möte.Plats.Digitalt ? " (digitalt)" : "")}",
            string.Join("\n", möte.Dagordning.Punkter.Select((p, i) => $"{i + 1}. {p.Text}")),
            post.Adress is { } bas ? $"{bas}/{väg}" : null)
        {
            Plats = möte.Plats,
            Påminnelse = "P1D",
            Ändring = möte.Version,
        };
    }
}
