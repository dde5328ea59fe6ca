using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Historik;

/// <summary>A page of history, newest first.</summary>
/// <param name="Rader">What happened.</param>
/// <param name="Sida">Which page, from 1.</param>
/// <param name="FinnsÄldre">Whether there is a next page.</param>
public sealed record HistorikVy(IReadOnlyList<Historikhändelse> Rader, int Sida, bool FinnsÄldre)
{
    /// <summary>Rows of a page.</summary>
    public const int PerSida = 25;

    /// <summary>The last page that can be asked for.</summary>
    private const int SistaSida = 100_000;

    /// <summary>Reads one page, in the database, and the names of what it is about.</summary>
    internal static async Task<HistorikVy> LäsAsync(
        IFinsamContext db, IQueryable<Insats> synliga, IQueryable<Historikpost> rader, int sida, CancellationToken cancellationToken)
    {
        sida = Math.Clamp(sida, 1, SistaSida);
        var lästa = await rader
            .OrderByDescending(r => r.Tid).ThenByDescending(r => r.Id)
            .Skip((sida - 1) * PerSida).Take(PerSida + 1)
            .ToListAsync(cancellationToken);
        var namn = await Historiknamn.LäsAsync(db, synliga, lästa.Select(r => r.Gällde), cancellationToken);
        return new([.. lästa.Take(PerSida).Select(post => Historikhändelse.Av(post, namn))], sida, lästa.Count > PerSida);
    }
}

/// <summary>Something that happened, in words.</summary>
public sealed record Historikhändelse
{
    /// <summary>When.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>Who.</summary>
    public required string Användare { get; init; }

    /// <summary>What, as a heading: "Kvartalsrapporten lämnades in".</summary>
    public required string Vad { get; init; }

    /// <summary>What it was done to: "Växtverket, kvartal 2 2021", or <c>null</c> for the whole.</summary>
    public string? Gällde { get; init; }

    /// <summary>Kod of the insats it belongs to, for a link.</summary>
    public string? Insats { get; init; }

    /// <summary>What was changed, field by field.</summary>
    public required IReadOnlyList<Fältändring> Ändringar { get; init; }

    /// <summary>The reason given, or <c>null</c>.</summary>
    public string? Varför { get; init; }

    internal static Historikhändelse Av(Historikpost post, Historiknamn namn) => new()
    {
        Tid = post.Tid,
        Användare = post.Användare,
        Vad = Historikord.Vad(post),
        Gällde = Historikord.Gällde(post.Gällde, namn),
        Insats = post.Insats,
        Ändringar = Historikdiff.Av(post),
        Varför = post.Varför,
    };
}

/// <summary>One field, before and after; <c>null</c> is nothing.</summary>
/// <param name="Fält">The field's name on screen.</param>
/// <param name="Från">As it was.</param>
/// <param name="Till">As it became.</param>
public sealed record Fältändring(string Fält, string? Från, string? Till)
{
    /// <summary>Whether the values are Finsam's own words for codes, and not what somebody has written.</summary>
    public bool Kodat { get; init; }
}
