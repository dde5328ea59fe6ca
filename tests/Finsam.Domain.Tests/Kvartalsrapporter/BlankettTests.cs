using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>What the form asks, and what it takes.</summary>
public sealed class BlankettTests
{
    private static readonly InsatsId Insats = new(Guid.CreateVersion7());
    private static readonly Kvartal Q3 = Exempel.Kvartal("2021Q3");

    private static readonly Insatsmål Andel = Insatsmål.Nytt(
        Insats, 1, new() { Nivå = Insatsmålnivå.Effekt, Formulering = "70 % till arbete", Slag = Målslag.Andel, Målvärde = 70, Nämnare = "avslutade" });

    private static readonly Blankett Tom = Blankett.För([], new(Exempel.Dag("2020-01-01"), null, null), Q3);
    private static readonly Blankett MedMål = Blankett.För([Andel], new(Exempel.Dag("2020-01-01"), null, null), Q3);

    [Fact]
    public void Varje_svar_i_formatet_har_en_fråga_och_en_kommentar()
    {
        var blankett = Blankett.För([], new(Exempel.Dag("2021-08-15"), null, null), Q3);

        foreach (var kod in Koder.Alla<Fråga>())
        {
            blankett.Fält(kod)!.Slag.Should().Be(Fältslag.JaNej);
            blankett.Fält(kod + ".kommentar")!.Slag.Should().Be(Fältslag.Text);
        }
    }

    [Theory]
    [InlineData("2021-08-15", true)]
    [InlineData("2021-06-25", true)] // started in the last days of the quarter before
    [InlineData("2021-05-01", false)]
    public void Start_i_tid_frågas_bara_av_en_ny_insats(string start, bool frågas) =>
        (Blankett.För([], new(Exempel.Dag(start), null, null), Q3).Fält("start_i_tid") is not null).Should().Be(frågas);

    [Theory]
    [InlineData("i_fas", "kanske", "ja eller nej")]
    [InlineData("styrgruppsmoten.1.datum", "2021-10-01", "utanför kvartalet")]
    [InlineData("styrgruppsmoten.1.datum", "2021-06-30", "utanför kvartalet")]
    [InlineData("styrgruppsmoten.1.datum", "i går", "datum")]
    [InlineData("vakanser_sof.1.from", "2021-10-01", "efter kvartalet")]
    [InlineData("vakanser_sof.1.tom", "2021-06-30", "före kvartalet")]
    [InlineData("budget.prognos", "-1", "belopp")]
    [InlineData("budget.prognos", "12,50", "belopp")]
    [InlineData("mal.1.taljare", "-3", "tal")]
    [InlineData("mal.1.taljare", "nio", "tal")]
    [InlineData("mal.1.utfall", "bra", "alternativ")]
    public void Ett_felaktigt_värde_namnges_i_sitt_fält(string fält, string text, string vad)
    {
        var fel = new Blankettgranskning(MedMål, new Dictionary<string, string> { [fält] = text }).Fel.Where(f => f.Fält == fält && !f.Saknas);

        fel.Should().Contain(f => f.Text.Contains(vad));
    }

    [Theory]
    [InlineData("styrgruppsmoten.1.datum", "2021-07-01")]
    [InlineData("styrgruppsmoten.1.datum", "2021-09-30")]
    [InlineData("vakanser_sof.1.from", "2020-02-01")]
    [InlineData("budget.prognos", "1 200 000")]
    [InlineData("mal.1.taljare", "12,5")]
    [InlineData("fritext", "=cmd()")] // harmless as text; exports disarm it
    [InlineData("fritext", "<script>alert(1)</script>")]
    public void Ett_riktigt_värde_är_riktigt(string fält, string text) => MedMål.Fält(fält)!.Fel(text).Should().BeNull();

