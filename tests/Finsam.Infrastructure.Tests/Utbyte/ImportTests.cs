using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, "What import promises": what is stored, and what is told about it.</summary>
public sealed class ImportTests
{
    [Fact]
    public async Task Exempelmappen_lagras_i_sin_helhet()
    {
        await using var värd = await Värd.NyAsync();

        var resultat = await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Varningar.Should().BeEmpty();
        resultat.Filer.Should().OnlyContain(f => f.Ändrade == 0 && f.Oförändrade == 0);
        foreach (var (fil, tabell) in Tabeller)
        {
            var rader = Exempeldata.Uppsala().Text(fil).TrimEnd('\n').Split('\n').Length - 1;
            (await värd.Databas.AntalAsync(tabell)).Should().Be(rader, "every row of {0} is stored", fil);
            resultat.Filer.Single(f => f.Fil == fil).Nya.Should().Be(rader);
        }
    }

    [Fact]
    public async Task Varje_cell_hamnar_i_sin_kolumn()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        (await Rad("select to_jsonb(i) - 'id' from insats i where kod = 'alfa'")).Should().Be(
            """{"kod":"alfa","typ":"individ","namn":"Insats Alfa","slut":"2022-12-31","start":"2020-01-01","avslutad":null,"kortnamn":"Alfa","inriktning":"arbete","insatsagare":"Tierps kommun","diarienummer":"2020:1","samverkansparter":["Region Uppsala","Försäkringskassan"],"forvantat_antal_deltagare":40}""");
        (await Rad("select to_jsonb(d) - 'id' - 'insats_id' - array['version', 'samtycke', 'remitterande_part', 'sysselsattning_in', 'sysselsattning_ut'] from deltagare d where deltagarkod = 'D1'")).Should().Be(
            """{"kon":"kvinna","avslut":["studier","flytt"],"in_dag":"2021-01-10","ut_dag":"2021-03-01","utbildning":"gymnasium","aldersgrupp":"30-44","deltagarkod":"D1","handlingsplan":true,"forsorjning_in":"a_kassa","forsorjning_ut":"studiemedel","sysselsattningsgrad":50,"tid_i_offentlig_forsorjning":"1-3"}""");
        (await Rad("select to_jsonb(d) - 'id' - 'insats_id' - array['version', 'samtycke', 'remitterande_part', 'sysselsattning_in', 'sysselsattning_ut'] from deltagare d where deltagarkod = 'D2'")).Should().Be(
            """{"kon":null,"avslut":[],"in_dag":"2021-02-01","ut_dag":null,"utbildning":null,"aldersgrupp":null,"deltagarkod":"D2","handlingsplan":null,"forsorjning_in":null,"forsorjning_ut":null,"sysselsattningsgrad":null,"tid_i_offentlig_forsorjning":null}""");
        (await värd.Databas.ListaAsync<string>("select l.kod from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id order by 1")).Should().Equal("heby", "tierp");
        (await värd.Databas.ListaAsync<string>("select status || coalesce(inlamnad::text, '') from kvartalsrapport order by kvartal")).Should().Equal("inlamnad2021-04-20", "utkast");
        (await värd.Databas.FrågaAsync<string>("select concat_ws(' ', i_fas, prognos, coalesce(start_i_tid::text, '-'), vakanser_sof, vakanser_egna) from kvartalsrapport where inlamnad is not null"))
            .Should().Be("t f - t f");
        (await Rad("select to_jsonb(m) - 'id' - 'insats_id' from insatsmal m where niva = 'effekt'")).Should().Be(
            """{"nr":1,"mats":"varje kvartal","niva":"effekt","slag":"andel","arver":null,"enhet":null,"namnare":"avslutade","version":1,"malvarde":70.0000,"forfaller":"2022-12-31","formulering":"70 % vidare till arbete.","registrerat":null}""");
        (await Rad("select to_jsonb(b) - 'id' - 'insats_id' from malbedomning b where utfall is not null")).Should().Be(
            """{"nr":1,"utfall":"ej_uppnatt","kvartal":"2021-01-01","namnare":20.0000,"taljare":12.0000,"motivering":"Få platser.","trafikljus":"rod","namnare_man":null,"taljare_man":null,"namnare_kvinnor":null,"taljare_kvinnor":null}""");
        (await värd.Databas.FrågaAsync<string>("select concat_ws(' ', budget, coalesce(utfall::text, '-')) from ekonomi where budget = 50000")).Should().Be("50000.00 -");
        (await värd.Databas.FrågaAsync<string>("select kvartal || ' ' || antal from anonyma where antal > 0")).Should().Be("2021-01-01 2");

