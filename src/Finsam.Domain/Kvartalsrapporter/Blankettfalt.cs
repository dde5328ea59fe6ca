using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What a field of the form takes.</summary>
public enum Fältslag
{
    /// <summary><c>ja</c> or <c>nej</c>.</summary>
    JaNej,

    /// <summary>One of <see cref="Blankettfält.Val"/>.</summary>
    Val,

    /// <summary>A line of text.</summary>
    Rad,

    /// <summary>Text of several lines.</summary>
    Text,

    /// <summary>A number, not negative; decimals after a comma or a point.</summary>
    Tal,

    /// <summary>Whole kronor, not negative; blanks between thousands are allowed.</summary>
    Belopp,

    /// <summary>A day, <c>2021-07-05</c>.</summary>
    Datum,

    /// <summary><c>ja</c>, or nothing.</summary>
    Kryss,
}

/// <summary>One field of the form.</summary>
/// <param name="Namn">Its name within the report: <c>i_fas</c>, <c>mal.3.motivering</c>.</param>
/// <param name="Slag">What it takes.</param>
/// <param name="Etikett">Its label, Swedish.</param>
public sealed record Blankettfält(string Namn, Fältslag Slag, string Etikett)
{
    /// <summary>Longest line.</summary>
    public const int MaxRad = 200;

    private static readonly CultureInfo Svensk = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The codes it takes, with their words.</summary>
    public IReadOnlyList<(string Kod, string Text)> Val { get; init; } = [];

    /// <summary>The first day that it takes, or <c>null</c>.</summary>
    public DateOnly? Tidigast { get; init; }

    /// <summary>The last day that it takes, or <c>null</c>.</summary>
    public DateOnly? Senast { get; init; }

    /// <summary>Why a day outside is refused: "utanför kvartalet".</summary>
    public string Utanför { get; init; } = "utanför kvartalet";

    /// <summary>Longest text of several lines.</summary>
    public int MaxText { get; init; } = Kommentar.MaxText;

    /// <summary>Longest text.</summary>
    public int Max => Slag == Fältslag.Text ? MaxText : MaxRad;

    /// <summary>Why the text may not even be kept in a draft, or <c>null</c>: too long for its column, or a personnummer in it.</summary>
    public string? Vägran(string text) =>
        text.Length > Max ? string.Create(Svensk, $"Texten är {text.Length:#,0} tecken; högst {Max:#,0} får plats. Den är inte sparad.")
        : Personnummer.FinnsI(text) ? "Här står ett personnummer eller samordningsnummer. Ta bort det; Finsam sparar aldrig sådana."
        : text.Any(tecken => char.IsControl(tecken) && tecken is not ('\n' or '\r' or '\t')) ? "Här finns ett styrtecken som inte går att spara. Skriv om texten."
        : null;

    /// <summary>What is wrong with the text as an answer, in Swedish, or <c>null</c>. An empty text is no answer and not wrong.</summary>
    public string? Fel(string text) => text.Length == 0 ? null : Slag switch
    {
        Fältslag.JaNej => text is "ja" or "nej" ? null : "Svara ja eller nej.",
        Fältslag.Kryss => text is "ja" ? null : "Kryssa i rutan eller lämna den tom.",
        Fältslag.Val => Val.Any(v => v.Kod == text) ? null : "Välj ett av alternativen.",
        Fältslag.Tal => Tal(text) is null ? "Skriv ett tal som inte är negativt, till exempel 12 eller 12,5." : null,
        Fältslag.Belopp => Belopp(text) is null ? "Skriv ett belopp i hela kronor, till exempel 615 000." : null,
        Fältslag.Datum => Datumfel(text),
        _ => Vägran(text),
    };

    /// <summary>The number that the text is, or <c>null</c>.</summary>
    public static decimal? Tal(string? text) =>
        decimal.TryParse(Utanblanka(text)?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tal)
            && tal <= 999_999_999 && decimal.Round(tal, 4) == tal ? tal : null;

    /// <summary>The amount that the text is, or <c>null</c>.</summary>
    public static decimal? Belopp(string? text) =>
        long.TryParse(Utanblanka(text), NumberStyles.None, CultureInfo.InvariantCulture, out var kronor) && kronor <= 999_999_999_999 ? kronor : null;

    /// <summary>The day that the text is, or <c>null</c>.</summary>
    public static DateOnly? Datum(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    private string? Datumfel(string text) => Datum(text) switch
    {
        null => "Skriv ett datum som 2021-07-05.",
        { } dag when dag < Tidigast || dag > Senast => $"{text} ligger {Utanför}{Gränser()}.",
        _ => null,
    };

    private string Gränser() => (Tidigast, Senast) switch
    {
        ({ } från, { } till) => $" ({från:yyyy-MM-dd} till {till:yyyy-MM-dd})",
        ({ } från, null) => $" (tidigast {från:yyyy-MM-dd})",
        (null, { } till) => $" (senast {till:yyyy-MM-dd})",
        _ => "",
    };

    private static string? Utanblanka(string? text) => text is null ? null : string.Concat(text.Where(t => !char.IsWhiteSpace(t)));
}
