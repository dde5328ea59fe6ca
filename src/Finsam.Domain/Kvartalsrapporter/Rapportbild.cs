using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// What a report said when it was handed in: every question in the words of that day, with its answer. Complete in itself, so that it reads the same in
/// ten years, whatever has become of the form, the mål or the figures.
/// </summary>
/// <param name="Avsnitt">The steps of the form.</param>
public sealed record Rapportbild(IReadOnlyList<Bildavsnitt> Avsnitt)
{
    /// <summary>As it is shown outside the insats: of a mål that counts persons no number is shown when one of them is small, or could be worked out.</summary>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    public Rapportbild Maskerad(int gräns) => new([.. Avsnitt.Select(a => a with { Frågor = [.. a.Frågor.Select(f => f.Maskerad(gräns))] })]);

    /// <summary>What it says of an avvikelse that was followed up, or <c>null</c> where it did not.</summary>
    public string? Uppföljning(int avvikelse)
    {
        var fält = Blankettexter.Uppföljningsfält(avvikelse);
        return Avsnitt.SelectMany(a => a.Frågor).SelectMany(f => f.Fält).FirstOrDefault(f => f.Namn == fält)?.Svar;
    }

    /// <summary>With other figures beside the form.</summary>
    internal Rapportbild Med(Bildekonomi ekonomi) => new(
    [
        .. Avsnitt.Select(a => a with { Frågor = [.. a.Frågor.Select(f => f.Nyckel == Kommentar.Budget ? f with { Fält = [.. Rapportbilder.Ekonomi(ekonomi), .. f.Fält.Where(e => e.Namn is not (Rapportbilder.Budget or Rapportbilder.Utfall))] } : f)] }),
    ]);

    /// <summary>Every field by its name, as it was typed.</summary>
    public Dictionary<string, string> Fält() =>
        Avsnitt.SelectMany(a => a.Frågor).SelectMany(f => f.Fält).ToDictionary(f => f.Namn, f => f.Rått, StringComparer.Ordinal);
}

/// <summary>One step.</summary>
/// <param name="Rubrik">Its heading.</param>
/// <param name="Frågor">Its questions.</param>
public sealed record Bildavsnitt(string Rubrik, IReadOnlyList<Bildfråga> Frågor);

/// <summary>One question.</summary>
/// <param name="Nyckel">Its key.</param>
/// <param name="Text">The question as it was asked.</param>
/// <param name="Fält">The fields that were filled in.</param>
public sealed record Bildfråga(string Nyckel, string Text, IReadOnlyList<Bildfält> Fält)
{
    /// <summary>What the mål was: kind, målvärde, when due; empty for other questions.</summary>
    public string Beskrivning { get; init; } = "";

    /// <summary>Whether its numbers are of persons, and so are masked outside the insats.</summary>
    public bool RäknarPersoner { get; init; }

    /// <summary>As it is shown outside the insats.</summary>
    internal Bildfråga Maskerad(int gräns)
    {
        if (!RäknarPersoner)
        {
            return this;
        }

        var tal = Fält.Where(f => Målblankett.ÄrTal(f.Namn)).ToDictionary(f => Målblankett.Del(f.Namn), f => Blankettfält.Tal(f.Rått), StringComparer.Ordinal);
        var bedömning = new Målbedömning
        {
            InsatsId = default,
            Nr = 0,
            Kvartal = default,
            Täljare = tal.GetValueOrDefault(Målblankett.Täljare),
            TäljareKvinnor = tal.GetValueOrDefault(Målblankett.TäljareKvinnor),
            TäljareMän = tal.GetValueOrDefault(Målblankett.TäljareMän),
            Nämnare = tal.GetValueOrDefault(Målblankett.Nämnare),
            NämnareKvinnor = tal.GetValueOrDefault(Målblankett.NämnareKvinnor),
            NämnareMän = tal.GetValueOrDefault(Målblankett.NämnareMän),
        };
        return Måltalsmask.Döljs(bedömning, gräns)
            ? this with { Fält = [.. Fält.Select(f => Målblankett.ÄrTal(f.Namn) ? f with { Svar = "..", Rått = "" } : f)] }
            : this;
    }
}

/// <summary>One field.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Etikett">Its label.</param>
/// <param name="Svar">The answer as it is read: "Ja", "615 000 kr".</param>
/// <param name="Rått">The answer as it was typed.</param>
public sealed record Bildfält(string Namn, string Etikett, string Svar, string Rått);

/// <summary>Budget and utfall that stood beside the form, kronor.</summary>
/// <param name="Budget">Of the quarter, or <c>null</c>.</param>
/// <param name="Utfall">Of the quarter, or <c>null</c>.</param>
public sealed record Bildekonomi(decimal? Budget, decimal? Utfall);

/// <summary>Makes the picture.</summary>
public static class Rapportbilder
{
    /// <summary>The field of the quarter's budget.</summary>
    public const string Budget = "ekonomi.budget";

    /// <summary>The field of the quarter's utfall.</summary>
    public const string Utfall = "ekonomi.utfall";

    private static readonly CultureInfo Svensk = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Of a form and what stands in it.</summary>
    public static Rapportbild Av(Blankett blankett, IReadOnlyDictionary<string, string> svar, Bildekonomi ekonomi)
    {
        ArgumentNullException.ThrowIfNull(blankett);
        return new([.. blankett.Steg.Select(steg => new Bildavsnitt(steg.Rubrik, [.. steg.Frågor.Select(f => Fråga(f, svar, ekonomi))]))]);
    }

    private static Bildfråga Fråga(Blankettfråga fråga, IReadOnlyDictionary<string, string> svar, Bildekonomi ekonomi)
    {
        var fält = fråga.Alla.Where(f => svar.Värde(f.Namn) is not null)
            .Select(f => new Bildfält(f.Namn, f.Etikett, Läsbart(f, svar.Värde(f.Namn)!), svar.Värde(f.Namn)!));
        return new(fråga.Nyckel, fråga.Text, [.. fråga.Nyckel == Kommentar.Budget ? Ekonomi(ekonomi).Concat(fält) : fält])
        {
            Beskrivning = fråga.Mål is { } mål ? Målblankett.Beskrivning(mål) : "",
            RäknarPersoner = fråga.Mål?.RäknarPersoner == true,
        };
    }

    internal static IEnumerable<Bildfält> Ekonomi(Bildekonomi ekonomi) =>
        from post in new (string Namn, string Etikett, decimal? Belopp)[] { (Budget, "Budget för kvartalet", ekonomi.Budget), (Utfall, "Utfall för kvartalet", ekonomi.Utfall) }
        where post.Belopp is not null
        select new Bildfält(post.Namn, post.Etikett, Kronor(post.Belopp ?? 0), (post.Belopp ?? 0).ToString("0.##", CultureInfo.InvariantCulture));

    private static string Läsbart(Blankettfält fält, string text) => fält.Slag switch
    {
        Fältslag.JaNej => text == "ja" ? "Ja" : "Nej",
        Fältslag.Kryss => "Ja",
        Fältslag.Val => fält.Val.Where(v => v.Kod == text).Select(v => v.Text).FirstOrDefault() ?? text,
        Fältslag.Belopp => Blankettfält.Belopp(text) is { } belopp ? Kronor(belopp) : text,
        Fältslag.Tal => Rapportfakta.Tal(Blankettfält.Tal(text)) ?? text,
        _ => text,
    };

    private static string Kronor(decimal belopp) => belopp.ToString("#,0", Svensk) + " kr";
}