    [Theory]
    [InlineData("fritext", 4000, true)]
    [InlineData("fritext", 4001, false)]
    [InlineData("fritext", 10_000, false)]
    [InlineData("vakanser_sof.1.tjanst", 201, false)]
    public void För_lång_text_sparas_inte_ens_i_utkastet(string fält, int längd, bool får) =>
        (Tom.Fält(fält)!.Vägran(new string('a', längd)) is null).Should().Be(får);

    [Fact]
    public void Personnummer_sparas_inte_ens_i_utkastet() =>
        Tom.Fält("fritext")!.Vägran("hon heter 19" + "811218-" + "9876").Should().Contain("personnummer");

    [Fact]
    public void Frågorna_räknas_allteftersom_de_besvaras()
    {
        var svar = new Dictionary<string, string>();
        var alla = new Blankettgranskning(Tom, svar).Hela;
        alla.Klara.Should().Be(0);

        foreach (var fråga in Tom.Frågor.Where(f => f.Krävs))
        {
            svar[fråga.Svaret.Namn] = fråga.Svaret.Slag == Fältslag.Belopp ? "100000" : "nej";
        }

        new Blankettgranskning(Tom, svar).Hela.Should().Be(new Framsteg(alla.Alla, alla.Alla));
        new Blankettgranskning(Tom, svar).Fel.Should().BeEmpty("fritext may be left out");
    }

    [Fact]
    public void En_vakans_behöver_tjänst_och_dag_och_slutar_inte_före_den_börjar()
    {
        Fel(("vakanser_sof", "ja")).Should().Contain("vakanser_sof.1.tjanst");
        Fel(("vakanser_sof", "ja"), ("vakanser_sof.1.tjanst", "Coach")).Should().Contain("vakanser_sof.1.from");
        Fel(("vakanser_sof", "ja"), ("vakanser_sof.1.tjanst", "Coach"), ("vakanser_sof.1.from", "2021-08-02"), ("vakanser_sof.1.tom", "2021-08-01")).Should().Contain("vakanser_sof.1.tom");
        Fel(("vakanser_sof", "ja"), ("vakanser_sof.1.tjanst", "Coach"), ("vakanser_sof.1.from", "2021-08-02")).Should().NotContain(f => f.StartsWith("vakanser_sof"));
    }

    [Fact]
    public void Ett_mål_bedöms_efter_sina_regler_och_felet_står_i_formulärets_fält()
    {
        Fel(("mal.1.utfall", "uppnatt"), ("mal.1.trafikljus", "gron")).Should().Contain("mal.1.taljare", "uppnått without a value or evidence");
        Fel(("mal.1.utfall", "ej_uppnatt"), ("mal.1.taljare", "9"), ("mal.1.namnare", "7"), ("mal.1.trafikljus", "rod")).Should()
            .Contain("mal.1.taljare", "täljare above nämnare").And.Contain("mal.1.motivering").And.Contain("mal.1.atgard");
        Fel(("mal.1.utfall", "uppnatt"), ("mal.1.taljare", "7"), ("mal.1.namnare", "9"), ("mal.1.trafikljus", "gron")).Should().NotContain(f => f.StartsWith("mal."));
    }

    [Fact]
    public void Fakta_och_fält_är_samma_sak_fram_och_tillbaka()
    {
        var svar = new Dictionary<string, string>
        {
            ["i_fas"] = "ja",
            ["prognos"] = "nej",
            ["i_fas.kommentar"] = "Enligt plan",
            ["budget.kommentar"] = "Sent fakturerat",
            ["mal.1.utfall"] = "ej_uppnatt",
            ["mal.1.taljare"] = "9",
            ["mal.1.namnare"] = "21",
            ["mal.1.trafikljus"] = "gul",
            ["mal.1.motivering"] = "Nära",
        };

        Rapportfakta.Av(Insats, MedMål, svar).Fält().Should().BeEquivalentTo(svar);
    }

    private static List<string> Fel(params (string Fält, string Text)[] svar) =>
        [.. new Blankettgranskning(MedMål, svar.ToDictionary(s => s.Fält, s => s.Text)).Fel.Select(f => f.Fält)];
}
