using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Kolumn = Finsam.Domain.Deltagare.Maskering.Kolumn;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The groups beside one another: a shared insats stands in each, and counts once in the total.</summary>
public sealed class LokuslägenTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    /// <summary>Tabell 4 of the PM has every insats once, and so does the översikt.</summary>
    [Fact]
    public async Task En_delad_insats_räknas_en_gång_i_totalen()
    {
        var vy = await SeAsync(Användarna.Kansli);
        var översikt = await uppsala.Värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli);

        vy.Delade.Should().Be(2, "nya-vagar and reg-ex-pro");
        vy.Totalt.Antal.Summa.Should().Be(14).And.Be(översikt.Insatser.Count);
        vy.Totalt.Ekonomi.Should().Be(översikt.Ekonomi);
        vy.Grupper.Sum(g => g.Antal.Summa).Should().Be(14 + 4 + 7, "nya-vagar stands in five groups, reg-ex-pro in eight");
        vy.Grupper.Sum(g => g.Ekonomi.Budget).Should().BeGreaterThan(vy.Totalt.Ekonomi.Budget!.Value);
        vy.UtanGrupp.Should().BeNull();
    }

    [Fact]
    public async Task Varje_grupps_rad_är_densamma_som_på_gruppens_sida()
    {
        foreach (var rad in (await SeAsync(Användarna.Kansli)).Grupper)
        {
            var sida = (await uppsala.Värd.SändAsync(new LokusgruppQuery(rad.Kod!, UppsalaFixture.H1), Användarna.Kansli)).Värde;

            rad.Antal.Should().Be(sida.Antal);
            rad.Ekonomi.Should().Be(sida.Ekonomi);
        }
    }

    [Fact]
    public async Task En_dold_term_döljer_gruppens_antal_och_totalens()
    {
        var cell = new Cell(UppsalaFixture.H1, Mått.Avslutade, "vaxtverket", Kolumn.Summa);
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(cell));

        foreach (var användare in new[] { Användarna.Kansli, Användarna.Förbundschef, Användarna.Lokusordförande("tierp", "heby") })
        {
            var vy = await värd.SändAsync(new LokuslägenQuery(UppsalaFixture.H1), användare);

            vy.Grupper.Single(g => g.Kod == "tierp").Deltagare!.Ut.Should().Be(Antal.Dolt);
            vy.Grupper.Single(g => g.Kod == "heby").Deltagare!.Ut.Maskerad.Should().BeFalse();
            vy.Totalt.Deltagare!.Ut.Should().Be(Antal.Dolt);
            vy.Totalt.Deltagare.In.Maskerad.Should().BeFalse();
        }
    }

    [Fact]
    public async Task Man_ser_sina_egna_grupper_och_deras_summa()
    {
        var vy = await SeAsync(Användarna.Lokusordförande("tierp"));

        vy.Grupper.Select(g => g.Kod).Should().Equal("tierp");
        vy.Totalt.Should().BeEquivalentTo(vy.Grupper[0], o => o.Excluding(l => l.Kod).Excluding(l => l.Namn).Excluding(l => l.Kommun));
    }

    [Fact]
    public async Task Insatser_utan_lokusgrupp_har_en_egen_rad()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(
            new ImporteraCommand(
                new Minnesmapp()
                    .Sätt("lokusgrupper.csv", "kod;namn;kommun\ntierp;Lokus Tierp;Tierp\nheby;Lokus Heby;Heby\n")
                    .Sätt(
                        "insatser.csv",
                        "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
                            + "delad;Delad;;tierp|heby;struktur;;;;2020-01-01;;;;\nfri;Fri;;;struktur;;;;2020-01-01;;;;\n")
                    .Sätt("ekonomi.csv", "insats;ar;kvartal;budget;utfall\ndelad;2021;1;1000;900\nfri;2021;1;500;400\n"),
                false));

        var vy = await värd.SändAsync(new LokuslägenQuery(UppsalaFixture.H1), Användarna.Kansli);

        vy.UtanGrupp!.Ekonomi.Should().Be(new Budgetutfall(500, 400));
        vy.Grupper.Select(g => g.Ekonomi).Should().AllBeEquivalentTo(new Budgetutfall(1000, 900));
        vy.Totalt.Ekonomi.Should().Be(new Budgetutfall(1500, 1300));
        vy.Totalt.Antal.Summa.Should().Be(2);
        vy.Totalt.Deltagare.Should().BeNull("no insats has deltagare");
    }

    private Task<LokuslägenVy> SeAsync(Användare användare) => uppsala.Värd.SändAsync(new LokuslägenQuery(UppsalaFixture.H1), användare);
}
