using Finsam.Application.Behörighet;
using Finsam.Application.Förbund;
using Finsam.Application.Historik;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Förbund;

/// <summary>The förbund's settings: who may change what, that it is in force at once, that it is told, and that nothing approved changes colour.</summary>
public sealed class InställningarTests : IAsyncLifetime
{
    private const string Beslut = "Styrelsens beslut 2021-09-01.";
    private static readonly Användare Administratör = Användarna.Med(Roll.Administratör);
    private static readonly Period Q1 = Period.För(new(2021, 1));

    private Värd? _värd;

    private Värd Värd => _värd!;

    [Fact]
    public async Task En_ändring_gäller_genast_och_står_i_historiken()
    {
        (await SändAsync(Trösklar(grönTill: 80, gulTill: 85))).Lyckades.Should().BeTrue();

        (await FärgAsync(Q1)).Should().Be(Trafikljus.Röd, "90 000 of 100 000 with nothing let pass");
        var vy = await InställningarAsync();
        vy.Val[Inställningsgrupp.Trösklar].Should().BeEquivalentTo(new { Version = 2, ÄrStandard = false, ÄndradAv = "Prov" });
        var rad = (await Värd.SändAsync(new HistorikQuery(new(Historikslag.Inställning)), Administratör)).Rader.Should().ContainSingle().Subject;
        rad.Varför.Should().Be(Beslut);
        rad.Ändringar.Should().BeEquivalentTo(new Fältändring[]
        {
            new("Bagatellgräns", $"25{'\u00a0'}000 kr", "0 kr"), new("Grön till", "110 %", "80 %"), new("Gul till", "125 %", "85 %"),
        });
    }

    [Fact]
    public async Task En_godkänd_rapports_färg_ändras_inte_av_nya_trösklar()
    {
        await GodkännAsync();
        await SändAsync(Trösklar(grönTill: 80, gulTill: 85));

        (await FärgAsync(Q1)).Should().Be(Trafikljus.Grön);
        (await FärgAsync(UppsalaFixture.H1)).Should().Be(Trafikljus.Röd, "its second quarter is a draft");
        (await Värd.SändAsync(new InsatsQuery("alfa", Q1), Användarna.Kansli)).Värde.Kvartal.Single(k => k.Kvartal == new Kvartal(2021, 1)).Ljus.Should().Be(Trafikljus.Grön);
        (await Värd.SändAsync(new PmQuery(Q1), Användarna.Kansli)).Budget.Single(b => b.Insats.Insats.Kod == "alfa").Ljus.Should().Be(Trafikljus.Grön);
        var åtta = (await Värd.SändAsync(new ÖversiktQuery(Q1, Översiktsurval.Allt), Användarna.Kansli)).Insatser.Single(i => i.Kod == "alfa").ÅttaKvartal;
        åtta[^1].Ljus.Should().Be(Trafikljus.Gul, "mål is gul, and the budget no worse");
    }

    [Fact]
    public async Task Det_som_godkändes_innan_trösklar_frystes_får_dem_som_gäller_när_programmet_startar()
    {
        await Värd.Databas.KörAsync("update kvartalsrapport set status = 'godkand' where inlamnad is not null");
        await using (await Värd.StartaAsync(Värd.Databas))
        {
        }

        await SändAsync(Trösklar(grönTill: 80, gulTill: 85));

        (await FärgAsync(Q1)).Should().Be(Trafikljus.Grön);
    }

    [Fact]
    public async Task Provet_säger_vilka_som_byter_färg_men_inte_för_den_som_inte_ser_dem()
    {
        var prov = new TröskelprovQuery(new() { Bagatell = 0, GulFrån = 10, GrönFrån = 20, GrönTill = 30, GulTill = 95 });

        var kansli = await Värd.SändAsync(prov, Användarna.Kansli);
        var administratör = await Värd.SändAsync(prov, Administratör);

        kansli.Byten.Should().Equal(new Färgbyte("alfa", "Alfa", Trafikljus.Grön, Trafikljus.Gul));
        kansli.Period.Should().Be(UppsalaFixture.H1);
        administratör.Should().BeEquivalentTo(new { Antal = 1, Byten = Array.Empty<Färgbyte>() });
        (await FärgAsync(UppsalaFixture.H1)).Should().Be(Trafikljus.Grön, "trying changes nothing");
    }

