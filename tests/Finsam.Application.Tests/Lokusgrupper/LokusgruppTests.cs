using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>One lokusgrupp: whose it is, and what is shown of it.</summary>
public sealed class LokusgruppTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    [Fact]
    public async Task Gruppen_har_sina_insatser_och_det_värsta_ljuset()
    {
        foreach (var användare in new[] { Användarna.Kansli, Användarna.Förbundschef, Användarna.Lokusordförande("tierp", "heby") })
        {
            var vy = (await SeAsync("tierp", användare)).Värde;

            vy.Lokusgrupp.Namn.Should().Be("Lokus Tierp");
            vy.Insatser.Select(i => i.Kod).Should().BeEquivalentTo("vaxtverket", "nya-vagar", "reg-ex-pro");
            vy.Samlat.Should().Be(Trafikljus.Röd);
            vy.Antal.Summa.Should().Be(3);
            vy.Antal.Röd.Should().Be(1);
            vy.Avslutade.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task En_annans_grupp_är_som_en_som_inte_finns()
    {
        var användare = Användarna.Lokusordförande("heby");

        var annans = (await SeAsync("tierp", användare)).Fel!;
        var påhittad = (await SeAsync("finns-ej", användare)).Fel!;

        annans.Slag.Should().Be(Felslag.FinnsInte);
        annans.Should().Be(påhittad with { Text = påhittad.Text.Replace("finns-ej", "tierp") });
        (await SeAsync("finns-ej", Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Avslutade_i_perioden_står_för_sig()
    {
        var vy = (await SeAsync("uppsala", Användarna.Kansli)).Värde;

        vy.Avslutade.Select(i => i.Kod).Should().Equal("ung-intro");
        vy.Insatser.Select(i => i.Kod).Should().BeEquivalentTo("reko", "lokus-uppsala", "flerpart-uppsala", "reg-ex-pro", "digital-plattform");
        vy.Antal.Summa.Should().Be(5);
    }

    [Fact]
    public async Task Ekonomin_är_summan_över_insatserna_de_avslutade_med()
    {
        var vy = (await SeAsync("habo", Användarna.Kansli)).Värde;

        // framsteget and reg-ex-pro.
        vy.Ekonomi.Should().Be(new Budgetutfall(615_000 + 615_000 + 354_000 + 355_000, 634_000 + 585_000 + 205_000 + 231_000));
        vy.Kvartal.Should().HaveCount(12);
        vy.Kvartal[^1].Kvartal.Should().Be(new Kvartal(2021, 2));
        vy.Kvartal[^1].Ekonomi.Should().Be(new Budgetutfall(615_000 + 355_000, 585_000 + 231_000));
        vy.Kvartal[0].Ekonomi.Should().Be(default(Budgetutfall));
    }

    [Fact]
    public async Task En_dold_term_döljer_kvartalets_summa()
    {
        var kvartal = Period.För(new(2021, 2));
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(new Cell(kvartal, Mått.Avslutade, "vaxtverket", Kolumn.Summa)));

        var vy = (await värd.SändAsync(new LokusgruppQuery("tierp", UppsalaFixture.H1), Användarna.Lokusordförande("tierp"))).Värde;

        vy.Kvartal[^1].Deltagare!.Ut.Should().Be(Antal.Dolt);
        vy.Kvartal[^1].Deltagare!.Pågående.Maskerad.Should().BeFalse();
        vy.Kvartal[^2].Deltagare!.Ut.Maskerad.Should().BeFalse();
    }

    [Fact]
    public async Task Ett_kvartals_summa_är_densamma_från_vilken_period_man_än_ser_på_det()
    {
        var halvår = (await uppsala.Värd.SändAsync(new LokusgruppQuery("uppsala", UppsalaFixture.H1), Användarna.Kansli)).Värde;
        var senare = (await uppsala.Värd.SändAsync(new LokusgruppQuery("uppsala", Period.Halvår(2021, 2)), Användarna.Kansli)).Värde;
        var kvartal = new Kvartal(2021, 2);

        senare.Insatser.Should().NotContain(i => i.Kod == "ung-intro", "it was closed on 30 June");
        senare.Kvartal.Single(k => k.Kvartal == kvartal).Should().Be(halvår.Kvartal.Single(k => k.Kvartal == kvartal));
    }

    [Fact]
    public async Task Det_som_avviker_står_med_sin_kommentar()
    {
        var vy = (await SeAsync("tierp", Användarna.Lokusordförande("tierp"))).Värde;

        vy.Svar.Should().Contain(new Svarsrad(new("vaxtverket", "Växtverket"), new(2021, 2), Fråga.IFas, false, "Pandemirelaterat."));
        vy.Svar.Should().OnlyContain(s => s.Fråga.BehöverUppsikt(s.Ja));
        vy.Svar.Select(s => s.Kvartal).Should().BeInDescendingOrder();
    }

    [Fact]
    public async Task Förändringen_är_mot_perioden_före()
    {
        var vy = (await uppsala.Värd.SändAsync(new LokusgruppQuery("tierp", Period.För(new(2021, 2))), Användarna.Kansli)).Värde;
        var före = (await uppsala.Värd.SändAsync(new LokusgruppQuery("tierp", Period.För(new(2021, 1))), Användarna.Kansli)).Värde;

        foreach (var rad in vy.Förändringar)
        {
            rad.Förr.Should().Be(före.Insatser.Single(i => i.Kod == rad.Insats.Kod).Ljus.Samlat);
            rad.Nu.Should().Be(vy.Insatser.Single(i => i.Kod == rad.Insats.Kod).Ljus.Samlat);
            vy.LjusÖverTid.Single(l => l.Insats == rad.Insats).Kvartal.TakeLast(2).Select(k => k.Ljus).Should().Equal(rad.Förr, rad.Nu);
        }

        vy.Förändringar.Should().HaveCount(3);
        (await SeAsync("heby", Användarna.Kansli)).Värde.Förändringar.Single(f => f.Insats.Kod == "plattform-heby").Förändring
            .Should().Be(Förändring.Ny, "it started on 1 January");
    }

    [Fact]
    public async Task Parterna_är_insatsernas_ägare_och_övriga()
    {
        var parter = (await SeAsync("tierp", Användarna.Kansli)).Värde.Parter;

        parter.Single(p => p.Namn == "Arbetsförmedlingen").Äger.Select(i => i.Kod).Should().Equal("nya-vagar");
        parter.Single(p => p.Namn == "Arbetsförmedlingen").Samverkar.Select(i => i.Kod).Should().BeEquivalentTo("vaxtverket", "reg-ex-pro");
        parter.Should().OnlyHaveUniqueItems(p => p.Namn);
    }

    private Task<Result<LokusgruppVy>> SeAsync(string kod, Användare användare) =>
        uppsala.Värd.SändAsync(new LokusgruppQuery(kod, UppsalaFixture.H1), användare);
}
