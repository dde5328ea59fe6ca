using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>One paragraph style. The page estimate reads the same numbers that Word gets.</summary>
/// <param name="Id">Style id.</param>
/// <param name="Namn">Style name; Word's own in English lower case for the built-in ones, which it shows translated.</param>
/// <param name="Grad">Size, points.</param>
internal sealed record Stil(string Id, string Namn, double Grad)
{
    /// <summary>Ascent, descent and gap of Arial, as a part of its size.</summary>
    private const double Radfaktor = 1.15;

    public bool Fet { get; init; }

    public double Före { get; init; }

    public double Efter { get; init; }

    /// <summary>Line spacing, 1 is single.</summary>
    public double Radavstånd { get; init; } = 1;

    public bool Höger { get; init; }

    public bool Mitten { get; init; }

    public string? Färg { get; init; }

    public bool HållMedNästa { get; init; }

    public bool NySida { get; init; }

    /// <summary>Outline level, 0 for the highest.</summary>
    public int? Nivå { get; init; }

    /// <summary>Left indent, twips.</summary>
    public int Indrag { get; init; }

    public bool Punkt { get; init; }

    /// <summary>Right tab, twips, with dots before it or not.</summary>
    public (int Läge, bool Prickar)? Tabb { get; init; }

    /// <summary>Height of one line, points.</summary>
    public double Radhöjd => Grad * Radfaktor * Radavstånd;
}

/// <summary>The paragraph styles, as they are in the PM and in others with a title page.</summary>
internal static class Stilar
{
    public const string Blå = "1F3864";

    public static readonly Stil Normal = new("Normal", "Normal", 10.5) { Efter = 6, Radavstånd = 1.15 };

    public static readonly Stil Titel = new("Title", "Title", 20) { Fet = true, Före = 48, Efter = 10, Färg = Blå };

    public static readonly Stil Undertitel = new("Subtitle", "Subtitle", 14) { Efter = 18, Färg = "44546A" };

    public static readonly Stil Rubrik1 = new("Heading1", "heading 1", 18)
    {
        Fet = true,
        Efter = 8,
        Färg = Blå,
        HållMedNästa = true,
        NySida = true,
        Nivå = 0,
    };

    public static readonly Stil Rubrik2 = new("Heading2", "heading 2", 13) { Fet = true, Före = 14, Efter = 4, Färg = Blå, HållMedNästa = true, Nivå = 1 };

    public static readonly Stil Rubrik3 = new("Heading3", "heading 3", 11) { Fet = true, Före = 10, Efter = 3, Färg = Blå, HållMedNästa = true, Nivå = 2 };

    public static readonly Stil Innehållsrubrik = new("TOCHeading", "TOC Heading", 14) { Fet = true, Före = 18, Efter = 6, Färg = Blå, HållMedNästa = true };

    public static readonly Stil Innehåll1 = new("TOC1", "toc 1", 10.5) { Före = 4, Efter = 2, Tabb = (Sidmått.Textbredd, true) };

    public static readonly Stil Innehåll2 = new("TOC2", "toc 2", 10.5) { Efter = 2, Indrag = 340, Tabb = (Sidmått.Textbredd, true) };

    public static readonly Stil Punktlista = new("ListBullet", "List Bullet", 10.5) { Efter = 4, Radavstånd = 1.15, Indrag = 340, Punkt = true };

    /// <summary>The numbers, and their indent, are those of each list.</summary>
    public static readonly Stil Nummerlista = new("ListNumber", "List Number", 10.5) { Efter = 4, Radavstånd = 1.15, Indrag = 454 };

    public static readonly Stil Tabellrubrik = new("Caption", "caption", 9.5) { Fet = true, Före = 10, Efter = 4, Färg = Blå, HållMedNästa = true };

    public static readonly Stil Not = new("Not", "Not", 9) { Före = 3, Efter = 5 };

    public static readonly Stil Tabelltext = new("Tabelltext", "Tabelltext", 9);

    public static readonly Stil Tabellsiffra = new("Tabellsiffra", "Tabellsiffra", 9) { Höger = true };