    [Fact]
    public async Task Två_som_ändrar_samtidigt_skriver_inte_över_varandra()
    {
        await SändAsync(new ÄndraFörbundsnamnCommand("Ett", 1));

        var sen = await SändAsync(new ÄndraFörbundsnamnCommand("Två", 1));

        sen.Fel!.Slag.Should().Be(Felslag.Konflikt);
        sen.Fel.Text.Should().Contain("Prov");
        (await InställningarAsync()).Nu.Förbund.Should().Be("Ett");
    }

    [Fact]
    public async Task Standard_är_det_som_står_i_konfigurationen()
    {
        await using var annan = await Värd.StartaAsync(Värd.Databas, inställningar: new Dictionary<string, string?> { ["Finsam:Forbund"] = "Förbundet Exempel" });
        (await annan.SändAsync(new InställningarQuery(), Administratör)).Nu.Förbund.Should().Be("Förbundet Exempel");

        await annan.SändAsync(new ÄndraFörbundsnamnCommand("Eget", 1), Administratör);
        await annan.SändAsync(new ÅterställInställningCommand(Inställningsgrupp.Förbundsnamn, null, 2), Administratör);

        var vy = await annan.SändAsync(new InställningarQuery(), Administratör);
        vy.Nu.Förbund.Should().Be("Förbundet Exempel");
        vy.Val[Inställningsgrupp.Förbundsnamn].Should().BeEquivalentTo(new { ÄrStandard = true, ÄndradAv = "Prov", Version = 3 });
    }

    [Theory]
    [InlineData(1, true, Beslut, nameof(ÄndraMaskeringsgränsCommand.Gräns))]
    [InlineData(51, true, Beslut, nameof(ÄndraMaskeringsgränsCommand.Gräns))]
    [InlineData(4, false, Beslut, nameof(ÄndraMaskeringsgränsCommand.Förstått))]
    [InlineData(4, true, "Vi vill.", nameof(ÄndraMaskeringsgränsCommand.Varför))]
    [InlineData(6, false, " ", nameof(ÄndraMaskeringsgränsCommand.Varför))]
    public async Task Maskeringsgränsen_sänks_inte_i_förbigående(int gräns, bool förstått, string varför, string fält)
    {
        var nej = await Värd.SändAsync(new ÄndraMaskeringsgränsCommand(gräns, förstått, varför, 1), Administratör);

        nej.Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
    }

