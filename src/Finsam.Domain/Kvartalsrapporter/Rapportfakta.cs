using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What a report says outside the form: the answers, notes and bedömningar that everything else reads.</summary>
/// <param name="Svar">The yes-or-no answers.</param>
/// <param name="Kommentarer">The notes, by the code of the question.</param>
/// <param name="Bedömningar">A bedömning per mål.</param>
public sealed record Rapportfakta(Svar Svar, IReadOnlyList<Kommentar> Kommentarer, IReadOnlyList<Målbedömning> Bedömningar)
{
    /// <summary>Reads the fields of a form that has been checked.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="blankett">The form.</param>
    /// <param name="svar">Its fields.</param>
    public static Rapportfakta Av(InsatsId insats, Blankett blankett, IReadOnlyDictionary<string, string> svar) => new(
        new Svar(fråga => JaNej(svar.Värde(fråga.Kod()))),
        [
            .. Noter(svar).Select(k => new Kommentar { InsatsId = insats, Kvartal = blankett.Kvartal, Fråga = k.Fråga, Text = k.Text }),
        ],
        [.. blankett.Frågor.Select(f => f.Mål).OfType<Insatsmål>().Select(mål => Målgranskning.Svar(mål, svar).Bedömning(mål, blankett.Kvartal))]);

    /// <summary>The same as fields of the form, for a report that was imported.</summary>
    public Dictionary<string, string> Fält()
    {
        var fält = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fråga in Enum.GetValues<Fråga>())
        {
            Lägg(fråga.Kod(), Svar[fråga] switch { true => "ja", false => "nej", null => null });
        }

        foreach (var kommentar in Kommentarer)
        {
            Lägg(Blankettexter.Not(kommentar.Fråga), kommentar.Text);
        }

        foreach (var b in Bedömningar)
        {
            (string Del, string? Text)[] delar =
            [
                (Målblankett.Utfall, b.Utfall?.Kod()), (Målblankett.Färg, b.Färg?.Kod()), (Målblankett.Motivering, b.Motivering),
                (Målblankett.Täljare, Tal(b.Täljare)), (Målblankett.TäljareKvinnor, Tal(b.TäljareKvinnor)), (Målblankett.TäljareMän, Tal(b.TäljareMän)),
                (Målblankett.Nämnare, Tal(b.Nämnare)), (Målblankett.NämnareKvinnor, Tal(b.NämnareKvinnor)), (Målblankett.NämnareMän, Tal(b.NämnareMän)),
            ];
            foreach (var (del, text) in delar)
            {
                Lägg(Målblankett.Fält(b.Nr, del), text);
            }
        }

        return fält;

        void Lägg(string namn, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                fält[namn] = text;
            }
        }
    }

    /// <summary>A number as it stands in a field: a comma, and no more decimals than it has.</summary>
    internal static string? Tal(decimal? tal) => tal?.ToString("0.####", CultureInfo.GetCultureInfo("sv-SE"));

    private static IEnumerable<(string Fråga, string Text)> Noter(IReadOnlyDictionary<string, string> svar) =>
        from fråga in Koder.Alla<Fråga>().Append("inlamnad").Append(Kommentar.Budget)
        let text = svar.Värde(Blankettexter.Not(fråga))
        where text is not null
        select (fråga, text);

    private static bool? JaNej(string? text) => text switch { "ja" => true, "nej" => false, _ => null };
}

/// <summary>Reads the fields of a form.</summary>
public static class Fältläsning
{
    /// <summary>The trimmed text of a field, or <c>null</c> where it is empty.</summary>
    public static string? Värde(this IReadOnlyDictionary<string, string> svar, string fält) =>
        svar.TryGetValue(fält, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
