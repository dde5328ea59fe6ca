using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Avvikelser;

/// <summary>The queue's weight, delegation, and what becomes of a decision in reports and PM.</summary>
public sealed class BeslutTests
{
    /// <summary>Of 2021Q3, decided on the day; reports that are handed in on a day, or drafts (no day).</summary>
    [Theory]
    [InlineData("2021-11-10", null, "2021Q3", null, false, "its own quarter's report is where it came from")]
    [InlineData("2021-11-10", null, "2021Q4", null, true, "the next one asks")]
    [InlineData("2021-11-10", null, "2022Q1", null, true, "and the one after")]
    [InlineData("2021-11-10", "2022-02-01", "2022Q1", null, false, "closed")]
    [InlineData("2021-11-10", "2022-02-01", "2021Q4", "2022-01-20", true, "it was open when that was handed in")]
    [InlineData("2021-11-10", "2022-01-10", "2021Q4", "2022-01-20", false, "it was closed before")]
    [InlineData("2022-01-25", null, "2021Q4", "2022-01-20", false, "it was decided afterwards")]
    public void Nästa_rapport_frågar_tills_den_är_avslutad(string beslutad, string? avslutad, string kvartal, string? inlämnad, bool frågas, string skäl)
    {
        var avvikelse = Beslutad(beslutad);
        if (avslutad is not null)
        {
            avvikelse.Avsluta(Av(avslutad)).Lyckades.Should().BeTrue();
        }

        avvikelse.FöljsUppI(Exempel.Kvartal(kvartal), inlämnad is null ? null : Exempel.Dag(inlämnad)).Should().Be(frågas, skäl);
    }

    [Fact]
    public void Blanketten_frågar_efter_varje_avvikelse_som_följs_upp_och_kräver_svar()
    {
        var blankett = Blankett.För([], new(Exempel.Dag("2020-01-01"), null, null), new(2021, 4), 12, 7);

        var frågor = blankett.Steg.Single(s => s.Steg == Rapportsteg.Avvikelser).Frågor.Where(f => f.Avvikelse is not null).ToList();
        frågor.Select(f => f.Text).Should().Equal("Hur går det med avvikelse 7?", "Hur går det med avvikelse 12?");
        frågor.Should().OnlyContain(f => f.Krävs);
        var svar = new Dictionary<string, string> { ["avvikelse.7.uppfoljning"] = "Platserna är tillsatta." };
        new Blankettgranskning(blankett, svar).Fel.Select(f => f.Fält).Should().Contain("avvikelse.12.uppfoljning").And.NotContain("avvikelse.7.uppfoljning");
        var bild = Rapportbilder.Av(blankett, svar, new(null, null));
        (bild.Uppföljning(7), bild.Uppföljning(12)).Should().Be(("Platserna är tillsatta.", null));
    }

    [Theory]
    [InlineData("2021H1", false)]
    [InlineData("2021H2", true)]
    [InlineData("2021Q4", true)]
    [InlineData("2022H1", true)]
    [InlineData("2022H2", false)]
    public void Den_som_är_lyft_står_i_PM_för_de_perioder_den_är_öppen_i(string period, bool står)
    {
        var avvikelse = Beslutad("2021-11-10");
        avvikelse.StårIPm(Exempel.Period(period)).Should().BeFalse("nobody has lifted it");
        avvikelse.LyftTillStyrelsen(Av("2021-11-10")).Lyckades.Should().BeTrue();
        avvikelse.Avsluta(Av("2022-03-01")).Lyckades.Should().BeTrue();

        avvikelse.StårIPm(Exempel.Period(period)).Should().Be(står);
    }