    [Fact]
    public async Task En_ny_maskeringsgräns_maskerar_på_nytt()
    {
        // Four women who are alike, so that nothing smaller stands beside them.
        var mapp = new Provmapp().Sätt("deltagare.csv", 3, "kon", "kvinna").Sätt("deltagare.csv", 3, "ut", "2021-03-01").Sätt("deltagare.csv", 2, "avslut", "flytt").Sätt("deltagare.csv", 3, "avslut", "flytt");
        foreach (var kod in new[] { "D3", "D4" })
        {
            mapp.Lägg("deltagare.csv", $"alfa;{kod};kvinna;;2021-02-01;2021-03-01;flytt;;;;;;");
        }

        (await Värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false))).Fel.Should().BeEmpty();
        (await AvslutadeAsync()).Maskerad.Should().BeTrue();

        (await Värd.SändAsync(new ÄndraMaskeringsgränsCommand(3, true, "Beslutat efter bedömning 2021-09-01.", 1), Administratör)).Lyckades.Should().BeTrue();
        (await AvslutadeAsync()).Should().BeEquivalentTo(new { Maskerad = false, Värde = 4 });

        (await Värd.SändAsync(new ÅterställInställningCommand(Inställningsgrupp.Maskering, Beslut, 2), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Otillåtet);
        (await Värd.SändAsync(new ÅterställInställningCommand(Inställningsgrupp.Maskering, Beslut, 2), Administratör)).Lyckades.Should().BeTrue();
        (await AvslutadeAsync()).Maskerad.Should().BeTrue();
    }

    [Theory]
    [InlineData(Rapportkalender.Kvartal, 2, 1)]
    [InlineData(Rapportkalender.Halvår, 1, 0)]
    [InlineData(Rapportkalender.Tertial, 1, 0)]
    public async Task Kalendern_styr_vilka_rapporter_som_väntas(Rapportkalender kalender, int perInsats, int inlämnade)
    {
        await SändAsync(new ÄndraRapportplanCommand(kalender, true, null, null, Beslut, 1));

        var läge = (await Värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli)).Rapporter;

        (läge.Väntade, läge.Inlämnade).Should().Be((perInsats * 2, inlämnade));
    }

    [Fact]
    public async Task Sista_dagen_styr_vem_som_är_sen()
    {
        await SändAsync(new ÄndraRapportplanCommand(Rapportkalender.Kvartal, false, 10, null, Beslut, 1));

        var läge = (await Värd.SändAsync(new ÖversiktQuery(Q1, Översiktsurval.Allt), Användarna.Kansli)).Rapporter;

        läge.Sena.Should().Be(1, "the report came on 20 April");
        läge.Saknas.Should().ContainSingle().Which.Förfaller.Should().Be(new DateOnly(2021, 4, 10));
    }

    [Fact]
    public async Task Med_tertial_visas_året_först()
    {
        (await Värd.SändAsync(new SenastePeriodQuery(), Användarna.Kansli)).Should().Be(UppsalaFixture.H1);

        await SändAsync(new ÄndraRapportplanCommand(Rapportkalender.Tertial, true, null, null, Beslut, 1));

        (await Värd.SändAsync(new SenastePeriodQuery(), Användarna.Kansli)).Should().Be(Period.Helår(2021));
    }

    [Theory]
    [InlineData(null, 75, "Bagatell")]
    [InlineData(0, 50, "GrönFrån")]
    public async Task Ett_felaktigt_fält_nämns_vid_namn(int? bagatell, int grönFrån, string fält)
    {
        var nej = await SändAsync(new ÄndraTrösklarCommand(bagatell, grönFrån, 110, 55, 125, Beslut, 1));

        nej.Fel!.Fält.Select(f => f.Fält).Should().Equal(fält);
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
        await Värd.Databas.KörAsync("delete from malbedomning; delete from insatsmal");
    }

    public async Task DisposeAsync() => await Värd.DisposeAsync();

    private static ÄndraTrösklarCommand Trösklar(decimal grönTill, decimal gulTill) => new(0, 75, grönTill, 55, gulTill, Beslut, 1);

    private Task<Result> SändAsync(MediatR.IRequest<Result> kommando) => Värd.SändAsync(kommando, Användarna.Kansli);

    private Task<InställningarVy> InställningarAsync() => Värd.SändAsync(new InställningarQuery(), Användarna.Kansli);

    private async Task<Trafikljus> FärgAsync(Period period) =>
        (await Värd.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli)).Insatser.Single(i => i.Kod == "alfa").Ljus[Ljusslag.Budget].Färg;

    private async Task<Domain.Deltagare.Antal> AvslutadeAsync() =>
        (await Värd.SändAsync(new ÖversiktQuery(Q1, Översiktsurval.Allt), Användarna.Kansli)).Utfall.Avslutade;

    private Task GodkännAsync() => Värd.ArbetaAsync(async lager =>
    {
        foreach (var rapport in lager.Alla<Kvartalsrapport>().Where(r => r.Inlämnad != null))
        {
            rapport.Godkänn(DateTimeOffset.UnixEpoch, new(), rapport.Svar).Lyckades.Should().BeTrue();
        }

        (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
    });
}
