using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>The rows of the tables without insatser as numbers, so that millions of them can be counted.</summary>
internal static class Kategorirad
{
    /// <summary>The first of the eleven reasons of tabell 8.</summary>
    public const int Avslut = 0;

    /// <summary>Those who went to work.</summary>
    public const int SummaArbete = 11;

    /// <summary>Those who went to work or studies: the same cells as the total row of <see cref="Mått.TillArbeteStudier"/>.</summary>
    public const int SummaArbeteStudier = 12;

    /// <summary>Plus the percentage, 1–100.</summary>
    public const int Grad = 12;

    /// <summary>The first of the nine answers before; where okänd would stand is <see cref="Cell.N"/>.</summary>
    public const int FörsörjningInnan = Grad + 101;

    /// <summary>The same after.</summary>
    public const int FörsörjningEfter = FörsörjningInnan + N + 1;

    /// <summary>The number of those who answered, counted from the first answer.</summary>
    public const int N = (int)Försörjning.Okänd;

    /// <summary>The first of the four age groups.</summary>
    public const int Åldersgrupp = FörsörjningEfter + N + 1;

    /// <summary>The first of the seven times in public support.</summary>
    public const int Tid = Åldersgrupp + 4;

    /// <summary>The first of the seven kinds of education.</summary>
    public const int Utbildning = Tid + 7;

    /// <summary>The first <see cref="Utfallsålder"/> of those who left.</summary>
    public const int AvslutadeÅlder = Utbildning + 7;

    /// <summary>The first <see cref="Utfallsålder"/> of those who left to work or studies.</summary>
    public const int TillArbeteStudierÅlder = AvslutadeÅlder + Åldrar;

    /// <summary>How many <see cref="Försörjningsgrupp"/> there are.</summary>
    public const int Grupper = (int)Försörjningsgrupp.EgenFörsörjning + 1;

    /// <summary>How many there are.</summary>
    public const int Antal = FörstaVäg + (Grupper * Grupper);

    private const int Åldrar = (int)Utfallsålder.Från45Till74 + 1;
    private const int FörstaVäg = TillArbeteStudierÅlder + Åldrar;

    /// <summary>The rows of <see cref="Mått.Försörjningsväg"/>.</summary>
    public static readonly string[] Vägar =
    [
        .. from före in Enum.GetValues<Försörjningsgrupp>()
           from efter in Enum.GetValues<Försörjningsgrupp>()
           select Cell.Väg(före, efter),
    ];

    private static readonly (Mått Mått, string Rad)[] Namnen =
    [
        .. Rader(Mått.Avslut, [.. Koder.Alla<Avslutsanledning>(), Cell.SummaArbete, Cell.SummaArbeteStudier]),
        .. Rader(Mått.Sysselsättningsgrad, Enumerable.Range(1, 100).Select(grad => grad.ToString(CultureInfo.InvariantCulture))),
        .. Rader(Mått.FörsörjningInnan, Svar()),
        .. Rader(Mått.FörsörjningEfter, Svar()),
        .. Rader(Mått.Åldersgrupp, Koder.Alla<Åldersgrupp>()),
        .. Rader(Mått.Tid, Koder.Alla<TidIOffentligFörsörjning>()),
        .. Rader(Mått.Utbildning, Koder.Alla<Utbildning>()),
        .. Rader(Mått.AvslutadeÅlder, Koder.Alla<Utfallsålder>()),
        .. Rader(Mått.TillArbeteStudierÅlder, Koder.Alla<Utfallsålder>()),
        .. Rader(Mått.Försörjningsväg, Vägar),
    ];

    private static readonly Dictionary<(Mått, string), int> Nummer = Namnen.Select((namn, nr) => (namn, nr)).ToDictionary(par => par.namn, par => par.nr);

    /// <summary>The row of those who went from one försörjning to another.</summary>
    public static int Väg(Försörjningsgrupp före, Försörjningsgrupp efter) => FörstaVäg + ((int)före * Grupper) + (int)efter;

    /// <summary>The mått and the name of a row.</summary>
    public static (Mått Mått, string Rad) Namn(int nr) => Namnen[nr];

    /// <summary>The number of a row, or −1.</summary>
    public static int Nr(Mått mått, string rad) => Nummer.GetValueOrDefault((mått, rad), -1);

    private static IEnumerable<string> Svar() => Koder.Alla<Försörjning>().SkipLast(1).Append(Cell.N);

    private static IEnumerable<(Mått, string)> Rader(Mått mått, IEnumerable<string> rader) => rader.Select(rad => (mått, rad));
}