    [Theory]
    [InlineData(null, false, 29, 0, "")]
    [InlineData(null, false, 30, 1, "har väntat länge")]
    [InlineData("budget:2021Q3:gul", false, 0, 0, "")]
    [InlineData("budget:2021Q3:rod", false, 0, 2, "rött ljus")]
    [InlineData("mal-3:2021Q3", false, 0, 2, "rött ljus")]
    [InlineData("vakans:2021Q3", false, 0, 0, "")]
    [InlineData(null, true, 0, 4, "pengar att flytta")]
    [InlineData("budget:2021Q3:rod", true, 40, 7, "pengar att flytta, rött ljus, har väntat länge")]
    public void Pengar_väger_mest_sedan_rött_sedan_väntan(string? nyckel, bool flytt, int dagar, int poäng, string skäl)
    {
        var avvikelse = nyckel is null ? Avvikelse.Ny(new(Guid.CreateVersion7()), 1, null)
            : Avvikelse.Föreslå(new(Guid.CreateVersion7()), 1, new(Avvikelseslag.Budget, new(2021, 3), nyckel, "Faktum."));
        avvikelse.Anmäl(Uppgifter with { Medelflytt = flytt ? new(1000, 2021) : null }, Av("2021-10-20"));

        var vikt = Avvikelsevikt.Av(avvikelse, dagar);

        (vikt.Poäng, string.Join(", ", vikt.Skäl)).Should().Be((poäng, skäl));
    }

    [Theory]
    [InlineData("2021-10-20", "2021-10-31", null)]
    [InlineData("2021-10-20", "2021-10-20", null)]
    [InlineData("2021-10-20", "2021-10-19", "delegation.tid")]
    [InlineData("2021-10-01", "2021-10-19", "delegation.tid")]
    [InlineData("2021-10-20", null, "delegation.tid")]
    [InlineData("2021-10-20", "2022-10-21", "delegation.tid")]
    public void En_delegation_gäller_en_tid_som_inte_har_varit(string från, string? tom, string? fel) =>
        Delegation.Ge(new(Guid.CreateVersion7()), "Ställföreträdaren", new(Exempel.Dag(från), tom is null ? null : Exempel.Dag(tom)), false, Av("2021-10-20")).Fel.Should().Match<Fel?>(f => (f == null ? null : f.Kod) == fel);

    [Fact]
    public void En_delegation_ges_till_någon_annan_och_slutar_gälla_när_den_tas_tillbaka()
    {
        var chefen = Av("2021-10-20");
        var tid = new Tidsspann(Exempel.Dag("2021-10-20"), Exempel.Dag("2021-10-31"));
        Delegation.Ge(new(chefen.Konto!.Value), "Chefen", tid, false, chefen).Fel!.Kod.Should().Be("delegation.egen");

        var delegation = Delegation.Ge(new(Guid.CreateVersion7()), "Ställföreträdaren", tid, false, chefen).Värde;
        new[] { "2021-10-19", "2021-10-20", "2021-10-31", "2021-11-01" }.Select(dag => delegation.Gäller(Exempel.Dag(dag))).Should().Equal(false, true, true, false);
        delegation.TaTillbaka(chefen).Lyckades.Should().BeTrue();
        delegation.Gäller(Exempel.Dag("2021-10-20")).Should().BeFalse();
        delegation.TaTillbaka(chefen).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    private static Avvikelseuppgifter Uppgifter { get; } = new()
    {
        Slag = Avvikelseslag.Budget,
        Beskrivning = "Något.",
        Orsak = "Därför.",
        Konsekvens = "Det märks.",
        Åtgärd = "Vi gör något.",
        Ansvarig = "Projektledaren",
        KlarSenast = Exempel.Dag("2022-03-31"),
    };

    private static Avvikelse Beslutad(string dag)
    {
        var avvikelse = Avvikelse.Ny(new(Guid.CreateVersion7()), 7, new(2021, 3));
        avvikelse.Anmäl(Uppgifter, Av("2021-10-20"));
        avvikelse.Besluta(new(Avvikelseutfall.Bifall, "Bra.", "2021:7"), Av(dag)).Lyckades.Should().BeTrue();
        return avvikelse;
    }

    private static Påskrift Av(string dag) => new(Guid.CreateVersion7(), "Någon", DateTimeOffset.UnixEpoch, Exempel.Dag(dag));
}
