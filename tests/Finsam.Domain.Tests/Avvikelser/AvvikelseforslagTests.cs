using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Avvikelser;

/// <summary>Proposed from a red mål, a budget light that is gul or röd, a start not in time, a vakans, a report two weeks late.</summary>
public sealed class AvvikelseförslagTests
{
    private static readonly Kvartal Q3 = new(2021, 3);
    private static readonly DateOnly Idag = Exempel.Dag("2021-11-20");

    [Theory]
    [InlineData("NN", true, "Insatsen är inte i fas och styrgruppen räknar inte med att målen nås, enligt rapporten för kvartal 3 2021.")]
    [InlineData("JN", false, "")]
    [InlineData("JJ", false, "")]
    [InlineData("--", false, "")]
    public void Utan_bedömda_mål_avgör_i_fas_och_prognos(string svar, bool föreslås, string faktum)
    {
        var förslag = Av(new() { IFas = Exempel.Svarat(svar[0]), Prognos = Exempel.Svarat(svar[1]) });

        förslag.Select(f => (f.Slag, f.Faktum)).Should().Equal(föreslås ? [(Avvikelseslag.Mål, faktum)] : []);
    }

    [Fact]
    public void Varje_rött_mål_för_sig_med_sin_formulering()
    {
        var insats = Exempel.Insats("alfa");
        Insatsmål[] mål = [Mål(insats, 1, "Fler i arbete."), Mål(insats, 2, "Rutiner finns."), Mål(insats, 3, "Kortare väntan.")];
        var rapport = new Kvartalsrapport
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats.Id,
            Kvartal = Q3,
            Inlämnad = Exempel.Dag("2021-10-20"),
            Status = Rapportstatus.Inlämnad,
            Svar = Svar.Inga,
            Målbedömningar = [.. new[] { Trafikljus.Röd, Trafikljus.Gul, Trafikljus.Röd }.Select((f, i) => new Målbedömning { InsatsId = insats.Id, Nr = i + 1, Kvartal = Q3, Färg = f })],
        };

        var förslag = Avvikelseförslag.Av(new() { Kvartal = Q3, Svar = new() { IFas = false, Prognos = false }, Mål = Målljus.Av(mål, [rapport]) }, Idag);

