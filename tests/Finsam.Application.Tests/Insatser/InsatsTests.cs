using Finsam.Application.Behörighet;
using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Insatser;

/// <summary>One insats: whose it is, and what is shown of it.</summary>
public sealed class InsatsTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    [Fact]
    public async Task Den_som_får_se_insatsen_ser_den()
    {
        foreach (var användare in new[] { Användarna.Kansli, Användarna.Förbundschef, Användarna.Lokusordförande("tierp"), Användarna.Insatsansvarig("vaxtverket") })
        {
            var vy = (await SeAsync("vaxtverket", användare)).Värde;

            vy.Insats.Namn.Should().Be("Tierp, Växtverket");
            vy.Insats.Lokusgrupper.Select(l => l.Kod).Should().Equal("tierp");
            vy.Läge!.Ljus.Samlat.Should().Be(Trafikljus.Röd);
            vy.AvslutadIPerioden.Should().BeFalse();
        }
    }

    [Fact]
    public async Task En_annans_insats_är_som_en_som_inte_finns()
    {
        foreach (var användare in new[] { Användarna.Lokusordförande("heby"), Användarna.Insatsansvarig("bryggan"), Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, Lokusgrupp: "tierp")) })
        {
            var annans = (await SeAsync("vaxtverket", användare)).Fel!;
            var påhittad = (await SeAsync("finns-ej", användare)).Fel!;

            annans.Slag.Should().Be(Felslag.FinnsInte);
            annans.Should().Be(påhittad with { Text = påhittad.Text.Replace("finns-ej", "vaxtverket") });
        }
    }

    [Theory]
    [InlineData("VAXTVERKET")]
    [InlineData("")]
    [InlineData("%")]
    public async Task En_okänd_kod_finns_inte(string kod) => (await SeAsync(kod, Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte);

    [Fact]
    public async Task Kvartalen_är_de_tolv_senaste_då_insatsen_var_igång()
    {
        var gammal = (await SeAsync("vaxtverket", Användarna.Kansli)).Värde.Kvartal;
        var ny = (await SeAsync("plattform-heby", Användarna.Kansli)).Värde.Kvartal;

        string.Join(' ', gammal.Select(k => k.Kvartal)).Should().Be("2019Q3 2019Q4 2020Q1 2020Q2 2020Q3 2020Q4 2021Q1 2021Q2");
        string.Join(' ', ny.Select(k => k.Kvartal)).Should().Be("2021Q1 2021Q2");
        var lång = (await SeAsync("jobbcentrum", Användarna.Kansli)).Värde.Kvartal;
        lång.Should().HaveCount(12);
        lång[0].Kvartal.Should().Be(new Kvartal(2018, 3));
        ny[0].Ekonomi.Should().Be(new Budgetutfall(530_000, 327_000));
        gammal[0].Ekonomi.Should().Be(default(Budgetutfall));
        gammal[0].Ljus.Should().Be(Trafikljus.Grå);
    }

    [Fact]
    public async Task En_stängd_insats_har_kvar_sina_kvartal_när_man_ser_på_en_senare_period()
    {
        var vy = (await SeAsync("ung-intro", Användarna.Kansli, Period.Halvår(2021, 2))).Värde;

        vy.Läge.Should().BeNull("it was closed on 30 June");
        vy.Kvartal.Single(k => k.Kvartal == new Kvartal(2021, 2)).Ekonomi.Should().Be(new Budgetutfall(415_000, 385_000));
    }

    [Fact]
    public async Task Kvartalens_flöden_är_periodens()
    {
        var kvartal = (await SeAsync("vaxtverket", Användarna.Insatsansvarig("vaxtverket"))).Värde.Kvartal;

        // The counts that the sample's own rows give.
        var väntade = await RaderAsync(
            """
            select count(*) filter (where in_dag between '2021-04-01' and '2021-06-30') || ' ' || count(*) filter (where ut_dag between '2021-04-01' and '2021-06-30')
              || ' ' || count(*) filter (where in_dag <= '2021-06-30' and (ut_dag is null or ut_dag > '2021-06-30'))
            from deltagare d join insats i on i.id = d.insats_id where i.kod = 'vaxtverket'
            """);
        var sista = kvartal[^1].Deltagare!;
        $"{sista.In} {sista.Ut} {sista.Pågående}".Should().Be(väntade);
    }

    [Fact]
    public async Task En_strukturinsats_har_inga_deltagare() =>
        (await SeAsync("reko", Användarna.Kansli)).Värde.Kvartal.Should().NotBeEmpty().And.OnlyContain(k => k.Deltagare == null);

    [Fact]
    public async Task En_insats_utanför_perioden_visas_utan_läge()
    {
        var vy = (await SeAsync("plattform-heby", Användarna.Kansli, Period.Helår(2020))).Värde;

        vy.Läge.Should().BeNull();
        vy.Kvartal.Should().BeEmpty();
    }

    [Fact]
    public async Task En_insats_som_avslutats_i_perioden_har_läge_och_säger_det()
    {
        var vy = (await SeAsync("ung-intro", Användarna.Kansli)).Värde;

        vy.AvslutadIPerioden.Should().BeTrue();
        vy.Läge!.Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grön);
    }

    [Fact]
    public async Task Bara_insatsens_egen_ansvariga_ser_den_omaskerad()
    {
        var kvartal = new Kvartal(2021, 2);
        await using var värd = await Värd.StartaAsync(
            uppsala.Databas,
            DoltUnderlag.Med(new Cell(Period.För(kvartal), Mått.Pågående, "vaxtverket", Kolumn.Summa), new Cell(Period.För(kvartal), Mått.Pågående, "bryggan", Kolumn.Summa)));

        var egen = await värd.SändAsync(new InsatsQuery("vaxtverket", UppsalaFixture.H1), Användarna.Insatsansvarig("vaxtverket"));
        var bådas = await värd.SändAsync(
            new InsatsQuery("bryggan", UppsalaFixture.H1),
            Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "vaxtverket"), new Uppdrag(Roll.Lokusordförande, Lokusgrupp: "osthammar")));
        var ledamot = await värd.SändAsync(
            new InsatsQuery("bryggan", UppsalaFixture.H1),
            Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "vaxtverket"), new Uppdrag(Roll.Styrgruppsledamot, "bryggan")));

        egen.Värde.Omaskerad.Should().BeTrue();
        egen.Värde.Kvartal[^1].Deltagare!.Pågående.Maskerad.Should().BeFalse();
        egen.Värde.Orsaker!.Rader.Should().NotBeEmpty();
        egen.Värde.Orsaker.Stämmer(egen.Värde.Flöde).Should().BeTrue();
        bådas.Värde.Omaskerad.Should().BeFalse("the insats is seen through the lokusgrupp");
        bådas.Värde.Kvartal[^1].Deltagare!.Pågående.Should().Be(Antal.Dolt);
        ledamot.Värde.Omaskerad.Should().BeFalse("the insats is seen through the styrgrupp");
        ledamot.Värde.Kvartal[^1].Deltagare!.Pågående.Should().Be(Antal.Dolt);
        foreach (var annan in new[] { Användarna.Kansli, Användarna.Förbundschef, Användarna.Lokusordförande("tierp") })
        {
            var vy = (await värd.SändAsync(new InsatsQuery("vaxtverket", UppsalaFixture.H1), annan)).Värde;

            vy.Omaskerad.Should().BeFalse();
            vy.Orsaker.Should().BeNull("avslut per insats and reason are published nowhere");
            vy.Kvartal[^1].Deltagare!.Pågående.Should().Be(Antal.Dolt);
        }
    }

    [Fact]
    public async Task Registret_är_det_som_användaren_får_se()
    {
        var allt = await uppsala.Värd.SändAsync(new InsatserQuery(), Användarna.Kansli);
        var gruppens = await uppsala.Värd.SändAsync(new InsatserQuery(), Användarna.Lokusordförande("tierp"));
        var egna = await uppsala.Värd.SändAsync(new InsatserQuery(), Användarna.Insatsansvarig("bryggan"));

        allt.Should().HaveCount(15);
        gruppens.Select(i => i.Kod).Should().BeEquivalentTo("vaxtverket", "nya-vagar", "reg-ex-pro");
        gruppens.Single(i => i.Kod == "nya-vagar").Lokusgrupper.Should().HaveCount(5);
        egna.Select(i => i.Kod).Should().Equal("bryggan");
    }

    /// <summary>Tabell 4 of the printed PM: Framsteget 1 219 of 1 230 tkr.</summary>
    [Fact]
    public async Task Det_ackumulerade_är_summan_av_kvartalen_dittills()
    {
        var vy = (await SeAsync("framsteget", Användarna.Kansli)).Värde;

        vy.Ackumulerat.Select(a => a.Kvartal).Should().Equal(vy.Kvartal.Select(k => k.Kvartal));
        vy.Ackumulerat[^2].UnderÅret.Should().Be(new Budgetutfall(615_000, 634_000));
        vy.Ackumulerat[^1].UnderÅret.Should().Be(new Budgetutfall(1_230_000, 1_219_000)).And.Be(vy.Läge!.Ekonomi);
        vy.Ackumulerat[^1].SedanStart.Should().Be(vy.Läge.Ekonomi, "the sample has no earlier amounts");
        vy.Ackumulerat[^3].SedanStart.Should().Be(default(Budgetutfall));
    }

    [Fact]
    public async Task Rapporterna_har_ljus_svar_och_noter_kvartal_för_kvartal()
    {
        var vy = (await SeAsync("vaxtverket", Användarna.Kansli)).Värde;
        var sista = vy.Rapporter[^1];

        vy.Rapporter.Select(r => r.Kvartal).Should().Equal(vy.Kvartal.Select(k => k.Kvartal));
        sista.Läge.Should().Be(Inlämning.ITid);
        sista.Svar!.IFas.Should().BeFalse();
        sista.Ljus.Samlat.Should().Be(Trafikljus.Röd);
        sista.Noter.Select(n => n.Text).Should().Equal("Pandemirelaterat.");
        vy.Rapporter[0].Svar.Should().BeNull();
        vy.Rapporter[0].Läge.Should().Be(Inlämning.Saknas);
        vy.Rapporter.Where(r => r.Svar is not null).Select(r => (r.Kvartal, (Trafikljus?)r.Ljus.Samlat))
            .Should().BeEquivalentTo(vy.Läge!.ÅttaKvartal.Where(k => k.Ljus is not null), "a quarter looks the same in the strip and in the table");
    }

    [Fact]
    public async Task Grannarna_är_listans_och_bara_de_som_användaren_får_se()
    {
        var registret = await uppsala.Värd.SändAsync(new InsatserQuery(), Användarna.Kansli);
        for (var i = 0; i < registret.Count; i++)
        {
            var vy = (await SeAsync(registret[i].Kod, Användarna.Kansli)).Värde;

            vy.Föregående?.Kod.Should().Be(registret.ElementAtOrDefault(i - 1)?.Kod);
            vy.Nästa?.Kod.Should().Be(registret.ElementAtOrDefault(i + 1)?.Kod);
        }

        var egen = (await SeAsync("bryggan", Användarna.Insatsansvarig("bryggan"))).Värde;
        egen.Föregående.Should().BeNull();
        egen.Nästa.Should().BeNull();
    }

    /// <summary>The counts by kön and everyone registered are as the PM has them, each hidden where the PM hides it.</summary>
    [Fact]
    public async Task Kön_och_registrerade_maskeras_cell_för_cell_utom_för_den_ansvariga()
    {
        var kvartal = new Kvartal(2021, 2);
        await using var värd = await Värd.StartaAsync(
            uppsala.Databas,
            DoltUnderlag.Med(
                new Cell(Period.För(kvartal), Mått.Pågående, "vaxtverket", Kolumn.K), new Cell(UppsalaFixture.H1, Mått.Totalt, "vaxtverket", Kolumn.Summa)));

        var kansli = (await värd.SändAsync(new InsatsQuery("vaxtverket", UppsalaFixture.H1), Användarna.Kansli)).Värde;
        var egen = (await värd.SändAsync(new InsatsQuery("vaxtverket", UppsalaFixture.H1), Användarna.Insatsansvarig("vaxtverket"))).Värde;

        kansli.Kön[^1].Kvinnor.Pågående.Should().Be(Antal.Dolt);
        kansli.Kön[^1].Män.Pågående.Maskerad.Should().BeFalse();
        kansli.Kön[^1].Alla.Should().Be(kansli.Kvartal[^1].Deltagare);
        kansli.Registrerade.Should().Be(Antal.Dolt);
        var rad = egen.Kön[^1];
        (rad.Kvinnor + rad.Män + rad.Övriga).Should().Be(rad.Alla, "everybody is in one of the columns");
        egen.Registrerade!.Value.Värde.Should().BeGreaterThanOrEqualTo(rad.Alla.Pågående.Värde!.Value);
        (await SeAsync("reko", Användarna.Kansli)).Värde.Kön.Should().BeEmpty();
        (await SeAsync("reko", Användarna.Kansli)).Värde.Registrerade.Should().BeNull();
    }

    /// <summary>What stood at the beginning is what the quarter before ended with, hidden for others where that is hidden.</summary>
    [Fact]
    public async Task Flödet_går_ihop_för_den_ansvariga_och_döljs_för_andra_där_kvartalet_före_döljs()
    {
        var period = Period.För(new Kvartal(2021, 2));
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(new Cell(Period.För(new Kvartal(2021, 1)), Mått.Pågående, "vaxtverket", Kolumn.Summa)));

        var kansli = (await värd.SändAsync(new InsatsQuery("vaxtverket", period), Användarna.Kansli)).Värde.Flöde;
        var egen = (await värd.SändAsync(new InsatsQuery("vaxtverket", period), Användarna.Insatsansvarig("vaxtverket"))).Värde.Flöde;

        egen.Should().HaveCount(4).And.OnlyContain(f => f.GårIhop == true);
        egen[^1].Utgående.Värde.Should().BeGreaterThan(0);
        kansli[^1].Ingående.Should().Be(Antal.Dolt);
        kansli[^1].Utgående.Should().Be(egen[^1].Utgående);
        (await SeAsync("reko", Användarna.Kansli)).Värde.Flöde.Should().BeEmpty("it has no deltagare by its type");
    }

    [Fact]
    public async Task Platserna_anges_av_kansli_och_ansvarig_och_av_två_på_en_gång_gäller_den_första()
    {
        (await uppsala.Värd.SändAsync(new SparaPlatserCommand("vaxtverket", null, 180, 0), Användarna.Kansli)).Fel!.Fält.Should().ContainSingle();
        (await uppsala.Värd.SändAsync(new SparaPlatserCommand("reko", 10, 180, 0), Användarna.Kansli)).Fel!.Kod.Should().Be("platsplan.typ");
        (await uppsala.Värd.SändAsync(new SparaPlatserCommand("vaxtverket", 10, 181, 0), Användarna.Kansli)).Fel.Should().BeNull();
        (await uppsala.Värd.SändAsync(new SparaPlatserCommand("vaxtverket", 12, 181, 0), Användarna.Insatsansvarig("vaxtverket"))).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var vy = (await SeAsync("vaxtverket", Användarna.Kansli)).Värde;
        (vy.Insats.Platsplan!.Planerat(vy.Period, vy.Insats.Tid), vy.FårÄndraPlatser).Should().Be((10, true));
        (await SeAsync("vaxtverket", Användarna.Med(Roll.Styrelse))).Värde.FårÄndraPlatser.Should().BeFalse();
    }

    private Task<Result<InsatsVy>> SeAsync(string kod, Användare användare, Period? period = null) =>
        uppsala.Värd.SändAsync(new InsatsQuery(kod, period ?? UppsalaFixture.H1), användare);

    private Task<string> RaderAsync(string sql) => Testing.Database.Databasinnehåll.FrågaAsync<string>(uppsala.Databas, sql);
}
