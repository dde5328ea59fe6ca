using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>The åtaganden as Bilaga LS has them: a cross under yes or no. Source: Bilaga LS Helår.</summary>
internal static class Åtagandefakta
{
    private const string Kryss = "x";

    /// <summary>Yes or no, or <c>null</c> while it is not settled.</summary>
    public static bool? Svar(Åtagande åtagande) => åtagande.Läge switch
    {
        Åtagandeläge.Uppfyllt => true,
        Åtagandeläge.EjUppfyllt or Åtagandeläge.NåsInte => false,
        _ => null,
    };

    /// <summary>Whether the samverkanskoordinator attests it.</summary>
    public static bool Intygas(Åtagande åtagande) => Åtaganderegler.Intygas.Contains(åtagande.Kod);

    /// <summary>The table; what is not settled says what remains.</summary>
    public static Faktatabell? Tabell(IEnumerable<Åtagande> åtaganden)
    {
        List<IReadOnlyList<string>> rader = [.. åtaganden.Select(å => (IReadOnlyList<string>)[å.Formulering, .. Kryssen(å)])];
        return rader.Count == 0 ? null : new(["Åtagande", "Ja", "Nej"], rader);
    }

    /// <summary>What the samverkanskoordinator has said of every no.</summary>
    public static async Task<Faktatabell?> KommentarerAsync(IFinsamContext db, Insatsrapport rapport, CancellationToken cancellationToken)
    {
        var nej = await db.Intyg.Where(i => i.Lokusgrupp == rapport.Lokusgrupp && i.År == rapport.År && i.Svar == false && i.Kommentar != null).OrderBy(i => i.Åtagande).ToListAsync(cancellationToken);
        return nej.Count == 0 ? null : Faktatabell.Par([.. nej.Select(i => (i.Åtagande.Kod(), i.Kommentar!))]);
    }

    private static string[] Kryssen(Åtagande åtagande) => Svar(åtagande) switch { true => [Kryss, ""], false => ["", Kryss], _ => [åtagande.Mening, ""] };
}
