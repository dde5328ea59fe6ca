using Finsam.Application.Behörighet;
using Finsam.Application.Historik;
using Finsam.Application.Insatser;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Historik;

/// <summary>Who, when, old, new, why; and of deltagare only that they changed. Each test has a database of its own, since history only grows.</summary>
public sealed class HistorikTests : IAsyncLifetime
{
    private static readonly Användare Revisor = Användarna.Med(Roll.Revisor);
    private static readonly Användare Administratör = Användarna.Med(Roll.Administratör);

    private Värd? _värd;

    private Värd Värd => _värd!;

    [Fact]
    public async Task En_insats_historik_säger_vad_en_import_ändrade()
    {
        await ImporteraAsync(new Provmapp().Sätt("insatser.csv", 2, "namn", "Nya Alfa").Sätt("ekonomi.csv", 2, "utfall", "95000").Sätt("insatser.csv", 2, "lokusgrupper", "tierp"));

        var rader = await InsatsAsync("alfa");
        var ändringar = rader.Take(3).SelectMany(r => r.Ändringar).ToList();

        ändringar.Should().BeEquivalentTo(new Fältändring[]
        {
            new("Namn", "Insats Alfa", "Nya Alfa"),
            new("Utfall", $"90{'\u00a0'}000 kr", $"95{'\u00a0'}000 kr"),
            new("Lokusgrupper", "heby, tierp", "tierp"),
        });
        rader.Should().OnlyContain(r => r.Användare == "kommandoraden");
        (await InsatsAsync("beta")).Should().NotContain(r => r.Ändringar.Any(a => a.Till == "Nya Alfa"));
    }

    [Fact]
    public async Task En_rapports_historik_är_bara_den_rapportens()
    {
        await ImporteraAsync(new Provmapp().Sätt("kvartalsrapporter.csv", 2, "prognos", "ja").Sätt("kommentarer.csv", 2, "text", "Enligt ny plan."));

        var rader = (await Värd.SändAsync(new InsatshistorikQuery("alfa", new Kvartal(2021, 1)), Användarna.Kansli)).Värde.Rader;

        rader.Should().OnlyContain(r => r.Gällde == "Alfa, kvartal 1 2021");
        rader.SelectMany(r => r.Ändringar).Should().Contain([new("Prognos", "nej", "ja"), new("Text", "Enligt plan.", "Enligt ny plan.")]);
    }

    [Fact]
    public async Task Det_som_ändrades_står_med_sitt_namn_och_det_som_är_borta_med_sin_kod()
    {
        await HändelseAsync("insats:alfa", "a");
        await HändelseAsync("lokusgrupp:tierp", "b");
        await HändelseAsync("rapport:borta:2021Q1", "c");
        await HändelseAsync("installning:forbund", "d");

        var rader = (await HistorikAsync(Användarna.Kansli)).Where(r => r.Varför is not null).ToDictionary(r => r.Varför!, r => r.Gällde);

        rader.Should().Contain([new("a", "Alfa"), new("b", "Lokus Tierp"), new("c", "borta, kvartal 1 2021"), new("d", "förbundets namn")]);
    }

    [Fact]
    public async Task Samma_mapp_igen_lämnar_inga_spår_av_ändringar()
    {
        var före = await Värd.Databas.AntalAsync("historik.andring");

        await ImporteraAsync(new Provmapp());

        (await Värd.Databas.AntalAsync("historik.andring")).Should().Be(före);
    }

    [Fact]
    public async Task Av_deltagare_sägs_bara_att_de_ändrades()
    {
        await ImporteraAsync(new Provmapp().Sätt("deltagare.csv", 2, "utbildning", "grundskola").Sätt("deltagare.csv", 3, "kon", "man").Sätt("anonyma.csv", 2, "antal", "3"));

        var rad = (await InsatsAsync("alfa"))[0];

        rad.Vad.Should().Be("Deltagaruppgifter ändrades");
        rad.Ändringar.Should().BeEmpty();
        var spår = await Värd.Databas.ListaAsync<string>("select to_jsonb(a)::text from historik.andring a where tid = (select max(tid) from historik.andring)");
        spår.Should().ContainSingle("however many rows of the insats changed").Which.Should().NotContain("grundskola").And.NotContain("D1");
        (await HistorikAsync(Användarna.Kansli))[0].Ändringar.Should().Contain(new Fältändring("deltagare.csv", null, "uppgifter tillkom eller ändrades"));
    }

