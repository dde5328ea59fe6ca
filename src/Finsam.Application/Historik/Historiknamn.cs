using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Historik;

/// <summary>What the insatser, lokusgrupper and users of a page of history are called today. One that is gone has no name, and is shown by its kod.</summary>
internal sealed class Historiknamn
{
    public const string Insatsslag = "insats";
    public const string Rapportslag = "rapport";
    public const string Gruppslag = "lokusgrupp";
    public const string Kontoslag = "konto";
    public const string Styrgruppsslag = "styrgrupp";
    public const string Avvikelseslag = "avvikelse";

    private readonly Dictionary<string, string> _insatser = [];
    private readonly Dictionary<string, string> _grupper = [];
    private readonly Dictionary<string, string> _konton = [];
    private readonly Dictionary<string, string> _styrgrupper = [];

    /// <summary>The name of an insats, or <c>null</c>.</summary>
    public string? Insats(string kod) => _insatser.GetValueOrDefault(kod);

    /// <summary>The name of what has a page of its own, or <c>null</c>.</summary>
    public string? Av(string slag, string nyckel) => slag switch
    {
        Insatsslag => Insats(nyckel),
        Gruppslag => _grupper.GetValueOrDefault(nyckel),
        Kontoslag => _konton.GetValueOrDefault(nyckel),
        Styrgruppsslag => _styrgrupper.GetValueOrDefault(nyckel),
        _ => null,
    };

    /// <summary>Reads the names of what the rows are about.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="synliga">The insatser that the user may see.</param>
    /// <param name="gällde">What each row is about, as kind and key.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Historiknamn> LäsAsync(IFinsamContext db, IQueryable<Insats> synliga, IEnumerable<string?> gällde, CancellationToken cancellationToken)
    {
        var nycklar = gällde.OfType<string>().Select(g => g.Split(':')).Where(delar => delar.Length > 1).ToLookup(delar => delar[0], delar => delar[1]);
        string[] insatser = [.. nycklar[Insatsslag].Concat(nycklar[Rapportslag]).Concat(nycklar[Avvikelseslag]).Distinct()];
        string[] grupper = [.. nycklar[Gruppslag].Distinct()];
        string[] styrgrupper = [.. nycklar[Styrgruppsslag].Distinct()];
        KontoId[] konton = [.. nycklar[Kontoslag].Distinct().Select(nyckel => Guid.TryParse(nyckel, out var id) ? new KontoId(id) : (KontoId?)null).OfType<KontoId>()];
        var namn = new Historiknamn();
        if (insatser.Length > 0)
        {
            foreach (var insats in await synliga.Where(i => insatser.Contains(i.Kod)).Select(i => new { i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToListAsync(cancellationToken))
            {
                namn._insatser[insats.Kod] = insats.Namn;
            }
        }

        if (grupper.Length > 0)
        {
            foreach (var grupp in await db.Lokusgrupper.Where(g => grupper.Contains(g.Kod)).Select(g => new { g.Kod, g.Namn }).ToListAsync(cancellationToken))
            {
                namn._grupper[grupp.Kod] = grupp.Namn;
            }
        }

        if (styrgrupper.Length > 0)
        {
            foreach (var grupp in await db.Styrgrupper.Where(g => styrgrupper.Contains(g.Kod)).Select(g => new { g.Kod, g.Namn }).ToListAsync(cancellationToken))
            {
                namn._styrgrupper[grupp.Kod] = grupp.Namn;
            }
        }

        if (konton.Length > 0)
        {
            foreach (var konto in await db.Konton.Where(k => konton.Contains(k.Id)).Select(k => new { k.Id, k.Namn }).ToListAsync(cancellationToken))
            {
                namn._konton[$"{konto.Id.Value}"] = konto.Namn;
            }
        }

        return namn;
    }
}
