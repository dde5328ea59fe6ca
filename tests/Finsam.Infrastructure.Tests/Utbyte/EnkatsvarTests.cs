using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, <c>enkatsvar.csv</c>: no key; a file replaces all rows of each insats, period and form, and equal rows are different answers.</summary>
public sealed class EnkätsvarTests
{
    private const string Fil = "enkatsvar.csv";

    [Fact]
    public async Task Lika_rader_är_olika_svar_och_en_andra_inläsning_ändrar_inget()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = Mapp("alfa;2021H1;deltagare_under;;1;4", "alfa;2021H1;deltagare_under;;1;4", "alfa;2021H1;deltagare_under;;1;").Skriv();

        (await LäsInAsync(värd, mapp)).Should().Be(new Filresultat(Fil, 5, 0, 0));
        (await LäsInAsync(värd, mapp)).Should().Be(new Filresultat(Fil, 0, 0, 5));
        (await värd.Databas.FrågaAsync<long>("select count(*) from enkatsvar where matpunkt = '1' and varde = 4")).Should().Be(2);
    }

    [Fact]
    public async Task Filen_ersätter_de_svar_som_den_handlar_om_och_inga_andra()
    {
        await using var värd = await Värd.NyAsync();
        await LäsInAsync(värd, Mapp("alfa;2021H1;deltagare_under;;1;4", "alfa;2021H1;deltagare_under;;1;4", "alfa;2021H2;deltagare_under;;1;2").Skriv());

        var utan = new Provmapp().Sätt(Fil, 2, "varde", "5").Skriv();

        (await LäsInAsync(värd, utan)).Should().Be(new Filresultat(Fil, 0, 1, 1) { Borttagna = 2 }, "three answers became one, which says something else");
        (await värd.Databas.FrågaAsync<long>("select count(*) from enkatsvar s join enkatmatning m on m.id = s.matning_id where m.period = '2021H1' and m.formular = 'deltagare_under'")).Should().Be(1);
        (await värd.Databas.FrågaAsync<long>("select count(*) from enkatsvar s join enkatmatning m on m.id = s.matning_id where m.period = '2021H2'")).Should().Be(1, "the file does not tell of that half-year");
    }

    [Fact]
    public async Task Samma_par_två_gånger_för_samma_mätpunkt_är_fel_men_inte_hos_personalen_eller_en_annan_period()
    {
        await using var värd = await Värd.NyAsync();
        var rätt = Mapp("alfa;2021H1;personal_under;k7q;7;5", "alfa;2021H2;deltagare_under;k7q;7;5", "alfa;2021H1;deltagare_under;k7q;1;5").Skriv();
        (await LäsInAsync(värd, rätt)).Nya.Should().Be(5);

        var fel = (await värd.SändAsync(new ImporteraCommand(Mapp("alfa;2021H1;deltagare_under;k7q;7;1").Skriv(), false))).Fel;

        fel.Should().ContainSingle().Which.Should().Match<Radfel>(f => f.Fil == Fil && f.Rad == 4 && f.Kolumn == "par" && f.Text.Contains("rad 2"));
    }

    [Fact]
    public async Task Det_som_formuläret_inte_frågar_läses_in_och_sägs_en_gång()
    {
        await using var värd = await Värd.NyAsync();

        var svar = await värd.SändAsync(new ImporteraCommand(Mapp("alfa;2021H1;deltagare_under;;6a;4", "alfa;2021H1;deltagare_under;;6a;5").Skriv(), false));

        svar.Fel.Should().BeEmpty();
        svar.Varningar.Should().ContainSingle().Which.Should().Contain("6a").And.Contain("deltagare_under");
    }

    [Fact]
    public async Task Svar_ur_en_omgång_i_Finsam_kan_upprepas_men_inte_ändras()
    {
        await using var värd = await Värd.NyAsync();
        await LäsInAsync(värd, new Provmapp().Skriv());
        await värd.Databas.KörAsync("update enkatmatning set kalla = 'omgang' where formular = 'deltagare_under'");

        (await LäsInAsync(värd, new Provmapp().Skriv())).Oförändrade.Should().Be(2);
        var fel = (await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt(Fil, 2, "varde", "1").Skriv(), false))).Fel;

        fel.Should().ContainSingle().Which.Text.Should().Contain("enkätomgång");
        (await värd.Databas.FrågaAsync<int>("select varde from enkatsvar where matpunkt = '7'")).Should().Be(4);
    }

    [Fact]
    public async Task Historiken_vet_vilka_svar_som_byttes_men_inte_vad_de_sa()
    {
        await using var värd = await Värd.NyAsync();
        await LäsInAsync(värd, new Provmapp().Skriv());
        await LäsInAsync(värd, new Provmapp().Sätt(Fil, 2, "varde", "5").Skriv());

        var spår = await värd.Databas.FrågaAsync<string>("select string_agg(concat_ws(' ', gallde, gammalt::text, nytt::text), ' / ' order by tid, gallde) from historik.andring where tabell = 'enkatmatning'");
        spår.Should().Be(
            """insats:alfa {"period": "2021H1", "formular": "deltagare_under"} / insats:beta {"period": "2021H1", "formular": "insatspersonal"} / insats:alfa {"period": "2021H1", "formular": "deltagare_under"} {"period": "2021H1", "formular": "deltagare_under"}""");
    }

    private static Provmapp Mapp(params string[] rader)
    {
        var mapp = new Provmapp();
        foreach (var rad in rader)
        {
            mapp.Lägg(Fil, rad);
        }

        return mapp;
    }

    private static async Task<Filresultat> LäsInAsync(Värd värd, Minnesmapp mapp)
    {
        var svar = await värd.SändAsync(new ImporteraCommand(mapp, false));
        svar.Fel.Should().BeEmpty();
        return svar.Filer.Single(f => f.Fil == Fil);
    }
}
