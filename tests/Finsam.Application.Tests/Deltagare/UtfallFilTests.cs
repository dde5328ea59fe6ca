using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>The workbook holds what the page holds and nothing that is hidden there; the insatser's own mål say of whom they are counted.</summary>
public sealed class UtfallFilTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    /// <summary>Every number of the sheet is one that the page shows in the same place; where the page hides, there is no number.</summary>
    [Theory]
    [InlineData("Per insats", Utfallsgruppering.Insats)]
    [InlineData("Per lokusgrupp", Utfallsgruppering.Lokusgrupp)]
    [InlineData("Per inriktning", Utfallsgruppering.Inriktning)]
    public async Task Varje_tal_är_ett_som_sidan_visar(string blad, Utfallsgruppering gruppering)
    {
        var vy = await uppsala.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, gruppering), Användarna.Kansli);
        using var bok = await FilAsync(uppsala.Värd, Användarna.Kansli);

        bok.Valideringsfel().Should().BeEmpty();
        var dolda = 0;
        foreach (var (rad, celler) in vy.Rader.Append(vy.Totalt!).Zip(bok.Rader(blad).Skip(1)))
        {
            celler[0].Text.Should().Be(rad.Namn.Length == 0 ? "saknas" : rad.Namn);
            foreach (var (andel, plats) in new[] { (rad.Alla, 2), (rad.Kvinnor, 7), (rad.Män, 10) })
            {
                celler[plats].Tal.Should().Be(andel.Avslutade.Värde);
                celler[plats + 1].Tal.Should().Be(andel.Till.Värde);
                celler[plats + 2].Tal.Should().Be(andel.Procent);
                celler[plats].Text.Should().Be(andel.Avslutade.Maskerad ? Antal.Tecken : null);
                dolda += andel.Avslutade.Maskerad ? 1 : 0;
            }
        }

        bok.Rader(blad).Should().HaveCount(vy.Rader.Count + 2);
        dolda.Should().BePositive("else nothing has been tried");
    }

    [Fact]
    public async Task Ett_dolt_antal_står_inte_någonstans_i_filen()
    {
        var dolt = new Cell(UppsalaFixture.H1, Mått.Avslutade, "jobbcentrum", Domain.Deltagare.Maskering.Kolumn.Summa);
        await using var öppet = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med());
        await using var dold = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dolt));
        var antal = (await öppet.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Kansli)).Rader.Single(r => r.Kod == "jobbcentrum").Alla;

        using var allt = await FilAsync(öppet, Användarna.Kansli);
        using var bok = await FilAsync(dold, Användarna.Kansli);

        allt.Rader("Per insats").Single(r => r[1].Text == "jobbcentrum")[2].Tal.Should().Be(antal.Avslutade.Värde);
        var rad = bok.Rader("Per insats").Single(r => r[1].Text == "jobbcentrum");
        (rad[2].Text, rad[4].Text, rad[5].Tal, rad[6].Tal).Should().Be((Antal.Tecken, Antal.Tecken, null, null));
        (rad[3].Tal, rad[7].Tal).Should().Be((antal.Till.Värde, allt.Rader("Per insats").Single(r => r[1].Text == "jobbcentrum")[7].Tal), "only that count is hidden");
        bok.Rader("Per inriktning").Skip(1).SkipLast(1).SelectMany(r => r.Take(5)).Should().Contain(c => c.Text == Antal.Tecken, "a sum of it is hidden too");
    }

    [Fact]
    public async Task Ålder_och_försörjning_är_sidans_tal_och_dolda_där_de_är_dolda()
    {
        var dolt = new Cell(UppsalaFixture.H1, Mått.Försörjningsväg, Cell.Väg(Försörjningsgrupp.Sjukförsäkring, Försörjningsgrupp.EgenFörsörjning), Domain.Deltagare.Maskering.Kolumn.Summa);
        await using var dold = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dolt));
        var vy = await dold.SändAsync(new UtfallsfördelningQuery(UppsalaFixture.H1), Användarna.Kansli);
        using var bok = await FilAsync(dold, Användarna.Kansli);

        foreach (var (rad, celler) in vy.Åldrar.Zip(bok.Rader("Efter ålder").Skip(1)))
        {
            (celler[0].Text, celler[1].Tal, celler[2].Tal, celler[3].Tal).Should().Be((rad.Ålder.Kod(), rad.Andel.Avslutade.Värde, rad.Andel.Till.Värde, rad.Andel.Procent));
        }

        var grupper = Enum.GetValues<Försörjningsgrupp>();
        bok.Rader("Försörjning").Skip(1).SkipLast(1).SelectMany(r => r.Skip(1).Take(grupper.Length)).Select(c => c.Tal).Should().Equal(vy.Vägar.Select(v => (decimal?)v.Antal.Värde));
        bok.Rad("Försörjning", "sjukforsakring").Count(c => c.Text == Antal.Tecken).Should().Be(1);
        using var insatsens = await FilAsync(dold, Användarna.Insatsansvarig("vaxtverket"));
        insatsens.Blad.Should().NotContain("Försörjning", "it is about the whole förbund");
    }

    [Fact]
    public async Task Den_som_ser_en_insats_hämtar_bara_den()
    {
        using var bok = await FilAsync(uppsala.Värd, Användarna.Insatsansvarig("vaxtverket"));

        bok.Rader("Per insats").Skip(1).Select(r => r[1].Text).Should().Equal("vaxtverket");
        bok.Blad.Should().Equal("Om", "Per insats", "Per lokusgrupp", "Per inriktning", "Egna mål", "Självskattning");
    }

    [Fact]
    public async Task Ett_eget_mål_säger_vilka_det_räknas_av_och_små_antal_döljs_också_för_den_egna()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Sätt("insatser.csv", 2, "kortnamn", "=1+1").Sätt("malbedomningar.csv", 3, "taljare", "17").Sätt("malbedomningar.csv", 3, "namnare", "20").Sätt("kvartalsrapporter.csv", 3, "inlamnad", "2021-07-20");
        (await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false))).Fel.Should().BeEmpty();

        var första = (await värd.SändAsync(new EgnaMålQuery(Period.För(new(2021, 1))), Användarna.Kansli)).Should().ContainSingle("beta has no deltagare").Subject;
        (första.Rad.Mål.Nämnare, första.Rad.Bedömning!.Värde).Should().Be(("avslutade", "60 % (12 av 20)"));
        var andra = (await värd.SändAsync(new EgnaMålQuery(Period.För(new(2021, 2))), Användarna.Insatsansvarig("alfa"))).Single();
        (andra.Rad.Bedömning!.Maskerad, andra.Rad.Bedömning.Värde).Should().Be((true, Antal.Tecken), "three of twenty did not");

        using var bok = await FilAsync(värd, Användarna.Kansli, Period.För(new(2021, 2)));
        var rad = bok.Rader("Egna mål")[1];
        (rad[0].Text, rad[5].Text, rad[7].Text).Should().Be(("=1+1", "avslutade", Antal.Tecken));
        bok.Valideringsfel().Should().BeEmpty("a name that looks like a formula is a text");
    }

    [Fact]
    public async Task Sidan_kostar_högst_åtta_satser()
    {
        // The mask is read once for all; after that it is only asked whether it still holds.
        await SidanAsync();

        (await Sqlräknare.RäknaAsync(SidanAsync)).Should().BeLessThanOrEqualTo(8);

        async Task SidanAsync()
        {
            await uppsala.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Kansli);
            await uppsala.Värd.SändAsync(new EgnaMålQuery(UppsalaFixture.H1), Användarna.Kansli);
            await uppsala.Värd.SändAsync(new UtfallsfördelningQuery(UppsalaFixture.H1), Användarna.Kansli);
            await uppsala.Värd.SändAsync(new SkattningsutfallQuery(null, UppsalaFixture.H1), Användarna.Kansli);
        }
    }

    private static async Task<Arbetsboksläsare> FilAsync(Värd värd, Användare som, Period? period = null)
    {
        var fil = await värd.SändAsync(new UtfallFilQuery(period ?? UppsalaFixture.H1), som);
        fil.Namn.Should().Be($"utfall-{period ?? UppsalaFixture.H1}.xlsx");
        return new(fil.Innehåll);
    }
}
