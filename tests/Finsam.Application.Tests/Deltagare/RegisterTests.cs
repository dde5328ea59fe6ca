using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>The register of an insats: entered by its own, all or nothing, with every wrong cell named, and counted from then on.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    private Värd? _värd;

    private Värd Värd => _värd!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Rader_ur_Excel_sparas_med_ord_eller_koder_och_räknas()
    {
        var version = await DataversionAsync();
        var svar = await SparaAsync(
            Rad("P1", "2021-03-01", "Kvinna", "30–44 år", "2021-03-02", "20210601", "Studerande, flytt"),
            Tom,
            Rad("P2", "2021/03/01", "man", "15-29", "2021-03-02"));

        svar.Fel.Should().BeNull();
        svar.Värde.Should().Be(new SparadeDeltagare(2, 0));
        (await DataversionAsync()).Should().BeGreaterThan(version, "the mask must be worked out anew");
        var vy = await LäsAsync(Registerurval.Alla);
        vy.Rader.Select(d => d.Kod).Should().Equal("D1", "D2", "P1", "P2");
        var p1 = Registerceller.Av(vy.Rader[2]);
        (p1["kon"], p1["aldersgrupp"], p1["ut"], p1["avslut"]).Should().Be(("kvinna", "30-44", "2021-06-01", "studier|flytt"));
        (vy.Antal[Registerurval.Pågående], vy.Antal[Registerurval.Avslutade]).Should().Be((2, 2));
    }

    [Fact]
    public async Task Är_en_cell_fel_sparas_inget_och_varje_felaktig_cell_pekas_ut()
    {
        var svar = await SparaAsync(
            Rad("P1", "2021-03-01", "kvinna", "", "2021-03-02"),
            Rad("P2", "nej", "hen", "", "2021-13-01"),
            Rad("P3", "2021-03-01", "", "", "2021-03-02", "2021-03-01", "Flytt"),
            Rad("811218" + "9876", "2021-03-01", "", "", "2021-03-02"));

        svar.Fel!.Fält.Select(f => f.Fält).Should().Equal("1.samtycke", "1.kon", "1.in", "2.ut", "3.deltagarkod");
        svar.Fel.Fält.Should().NotContain(f => f.Text.Contains("9876"), "a personnummer is never repeated");
        (await LäsAsync(Registerurval.Alla)).Rader.Select(d => d.Kod).Should().Equal("D1", "D2");
    }

    [Fact]
    public async Task En_kod_står_en_gång_och_perioder_går_inte_in_i_varandra()
    {
        (await SparaAsync(Rad("P1", "2021-03-01", "", "", "2021-03-02"), Rad("p1", "2021-03-01", "", "", "2021-03-02"))).Fel!.Fält.Select(f => f.Fält).Should().Equal("1.deltagarkod");
        (await SparaAsync(Rad("D1", "2021-03-01", "", "", "2021-03-02"))).Fel!.Fält.Select(f => f.Fält).Should().Equal("0.deltagarkod");
        (await SparaAsync(Rad("D1/2", "2021-02-01", "", "", "2021-02-28"))).Fel!.Fält.Select(f => f.Fält).Should().Equal("0.in");
        (await SparaAsync(Rad("D2/2", "2021-05-01", "", "", "2021-05-01"))).Fel!.Fält.Select(f => f.Fält).Should().Equal(["0.in"], "the first period is not over");

        (await SparaAsync(Rad("D1/2", "2021-02-01", "", "", "2021-03-01"))).Fel.Should().BeNull();
        (await LäsAsync(Registerurval.Alla)).Rader.Select(d => d.Kod).Should().Equal("D1", "D1/2", "D2");
    }

    [Fact]
    public async Task Av_två_som_ändrar_samma_deltagare_lyckas_den_första_också_mot_en_import()
    {
        var post = await PostAsync("D2");
        (await SparaAsync(post with { Celler = Ändrad(post, ("kon", "kvinna"), ("samtycke", "2021-02-01")) })).Fel.Should().BeNull();
        (await SparaAsync(post with { Celler = Ändrad(post, ("kon", "man"), ("samtycke", "2021-02-01")) })).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var nu = await PostAsync("D2");
        var fil = "insats;deltagarkod;kon;aldersgrupp;in;ut;avslut;sysselsattningsgrad;handlingsplan;forsorjning_in;forsorjning_ut;utbildning;tid_i_offentlig_forsorjning\nalfa;D2;annat;;2021-02-01;;;;;;;;\n";
        (await Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("deltagare.csv", fil), false))).Fel.Should().BeEmpty();
        (await SparaAsync(nu with { Celler = Ändrad(nu, ("kon", "man")) })).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await PostAsync("D2")).Celler["samtycke"].Should().Be("2021-02-01", "an import leaves what it does not know of");
    }

    [Fact]
    public async Task Att_registret_lästes_och_ändrades_står_i_historiken_men_aldrig_vem_det_gällde()
    {
        await SparaAsync(Rad("P1", "2021-03-01", "kvinna", "", "2021-03-02"));
        var post = await PostAsync("P1");
        (await Värd.SändAsync(new TaBortDeltagareCommand("alfa", post.Id!.Value, post.Sedd, "ring 070-123 45 67"), Ansvarig)).Fel!.Fält.Should().ContainSingle();
        (await Värd.SändAsync(new TaBortDeltagareCommand("alfa", post.Id!.Value, post.Sedd, "Skrevs in av misstag."), Ansvarig)).Fel.Should().BeNull();

        (await LäsAsync(Registerurval.Alla)).Rader.Should().NotContain(d => d.Kod == "P1");
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.lasning where vad = 'register' and gallde = 'insats:alfa'")).Should().Be(1);
        (await Värd.Databas.FrågaAsync<string>("select string_agg(vad, ',' order by tid) from historik.handelse where vad like 'deltagare.%'")).Should().Be("deltagare.sparade,deltagare.borttagen");
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse h where to_jsonb(h)::text like '%P1%'")).Should().Be(0);
    }

    [Fact]
    public async Task Anonyma_är_bara_ett_antal_per_kvartal()
    {
        (await AnonymaAsync(new(2021, 3), 4, 0)).Fel.Should().BeNull();
        (await AnonymaAsync(new(2021, 3), 6, 0)).Fel!.Slag.Should().Be(Felslag.Konflikt, "someone else has written 4");
        (await AnonymaAsync(new(2021, 3), -1, 4)).Fel!.Fält.Should().ContainSingle();
        (await AnonymaAsync(new(2019, 4), 2, 0)).Fel!.Fält.Should().ContainSingle("the insats had not begun");

        (await LäsAsync(Registerurval.Alla)).Anonyma.Select(a => (a.Kvartal, a.Antal)).Should().Equal((new Kvartal(2021, 3), 4), (new(2021, 2), 0), (new(2021, 1), 2));
    }

    [Fact]
    public async Task Femhundra_rader_sparas_och_fler_nekas()
    {
        Registerrad[] Rader(int antal) => [.. Enumerable.Range(0, antal).Select(i => Rad($"P{i}", "2021-03-01", "kvinna", "30-44", "2021-03-02"))];

        (await SparaAsync(Rader(501))).Fel!.Fält.Should().ContainSingle();
        (await SparaAsync(Rader(500))).Värde.Nya.Should().Be(500);
        var sida = await LäsAsync(Registerurval.Alla, sida: 11);
        (sida.Rader.Count, sida.Sidor, sida.Antal[Registerurval.Alla]).Should().Be((2, 11, 502));
    }

    private static Registerrad Tom => new(null, 0, new Dictionary<string, string> { ["kon"] = " " });

    private static Registerrad Rad(string kod, string samtycke, string kön, string ålder, string @in, string ut = "", string avslut = "") => new(null, 0, new Dictionary<string, string>
    {
        ["deltagarkod"] = kod,
        ["samtycke"] = samtycke,
        ["kon"] = kön,
        ["aldersgrupp"] = ålder,
        ["in"] = @in,
        ["ut"] = ut,
        ["avslut"] = avslut,
    });

    private static Dictionary<string, string> Ändrad(Registerrad rad, params (string Kolumn, string Text)[] celler)
    {
        var nya = new Dictionary<string, string>(rad.Celler);
        foreach (var (kolumn, text) in celler)
        {
            nya[kolumn] = text;
        }

        return nya;
    }

    private Task<Result<SparadeDeltagare>> SparaAsync(params Registerrad[] rader) => Värd.SändAsync(new SparaDeltagareCommand("alfa", rader), Ansvarig);

    private Task<Result> AnonymaAsync(Kvartal kvartal, int antal, int sett) => Värd.SändAsync(new SparaAnonymaCommand("alfa", kvartal, antal, sett), Ansvarig);

    private async Task<DeltagareVy> LäsAsync(Registerurval urval, int sida = 1) => (await Värd.SändAsync(new DeltagareQuery("alfa", urval, "", sida), Ansvarig)).Värde;

    private async Task<Registerrad> PostAsync(string kod)
    {
        var id = (await LäsAsync(Registerurval.Alla)).Rader.Single(d => d.Kod == kod).Id;
        return (await Värd.SändAsync(new DeltagarpostQuery("alfa", id), Ansvarig)).Värde.Rad;
    }

    private Task<long> DataversionAsync() => Värd.Databas.FrågaAsync<long>("select version from dataversion");
}