        förslag.Select(f => f.Faktum).Should().Equal(
            "Mål 1, ”Fler i arbete”, är rött i rapporten för kvartal 3 2021.", "Mål 3, ”Kortare väntan”, är rött i rapporten för kvartal 3 2021.");
    }

    [Theory]
    [InlineData(1_000_000, 1_000_000, null)]
    [InlineData(1_000_000, 1_200_000, "gult")]
    [InlineData(1_000_000, 1_500_000, "rött")]
    [InlineData(1_000_000, 600_000, "gult")]
    [InlineData(1_000_000, 100_000, "rött")]
    public void Gult_och_rött_budgetljus(int budget, int utfall, string? färg)
    {
        var ljus = Insatsljus.Av(Svar.Inga, new(budget, utfall), new());

        var förslag = Avvikelseförslag.Av(new() { Kvartal = Q3, Ljus = ljus }, Idag);

        förslag.Select(f => (f.Slag, f.Faktum)).Should().Equal(
            färg is null ? [] : [(Avvikelseslag.Budget, $"Budgetljuset är {färg} för kvartal 3 2021. {ljus[Ljusslag.Budget].Skäl}")]);
    }

    [Theory]
    [InlineData("N", true)]
    [InlineData("J", false)]
    [InlineData("-", false)]
    public void En_start_som_inte_var_i_tid(string svar, bool föreslås) =>
        Av(new() { StartITid = Exempel.Svarat(svar[0]) }).Select(f => (f.Slag, f.Faktum)).Should().Equal(
            föreslås ? [(Avvikelseslag.Tid, "Insatsen startade inte i tid, enligt rapporten för kvartal 3 2021.")] : []);

    [Theory]
    [InlineData("JJ", "både förbundets och parternas tjänster")]
    [InlineData("JN", "förbundets tjänster")]
    [InlineData("NJ", "parternas tjänster")]
    [InlineData("NN", null)]
    [InlineData("--", null)]
    public void Vakanser(string svar, string? tjänster) =>
        Av(new() { VakanserSof = Exempel.Svarat(svar[0]), VakanserEgna = Exempel.Svarat(svar[1]) }).Select(f => f.Faktum).Should().Equal(
            tjänster is null ? [] : [$"Det finns vakanser bland {tjänster}, enligt rapporten för kvartal 3 2021."]);

    [Theory]
    [InlineData("2021-11-06", true)]
    [InlineData("2021-11-07", false)]
    public void En_rapport_som_är_två_veckor_sen(string sistaDag, bool föreslås)
    {
        var förslag = Avvikelseförslag.Av(new() { Saknade = [(new(2021, 2), Exempel.Dag("2021-08-01")), (Q3, Exempel.Dag(sistaDag))] }, Idag);

        förslag.Should().ContainSingle("the latest of those that are late stands for them all").Which.Nyckel.Should().Be(föreslås ? "rapport:2021Q3" : "rapport:2021Q2");
    }

    [Fact]
    public void Samma_faktum_föreslås_inte_två_gånger_och_ett_avfärdat_kommer_inte_tillbaka()
    {
        var förslag = Vakans(Q3);
        var avfärdad = Avvikelse.Föreslå(new(Guid.CreateVersion7()), 1, förslag);
        avfärdad.Avfärda("Tillsatt.", Någon);

        Avvikelseförslag.Nya([förslag], [avfärdad]).Should().BeEmpty();
        Avvikelseförslag.Nya([Vakans(new(2021, 4))], [avfärdad]).Should().ContainSingle("that is another fact");
    }

    [Fact]
    public void Det_som_en_öppen_avvikelse_redan_handlar_om_föreslås_inte()
    {
        var öppen = Avvikelse.Föreslå(new(Guid.CreateVersion7()), 1, Vakans(Q3));
        öppen.Anmäl(Uppgifter(Avvikelseslag.Vakans), Någon);
        Avvikelseförslag.Nya([Vakans(new(2021, 4))], [öppen]).Should().BeEmpty("it is open");

        öppen.Återkalla("Tillsatt.", Någon);
        Avvikelseförslag.Nya([Vakans(new(2021, 4))], [öppen]).Should().ContainSingle("it is not open any longer");
        Avvikelseförslag.Nya([Vakans(Q3)], [öppen]).Should().BeEmpty("that fact has been dealt with");
    }

    [Fact]
    public void En_egen_anmälan_ur_samma_kvartal_räcker()
    {
        var egen = Avvikelse.Ny(new(Guid.CreateVersion7()), 1, Q3);
        egen.Anmäl(Uppgifter(Avvikelseslag.Vakans), Någon);

        Avvikelseförslag.Nya([Vakans(Q3)], [egen]).Should().BeEmpty();
        Avvikelseförslag.Nya([Vakans(new(2021, 4))], [egen]).Should().ContainSingle();
    }

    /// <summary>A light that gets worse is a new fact; one that gets milder is not.</summary>
    [Theory]
    [InlineData("rod", "gul", false)]
    [InlineData("gul", "rod", true)]
    public void Ett_ljus_som_blir_värre_är_ett_nytt_faktum(string avfärdat, string nytt, bool föreslås)
    {
        var avvikelse = Avvikelse.Föreslå(new(Guid.CreateVersion7()), 1, Budget(avfärdat));
        avvikelse.Avfärda("Fakturan kommer.", Någon);

        Avvikelseförslag.Nya([Budget(nytt)], [avvikelse]).Should().HaveCount(föreslås ? 1 : 0);
    }

    private static Påskrift Någon { get; } = new(null, "Någon", DateTimeOffset.UnixEpoch, Idag);

    private static Avvikelseförslag Vakans(Kvartal kvartal) => new(Avvikelseslag.Vakans, kvartal, $"vakans:{kvartal}", "Det finns vakanser.");

    private static Avvikelseförslag Budget(string färg) => new(Avvikelseslag.Budget, Q3, $"budget:{Q3}:{färg}", "Budgetljuset.");

    private static Avvikelseuppgifter Uppgifter(Avvikelseslag slag) => new()
    {
        Slag = slag,
        Beskrivning = "Något.",
        Orsak = "Därför.",
        Konsekvens = "Det märks.",
        Åtgärd = "Vi gör något.",
        Ansvarig = "Projektledaren",
        KlarSenast = Idag,
    };

    private static Insatsmål Mål(Insats insats, int nr, string formulering) =>
        Insatsmål.Nytt(insats.Id, nr, new() { Nivå = Insatsmålnivå.Effekt, Formulering = formulering, Slag = Målslag.Kvalitativt });

    private static IReadOnlyList<Avvikelseförslag> Av(Svar svar) => Avvikelseförslag.Av(new() { Kvartal = Q3, Svar = svar }, Idag);
}