    public static readonly Stil Tättext = Tabelltext with { Id = "Tattext", Namn = "Tät text", Grad = 8 };

    public static readonly Stil Tätsiffra = Tabellsiffra with { Id = "Tatsiffra", Namn = "Tät siffra", Grad = 8 };

    public static readonly Stil Tabellhuvud = new("Tabellhuvud", "Tabellhuvud", 8.5) { Fet = true, HållMedNästa = true };

    public static readonly Stil Sifferhuvud = new("Sifferhuvud", "Sifferhuvud", 8.5) { Fet = true, Höger = true, HållMedNästa = true };

    public static readonly Stil Spannhuvud = new("Spannhuvud", "Spannhuvud", 8.5) { Fet = true, Mitten = true, HållMedNästa = true };

    public static readonly Stil Tabellgrupp = new("Tabellgrupp", "Tabellgrupp", 9) { Fet = true, HållMedNästa = true, Färg = Blå };

    public static readonly Stil Sidhuvud = new("Header", "header", 8.5) { Färg = "595959", Tabb = (Sidmått.Textbredd, false) };

    public static readonly Stil Sidfot = new("Footer", "footer", 8.5) { Höger = true, Färg = "595959" };

    public static readonly Stil Skrivelsehuvud = new("Skrivelsehuvud", "Skrivelsehuvud", 10.5) { Efter = 2, Höger = true };

    public static readonly Stil Skrivelserubrik = new("Skrivelserubrik", "Skrivelserubrik", 13) { Fet = true, Före = 14, Efter = 4, Färg = Blå, HållMedNästa = true };

    public static readonly IReadOnlyList<Stil> Alla =
    [
        Normal, Titel, Undertitel, Rubrik1, Rubrik2, Rubrik3, Innehållsrubrik, Innehåll1, Innehåll2, Punktlista, Nummerlista, Tabellrubrik, Not,
        Tabelltext, Tabellsiffra, Tättext, Tätsiffra, Tabellhuvud, Sifferhuvud, Spannhuvud, Tabellgrupp, Sidhuvud, Sidfot, Skrivelsehuvud, Skrivelserubrik,
    ];

    /// <summary>In a short document the text begins below the title, and a heading stands where it comes.</summary>
    public static readonly Stil KortTitel = Titel with { Före = 0, Efter = 8 };

    /// <summary>See <see cref="KortTitel"/>.</summary>
    public static readonly Stil KortUndertitel = Undertitel with { Grad = 12, Före = 6, Efter = 4 };

    /// <summary>See <see cref="KortTitel"/>.</summary>
    public static readonly Stil KortRubrik1 = Rubrik1 with { Grad = 15, Före = 18, Efter = 5, NySida = false };

    /// <summary>All of them, for a document with or without a title page.</summary>
    public static IEnumerable<Stil> För(bool försättsblad) => försättsblad
        ? Alla
        : Alla.Select(s => s == Titel ? KortTitel : s == Undertitel ? KortUndertitel : s == Rubrik1 ? KortRubrik1 : s);
}

/// <summary>A4 and its margins.</summary>
internal static class Sidmått
{
    public const int Bredd = 11906;

    public const int Höjd = 16838;

    public const int Sidmarginal = 1134;

    public const int Övre = 1418;

    public const int Nedre = 1247;

    public const int Kant = 680;

    /// <summary>Width of the text, twips: 17 cm.</summary>
    public const int Textbredd = Bredd - (2 * Sidmarginal);

    /// <summary>Height of the text, points.</summary>
    public const double Texthöjd = (Höjd - Övre - Nedre) / 20.0;

    public static SectionProperties Avsnitt() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Wordpaket.SidhuvudId },
        new HeaderReference { Type = HeaderFooterValues.First, Id = Wordpaket.FörstaSidhuvudId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Wordpaket.SidfotId },
        new FooterReference { Type = HeaderFooterValues.First, Id = Wordpaket.SidfotId },
        new PageSize { Width = Bredd, Height = Höjd },
        new PageMargin { Top = Övre, Bottom = Nedre, Left = Sidmarginal, Right = Sidmarginal, Header = Kant, Footer = Kant, Gutter = 0 },
        new TitlePage());
}