        async Task<string> Rad(string sql)
        {
            var objekt = JsonNode.Parse(await värd.Databas.FrågaAsync<string>(sql))!;
            return objekt.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        }
    }

    [Fact]
    public async Task Två_gånger_ändrar_ingenting()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));
        var före = await UtanHistorik(värd.Databas);

        var resultat = await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        resultat.Filer.Should().OnlyContain(f => f.Nya == 0 && f.Ändrade == 0);
        resultat.Filer.Sum(f => f.Oförändrade).Should().Be(Exempeldata.Rader);
        (await UtanHistorik(värd.Databas)).Should().Be(före);
    }

    [Fact]
    public async Task En_provkörning_berättar_detsamma_och_lagrar_inget()
    {
        await using var värd = await Värd.NyAsync();
        var tomt = await värd.Databas.AlltAsync();

        var prov = await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), true));
        (await värd.Databas.AlltAsync()).Should().Be(tomt);
        var skarpt = await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        prov.Provkörning.Should().BeTrue();
        prov.Filer.Should().Equal(skarpt.Filer);
        prov.Fel.Should().BeEmpty();
    }

    [Fact]
    public async Task En_provkörning_av_en_felaktig_mapp_ger_samma_fel()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Sätt("ekonomi.csv", 2, "budget", "-1").Skriv();

        var prov = await värd.SändAsync(new ImporteraCommand(mapp, true));
        var skarpt = await värd.SändAsync(new ImporteraCommand(mapp, false));

        prov.Fel.Should().ContainSingle().And.Equal(skarpt.Fel);
    }

    [Fact]
    public async Task En_fil_som_saknas_lämnar_det_lagrade_som_det_är()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        // The insats that the row refers to is in the database and not in the folder.
        var resultat = await värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("ekonomi.csv", "insats;ar;kvartal;budget;utfall\nalfa;2022;1;1;2\n"), false));

        resultat.Fel.Should().BeEmpty();
        (await värd.Databas.AntalAsync("ekonomi")).Should().Be(3);
        (await värd.Databas.AntalAsync("deltagare")).Should().Be(2);
    }

    [Fact]
    public async Task Historiken_får_en_rad_per_import_med_vem_och_hur_många()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), true));
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("ekonomi.csv", 2, "budget", "-1").Skriv(), false));

        (await värd.Databas.AntalAsync("historik.handelse")).Should().Be(1);
        (await värd.Databas.FrågaAsync<string>("select vad || ' ' || anvandare from historik.handelse")).Should().Be("import " + Användare.Drift.Namn);
        (await värd.Databas.FrågaAsync<bool>("select tid between now() - interval '1 minute' and now() from historik.handelse")).Should().BeTrue();
        var nytt = await värd.Databas.FrågaAsync<string>("select nytt::text from historik.handelse");
        JsonNode.Parse(nytt)!.AsArray().Should().Contain(rad => (string?)rad!["Fil"] == "deltagare.csv" && (int)rad["Nya"]! == 807);

        // Personal data would be a code or a date of someone's: there are only file names and counts.
        nytt.Should().NotMatchRegex("D0[0-9]{3}").And.NotMatchRegex("[0-9]{4}-[0-9]{2}");
    }

    [Fact]
    public async Task Två_importer_i_samma_stund_görs_en_i_taget()
    {
        await using var värd = await Värd.NyAsync();

        var båda = await Task.WhenAll(
            Task.Run(() => värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false))),
            Task.Run(() => värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false))));

        båda.Should().OnlyContain(r => r.Fel.Count == 0);
        båda.Select(r => r.Filer.Sum(f => f.Nya)).Should().BeEquivalentTo([Exempeldata.Rader, 0]);
        båda.Select(r => r.Filer.Sum(f => f.Oförändrade)).Should().BeEquivalentTo([0, Exempeldata.Rader]);
        (await värd.Databas.AntalAsync("deltagare")).Should().Be(807);
        (await värd.Databas.AntalAsync("historik.handelse")).Should().Be(2);
    }

    private static IReadOnlyDictionary<string, string> Tabeller { get; } = new Dictionary<string, string>
    {
        ["lokusgrupper.csv"] = "lokusgrupp",
        ["insatser.csv"] = "insats",
        ["kvartalsrapporter.csv"] = "kvartalsrapport",
        ["kommentarer.csv"] = "kommentar",
        ["ekonomi.csv"] = "ekonomi",
        ["deltagare.csv"] = "deltagare",
        ["anonyma.csv"] = "anonyma",
    };

    private static async Task<string> UtanHistorik(Testdatabas databas) => string.Join(
        '\n',
        (await databas.AlltAsync()).Split('\n').Where(rad => !rad.StartsWith("historik.", StringComparison.Ordinal) && !rad.StartsWith("public.dataversion", StringComparison.Ordinal)));
}
