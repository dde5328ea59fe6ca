using System.Text;
using Finsam.Application.Indikatorer.Import;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Indikatorer;

/// <summary>From another tool's file to a measurement: mapped, tried, read in whole, and nothing of the file but the answers.</summary>
public sealed class EnkatimportTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private static readonly IReadOnlyList<Mätpunkt> Punkter = Indikatorkatalog.Gällande.Punkter(Formulär.DeltagareUnder);

    public Task InitializeAsync() => fixture.Databas.KörAsync("delete from enkatmatning; delete from importkalla");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task En_fil_med_en_rad_per_svarande_läses_och_inget_annat_än_svaren_sparas()
    {
        var fil = Fil($"Tidsstämpel;E-post;{Punkter[0].Påstående};{Punkter[1].Kod}\n2021-03-01 12:00;prov{(char)64}example.se;5 - Instämmer helt;4\n2021-03-02 12:00;annan{(char)64}example.se;Instämmer inte alls;\n", tillfrågade: "3");

        var prov = await ProvaAsync(fil);
        (prov.Hinder, prov.AntalFel, prov.Rader, prov.Ersätter).Should().Be((null, 0, 2, false));
        prov.Antal.Should().Equal((Punkter[0].Kod, 2), (Punkter[1].Kod, 1));
        (await LäsInAsync(fil, prov.Avtryck)).Fel.Should().BeNull();

        (await fixture.Databas.FrågaAsync<string>("select string_agg(matpunkt || '=' || varde || coalesce(par, ''), ',' order by matpunkt, varde) from enkatsvar")).Should().Be($"{Punkter[0].Kod}=1,{Punkter[0].Kod}=5,{Punkter[1].Kod}=4");
        (await fixture.Databas.FrågaAsync<string>("select kalla || tillfragade || period from enkatmatning")).Should().Be("fil32021H1");
        (await fixture.Databas.FrågaAsync<long>("select count(*) from historik.handelse where nytt::text like '%example%' or nytt::text like '%12:00%'")).Should().Be(0);
    }

    [Fact]
    public async Task En_fil_med_en_rad_per_svar_läses_genom_en_sparad_koppling()
    {
        var fil = Fil($"Vad;Val\n{Punkter[0].Kod};Håller med\n{Punkter[1].Påstående};2\n{Punkter[1].Kod};Vet ej\n");
        (await ProvaAsync(fil)).Hinder!.Text.Should().Contain("Välj vilka kolumner");
        await KopplaAsync(new() { ["Vad"] = Enkätkolumner.Mätpunkt, ["Val"] = Enkätkolumner.Värde }, []);
        (await ProvaAsync(fil)).Hinder!.Text.Should().Contain("2 värden");
        await KopplaAsync([], new() { [Enkätkolumner.Värde] = new Dictionary<string, string> { ["Håller med"] = "5", ["Vet ej"] = "" } });

        (await ProvaAsync(fil)).Antal.Should().Equal((Punkter[0].Kod, 1), (Punkter[1].Kod, 1));
    }

    [Fact]
    public async Task Ett_svar_utanför_skalan_nämns_med_rad_och_kolumn_och_inget_läses_in()
    {
        var fil = Fil($"{Punkter[0].Kod};{Punkter[1].Kod}\n5;4\n3;7\n");

        var prov = await ProvaAsync(fil);

        prov.Fel.Should().ContainSingle().Which.Should().Match<Application.Deltagare.Registerimport.Importfel>(f => f.Rad == 3 && f.Kolumn == Punkter[1].Kod && !f.Text.Contains('7'));
        (await LäsInAsync(fil, prov.Avtryck)).Fel!.Kod.Should().Be("enkat.celler");
        (await fixture.Databas.FrågaAsync<long>("select count(*) from enkatmatning")).Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ett_personnummer_var_som_helst_gör_att_filen_nekas_utan_att_det_upprepas(bool iRubrik)
    {
        var nummer = Personnumret();
        var fil = Fil(iRubrik ? $"{Punkter[0].Kod};Född {nummer}\n5;x\n" : $"{Punkter[0].Kod};Övrigt\n5;ring {nummer}\n");

        var fel = (await fixture.Värd.SändAsync(new ProvkörEnkätimportQuery(fil), Användarna.Kansli)).Fel!;

        fel.Kod.Should().Be(iRubrik ? "import.fil" : "enkat.personnummer", "a header is refused by the reader already");
        fel.Text.Should().NotContain(nummer);
    }

    [Fact]
    public async Task Svar_ersätts_efter_bekräftelse_men_aldrig_de_ur_en_omgång()
    {
        var (en, två) = (Fil($"Tid;{Punkter[0].Kod}\nx;5\n"), Fil($"Tid;{Punkter[0].Kod}\nx;1\ny;2\n"));
        (await LäsInAsync(en, (await ProvaAsync(en)).Avtryck)).Fel.Should().BeNull();
        var prov = await ProvaAsync(två);

        prov.Ersätter.Should().BeTrue();
        (await LäsInAsync(två, prov.Avtryck)).Fel!.Fält.Should().ContainSingle(f => f.Fält == "Ersätt");
        (await LäsInAsync(två, "ett annat", ersätt: true)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await LäsInAsync(två, prov.Avtryck, ersätt: true)).Fel.Should().BeNull();
        (await fixture.Databas.FrågaAsync<string>("select string_agg(varde::text, ',' order by varde) from enkatsvar")).Should().Be("1,2");

        await fixture.Databas.KörAsync("update enkatmatning set kalla = 'omgang'");
        var nekad = await ProvaAsync(en);
        nekad.Hinder!.Kod.Should().Be("enkat.omgang");
        (await LäsInAsync(en, nekad.Avtryck, ersätt: true)).Fel!.Kod.Should().Be("enkat.omgang");
        (await fixture.Databas.FrågaAsync<long>("select count(*) from enkatsvar")).Should().Be(2);
    }

    [Fact]
    public async Task Fler_svar_än_tillfrågade_och_en_insats_som_saknas_nekas()
    {
        (await ProvaAsync(Fil($"Tid;{Punkter[0].Kod}\nx;5\ny;4\n", tillfrågade: "1"))).Hinder!.Fält.Should().ContainSingle(f => f.Fält == "Tillfrågade");
        (await ProvaAsync(Fil($"Tid;{Punkter[0].Kod}\nx;5\n") with { Insats = "" })).Hinder!.Fält.Should().ContainSingle(f => f.Fält == "Insats");
        (await fixture.Värd.SändAsync(new ProvkörEnkätimportQuery(Fil("x") with { Period = "våren" }), Användarna.Kansli)).Fel!.Fält.Should().ContainSingle(f => f.Fält == "Fil.Period");
    }

    [Fact]
    public async Task En_Excelfil_läses_som_en_csv()
    {
        var fil = Fil("") with { Innehåll = Arbetsboksskrivare.Skriv(("Svar", [["Tid", Punkter[0].Kod], ["x", 5], ["y", "4 - bra"]])) };

        (await ProvaAsync(fil)).Antal.Should().Equal((Punkter[0].Kod, 2));
    }

    /// <summary>Twelve digits that pass for one, made here so that none stands in the code.</summary>
    private static string Personnumret()
    {
        var nio = "640823" + "323";
        var summa = nio.Select((t, i) => (t - '0') * (i % 2 == 0 ? 2 : 1)).Sum(p => (p / 10) + (p % 10));
        return $"19{nio[..6]}-{nio[6..]}{(10 - (summa % 10)) % 10}";
    }

    private static Enkätutdrag Fil(string csv, string tillfrågade = "") => new("Verktyget", Encoding.UTF8.GetBytes(csv), null, "vaxtverket", "2021H1", Formulär.DeltagareUnder, tillfrågade);

    private async Task<Enkätgranskning> ProvaAsync(Enkätutdrag fil)
    {
        var svar = await fixture.Värd.SändAsync(new ProvkörEnkätimportQuery(fil), Användarna.Kansli);
        svar.Fel.Should().BeNull();
        return svar.Värde;
    }

    private Task<Result> LäsInAsync(Enkätutdrag fil, string avtryck, bool ersätt = false) => fixture.Värd.SändAsync(new LäsInEnkätsvarCommand(fil, avtryck, ersätt), Användarna.Kansli);

    private async Task KopplaAsync(Dictionary<string, string> kolumner, Dictionary<string, IReadOnlyDictionary<string, string>> värden) =>
        (await fixture.Värd.SändAsync(new SparaEnkätkopplingCommand("Verktyget", Formulär.DeltagareUnder, new(kolumner, värden)), Användarna.Kansli)).Fel.Should().BeNull();
}
