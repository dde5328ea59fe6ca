using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The question about one mål, and the names of its fields.</summary>
public static class Målblankett
{
    /// <summary>Outcome.</summary>
    public const string Utfall = "utfall";

    /// <summary>Measured value, or the numerator of a share.</summary>
    public const string Täljare = "taljare";

    /// <summary>Denominator.</summary>
    public const string Nämnare = "namnare";

    /// <summary>Kvinnor among the täljare.</summary>
    public const string TäljareKvinnor = "taljare_kvinnor";

    /// <summary>Män among the täljare.</summary>
    public const string TäljareMän = "taljare_man";

    /// <summary>Kvinnor among the nämnare.</summary>
    public const string NämnareKvinnor = "namnare_kvinnor";

    /// <summary>Män among the nämnare.</summary>
    public const string NämnareMän = "namnare_man";

    /// <summary>What shows it, where no number does.</summary>
    public const string Underlag = "underlag";

    /// <summary>The colour.</summary>
    public const string Färg = "trafikljus";

    /// <summary>Why that colour.</summary>
    public const string Motivering = "motivering";

    /// <summary>What is done about it.</summary>
    public const string Åtgärd = "atgard";

    /// <summary>By whom.</summary>
    public const string Ansvarig = "atgard_ansvarig";

    /// <summary>Until when.</summary>
    public const string Datum = "atgard_datum";

    /// <summary>That an avvikelse is sent in instead.</summary>
    public const string Avvikelse = "avvikelse";

    /// <summary>The key of the question: <c>mal.3</c>.</summary>
    public static string Nyckel(int nr) => string.Create(CultureInfo.InvariantCulture, $"mal.{nr}");

    /// <summary>The name of one of its fields: <c>mal.3.motivering</c>.</summary>
    public static string Fält(int nr, string del) => $"{Nyckel(nr)}.{del}";

    /// <summary>Whether a field of any mål holds a number.</summary>
    internal static bool ÄrTal(string fält) =>
        fält.StartsWith("mal.", StringComparison.Ordinal) && Del(fält) is Täljare or Nämnare or TäljareKvinnor or TäljareMän or NämnareKvinnor or NämnareMän;

    /// <summary>What stands after the last point of a field's name.</summary>
    internal static string Del(string fält) => fält[(fält.LastIndexOf('.') + 1)..];

    /// <summary>The question, with the fields that the kind of mål takes.</summary>
    internal static Blankettfråga Fråga(Insatsmål mål, Kvartal kvartal) => new(
        Nyckel(mål.Nr),
        mål.Formulering,
        Hjälp(mål),
        [
            new(Fält(mål.Nr, Utfall), Fältslag.Val, "Utfall") { Val = [.. Enum.GetValues<Målutfall>().Select(u => (u.Kod(), Ord(u)))] },
            .. Mätta(mål),
            new(Fält(mål.Nr, Underlag), Fältslag.Text, "Underlag: hur vet ni det?"),
            new(Fält(mål.Nr, Färg), Fältslag.Val, "Styrgruppens bedömning") { Val = [.. Enum.GetValues<Trafikljus>().Select(f => (f.Kod(), Ord(f)))] },
            new(Fält(mål.Nr, Motivering), Fältslag.Text, "Motivering"),
            new(Fält(mål.Nr, Åtgärd), Fältslag.Text, "Åtgärd"),
            new(Fält(mål.Nr, Ansvarig), Fältslag.Rad, "Ansvarig"),
            new(Fält(mål.Nr, Datum), Fältslag.Datum, "Klart senast") { Tidigast = kvartal.FörstaDag, Utanför = "före kvartalet" },
            new(Fält(mål.Nr, Avvikelse), Fältslag.Kryss, "En avvikelse lämnas i stället"),
        ])
    {
        Mål = mål,
    };

    /// <summary>The mål apart from its words: "Effektmål, andel, 70 %, förfaller 2021-06-30".</summary>
    internal static string Beskrivning(Insatsmål mål)
    {
        string?[] delar =
        [
            mål.Nivå switch { Insatsmålnivå.Övergripande => "Övergripande mål", Insatsmålnivå.Effekt => "Effektmål", _ => "Insatsmål" },
            Mätvärde.Mål(mål) is { } värde ? $"målvärde {värde}" : null,
            mål.Förfaller is { } dag ? $"förfaller {dag:yyyy-MM-dd}" : null,
        ];
        return string.Join(", ", delar.OfType<string>());
    }

    private static string Ord(Målutfall utfall) => utfall switch
    {
        Målutfall.Uppnått => "Uppnått",
        Målutfall.EjUppnått => "Ej uppnått",
        Målutfall.EjMätt => "Ej mätt",
        Målutfall.MätsSenare => "Mäts senare",
        _ => "Ej förfallet",
    };

    private static string Ord(Trafikljus färg) => färg switch
    {
        Trafikljus.Grön => "I fas",
        Trafikljus.Gul => "Bevaka",
        Trafikljus.Röd => "Åtgärda",
        _ => "Kan inte bedömas",
    };

    private static string Hjälp(Insatsmål mål)
    {
        string?[] delar =
        [
            mål.Nämnare is { } nämnare ? $"Räknas av: {nämnare}." : null,
            mål.Mäts is { } mäts ? $"Mäts: {mäts}." : null,
            mål.Förfaller is { } dag ? $"Förfaller {dag:yyyy-MM-dd}." : null,
        ];
        return delar.Any(d => d is not null) ? string.Join(' ', delar.OfType<string>()) : "Målet bedöms varje kvartal så att det som halkar efter syns i tid.";
    }

    private static IEnumerable<Blankettfält> Mätta(Insatsmål mål)
    {
        var andel = mål.Slag is Målslag.Andel or Målslag.Enkät;
        if (!mål.MätsMedTal)
        {
            return [];
        }

        string[] delar = (andel, mål.RäknarPersoner) switch
        {
            (true, true) => [Täljare, TäljareKvinnor, TäljareMän, Nämnare, NämnareKvinnor, NämnareMän],
            (true, false) => [Täljare, Nämnare],
            (false, true) => [Täljare, TäljareKvinnor, TäljareMän],
            _ => [Täljare],
        };
        return delar.Select(del => new Blankettfält(Fält(mål.Nr, del), Fältslag.Tal, Etikett(del, andel)));
    }

    private static string Etikett(string del, bool andel) => del switch
    {
        Täljare => andel ? "Antal som når målet" : "Mätt värde",
        Nämnare => "Av antal",
        TäljareKvinnor or NämnareKvinnor => "varav kvinnor",
        _ => "varav män",
    };
}
