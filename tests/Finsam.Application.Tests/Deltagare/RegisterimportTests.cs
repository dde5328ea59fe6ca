using System.Text;
using System.Text.Json;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>From another register's file to the register of an insats: mapped once, tried, read in whole, and the same file again changes nothing.</summary>
public sealed class RegisterimportTests : IAsyncLifetime
{
    private const string Rubriker = "Ärende;Samtycke datum;Kön;Första dag;Sista dag;Orsak;Fritext\n";

    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));

    private static readonly Importkoppling Koppling = new(
        new Dictionary<string, string>
        {
            ["Ärende"] = "deltagarkod",
            ["Samtycke datum"] = "samtycke",
            ["Kön"] = "kon",
            ["Första dag"] = "in",
            ["Sista dag"] = "ut",
            ["Orsak"] = "avslut",
            ["Fritext"] = "",
        },
        new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["kon"] = new Dictionary<string, string> { ["K"] = "kvinna", ["M"] = "man" },
            ["avslut"] = new Dictionary<string, string> { ["Till studier, hel tid"] = "studier", ["Flyttat"] = "flytt", ["-"] = "" },
        });

    private Värd? _värd;

    private Värd Värd => _värd!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Kopplingen_föreslås_sparas_och_används_för_nästa_fil()
    {
        var fil = Fil("P1;2021-03-01;K;2021-03-02;;-;hej\n");
        var prov = (await ProvaAsync(fil)).Värde;
        prov.Kolumner.Select(k => k.Fält).Should().Equal("", "samtycke", "kon", "in", "ut", "", "");
        prov.Kolumner.Should().OnlyContain(k => !k.Bestämt);
        (prov.Hinder!.Kod, prov.Prov).Should().Be(("import.nyckel", null));
        (await LäsInAsync(fil, "")).Fel!.Kod.Should().Be("import.nyckel");

        await KopplaAsync();

        (await ProvaAsync(Fil("P9;2021-03-01;M;2021-03-02;2021-06-01;Flyttat;\n"), "sus")).Värde.Hinder.Should().BeNull();
        var okänd = (await ProvaAsync(Fil("P9;2021-03-01;Kvinna;2021-03-02;2021-06-01;Sjuk;\n"))).Värde;
        okänd.Hinder!.Text.Should().Contain("Orsak").And.Contain("ett värde");
        okänd.Värden.SelectMany(v => v.Värden).Select(v => (v.Text, v.Kod)).Should().Equal(("Kvinna", "kvinna"), ("Sjuk", null));
        (await ProvaAsync("Ny;" + fil[..^1].Replace("\n", "\nx;") + "\n")).Värde.Hinder!.Kod.Should().Be("import.okopplat", "nobody has said what the new column is");
    }

    [Fact]
    public async Task En_fil_läses_in_och_samma_fil_en_gång_till_ändrar_ingenting()
    {
        await KopplaAsync();
        var fil = Fil("P1;2021-03-01;K;2021-03-02;2021-06-01;Till studier, hel tid;x\nP2;2021-03-01;M;20210302;2021/06/01;Flyttat|Studerande;y\nd2;2021-02-01;M;2021-02-01;;-;z\n");
        var (version, prov) = (await VersionAsync(), (await ProvaAsync(fil)).Värde.Prov!);
        (prov.Nya.Värde, prov.Ändrade.Värde, prov.Oförändrade.Värde, prov.AntalFel).Should().Be((2, 1, 0, 0));

        (await LäsInAsync(fil, prov.Avtryck)).Fel.Should().BeNull();

        (await VersionAsync()).Should().BeGreaterThan(version, "the mask must be worked out anew");
        var rader = await RegistretAsync();
        rader.Keys.Should().Equal("D1", "D2", "P1", "P2");
        (rader["P1"]["kon"], rader["P1"]["avslut"], rader["P2"]["ut"], rader["P2"]["avslut"]).Should().Be(("kvinna", "studier", "2021-06-01", "flytt|studier"));
        (rader["D2"]["kon"], rader["D2"]["samtycke"]).Should().Be(("man", "2021-02-01"));
        (rader["D1"]["forsorjning_in"], rader["D1"]["ut"]).Should().Be(("a_kassa", "2021-03-01"), "who is not in the file is left alone");
        (await HistorikAsync()).Should().Be("importkalla.kopplad,deltagare.inlasta");
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse h where to_jsonb(h)::text ~ 'P1|P2|Till studier'")).Should().Be(0);

        version = await VersionAsync();
        prov = (await ProvaAsync(fil)).Värde.Prov!;
        (prov.Nya.Värde, prov.Ändrade.Värde, prov.Oförändrade.Värde).Should().Be((0, 0, 3));
        (await LäsInAsync(fil, prov.Avtryck)).Fel.Should().BeNull();
        ((await VersionAsync()) - version, await HistorikAsync()).Should().Be((0, "importkalla.kopplad,deltagare.inlasta"));
    }

    [Fact]
    public async Task En_arbetsbok_utan_samtycke_läses_med_en_dag_för_alla_och_fält_som_den_inte_har_behålls()
    {
        await KopplaAsync();
        var bok = Arbetsboksskrivare.Skriv(("Blad1", [["Ärende", "Första dag", "Sista dag", "Orsak"], ["D1", new DateOnly(2021, 1, 11), new DateOnly(2021, 3, 1), "Flyttat"], ["P1", 44257, null, null]]));
        var prov = (await ProvaAsync(bok)).Värde;
        prov.SamtyckeSaknas.Should().BeTrue();
        prov.Prov!.Fel.Select(f => (f.Rad, f.Kolumn)).Should().Equal((2, "Samtycke, datum"), (3, "Samtycke, datum"));

        var dag = new DateOnly(2021, 1, 5);
        prov = (await ProvaAsync(bok, samtycke: dag)).Värde;
        prov.Prov!.AntalFel.Should().Be(1, "D1 keeps its degree of employment, which is of those who went to work");
        prov.Prov.Fel[0].Kolumn.Should().Be("Grad, %");
        await Värd.Databas.KörAsync("update deltagare set sysselsattningsgrad = null");
        prov = (await ProvaAsync(bok, samtycke: dag)).Värde;
        (await LäsInAsync(bok, prov.Prov!.Avtryck, samtycke: dag)).Fel.Should().BeNull();

        var rader = await RegistretAsync();
        (rader["D1"]["in"], rader["D1"]["avslut"], rader["D1"]["kon"], rader["D1"]["samtycke"]).Should().Be(("2021-01-11", "flytt", "kvinna", "2021-01-05"));
        (rader["P1"]["in"], rader["P1"]["ut"]).Should().Be(("2021-03-02", ""));
    }

    [Fact]
    public async Task Är_en_cell_fel_läses_inget_in_och_varje_felaktig_cell_pekas_ut()
    {
        await KopplaAsync();
        var fil = Fil(
            "P1;2021-03-01;K;2021-13-02;;;\n", "Anna;2021-03-01;K;2021-03-02;;;\n", "P3;;K;2021-03-02;;;\n", "P4;2021-03-01;K;2021-03-02;2021-06-01;;\n",
            "P4;2021-03-01;K;2021-03-02;;;\n", "D1/2;2021-02-01;K;2021-02-02;;;\n", "P5;2021-03-01;K;2021-03-02;;;\n");

        var prov = (await ProvaAsync(fil)).Värde.Prov!;

        prov.Fel.Select(f => (f.Rad, f.Kolumn)).Should().Equal(
            (2, "Första dag"), (3, "Ärende"), (4, "Samtycke datum"), (5, "Orsak"), (6, "Ärende"), (7, "Första dag"));
        prov.Fel[^1].Text.Should().Contain("D1");
        (await LäsInAsync(fil, prov.Avtryck)).Fel!.Kod.Should().Be("import.celler");
        (await RegistretAsync()).Keys.Should().Equal("D1", "D2");
    }

    [Fact]
    public async Task Ett_personnummer_i_en_kolumn_som_läses_stoppar_filen_och_upprepas_aldrig()
    {
        await KopplaAsync();
        const string Nummer = "811218" + "9876";
        (await ProvaAsync(Fil($"P1;2021-03-01;K;2021-03-02;;;{Nummer}\n"))).Värde.Hinder.Should().BeNull("the column is not read");

        foreach (var fil in new[]
        {
            Encoding.UTF8.GetBytes(Fil("P1;2021-03-01;K;2021-03-02;;;\n", $"P2;2021-03-01;{Nummer};2021-03-02;;;\n")),
            Arbetsboksskrivare.Skriv(("A", [["Ärende", "Kön", "Första dag"], ["P1", "K", "2021-03-02"], ["P2", double.Parse(Nummer), "2021-03-02"]])),
        })
        {
            var svar = (await ProvaAsync(fil)).Värde;
            (svar.Hinder!.Kod, svar.Hinder.Fält.Single().Fält, svar.Prov).Should().Be(("import.personnummer", "3.Kön", null));
            JsonSerializer.Serialize(svar).Should().NotContain("9876");
            (await LäsInAsync(fil, "")).Fel!.Kod.Should().Be("import.personnummer");
        }
    }

    [Fact]
    public async Task Kansliet_får_antal_och_vilka_celler_som_är_fel_men_aldrig_vad_som_står_i_dem()
    {
        await KopplaAsync();
        await Värd.Databas.KörAsync("update deltagare set samtycke = '2021-01-01'");
        var rader = Enumerable.Range(1, 8).Select(i => $"HEMLIG{i};2021-03-01;K;2021-03-02;2021-06-0{i};Flyttat;privat\n").Append("D1/7;2021-03-01;K;2021-02-17;;;\n").Append("HEMLIG99;2021-03-01;M;3021-03-02;;;\n");
        var fil = Fil([.. rader]);

        var svar = (await ProvaAsync(fil, användare: Användarna.Kansli)).Värde;
        svar.Prov!.Fel.Select(f => (f.Rad, f.Kolumn)).Should().Equal((10, "Första dag"), (11, "Första dag"));
        svar.Prov.Avtryck.Should().HaveLength(64).And.MatchRegex("^[0-9A-F]*$", "it is a digest; by chance it may hold any two letters");
        var allt = JsonSerializer.Serialize(svar with { Prov = svar.Prov with { Avtryck = "" } }, new JsonSerializerOptions { IncludeFields = true });
        allt.Should().NotContainAny("HEMLIG", "privat", "D1", "D2", "2021-01", "2021-02", "2021-03", "2021-06-0", "3021");
        new[] { svar.Prov.Nya, svar.Prov.Ändrade, svar.Prov.Oförändrade, svar.Prov.Avstämning.Lika }.Should().OnlyContain(a => a.Maskerad, "two are only in Finsam");
        svar.Prov.Avstämning.Rader.Should().BeEmpty();

        (await ProvaAsync(fil)).Värde.Prov!.Nya.Should().Be(Antal.Visat(9));
        await Värd.Databas.KörAsync("delete from deltagare");
        fil = Fil([.. rader.Take(8)]);
        var prov = (await ProvaAsync(fil, användare: Användarna.Kansli)).Värde.Prov!;
        (prov.Nya, prov.Ändrade, prov.AntalFel).Should().Be((Antal.Visat(8), Antal.Visat(0), 0));
        (await LäsInAsync(fil, prov.Avtryck, användare: Användarna.Kansli)).Fel.Should().BeNull();
        (await RegistretAsync()).Should().HaveCount(8);
    }

    [Fact]
    public async Task Kansliet_ser_värden_att_koppla_bara_när_de_är_kategorier()
    {
        await KopplaAsync();
        var enVar = Fil("P1;2021-03-01;Namn Ett;2021-03-02;;;\n", "P2;2021-03-01;Namn Två;2021-03-02;;;\n", "P3;2021-03-01;K;2021-03-02;;;\n");
        var svar = (await ProvaAsync(enVar, användare: Användarna.Kansli)).Värde;
        (svar.Hinder!.Kod, svar.Värden.Single(v => v.Fält == "kon").Värden.Single().Text).Should().Be(("import.okanda", "K"));
        JsonSerializer.Serialize(svar).Should().NotContain("Namn");
        (await ProvaAsync(enVar)).Värde.Värden.Single(v => v.Fält == "kon").Värden.Select(v => v.Text).Should().Equal("K", "Namn Ett", "Namn Två");

        var flera = Fil([.. Enumerable.Range(0, 6).Select(i => $"P{i};2021-03-01;{(i % 2 == 0 ? "04" : "05")};2021-03-02;;;\n")]);
        (await ProvaAsync(flera, användare: Användarna.Kansli)).Värde.Värden.Single(v => v.Fält == "kon").Värden.Should().HaveCount(2);

        var enPerRad = Fil([.. Enumerable.Range(0, 70).Select(i => $"P{i};2021-03-01;N{i};2021-03-02;;;\n")]);
        JsonSerializer.Serialize((await ProvaAsync(enPerRad)).Värde).Should().NotContain("N69", "it is no column of codes for anyone");
    }

    [Fact]
    public async Task Avstämningen_säger_vem_som_skiljer_sig_och_varför()
    {
        await KopplaAsync();
        await Värd.Databas.KörAsync("update deltagare set samtycke = '2021-01-01'");
        var fil = Fil("D1;2021-01-01;K;2021-01-10;2021-03-02;Flyttat;\n", "P1;2021-03-01;K;2021-03-02;;;\n");

        var avstämning = (await ProvaAsync(fil)).Värde.Prov!.Avstämning;

        avstämning.Rader.Select(r => (r.Kod, r.Slag)).Should().Equal(("D1", Avstämningsslag.Olika), ("P1", Avstämningsslag.BaraIFilen), ("D2", Avstämningsslag.BaraIFinsam));
        avstämning.Rader[0].Varför.Should().Contain("2021-03-01 i Finsam, 2021-03-02 i filen").And.NotContain("Första dag");
        avstämning.Skäl.Select(s => s.Antal.Värde).Should().Equal(0, 1, 1);
    }

    [Fact]
    public async Task Det_som_provades_gäller_inte_längre_när_registret_kopplingen_eller_dagen_är_en_annan()
    {
        await KopplaAsync();
        var fil = Fil("P1;2021-03-01;K;2021-03-02;;;\n");
        var avtryck = (await ProvaAsync(fil)).Värde.Prov!.Avtryck;

        (await LäsInAsync(fil, avtryck, samtycke: new(2021, 1, 1))).Fel!.Kod.Should().Be("import.konflikt");
        await KopplaAsync();
        (await LäsInAsync(fil, avtryck)).Fel!.Kod.Should().Be("import.konflikt");
        avtryck = (await ProvaAsync(fil)).Värde.Prov!.Avtryck;
        var svar = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => LäsInAsync(fil, avtryck)));
        svar.Count(s => s.Lyckades).Should().Be(1);
        (await RegistretAsync()).Should().HaveCount(3);
    }

    [Fact]
    public async Task Femtusen_rader_läses_in_på_en_gång()
    {
        await KopplaAsync();
        var fil = Fil([.. Enumerable.Range(0, Registerfil.FlestRader).Select(i => $"P{i};2021-03-01;K;2021-03-02;;;\n")]);

        (await LäsInAsync(fil, (await ProvaAsync(fil)).Värde.Prov!.Avtryck)).Fel.Should().BeNull();

        (await Värd.Databas.FrågaAsync<long>("select count(*) from deltagare")).Should().Be(Registerfil.FlestRader + 2);
    }

    private static string Fil(params string[] rader) => Rubriker + string.Concat(rader);

    private static Registerutdrag Som(byte[] fil, string källa, DateOnly? samtycke) => new(källa, fil, null, samtycke);

    private Task<Result<Importgranskning>> ProvaAsync(string fil, string källa = "SUS", DateOnly? samtycke = null, Användare? användare = null) =>
        ProvaAsync(Encoding.UTF8.GetBytes(fil), källa, samtycke, användare);

    private Task<Result<Importgranskning>> ProvaAsync(byte[] fil, string källa = "SUS", DateOnly? samtycke = null, Användare? användare = null) =>
        Värd.SändAsync(new ProvkörRegisterimportQuery("alfa", Som(fil, källa, samtycke)), användare ?? Ansvarig);

    private Task<Result> LäsInAsync(string fil, string avtryck, DateOnly? samtycke = null, Användare? användare = null) =>
        LäsInAsync(Encoding.UTF8.GetBytes(fil), avtryck, samtycke, användare);

    private Task<Result> LäsInAsync(byte[] fil, string avtryck, DateOnly? samtycke = null, Användare? användare = null) =>
        Värd.SändAsync(new LäsInDeltagareCommand("alfa", Som(fil, "SUS", samtycke), avtryck), användare ?? Ansvarig);

    private async Task KopplaAsync() => (await Värd.SändAsync(new SparaImportkopplingCommand("alfa", "SUS", Koppling), Ansvarig)).Fel.Should().BeNull();

    private async Task<Dictionary<string, IReadOnlyDictionary<string, string>>> RegistretAsync() =>
        (await Värd.SändAsync(new DeltagareQuery("alfa", Registerurval.Alla, "", 1), Ansvarig)).Värde.Rader.ToDictionary(d => d.Kod, Registerceller.Av);

    private Task<long> VersionAsync() => Värd.Databas.FrågaAsync<long>("select version from dataversion");

    private Task<string> HistorikAsync() => Värd.Databas.FrågaAsync<string>("select string_agg(vad, ',' order by tid) from historik.handelse where vad like 'deltagare.%' or vad like 'importkalla.%'");
}
