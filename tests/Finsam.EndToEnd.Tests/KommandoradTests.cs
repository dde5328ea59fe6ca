using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Finsam.Testing;
using Finsam.Testing.Database;

namespace Finsam.EndToEnd.Tests;

/// <summary>The command line as whoever runs the server uses it: exit codes, and nothing but the result on standard output.</summary>
public sealed class KommandoradTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Import_översikt_PM_och_export_går_hela_vägen()
    {
        (await KörAsync("importera", Repo.Uppsala, "--provkor")).Kod.Should().Be(0);
        var tom = await KörAsync("oversikt", "2021H1", "--format", "json");
        JsonDocument.Parse(tom.Ut).RootElement.GetProperty("insatser").GetArrayLength().Should().Be(0, "a dry run stores nothing");

        (await KörAsync("importera", Repo.Uppsala)).Kod.Should().Be(0);
        var översikt = await KörAsync("oversikt", "2021H1", "--format", "json");
        JsonDocument.Parse(översikt.Ut).RootElement.GetProperty("insatser").GetArrayLength().Should().Be(14);

        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        var (json, word) = (Path.Combine(mapp, "pm.json"), Path.Combine(mapp, "pm.docx"));
        (await KörAsync("pm", "2021H1", "--format", "json", "--ut", json)).Should().Be((0, "", ""));
        (await KörAsync("pm", "2021H1", "--format", "docx", "--ut", word)).Should().Be((0, "", ""));
        (await File.ReadAllTextAsync(json)).Should().Contain("\"..\"", "masking is on unless turned off");
        using (var dokument = WordprocessingDocument.Open(word, isEditable: false))
        {
            dokument.MainDocumentPart!.Document.InnerText.Should().Contain("Växtverket");
        }

        var export = Path.Combine(mapp, "export");
        (await KörAsync("exportera", export)).Should().Match<(int Kod, string Ut, string Fel)>(svar => svar.Kod == 0 && svar.Ut == "");
        (await KörAsync("importera", export)).Ut.Should().Contain("deltagare.csv: 0 nya, 0 ändrade, 807 oförändrade");
        Directory.Delete(mapp, recursive: true);
    }

    [Fact]
    public async Task Beslutsutrymmet_är_en_lista_i_tkr_från_ett_år_och_framåt()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        File.Copy(Path.Combine(Repo.Rot, "data", "demo-ekonomi", "forbundsekonomi.csv"), Path.Combine(mapp, "forbundsekonomi.csv"));
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", mapp)).Kod.Should().Be(0);

        var (kod, ut, fel) = await Finsamprogram.KörAsync(databas.Inställningar, "beslutsutrymme", "2021", "--format", "json");

        (kod, fel).Should().Be((0, ""));
        JsonDocument.Parse(ut).RootElement.EnumerateArray().Select(r =>
            $"{r.GetProperty("ar")} {r.GetProperty("serie").GetString()} {r.GetProperty("ingaende")} {r.GetProperty("arets_resultat")} {r.GetProperty("beslutsutrymme")}")
            .Should().Equal("2021 budget 5124 -1611 3513", "2021 prognos 5124 -1002 4122", "2022 budget 4122 -3660 462", "2023 budget 462 12086 12548", "2024 budget 12548 14365 26913");
        (await Finsamprogram.KörAsync(databas.Inställningar, "beslutsutrymme", "21", "--format", "json")).Should().Match<(int Kod, string Ut, string Fel)>(s => s.Kod == 1 && s.Ut == "" && s.Fel.Contains("21"));
        await File.AppendAllTextAsync(Path.Combine(mapp, "forbundsekonomi.csv"), "2026;budget;medlemsavgifter;1\n");
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", mapp)).Kod.Should().Be(0, "import accepts a gap");
        (await Finsamprogram.KörAsync(databas.Inställningar, "beslutsutrymme", "2021", "--format", "json")).Should().Match<(int Kod, string Ut, string Fel)>(s => s.Kod == 1 && s.Ut == "" && s.Fel.Contains("2025"));
        Directory.Delete(mapp, recursive: true);
    }

    [Fact]
    public async Task Lokusgruppens_åtaganden_skrivs_som_json_per_en_dag()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mapp, "lokusgrupper.csv"), "kod;namn;kommun\nuppsala;Lokus Uppsala;Uppsala\nknivsta;Lokus Knivsta;Knivsta\n");
        await File.WriteAllTextAsync(
            Path.Combine(mapp, "lokusledamoter.csv"),
            "lokusgrupp;person;roll;from;tom;huvudman;ledning;strategisk;bestallare\nuppsala;Ordförande;ordforande;;;Uppsala kommun;ja;ja;ja\nuppsala;Chef;ordinarie;2021-02-01;;Region;ja;;\n");
        await File.WriteAllTextAsync(
            Path.Combine(mapp, "moten.csv"),
            "kod;datum;typ;grupper;punkter;huvudman\nm1;2021-02-01;lokus;uppsala|knivsta;budget_utfall;Uppsala kommun|Region\nm2;2021-05-01;lokus;uppsala;;Uppsala kommun\nm3;2021-11-01;lokus;uppsala;;\nm4;2021-12-01;lokus;uppsala;;\n");
        await File.WriteAllTextAsync(Path.Combine(mapp, "ls_intyg.csv"), "lokusgrupp;ar;atagande;svar;kommentar\nuppsala;2021;S1;ja;\nuppsala;2021;S5;nej;Inga.\n");
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", mapp)).Kod.Should().Be(0);

        var (kod, ut, fel) = await Finsamprogram.KörAsync(databas.Inställningar, "ls", "uppsala", "2021", "--per", "2021-09-20", "--format", "json");

        (kod, fel).Should().Be((0, ""));
        JsonDocument.Parse(ut).RootElement.EnumerateArray().Select(r =>
            $"{r.GetProperty("kod").GetString()} {r.GetProperty("lage").GetString()} {r.GetProperty("trafikljus").GetString()} {r.GetProperty("antal")}/{r.GetProperty("krav")}")
            .Should().Equal(
                "L1 uppfyllt gron 1/1", "L2 i_fas gron 2/4", "L3 bevaka gul 1/4", "L4 bevaka gul 1/3", "L5 bevaka gul 1/2",
                "S1 uppfyllt gron /", "S2 ej_intygat gra /", "S3 ej_intygat gra /", "S4 ej_intygat gra /", "S5 ej_uppfyllt rod /");
        (await Finsamprogram.KörAsync(databas.Inställningar, "ls", "heby", "2021", "--format", "json")).Should().Match<(int Kod, string Ut, string Fel)>(s => s.Kod == 1 && s.Ut == "" && s.Fel.Contains("heby"));
        (await Finsamprogram.KörAsync(databas.Inställningar, "ls", "uppsala", "2021", "--per", "20 september", "--format", "json")).Should().Match<(int Kod, string Ut, string Fel)>(s => s.Kod == 1 && s.Ut == "");
        Directory.Delete(mapp, recursive: true);
    }

    [Theory]
    [InlineData("2021Q5", "Perioden ”2021Q5” finns inte", "oversikt", "2021Q5", "--format", "json")]
    [InlineData("format", "Formatet ”pdf” finns inte", "pm", "2021H1", "--format", "pdf", "--ut", "pm.pdf")]
    [InlineData("maskering", "Maskeringen ”kanske” finns inte", "pm", "2021H1", "--format", "json", "--ut", "pm.json", "--maskering", "kanske")]
    [InlineData("mapp", "finns inte", "importera", "finns-inte-alls")]
    [InlineData("utmapp", "finns inte", "pm", "2021H1", "--format", "json", "--ut", "finns-inte-alls/pm.json")]
    [InlineData("kommando", "gick inte att förstå", "trolla")]
    [InlineData("argument", "gick inte att förstå", "pm", "2021H1")]
    public async Task Det_som_inte_finns_ger_1_och_en_mening(string fall, string mening, params string[] argument)
    {
        var (kod, ut, fel) = await KörAsync(argument);
        (kod, ut).Should().Be((1, ""), fall);
        fel.Should().Contain(mening);
    }

    [Fact]
    public async Task En_felaktig_rad_ger_2_och_pekar_ut_cellen()
    {
        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mapp, "lokusgrupper.csv"), "kod;namn;kommun\nny;Lokus Ny;Ny\ntrasig;;Ny\n");
        var (kod, ut, fel) = await KörAsync("importera", mapp);
        (kod, ut).Should().Be((2, ""));
        fel.Should().Contain("lokusgrupper.csv:3: namn: ");
        Directory.Delete(mapp, recursive: true);
    }

    [Fact]
    public async Task En_databas_som_inte_svarar_ger_1_och_en_mening_utan_anslutningens_lösenord()
    {
        var miljö = new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=hemligt;Timeout=2" };
        var (kod, ut, fel) = await Finsamprogram.KörAsync(miljö, "oversikt", "2021H1", "--format", "json");
        (kod, ut).Should().Be((1, ""));
        fel.Should().NotBeEmpty().And.NotContain("hemligt").And.NotContain("   at ");
    }

    [Fact]
    public async Task Demon_går_inte_att_starta_i_drift()
    {
        var miljö = new Dictionary<string, string?>(postgres.Databas.Inställningar) { ["ASPNETCORE_ENVIRONMENT"] = "Production" };
        var (kod, _, fel) = await Finsamprogram.KörAsync(miljö, "--demo", "--urls", "http://127.0.0.1:0");
        kod.Should().Be(1);
        fel.Should().Contain("Demoläget kan inte köras i Production");
    }

    private Task<(int Kod, string Ut, string Fel)> KörAsync(params string[] argument) => Finsamprogram.KörAsync(postgres.Databas.Inställningar, argument);
}