    [Fact]
    public async Task Ett_utkast_är_styrgruppens_eget_tills_det_lämnas_in()
    {
        await ImporteraAsync(new Provmapp().Sätt("kvartalsrapporter.csv", 3, "i_fas", "nej").Lägg("kommentarer.csv", "alfa;2021;2;i_fas;Hemligt utkast"));

        var utkast = await InsatsAsync("alfa");

        utkast.Take(2).Select(r => r.Vad).Should().BeEquivalentTo("Ett utkast till kvartalsrapport ändrades", "En kommentar i ett utkast ändrades");
        (await Värd.Databas.FrågaAsync<bool>("select exists (select from historik.andring a where to_jsonb(a)::text like '%Hemligt%')")).Should().BeFalse();

        await ImporteraAsync(new Provmapp().Sätt("kvartalsrapporter.csv", 3, "i_fas", "nej").Sätt("kvartalsrapporter.csv", 3, "inlamnad", "2021-07-10"));

        (await InsatsAsync("alfa"))[0].Ändringar.Should().BeEquivalentTo([new Fältändring("Inlämnad", null, "2021-07-10"), new("I fas", null, "nej")]);
    }

    [Fact]
    public async Task Den_som_inte_ser_insatsen_ser_inte_dess_historik()
    {
        (await Värd.SändAsync(new InsatshistorikQuery("alfa"), Användarna.Insatsansvarig("beta"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await Värd.SändAsync(new InsatshistorikQuery("alfa"), Användarna.Insatsansvarig("alfa"))).Värde.Rader.Should().NotBeEmpty();
        (await Värd.SändAsync(new InsatshistorikQuery("alfa"), Användarna.Lokusordförande("tierp"))).Värde.Rader.Should().NotBeEmpty();
    }

    [Fact]
    public async Task En_kod_som_börjar_som_en_annan_hör_inte_till_den()
    {
        await HändelseAsync("rapport:alfa:2021Q1:2021Q1", "Fel insats");

        (await InsatsAsync("alfa")).Should().NotContain(r => r.Varför == "Fel insats");
    }

    [Fact]
    public async Task Kansliet_ser_förbundets_administratören_kontons_och_revisorn_allt()
    {
        foreach (var gällde in new[] { "konto:9f1c1a0e-0000-7000-8000-000000000001", "installning:trosklar", "insats:alfa", "rapport:alfa:2021Q1", "lokusgrupp:tierp", "pm:2021H1", "nytt:slag" })
        {
            await HändelseAsync(gällde, gällde);
        }

        string[] förbundets = ["installning:trosklar", "insats:alfa", "rapport:alfa:2021Q1", "lokusgrupp:tierp", "pm:2021H1", "nytt:slag"];
        (await SkälAsync(Användarna.Kansli)).Should().BeEquivalentTo(förbundets);
        (await SkälAsync(Användarna.Förbundschef)).Should().BeEquivalentTo(förbundets);
        (await SkälAsync(Revisor)).Should().BeEquivalentTo([.. förbundets, "konto:9f1c1a0e-0000-7000-8000-000000000001"]);
        (await SkälAsync(Administratör)).Should().BeEquivalentTo("installning:trosklar", "konto:9f1c1a0e-0000-7000-8000-000000000001");
        (await HistorikAsync(Administratör)).Should().NotContain(r => r.Vad == "Uppgifter lästes in", "an import is about insatser");
    }

    [Fact]
    public async Task Ett_kontos_historik_är_det_som_gjordes_med_det_och_av_det()
    {
        var konto = Guid.Parse("9f1c1a0e-0000-7000-8000-000000000001");
        await HändelseAsync($"konto:{konto}", "om");
        await HändelseAsync("installning:ord", "av", konto);
        await HändelseAsync("insats:alfa", "av, om en insats", konto);
        await HändelseAsync("konto:9f1c1a0e-0000-7000-8000-000000000002", "annan");

        (await Värd.SändAsync(new KontohistorikQuery(konto), Administratör)).Rader.Select(r => r.Varför).Should().BeEquivalentTo("om", "av");
        (await Värd.SändAsync(new KontohistorikQuery(konto), Revisor)).Rader.Select(r => r.Varför).Should().BeEquivalentTo("om", "av", "av, om en insats");
    }

    [Fact]
    public async Task Hemligheter_visas_inte_ens_om_någon_sparat_dem()
    {
        await Värd.Databas.KörAsync(
            """
            insert into historik.handelse (id, tid, anvandare, vad, gallde, nytt)
            values (gen_random_uuid(), now() + interval '1 hour', 'Prov', 'konto.andrat', 'konto:x', '{"password_hash": "kvistar", "totp": {"token": "kottar"}}')
            """);

        (await HistorikAsync(Revisor))[0].Ändringar.Should().OnlyContain(a => a.Till == "ändrat");
    }

    [Fact]
    public async Task Sidorna_är_det_nyaste_först_och_inget_två_gånger()
    {
        await Värd.Databas.KörAsync(
            "insert into historik.handelse (id, tid, anvandare, vad, gallde, varfor) select gen_random_uuid(), now(), 'Prov', 'prov', 'insats:beta', n::text from generate_series(1, 60) n");

        var sidor = new List<HistorikVy>();
        for (var sida = 1; sida <= 3; sida++)
        {
            sidor.Add(await Värd.SändAsync(new HistorikQuery(new(Historikslag.Insats, "pro"), sida), Användarna.Kansli));
        }

        sidor.Select(s => s.FinnsÄldre).Should().Equal(true, true, false);
        sidor.SelectMany(s => s.Rader).Select(r => r.Varför).Should().HaveCount(60).And.OnlyHaveUniqueItems();
        sidor.SelectMany(s => s.Rader).Should().BeInDescendingOrder(r => r.Tid);
    }

    [Fact]
    public async Task Dagarna_i_urvalet_är_svenska_dagar()
    {
        await HändelseAsync("insats:beta", "nyårsnatten", tid: "2021-12-31T23:30:00Z");

        (await UrvalAsync(new(Från: new(2022, 1, 1), Till: new(2022, 1, 1)))).Should().Equal("nyårsnatten");
        (await UrvalAsync(new(Från: new(2021, 12, 31), Till: new(2021, 12, 31)))).Should().BeEmpty();
    }

    [Fact]
    public async Task Den_som_ser_omaskerat_står_i_läsloggen_och_ingen_annan()
    {
        var ansvarig = Användarna.Insatsansvarig("alfa");
        await Värd.SändAsync(new InsatsQuery("alfa", UppsalaFixture.H1), Användarna.Kansli);
        (await LästAsync(Användarna.Förbundschef)).Should().BeEmpty();

        await Värd.SändAsync(new InsatsQuery("alfa", UppsalaFixture.H1), ansvarig);
        await Värd.SändAsync(new InsatsQuery("alfa", Period.Helår(2021)), ansvarig);
        await Värd.SändAsync(new OmaskeratPmQuery(UppsalaFixture.H1));

        (await LästAsync(Användarna.Förbundschef)).Should().Equal("PM 2021H1", "Alfa");
        (await LästAsync(Revisor)).Should().HaveCount(2);
        (await LästAsync(ansvarig)).Should().Equal("Alfa");
        (await LästAsync(Användarna.Insatsansvarig("beta"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("update historik.andring set tabell = 'insats'")]
    [InlineData("delete from historik.andring")]
    [InlineData("delete from historik.lasning")]
    [InlineData("update historik.lasning set anvandare = 'ingen'")]
    [InlineData("delete from historik.rad")]
    public async Task Spåren_kan_varken_ändras_eller_tas_bort(string sql)
    {
        await using var källa = Npgsql.NpgsqlDataSource.Create(Värd.Databas.Program);
        await using var kommando = källa.CreateCommand(sql);
        var ändra = () => kommando.ExecuteNonQueryAsync();

        await ändra.Should().ThrowAsync<Npgsql.PostgresException>();
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        await ImporteraAsync(new Provmapp());
    }

    public async Task DisposeAsync() => await Värd.DisposeAsync();

    private async Task ImporteraAsync(Provmapp mapp) => (await Värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false))).Fel.Should().BeEmpty();

    private Task HändelseAsync(string gällde, string varför, Guid? konto = null, string? tid = null) => Värd.Databas.KörAsync(
        $"""
        insert into historik.handelse (id, tid, anvandare, konto_id, vad, gallde, varfor)
        values (gen_random_uuid(), {(tid is null ? "now()" : $"'{tid}'")}, 'Prov', {(konto is null ? "null" : $"'{konto}'")}, 'prov', '{gällde}', '{varför}')
        """);

    private async Task<IReadOnlyList<Historikhändelse>> InsatsAsync(string kod) => (await Värd.SändAsync(new InsatshistorikQuery(kod), Användarna.Kansli)).Värde.Rader;

    private async Task<IReadOnlyList<Historikhändelse>> HistorikAsync(Användare som) => (await Värd.SändAsync(new HistorikQuery(Historikurval.Allt), som)).Rader;

    private async Task<IEnumerable<string>> SkälAsync(Användare som) => (await HistorikAsync(som)).Select(r => r.Varför).OfType<string>();

    private async Task<IEnumerable<string?>> UrvalAsync(Historikurval urval) =>
        (await Värd.SändAsync(new HistorikQuery(urval), Användarna.Kansli)).Rader.Select(r => r.Varför);

    private async Task<IEnumerable<string?>> LästAsync(Användare som) => (await Värd.SändAsync(new LäsningarQuery(), som)).Rader.Select(r => r.Gällde);
}
