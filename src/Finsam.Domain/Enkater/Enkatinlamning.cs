using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Domain.Enkäter;

/// <summary>
/// What one has answered, while the round goes on: a draft until it is sent. It lies under a hash of the link and says neither when nor by whom; when the round is
/// closed it is taken apart, and is gone.
/// </summary>
public sealed class Enkätinlämning
{
    /// <summary><see cref="Enkätlänk.Svarsnyckel"/>; of paper, random.</summary>
    public byte[] Nyckel { get; private init; } = [];

    /// <summary>The part of the round.</summary>
    public EnkätdelId DelId { get; private init; }

    /// <summary>The answers by mätpunkt; what is left out is not there.</summary>
    public IReadOnlyDictionary<string, int> Svar { get; private init; } = new Dictionary<string, int>();

    /// <summary><see cref="Enkätlänk.Par"/>.</summary>
    public string? Par { get; private init; }

    /// <summary>Whether it has been sent; a draft counts for nothing.</summary>
    public bool Inlämnad { get; private init; }

    /// <summary>Whether somebody keyed it in from paper.</summary>
    public bool Papper { get; private init; }

    /// <summary>One that was answered on paper.</summary>
    /// <param name="nyckel">32 random bytes.</param>
    /// <param name="del">The part of the round.</param>
    /// <param name="svar">The answers, as <see cref="Enkätregler.Granska"/> let them through.</param>
    /// <param name="par">What pairs it, or <c>null</c>.</param>
    public static Enkätinlämning FrånPapper(byte[] nyckel, EnkätdelId del, IReadOnlyDictionary<string, int> svar, string? par) =>
        new() { Nyckel = nyckel, DelId = del, Svar = svar, Par = par, Inlämnad = true, Papper = true };

    /// <summary>Takes it apart: each påstående of the form by itself, the blank ones too, and what pairs it only on nr 7.</summary>
    /// <param name="punkter">The påståenden of the form.</param>
    public IEnumerable<Enkätsvar> Delas(IReadOnlyList<Mätpunkt> punkter) =>
        punkter.Select(p => Enkätsvar.Nytt(p.Kod, Svar.TryGetValue(p.Kod, out var värde) ? värde : null, Par));
}

/// <summary>What an answer may be.</summary>
public static class Enkätregler
{
    /// <summary>Lets through whole numbers of the scale to påståenden of the form; empty is no answer. All else is refused, and with it everything.</summary>
    /// <param name="punkter">The påståenden of the form.</param>
    /// <param name="svar">What came, by mätpunkt.</param>
    public static Result<Dictionary<string, int>> Granska(IReadOnlyList<Mätpunkt> punkter, IEnumerable<KeyValuePair<string, string?>> svar)
    {
        var godkända = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kod, text) in svar)
        {
            if (punkter.All(p => p.Kod != kod))
            {
                return new Fel("enkat.punkt", "Svaret hör inte till något påstående i formuläret.", Felslag.Ogiltigt);
            }

            if (string.IsNullOrEmpty(text))
            {
                continue;
            }

            // One sign, and nothing that only looks like a digit.
            if (text is not [>= (char)('0' + Skala.Lägst) and <= (char)('0' + Skala.Högst) and var siffra])
            {
                return new Fel("enkat.skala", $"Ett svar är ett helt tal från {Skala.Lägst} till {Skala.Högst}.", Felslag.Ogiltigt);
            }

            godkända[kod] = siffra - '0';
        }

        return godkända;
    }
}

/// <summary>What the database knows of a link: that there is one.</summary>
public sealed class Enkätlänkrad
{
    private Enkätlänkrad()
    {
    }

    /// <summary><see cref="Enkätlänk.Länkhash"/>.</summary>
    public byte[] Hash { get; private init; } = [];

    /// <summary>The part of the round.</summary>
    public EnkätdelId DelId { get; private init; }

    /// <summary>Rows of new links, in an order that has nothing to do with that in which they were made.</summary>
    public static IReadOnlyList<Enkätlänkrad> Av(EnkätdelId del, IEnumerable<Enkätlänk> länkar) =>
        [.. länkar.Select(l => new Enkätlänkrad { Hash = l.Länkhash, DelId = del }).OrderBy(r => Convert.ToHexString(r.Hash), StringComparer.Ordinal)];
}
