using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>formats/utbyte.md, "A half-year or year from its quarters".</summary>
public sealed class SvarTests
{
    // One letter per quarter: J, N, or - where not answered.
    private static readonly (string Kvartal, char Väntat)[] SenasteGäller =
    [
        ("--", '-'), ("J-", 'J'), ("N-", 'N'), ("-J", 'J'), ("-N", 'N'), ("JN", 'N'), ("NJ", 'J'), ("JJ", 'J'), ("NN", 'N'),
        ("JNJ-", 'J'), ("NJN-", 'N'), ("J---", 'J'), ("NNNJ", 'J'),
    ];

    private static readonly (string Kvartal, char Väntat)[] NågotJaAvgör =
    [
        ("--", '-'), ("J-", 'J'), ("-J", 'J'), ("N-", 'N'), ("-N", 'N'), ("NN", 'N'), ("JN", 'J'), ("NJ", 'J'), ("JJ", 'J'), ("NNJN", 'J'), ("NN-N", 'N'),
    ];

    private static readonly (string Kvartal, char Väntat)[] NågotNejAvgör =
    [
        ("--", '-'), ("J-", 'J'), ("-J", 'J'), ("N-", 'N'), ("-N", 'N'), ("NN", 'N'), ("JN", 'N'), ("NJ", 'N'), ("JJ", 'J'), ("JJNJ", 'N'), ("JJ-J", 'J'),
    ];

    public static TheoryData<Fråga, string, char> Regler
    {
        get
        {
            var regler = new TheoryData<Fråga, string, char>();
            foreach (var fråga in Enum.GetValues<Fråga>())
            {
                var tabell = fråga switch
                {
                    Fråga.IFas or Fråga.Prognos or Fråga.StartITid => SenasteGäller,
                    Fråga.VakanserSof or Fråga.VakanserEgna or Fråga.AvvikelseBudget or Fråga.AvvikelseMål => NågotJaAvgör,
                    _ => NågotNejAvgör,
                };
                foreach (var (kvartal, väntat) in tabell)
                {
                    regler.Add(fråga, kvartal, väntat);
                }
            }

            return regler;
        }
    }

    [Theory]
    [MemberData(nameof(Regler))]
    public void Varje_fråga_läggs_samman_efter_sin_regel(Fråga fråga, string kvartal, char väntat)
    {
        var rapporter = kvartal.Select((tecken, i) => Exempel.Rapport(Insats, $"2021Q{i + 1}", Med(fråga, Exempel.Svarat(tecken)))).ToList();

        Svar.FörPeriod(rapporter)[fråga].Should().Be(Exempel.Svarat(väntat));

        // The order of rows is free, so the latest is the latest quarter and not the last row.
        rapporter.Reverse();
        Svar.FörPeriod(rapporter)[fråga].Should().Be(Exempel.Svarat(väntat));
    }

    [Theory]
    [MemberData(nameof(Frågor))]
    public void Ett_utkast_säger_ingenting(Fråga fråga)
    {
        var inlämnad = Exempel.Rapport(Insats, "2021Q1", Med(fråga, true));
        var utkast = Exempel.Rapport(Insats, "2021Q2", Med(fråga, false), inlämnad: null);

        Svar.FörPeriod([utkast])[fråga].Should().BeNull();
        Svar.FörPeriod([inlämnad, utkast])[fråga].Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Frågor))]
    public void En_fråga_blandas_inte_med_en_annan(Fråga fråga)
    {
        var svar = Svar.FörPeriod([Exempel.Rapport(Insats, "2021Q1", Med(fråga, true))]);

        Enum.GetValues<Fråga>().Where(annan => svar[annan] is not null).Should().Equal(fråga);
    }

    [Fact]
    public void Inga_rapporter_ger_inga_svar() =>
        Enum.GetValues<Fråga>().Should().OnlyContain(fråga => Svar.FörPeriod(Array.Empty<Kvartalsrapport>())[fråga] == null);

    public static TheoryData<Fråga> Frågor => new(Enum.GetValues<Fråga>());

    private static Domain.Insatser.Insats Insats { get; } = Exempel.Insats("a");

    private static Svar Med(Fråga fråga, bool? svar) => new()
    {
        IFas = fråga == Fråga.IFas ? svar : null,
        Prognos = fråga == Fråga.Prognos ? svar : null,
        StartITid = fråga == Fråga.StartITid ? svar : null,
        VakanserSof = fråga == Fråga.VakanserSof ? svar : null,
        VakanserEgna = fråga == Fråga.VakanserEgna ? svar : null,
        AvvikelseBudget = fråga == Fråga.AvvikelseBudget ? svar : null,
        Styrgruppsmöten = fråga == Fråga.Styrgruppsmöten ? svar : null,
        OrdinarieDeltagit = fråga == Fråga.OrdinarieDeltagit ? svar : null,
        Uppföljning = fråga == Fråga.Uppföljning ? svar : null,
        KontrollMetod = fråga == Fråga.KontrollMetod ? svar : null,
        KontrollMålgrupp = fråga == Fråga.KontrollMålgrupp ? svar : null,
        Jämlikhet = fråga == Fråga.Jämlikhet ? svar : null,
        Jämställdhet = fråga == Fråga.Jämställdhet ? svar : null,
        AvvikelseMål = fråga == Fråga.AvvikelseMål ? svar : null,
    };
}
