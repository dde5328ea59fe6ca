using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Ekonomi;

/// <summary>What the books of the economy system say of a quarter, by account and project.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Konto">An account of income or cost.</param>
/// <param name="Projekt">The project's code, or empty.</param>
/// <param name="Belopp">Kronor with öre; a cost is positive, an income negative.</param>
public readonly record struct Bokföringsrad(Kvartal Kvartal, string Konto, string Projekt, decimal Belopp)
{
    /// <summary>Sums by quarter, account and project; what comes to 0 is kept, since it was booked.</summary>
    public static IReadOnlyList<Bokföringsrad> Summera(IEnumerable<Bokföringsrad> rader) =>
    [
        .. rader.GroupBy(r => (r.Kvartal, r.Konto, r.Projekt), (n, delar) => new Bokföringsrad(n.Kvartal, n.Konto, n.Projekt, delar.Sum(d => d.Belopp)))
            .OrderBy(r => r.Kvartal).ThenBy(r => r.Konto, StringComparer.Ordinal).ThenBy(r => r.Projekt, StringComparer.Ordinal),
    ];
}

/// <summary>Which insats a project of the economy system is. Mapped once.</summary>
public sealed class Projektkoppling
{
    /// <summary>Longest code.</summary>
    public const int MaxKod = 40;

    /// <summary>The project's code.</summary>
    public required string Projekt { get; init; }

    /// <summary>The insats, or <c>null</c> for a project that is none.</summary>
    public InsatsId? InsatsId { get; private set; }

    /// <summary>Says which.</summary>
    public void Koppla(InsatsId? insats) => InsatsId = insats;
}

/// <summary>Which post of the förbund's own economy an account belongs to. Mapped once.</summary>
public sealed class Kontokoppling
{
    /// <summary>Longest account.</summary>
    public const int MaxKonto = 10;

    /// <summary>The account.</summary>
    public required string Konto { get; init; }

    /// <summary>The post, or <c>null</c> for an account that is counted to none, as interest.</summary>
    public Ekonomipost? Post { get; private set; }

    /// <summary>Says which.</summary>
    public void Koppla(Ekonomipost? post) => Post = post;
}

/// <summary>How the books are divided: what is booked on an insats's project is the insats's, the rest belongs to its account's post.</summary>
/// <param name="Projekt">The insats of each mapped project; <c>null</c> where it is none.</param>
/// <param name="Konton">The post of each mapped account; <c>null</c> where it is none.</param>
public sealed record Kontering(IReadOnlyDictionary<string, InsatsId?> Projekt, IReadOnlyDictionary<string, Ekonomipost?> Konton)
{
    /// <summary>Projects that nobody has said anything of.</summary>
    public IReadOnlyList<string> OkopplatProjekt(IEnumerable<Bokföringsrad> rader) =>
        [.. rader.Select(r => r.Projekt).Where(p => p.Length > 0 && !Projekt.ContainsKey(p)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Accounts that nobody has said anything of, and that hold something which is no insats's.</summary>
    public IReadOnlyList<string> OkopplatKonto(IEnumerable<Bokföringsrad> rader) =>
        [.. Egna(rader).Where(r => !Konton.ContainsKey(r.Konto)).Select(r => r.Konto).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What is the förbund's own: booked on no project, or on one that is known to be no insats's.</summary>
    public IEnumerable<Bokföringsrad> Egna(IEnumerable<Bokföringsrad> rader) =>
        rader.Where(r => r.Projekt.Length == 0 || (Projekt.TryGetValue(r.Projekt, out var insats) && insats is null));

    /// <summary>
    /// What each insats has cost per quarter, in whole kronor. Each quarter is what the year came to with it less what it came to before, both rounded
    /// half away from zero: so the quarters always come to the year, and no krona is lost to rounding.
    /// </summary>
    /// <param name="rader">The books of one year.</param>
    /// <param name="sista">The last quarter that is complete; what is booked later is not counted yet.</param>
    public IReadOnlyDictionary<(InsatsId Insats, Kvartal Kvartal), decimal> PerInsats(IEnumerable<Bokföringsrad> rader, Kvartal sista)
    {
        var utfall = new Dictionary<(InsatsId, Kvartal), decimal>();
        foreach (var insats in rader.Where(r => r.Kvartal <= sista && Insats(r) is not null).GroupBy(r => Insats(r)!.Value))
        {
            var (summa, avrundat) = (0m, 0m);
            for (var kvartal = insats.Min(r => r.Kvartal); kvartal <= sista; kvartal = kvartal.Plus(1))
            {
                summa += insats.Where(r => r.Kvartal == kvartal).Sum(r => r.Belopp);
                var hittills = Math.Round(summa, 0, MidpointRounding.AwayFromZero);
                (utfall[(insats.Key, kvartal)], avrundat) = (hittills - avrundat, hittills);
            }
        }

        return utfall;
    }

    /// <summary>What each post comes to, kronor with öre: income as income, cost as cost, both positive. The insatser's projects are samverkansinsatser.</summary>
    /// <param name="rader">The books.</param>
    /// <param name="sista">The last quarter that is counted.</param>
    public IReadOnlyDictionary<Ekonomipost, decimal> PerPost(IEnumerable<Bokföringsrad> rader, Kvartal sista) =>
        rader.Where(r => r.Kvartal <= sista)
            .Select(r => (Post: Insats(r) is not null ? Ekonomipost.Samverkansinsatser : Konton.GetValueOrDefault(r.Konto), r.Belopp))
            .Where(r => r.Post is not null)
            .GroupBy(r => r.Post!.Value)
            .ToDictionary(post => post.Key, post => post.Key == Ekonomipost.Medlemsavgifter ? -post.Sum(r => r.Belopp) : post.Sum(r => r.Belopp));

    private InsatsId? Insats(Bokföringsrad rad) => rad.Projekt.Length > 0 ? Projekt.GetValueOrDefault(rad.Projekt) : null;
}
