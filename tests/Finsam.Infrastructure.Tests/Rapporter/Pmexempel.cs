using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>Small PMs for tests, without going through the builder.</summary>
internal static class Pmexempel
{
    public static readonly Period Period = Period.Halvår(2021, 1);

    public static readonly PmInsats Växtverket = Insats("vaxtverket", "Tierp, Växtverket", "Växtverket");

    public static readonly PmInsats Bryggan = Insats("bryggan", "Östhammar, Bryggan", "Bryggan");

    public static readonly PmInsats Reko = Insats("reko", "Studie REKO", null, Insatstyp.Struktur, start: new(2021, 4, 1));

    public static readonly PmInsats UngIntro = Insats("ung-intro", "Uppsala, Ung Intro", "Ung Intro", avslutad: new DateOnly(2021, 6, 15));

    public static readonly Könsantal Noll = Kön(0, 0);

    /// <summary>Two individinsatser, one struktur and one that was closed.</summary>
    public static Pm Pm() => new()
    {
        Period = Period,
        Maskerad = false,
        Insatser = [Växtverket, Bryggan, UngIntro, Reko],
        Svar =
        [
            Svar(Växtverket, new() { IFas = false, Prognos = false, StartITid = null, VakanserSof = true, VakanserEgna = false, AvvikelseBudget = true, Styrgruppsmöten = true }),
            Svar(Bryggan, new() { IFas = true, Prognos = true, VakanserSof = false, VakanserEgna = false, AvvikelseBudget = false, Styrgruppsmöten = true }),
            Svar(Reko, new()),
        ],
        Budget =
        [
            new(Växtverket, new(970_000, 784_000), Trafikljus.Grön),
            new(Bryggan, new(1_234_567, 1_700_400), Trafikljus.Röd),
            new(Reko, default, Trafikljus.Grå),
        ],
        Deltagare = new(
            [
                (Växtverket, new(Kön(2, 3), Kön(2, 1), Kön(2, 4), Kön(6, 8), Kön(1, 0), 100)),
                (Bryggan, new(Kön(2, 6), Kön(0, 2), Kön(13, 14), Kön(5, 14), Noll, null)),
                (UngIntro, new(Kön(0, 5), Noll, Noll, Kön(0, 5), Noll, null)),
            ],
            new(Kön(4, 14), Kön(2, 3), Kön(15, 18), Kön(11, 27), Kön(1, 0), 100)),
        Anonyma = [(Växtverket, Antal.Visat(1)), (Bryggan, Antal.Visat(0)), (UngIntro, Antal.Visat(0))],
        AnonymaSumma = Antal.Visat(1),
        Avslut = new(
            [.. Enum.GetValues<Avslutsanledning>().Select(a => (a, a == Avslutsanledning.Studier ? Kön(1, 0) : Noll))],
            Noll,
            Kön(1, 0),
            [(50, Kön(0, 1))]),
        Försörjning = new(Antal.Visat(5), Antal.Visat(0), [(Försörjning.Försörjningsstöd, Antal.Visat(2), Antal.Visat(0))]),
        Målgrupp = new(
            Antal.Visat(13),
            Antal.Visat(30),
            Antal.Visat(43),
            [(Åldersgrupp.Från15Till29, Antal.Visat(40))],
            [(TidIOffentligFörsörjning.Över9, Antal.Visat(2))],
            [(Utbildning.HögskolaÖver1, Antal.Visat(1234))]),
        SnittidDagar = [(Växtverket, 142, 342), (Bryggan, null, 246), (UngIntro, null, null)],
        Förväntat = [(Växtverket, Antal.Visat(20), 30), (Bryggan, Antal.Visat(46), null), (UngIntro, Antal.Visat(5), null)],
        Noter =
        [
            Not(Växtverket, "i_fas", "Pandemirelaterat."),
            Not(Växtverket, "avvikelse_budget", "Vakans."),
            Not(UngIntro, "i_fas", "Om en avslutad insats."),
            Not(Bryggan, Kommentar.Budget, "Högre hyra."),
            Not(Reko, "kontroll_malgrupp", "Saknar målgrupp."),
        ],
    };

    /// <summary>A period in which there was nothing.</summary>
    public static Pm Tom() => Pm() with
    {
        Insatser = [],
        Svar = [],
        Budget = [],
        Deltagare = new([], new(Noll, Noll, Noll, Noll, Noll, null)),
        Anonyma = [],
        AnonymaSumma = Antal.Visat(0),
        Avslut = new([], Noll, Noll, []),
        Försörjning = new(Antal.Visat(0), Antal.Visat(0), []),
        Målgrupp = new(Antal.Visat(0), Antal.Visat(0), Antal.Visat(0), [], [], []),
        SnittidDagar = [],
        Förväntat = [],
        Noter = [],
    };

    public static Könsantal Kön(int k, int m, int övriga = 0) =>
        new(Antal.Visat(k), Antal.Visat(m), Antal.Visat(övriga), Antal.Visat(k + m + övriga));

    public static PmNot Not(PmInsats insats, string fråga, string text) => new(insats, new(2021, 2), fråga, text);

    public static PmInsats Insats(
        string kod,
        string namn,
        string? kortnamn,
        Insatstyp typ = Insatstyp.Individ,
        DateOnly? start = null,
        DateOnly? avslutad = null) => new(
            new()
            {
                Id = new(Guid.NewGuid()),
                Kod = kod,
                Namn = namn,
                Kortnamn = kortnamn,
                Typ = typ,
                Start = start ?? new(2019, 9, 1),
                Slut = new(2021, 12, 31),
                Avslutad = avslutad,
            },
            avslutad is not null);

    private static PmSvar Svar(PmInsats insats, Svar svar) => new(insats, svar, Insatsljus.MålFärg(svar.IFas, svar.Prognos));
}
