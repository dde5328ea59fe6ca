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
        string[] grupper = [.. användare.Lokusgrupper];
        if (grupper.Length == 0)
        {
            return [];
        }

        var (från, till) = (klocka.Idag().AddDays(-DagarBakåt), klocka.Idag().AddDays(DagarFramåt));
        var möten = await db.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Datum >= från && m.Datum <= till && m.Grupper.Any(g => grupper.Contains(g))).OrderBy(m => m.Datum).ToListAsync(cancellationToken);
        var namn = await db.Lokusgrupper.ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken);
        return [.. möten.Select(m => Dag(m, new(m.Typ, m.Grupper.First(grupper.Contains)), namn))];
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
