using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Indikatorer;
using Finsam.Application.Indikatorer.Egna;
using Finsam.Application.Kompetens;
using Finsam.Application.Rapporter;
using Finsam.Application.Styrkorten;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Styrkorten;

/// <summary>Styrkort over PostgreSQL: who writes, what is pulled in, and what is kept.</summary>
public sealed class StyrkortTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private const string Egen = "vaxtverket";
    private static readonly Styrkortsplats Mål1 = new(1, 1);
    private static readonly Användare Ansvarig = Användarna.Insatsansvarig(Egen);
    private static readonly Användare Styrelse = Användarna.Med(Roll.Styrelse);

    public async Task InitializeAsync()
    {
        await fixture.Databas.KörAsync("delete from styrkort; delete from kompetensaktivitet; delete from kompetensmal");
        await SkapaAsync(null, Användarna.Kansli);
        await SkapaAsync(Egen, Ansvarig);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Det_som_hämtas_är_det_som_visas_där_det_finns()
    {
        await MåttAsync(null, Måttkälla.ArbeteStudier, "35");
        await MåttAsync(null, Måttkälla.Handlingsplan, "90");
        await MåttAsync(null, Måttkälla.Utfall, "");
        await MåttAsync(null, Måttkälla.Strukturmål, "75");
        await SändAsync(new SparaKompetensaktivitetCommand(null, new(2021, 3, 1), "Kurs", "En", null, null, 0));
        await SändAsync(new SparaKompetensaktivitetCommand(null, new(2021, 9, 1), "Kurs", "Två", null, null, 0));
        await SändAsync(new SättKompetensmålCommand(2021, "12", 0));
        await MåttAsync(null, Måttkälla.Kompetens, "99");

        var mått = (await LäsAsync(null, UppsalaFixture.H1)).Perspektiv[0].Mål[0].Mått.Select(m => m.Värde).ToList();

        var utfall = (await fixture.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Styrelse)).Totalt!.Alla;
        mått[0].Text.Should().Be($"{utfall.Procent} % ({utfall.Till} av {utfall.Avslutade})").And.Be("63 % (90 av 142)");
        var pm = await fixture.Värd.SändAsync(new PmQuery(UppsalaFixture.H1), Styrelse);
        mått[1].Text.Should().Be("100 %").And.Be($"{pm.Deltagare.Summa.AndelHandlingsplan} %");
        mått[2].EgetLjus!.Value.Färg.Should().Be(Trafikljus.Grön);
        mått[3].Text.Should().Be("–", "the strukturinsatser of the sample have no mål");
        (mått[4].Text, mått[4].Målvärde).Should().Be(("1 av 12 aktiviteter", 12));
        (await LäsAsync(null, Period.Helår(2021))).Perspektiv[0].Mål[0].Mått[4].Värde.Text.Should().Be("2 av 12 aktiviteter");
    }

    /// <summary>Of the insats, three left in the half-year: on /deltagare that is two points, and here too, for the insats's own as well.</summary>
    [Fact]
    public async Task Få_personer_döljs_för_alla_som_på_sidan_om_utfall()
    {
        await MåttAsync(Egen, Måttkälla.ArbeteStudier, "35");
        var dolt = (await fixture.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Styrelse)).Rader.Single(r => r.Kod == Egen).Alla;
        dolt.Till.Maskerad.Should().BeTrue("that is what this test is about");

        foreach (var vem in new[] { Ansvarig, Användarna.Kansli, Styrelse })
        {
            var mål = (await LäsAsync(Egen, UppsalaFixture.H1, vem)).Perspektiv[0].Mål[0];
            mål.Mått[0].Värde.Should().Match<Måttvärde>(v => v.Maskerat && v.Text == ".." && v.Värde == null);
            mål.Förslag.Färg.Should().Be(Trafikljus.Grå);
        }

        var fil = (await fixture.Värd.SändAsync(new StyrkortBokQuery(2021, Egen, UppsalaFixture.H1), Ansvarig)).Värde;
        using var bok = new Arbetsboksläsare(fil.Innehåll);
        bok.Rader("Mått")[1].Select(c => c.Text).Should().Contain("..");
    }

    [Fact]
    public async Task Insatsens_budgetljus_är_insatsens()
    {
        await MåttAsync("bryggan", Måttkälla.Förbrukning, "", skapa: true);

        var mål = (await LäsAsync("bryggan", UppsalaFixture.H1)).Perspektiv[0].Mål[0];

        mål.Mått[0].Värde.Text.Should().Be("112 %");
        mål.Förslag.Färg.Should().Be(Trafikljus.Gul, "so is tabell 4");
    }

    [Fact]
    public async Task Det_egna_styrkortet_ändras_av_insatsen_och_förbundets_av_kansliet()
    {
        foreach (var (vem, får) in new[] { (Ansvarig, true), (Användarna.Prov(new Uppdrag(Roll.Styrgruppsledamot, Egen)), true), (Användarna.Kansli, true), (Användarna.Insatsansvarig("reko"), false) })
        {
            var version = (await LäsAsync(Egen, null)).Styrkort.Innehåll.Version;
            var svar = await fixture.Värd.SändAsync(new SparaStyrkortshuvudCommand(2021, Egen, "Vision", "Strategi", version), vem);
            (svar.Fel?.Slag).Should().Be(får ? null : Felslag.FinnsInte);
        }

        (await fixture.Värd.SändAsync(new SparaStyrkortshuvudCommand(2021, null, "Vår", "", 0), Ansvarig)).Fel!.Slag.Should().Be(Felslag.Otillåtet);
        (await LjusAsync(null, Trafikljus.Grön, "Därför.", Användarna.Förbundschef)).Fel.Should().BeNull();
        (await LjusAsync(Egen, Trafikljus.Grön, "Därför.", Användarna.Förbundschef)).Fel.Should().BeNull();
        var (förbundets, chefen) = (await LäsAsync(null, null, Ansvarig), await LäsAsync(null, null, Användarna.Förbundschef));
        (förbundets.FårÄndra, förbundets.FårSättaLjus, chefen.FårÄndra, chefen.FårSättaLjus).Should().Be((false, false, false, true));
        (await fixture.Värd.SändAsync(new StyrkortQuery(2021, "reko", null), Ansvarig)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(new StyrkortenQuery(2021), Användarna.Insatsansvarig("reko"))).Rader.Select(r => r.Insats).Should().Equal((string?)null);
    }

    [Fact]
    public async Task Förslaget_räknas_när_ljuset_sätts_och_det_som_skiljer_sig_motiveras()
    {
        await MåttAsync(null, Måttkälla.ArbeteStudier, "90");

        (await LjusAsync(null, Trafikljus.Grön, "")).Fel!.Fält.Single().Fält.Should().Be("Motivering", "63 % of 90 is röd");
        (await LjusAsync(null, Trafikljus.Röd, "Långt kvar.")).Fel!.Fält.Single().Fält.Should().Be("Åtgärd");
        (await LjusAsync(null, Trafikljus.Röd, "Långt kvar.", åtgärd: "Ny metod från augusti.")).Fel.Should().BeNull();

        var vy = await LäsAsync(null, null);
        (vy.Period, vy.Ljus, vy.Antal).Should().Be((UppsalaFixture.H1, Trafikljus.Röd, new Ljusantal(0, 0, 1, 0)));
        vy.Perspektiv[0].Mål[0].Satt!.Förslag.Should().Be(Trafikljus.Röd);
        (await fixture.Databas.FrågaAsync<string>("select nytt->>'trafikljus' from historik.handelse where vad = 'styrkort.ljus' order by id desc limit 1")).Should().Be("rod");
        (await fixture.Värd.SändAsync(new TaBortStyrkortCommand(2021, null, vy.Styrkort.Version), Användarna.Kansli)).Fel!.Kod.Should().Be("styrkort.bedomt");
    }

    [Fact]
    public async Task Kopplingar_finns_kvar_och_leder_någonstans()
    {
        (await fixture.Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("insatsmal.csv", "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\nvaxtverket;7;effekt;Ett mål.;kvalitativt;;;;;;\n"), false))).Fel.Should().BeEmpty();
        var (fem, insatsmål) = (Styrkortskoppling.Indikator(5), Styrkortskoppling.Insatsmål(new Målhänvisning(Egen, 7)));

        (await KopplaAsync(Egen, fem, insatsmål, fem)).Fel.Should().BeNull();
        (await KopplaAsync(Egen, Styrkortskoppling.Indikator(16))).Fel!.Fält[0].Fält.Should().Be("Kopplingar");
        (await KopplaAsync(Egen, Styrkortskoppling.Insatsmål(new Målhänvisning("reko", 1)))).Fel!.Fält[0].Fält.Should().Be("Kopplingar");

        var mål = (await LäsAsync(Egen, null)).Perspektiv[0].Mål[0];
        mål.Kopplingar.Select(k => k.Koppling).Should().Equal(fem, insatsmål);
        mål.Kopplingar.Select(k => k.Namn).Should().Equal("Indikator 5", "Växtverket, mål 7");
        mål.Förslag.Should().Be(new Styrkortsförslag(Trafikljus.Grå, "Växtverket, mål 7: inte bedömt."));
    }

    /// <summary>The same figure as on the page of the indikatorer, form by form; what is hidden there is hidden here, and one side of nr 7 alone is nothing.</summary>
    [Fact]
    public async Task Senaste_svaren_på_en_kopplad_indikator_är_de_som_visas_på_dess_sida()
    {
        await KopplaAsync(Egen, Styrkortskoppling.Indikator(5), Styrkortskoppling.Indikator(7), Styrkortskoppling.Indikator(11));
        await SvarAsync($"{Svar(Egen, "2021Q1", "deltagare_under", "5", 1, 1, 1, 1, 1)}{Svar(Egen, "2021Q2", "deltagare_under", "5", 5, 4, 4, 3, 5)}{Svar(Egen, "2021H1", "deltagare_avslut", "5", 5, 4, 3)}{Svar(Egen, "2021Q2", "deltagare_ofta", "7", 5, 5, 5, 5, 5)}{Svar(Egen, "2021Q3", "deltagare_under", "5", 1, 1, 1, 1, 1)}");

        var visade = (await fixture.Värd.SändAsync(new StyrkortsindikatorerQuery(2021, Egen, UppsalaFixture.H1), Styrelse)).Värde;

        var sidan = (await fixture.Värd.SändAsync(new IndikatorerQuery(Period.För(new(2021, 2)), Egen, null), Styrelse)).Värde.Formulär
            .ToDictionary(f => f.Formulär, f => f.Rader.Single(r => r.Nr is 5 or 7).Resultat);
        (sidan[Formulär.DeltagareUnder]!.AndelJakande, sidan[Formulär.DeltagareUnder]!.N).Should().Be((80, 5));
        visade.Värden.Keys.Should().Equal([5, 7]);
        visade.Värden[5].Should().Equal("Deltagare under insatsen: 80 % jakande av 5 svar, kvartal 2 2021", "Deltagare vid avslut: .. (för få svar)");
        visade.Värden[7].Should().Equal("Deltagare, var till var tredje månad: .. (för få svar), kvartal 2 2021");
        var hela = visade.I(await LäsAsync(Egen, UppsalaFixture.H1)).Perspektiv[0].Mål[0];
        (hela.Kopplingar[0].Värden, hela.Kopplingar[2].Värden.Count, hela.Förslag.Färg).Should().Be((visade.Värden[5], 0, Trafikljus.Grå));
        (await Sqlräknare.RäknaAsync(() => fixture.Värd.SändAsync(new StyrkortsindikatorerQuery(2021, Egen, UppsalaFixture.H1), Styrelse))).Should().BeLessThanOrEqualTo(8);
        using var bok = new Arbetsboksläsare((await fixture.Värd.SändAsync(new StyrkortBokQuery(2021, Egen, UppsalaFixture.H1), Styrelse)).Värde.Innehåll);
        bok.Rader("Kopplingar")[1].Select(c => c.Text).Should().Contain(string.Join("; ", visade.Värden[5]));

        static string Svar(string insats, string period, string formulär, string mätpunkt, params int[] värden) => string.Concat(värden.Select(v => $"{insats};{period};{formulär};;{mätpunkt};{v}\n"));
    }

    [Fact]
    public async Task En_egen_indikator_kopplas_med_namn_och_senaste_värde()
    {
        var nr = (await fixture.Värd.SändAsync(new SparaEgenIndikatorCommand(null, new() { Namn = "Nöjda parter", Mäter = "Hur många parter som är nöjda", Täljare = "nöjda", Nämnare = "tillfrågade", Typ = Indikatortyp.Effekt, Nivå = Indikatornivå.Organisation }, 0), Användarna.Kansli)).Värde;
        foreach (var (period, täljare) in new[] { ("2021Q1", "10"), ("2021H1", "15"), ("2021Q3", "20"), ("2020", "5") })
        {
            await SändAsync(new SparaEgetVärdeCommand(nr, null, "", period, täljare, "20", "", 0));
        }

        (await KopplaAsync(null, Styrkortskoppling.EgenIndikator(nr))).Fel.Should().BeNull();
        (await KopplaAsync(null, Styrkortskoppling.EgenIndikator(nr + 1))).Fel!.Fält[0].Fält.Should().Be("Kopplingar");

        var vy = (await fixture.Värd.SändAsync(new StyrkortsindikatorerQuery(2021, null, UppsalaFixture.H1), Styrelse)).Värde.I(await LäsAsync(null, null));
        vy.Perspektiv[0].Mål[0].Kopplingar.Single().Should().Match<Kopplingsvy>(k => k.Text == "Nöjda parter" && k.Värden.Single() == "75 % (av 20)");
        vy.EgnaIndikatorer.Single().Text.Should().Be($"{nr}. Nöjda parter");
    }

    [Fact]
    public async Task Nästa_år_börjar_där_årets_står_och_bara_en_gång()
    {
        await MåttAsync(Egen, Måttkälla.Skrivet, "10");
        await KopplaAsync(Egen, Styrkortskoppling.Indikator(5), Styrkortskoppling.Indikator(7));
        await LjusAsync(Egen, Trafikljus.Grön, "Därför.");

        (await fixture.Värd.SändAsync(new SkapaStyrkortCommand("2022", Egen, true), Ansvarig)).Värde.Should().Be(2022);
        (await fixture.Värd.SändAsync(new SkapaStyrkortCommand("2022", Egen, false), Ansvarig)).Fel!.Fält[0].Fält.Should().Be("År");
        (await fixture.Värd.SändAsync(new SkapaStyrkortCommand("2020", Egen, true), Ansvarig)).Fel!.Fält[0].Fält.Should().Be("Kopiera");

        var mål = (await fixture.Värd.SändAsync(new StyrkortQuery(2022, Egen, null), Ansvarig)).Värde.Perspektiv[0].Mål[0];
        (mål.Satt, mål.Kopplingar.Count, mål.Mått[0].Mått.Uppgifter.Målvärde).Should().Be((null, 2, 10));
        (await fixture.Värd.SändAsync(new StyrkortenQuery(null), Ansvarig)).Åren.Should().Equal(2022, 2021);
    }

    [Fact]
    public async Task Den_som_inte_såg_det_senaste_skriver_inte_över_det_och_två_på_en_gång_blir_en()
    {
        var på_en_gång = await Task.WhenAll(Enumerable.Range(1, 6).Select(i =>
            fixture.Värd.SändAsync(new SparaStyrkortsmålCommand(2021, Egen, 1, 1, $"Mål av skrivare {i}", [], 1), Ansvarig)));

        på_en_gång.Count(s => s.Lyckades).Should().Be(1);
        på_en_gång.Where(s => !s.Lyckades).Select(s => s.Fel!.Slag).Should().AllBeEquivalentTo(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortUrStyrkortCommand(2021, Egen, Mål1, 1), Ansvarig)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortUrStyrkortCommand(2021, Egen, Mål1, 2), Ansvarig)).Fel.Should().BeNull();
        (await fixture.Databas.FrågaAsync<string>("select gallde from historik.handelse where vad = 'styrkort.borttagen_del' order by id desc limit 1")).Should().Be($"insats:{Egen}");
    }

    [Fact]
    public async Task Ett_skrivet_värde_av_få_döljs_och_ett_personnummer_nekas()
    {
        await MåttAsync(Egen, Måttkälla.Skrivet, "");
        var plats = Mål1 with { Mått = 1 };

        (await fixture.Värd.SändAsync(new SkrivMåttvärdeCommand(2021, Egen, plats, new(2021, 6, 30), "75", "4", null, 2), Ansvarig)).Fel.Should().BeNull();
        (await LäsAsync(Egen, null)).Perspektiv[0].Mål[0].Mått[0].Värde.Maskerat.Should().BeTrue();
        (await fixture.Värd.SändAsync(new SkrivMåttvärdeCommand(2021, Egen, plats, new(2021, 6, 30), "75", "5", null, 3), Ansvarig)).Fel.Should().BeNull();
        (await LäsAsync(Egen, null)).Perspektiv[0].Mål[0].Mått[0].Värde.Text.Should().Be("75 (av 5)");
        (await fixture.Värd.SändAsync(new SkrivMåttvärdeCommand(2021, Egen, plats, new(2021, 6, 30), "sjuttio", null, null, 4), Ansvarig)).Fel!.Fält[0].Fält.Should().Be("Värde");
        (await fixture.Värd.SändAsync(new SparaPerspektivCommand(2021, Egen, null, "Ny", "Ring " + "811228" + "-9874", 1, 0), Ansvarig)).Fel!.Text.Should().Contain("personnummer");
    }

    [Fact]
    public async Task Word_och_Excel_har_allt_och_är_giltiga()
    {
        await MåttAsync(null, Måttkälla.ArbeteStudier, "35");
        await KopplaAsync(null, Styrkortskoppling.Indikator(5));
        await LjusAsync(null, Trafikljus.Gul, "Vi bevakar.");

        using var ström = new MemoryStream((await fixture.Värd.SändAsync(new StyrkortFilQuery(2021, null, null), Styrelse)).Värde.Innehåll);
        using var word = WordprocessingDocument.Open(ström, false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word).Should().BeEmpty();
        word.MainDocumentPart!.Document!.Body!.InnerText.Should().ContainAll("Individen", "1. Ett mål", "63 % (90 av 142) mot målet 35 %", "Indikator 5", "Vi bevakar.", "En aktivitet");
        var fil = (await fixture.Värd.SändAsync(new StyrkortBokQuery(2021, null, null), Styrelse)).Värde;
        using var bok = new Arbetsboksläsare(fil.Innehåll);
        fil.Namn.Should().Be("styrkort-forbundet-2021H1.xlsx");
        bok.Valideringsfel().Should().BeEmpty();
        bok.Rader("Mål")[1].Select(c => c.Text).Should().ContainInOrder("Individen", "Ett mål", "Gult", "Vi bevakar.");
        bok.Rader("Kopplingar").Should().HaveCount(2);
    }

    [Fact]
    public async Task En_sida_kostar_en_handfull_satser()
    {
        foreach (var källa in new[] { Måttkälla.ArbeteStudier, Måttkälla.Handlingsplan, Måttkälla.Strukturmål, Måttkälla.Kompetens, Måttkälla.Utfall, Måttkälla.Beslutsutrymme })
        {
            await MåttAsync(null, källa, "");
        }

        await LäsAsync(null, null);
        (await Sqlräknare.RäknaAsync(() => LäsAsync(null, null))).Should().BeLessThanOrEqualTo(8);
        (await Sqlräknare.RäknaAsync(() => LäsAsync(Egen, null, Ansvarig))).Should().BeLessThanOrEqualTo(8);
        (await Sqlräknare.RäknaAsync(() => fixture.Värd.SändAsync(new StyrkortenQuery(2021), Styrelse))).Should().BeLessThanOrEqualTo(4);
    }

    private async Task SkapaAsync(string? insats, Användare vem)
    {
        (await fixture.Värd.SändAsync(new SkapaStyrkortCommand("2021", insats, false), vem)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new SparaPerspektivCommand(2021, insats, null, "Individen", "En aktivitet\n\n  En till ", 1, 0), vem)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new SparaStyrkortsmålCommand(2021, insats, 1, null, "Ett mål", [], 0), vem)).Fel.Should().BeNull();
    }

    private async Task MåttAsync(string? insats, Måttkälla källa, string målvärde, bool skapa = false)
    {
        if (skapa)
        {
            await SkapaAsync(insats, Användarna.Kansli);
        }

        await SändAsync(new SparaMåttCommand(2021, insats, Mål1, $"Mått ur {källa}", källa, målvärde, null, false, await VersionAsync(insats)));
    }

    private async Task<Result> KopplaAsync(string? insats, params Styrkortskoppling[] kopplingar) =>
        await fixture.Värd.SändAsync(new SparaStyrkortsmålCommand(2021, insats, 1, 1, "Ett mål", kopplingar, await VersionAsync(insats)), Användarna.Kansli);

    private async Task<Result> LjusAsync(string? insats, Trafikljus färg, string motivering, Användare? vem = null, string? åtgärd = null) =>
        await fixture.Värd.SändAsync(new SättStyrkortsljusCommand(2021, insats, Mål1, UppsalaFixture.H1, färg, motivering, åtgärd, await VersionAsync(insats)), vem ?? Användarna.Kansli);

    private async Task SvarAsync(string rader) =>
        (await fixture.Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("enkatsvar.csv", $"insats;period;formular;par;matpunkt;varde\n{rader}"), false))).Fel.Should().BeEmpty();

    private async Task<int> VersionAsync(string? insats) => (await LäsAsync(insats, null)).Styrkort.Målet(Mål1)!.Version;

    private async Task<StyrkortVy> LäsAsync(string? insats, Period? period, Användare? vem = null) =>
        (await fixture.Värd.SändAsync(new StyrkortQuery(2021, insats, period), vem ?? Användarna.Kansli)).Värde;

    private async Task SändAsync(IRequest<Result> begäran) => (await fixture.Värd.SändAsync(begäran, Användarna.Kansli)).Fel.Should().BeNull();
}
