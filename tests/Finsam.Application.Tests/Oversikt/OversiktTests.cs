using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Översikt;
using Finsam.Application.Tests.Rapporter;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Översikt;

/// <summary>The lights of every insats, for each kind of user.</summary>
public sealed class ÖversiktTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    private static readonly string[] Tierps = ["vaxtverket", "nya-vagar", "reg-ex-pro"];

    [Fact]
    public async Task Ljusen_är_de_väntade()
    {
        var vy = await SeAsync(Användarna.Kansli);

        var json = new JsonObject
        {
            ["insatser"] = new JsonArray([.. vy.Insatser.Select(Insats)]),
            ["lokusgrupper"] = new JsonArray([.. vy.Lokusgrupper.Select(Lokusgrupp)]),
        };
        Kanonisk.Rader(json.ToJsonString()).Should().Equal(Kanonisk.Rader(Exempeldata.Väntat("forvantat-oversikt-2021H1.json")));
    }

    [Fact]
    public async Task Kansli_förbundschef_och_drift_ser_allt()
    {
        foreach (var användare in new[] { Användarna.Kansli, Användarna.Förbundschef, Användare.Drift })
        {
            var vy = await SeAsync(användare);

            vy.Insatser.Should().HaveCount(14, "the fifteenth was closed in the period");
            vy.Lokusgrupper.Should().HaveCount(8);
        }
    }

    [Fact]
    public async Task Lokusordföranden_ser_gruppens_insatser_och_bara_sin_grupp()
    {
        var vy = await SeAsync(Användarna.Lokusordförande("tierp"));

        vy.Insatser.Select(i => i.Kod).Should().BeEquivalentTo(Tierps);
        vy.Lokusgrupper.Select(l => l.Kod).Should().Equal("tierp");
        vy.Lokusgrupper.Single().Antal.Summa.Should().Be(3);
        Räknade(vy.Rapporter).Should().Be((6, 6, 6));
    }

    [Fact]
    public async Task Insatsansvarig_ser_bara_sina_egna()
    {
        var vy = await SeAsync(Användarna.Insatsansvarig("vaxtverket", "finns-ej"));

        vy.Insatser.Select(i => i.Kod).Should().Equal("vaxtverket");
        vy.Lokusgrupper.Should().BeEmpty();
        Räknade(vy.Rapporter).Should().Be((2, 2, 2));
    }

    [Fact]
    public async Task Den_som_inget_har_ser_inget()
    {
        foreach (var användare in new[]
        {
            Användarna.Lokusordförande(),
            Användarna.Insatsansvarig(),

            // What is someone's by another role than the one that they have does not count.
            Användarna.Prov(new Uppdrag(Roll.Lokusordförande, Insats: "vaxtverket")),
            Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, Lokusgrupp: "tierp")),
        })
        {
            var vy = await SeAsync(användare);

            vy.Insatser.Should().BeEmpty();
            vy.Lokusgrupper.Should().BeEmpty();
            vy.Rapporter.Väntade.Should().Be(0);
            vy.Utfall.Avslutade.Should().Be(Antal.Visat(0));
        }
    }

    [Fact]
    public async Task Rutorna_räknar_rapporter_och_deltagare()
    {
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med());
        var vy = await värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli);

        // 15 insatser, of which one began in the second quarter; the sum row of tabell 6 in forvantat-2021H1.json.
        Räknade(vy.Rapporter).Should().Be((29, 29, 29));
        vy.Rapporter.Saknas.Should().BeEmpty();
        (vy.Utfall.TillArbeteStudier, vy.Utfall.Avslutade, vy.Utfall.Pågående).Should().Be((Antal.Visat(90), Antal.Visat(142), Antal.Visat(208)));
        vy.Utfall.Andel.Should().Be(63);
    }

    [Theory]
    [InlineData("tierp", null, null, null, "vaxtverket nya-vagar reg-ex-pro")]
    [InlineData("tierp", Insatstyp.Individ, null, null, "vaxtverket")]
    [InlineData("tierp", null, Trafikljus.Röd, null, "vaxtverket")]
    [InlineData(null, null, Trafikljus.Röd, null, "vaxtverket digital-plattform")]
    [InlineData(null, Insatstyp.Kompetens, null, null, "")]
    [InlineData(null, null, null, "VÄXT", "vaxtverket")]
    [InlineData(null, null, null, " habo ", "")]
    [InlineData(null, null, null, "håbo", "framsteget reg-ex-pro")]
    [InlineData(null, null, null, "reg-ex", "reg-ex-pro")]
    [InlineData("finns-ej", null, null, null, "")]
    public async Task Urvalet_avgör_vilka_insatser_som_visas(string? grupp, Insatstyp? typ, Trafikljus? färg, string? text, string väntade)
    {
        var vy = await SeAsync(Användarna.Kansli, new(grupp, typ, färg, text));

        vy.Insatser.Select(i => i.Kod).Should().BeEquivalentTo(väntade.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        vy.Lokusgrupper.Should().HaveCount(8, "the groups are not narrowed");
    }

    [Fact]
    public async Task Åtta_kvartal_har_en_färg_där_en_rapport_lämnats_in()
    {
        var rad = (await SeAsync(Användarna.Kansli)).Insatser.Single(i => i.Kod == "vaxtverket");

        rad.ÅttaKvartal.Select(k => k.Kvartal).Should().Equal(Enumerable.Range(-7, 8).Select(new Kvartal(2021, 2).Plus));

        // Kvartal 1: ja and ja, 76 % of budget. Kvartal 2: nej and nej.
        rad.ÅttaKvartal.Select(k => k.Ljus).Should().Equal(null, null, null, null, null, null, Trafikljus.Grön, Trafikljus.Röd);
        rad.Noter.Should().ContainSingle().Which.Should().Be(new Notering(new(2021, 2), "i_fas", "Pandemirelaterat."));
    }

    [Fact]
    public async Task Insatserna_står_i_ordning_och_grupperna_efter_namn()
    {
        var vy = await SeAsync(Användarna.Kansli);

        vy.Insatser.Select(i => i.Typ).Should().BeInAscendingOrder();
        vy.Insatser.Where(i => i.Typ == Insatstyp.Individ).Select(i => i.Kod).Should().Equal("jobbcentrum", "plattform-heby", "framsteget", "en-vag-in", "vaxtverket", "bryggan");
        vy.Lokusgrupper.Select(l => l.Kod).Should().Equal("enkoping", "heby", "habo", "knivsta", "tierp", "uppsala", "alvkarleby", "osthammar");
    }

    [Fact]
    public async Task En_dold_term_döljer_rutans_summa_men_inte_hela_förbundets()
    {
        var dold = new Cell(UppsalaFixture.H1, Mått.Avslutade, "vaxtverket", Kolumn.Summa);
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dold));

        var del = await värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, new(Lokusgrupp: "tierp")), Användarna.Kansli);
        var grupp = await värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Lokusordförande("tierp"));
        var allt = await värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli);

        del.Utfall.Avslutade.Should().Be(Antal.Dolt);
        del.Utfall.Andel.Should().BeNull();
        grupp.Utfall.Avslutade.Should().Be(Antal.Dolt);
        allt.Utfall.Avslutade.Should().Be(Antal.Visat(142));
    }

    [Theory]
    [InlineData("1900Q1")]
    [InlineData("2999")]
    public async Task En_period_långt_borta_är_tom(string text)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        var vy = await uppsala.Värd.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli);

        vy.Insatser.Should().BeEmpty();
        vy.Lokusgrupper.Should().HaveCount(8).And.OnlyContain(l => l.Samlat == Trafikljus.Grå && l.Antal.Summa == 0);
    }

    private static readonly Dictionary<Ljusslag, string> Namn = new()
    {
        [Ljusslag.Mål] = "mal",
        [Ljusslag.Budget] = "budget",
        [Ljusslag.Prognos] = "prognos",
        [Ljusslag.Vakanser] = "vakanser",
        [Ljusslag.Styrgrupp] = "styrgrupp",
        [Ljusslag.Uppföljning] = "uppfoljning",
        [Ljusslag.MålgruppMetod] = "malgrupp_metod",
        [Ljusslag.JämlikhetJämställdhet] = "jamlikhet_jamstalldhet",
        [Ljusslag.Avvikelse] = "avvikelse",
    };

    private static JsonObject Insats(Insatsrad rad)
    {
        var objekt = new JsonObject { ["insats"] = rad.Kod, ["samlat"] = rad.Ljus.Samlat.Kod() };
        foreach (var ljus in rad.Ljus.Alla)
        {
            objekt[Namn[ljus.Slag]] = ljus.Färg.Kod();
        }

        return objekt;
    }

    private static JsonObject Lokusgrupp(Lokusrad rad) => new()
    {
        ["kod"] = rad.Kod,
        ["samlat"] = rad.Samlat.Kod(),
        ["antal"] = new JsonObject { ["gron"] = rad.Antal.Grön, ["gul"] = rad.Antal.Gul, ["rod"] = rad.Antal.Röd, ["gra"] = rad.Antal.Grå },
    };

    private static (int Inlämnade, int Väntade, int ITid) Räknade(Rapportläge läge) => (läge.Inlämnade, läge.Väntade, läge.ITid);

    private Task<ÖversiktVy> SeAsync(Användare användare, Översiktsurval? urval = null) =>
        uppsala.Värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, urval ?? Översiktsurval.Allt), användare);
}
