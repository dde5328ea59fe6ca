using System.Globalization;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Förbund;
using Finsam.Application.Historik;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>The beslutsutrymme from the file or the form to the page: the board's table, what an ansökan would do to it, and that nobody overwrites another.</summary>
public sealed class BeslutsutrymmeTests : IAsyncLifetime
{
    private static readonly Dictionary<Ekonomipost, int> Inga = [];
    private static readonly Användare Ekonom = Användarna.Med(Roll.Ekonom);
    private Värd? _värd;

    private Värd Värd => _värd!;

    public async Task InitializeAsync() => _värd = await Värd.NyAsync();

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Styrelsens_tabell_ur_filen()
    {
        await LäsInTabellenAsync();

        var vy = await FrågaAsync();

        vy.År.Select(å => å.Gäller.ÅretsResultat).Should().Equal(-1002, -3660, 12086, 14365);
        vy.År.Select(å => å.Gäller.Beslutsutrymme).Should().Equal(4122, 462, 12548, 26913);
        (await FrågaAsync(från: 2023)).År.Select(å => å.Gäller.Ingående).Should().Equal([462, 12548], "the years before count, shown or not");
    }

    [Fact]
    public async Task Ett_år_som_saknas_i_filen_läses_in_men_går_inte_att_räkna_förbi()
    {
        (await Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("forbundsekonomi.csv", "ar;serie;post;tkr\n2021;budget;medlemsavgifter;1\n2023;budget;medlemsavgifter;1\n"), false))).Fel.Should().BeEmpty();

        var vy = await FrågaAsync();

        (vy.År.Count, vy.Lucka!.Kod).Should().Be((0, "utrymme.lucka"));
        (await SparaAsync(2022, Ekonomiserie.Budget, new() { [Ekonomipost.Medlemsavgifter] = 7 })).Lyckades.Should().BeTrue();
        (await FrågaAsync()).År.Should().HaveCount(3);
    }

    [Fact]
    public async Task Bara_överskottet_får_vara_negativt_i_filen()
    {
        var mapp = Minnesmapp.Med("forbundsekonomi.csv", "ar;serie;post;tkr\n2021;budget;overskott_fran_tidigare_ar;-40\n2021;budget;forvaltning;-1\n2021;budget;medlemsavgifter;1,5\n2021;utfall;forvaltning;1\n");

        var fel = (await Värd.SändAsync(new ImporteraCommand(mapp, false))).Fel;

        fel.Select(f => $"{f.Rad}: {f.Kolumn}").Should().Equal("3: tkr", "4: tkr", "5: serie");
    }

    [Fact]
    public async Task Den_som_skriver_över_det_någon_annan_just_sparade_får_nej_och_inget_ändras()
    {
        (await SparaAsync(2021, Ekonomiserie.Budget, new() { [Ekonomipost.Medlemsavgifter] = 100 })).Lyckades.Should().BeTrue();

        var svar = await Värd.SändAsync(new SparaFörbundsekonomiCommand(2021, Ekonomiserie.Budget, new Dictionary<Ekonomipost, int?> { [Ekonomipost.Medlemsavgifter] = 50 }, Inga), Ekonom);

        svar.Fel!.Kod.Should().Be("forbundsekonomi.konflikt");
        (await FrågaAsync()).År.Single().Gäller.Medlemsavgifter.Should().Be(100);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad like 'forbundsekonomi%'")).Should().Be(1);
    }

    [Fact]
    public async Task Tio_som_sparar_samma_år_samtidigt_blir_en_och_nio_nej()
    {
        var svar = await Task.WhenAll(Enumerable.Range(1, 10).Select(i => Värd.SändAsync(
            new SparaFörbundsekonomiCommand(2021, Ekonomiserie.Budget, new Dictionary<Ekonomipost, int?> { [Ekonomipost.Medlemsavgifter] = i }, Inga), Ekonom)));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await FrågaAsync()).Poster.Should().ContainSingle();
    }

    [Fact]
    public async Task Ett_tömt_fält_tar_bort_uppgiften_och_står_i_historiken()
    {
        await SparaAsync(2021, Ekonomiserie.Prognos, new() { [Ekonomipost.Medlemsavgifter] = 100, [Ekonomipost.Förvaltning] = 5 });
        var sedda = (await FrågaAsync()).Poster.ToDictionary(p => p.Post, p => p.Tkr);

        (await Värd.SändAsync(new SparaFörbundsekonomiCommand(2021, Ekonomiserie.Prognos, new Dictionary<Ekonomipost, int?> { [Ekonomipost.Medlemsavgifter] = 100 }, sedda), Ekonom)).Lyckades.Should().BeTrue();

        (await FrågaAsync()).Poster.Should().ContainSingle().Which.Post.Should().Be(Ekonomipost.Medlemsavgifter);
        var rad = (await Värd.SändAsync(new HistorikQuery(Historikurval.Allt), Användarna.Kansli)).Rader[0];
        (rad.Vad, rad.Gällde).Should().Be(("Förbundets prognos ändrades", "förbundets ekonomi 2021"));
        rad.Ändringar.Should().ContainSingle().Which.Should().Be(new Fältändring("Förvaltning", "5 tkr", null));
    }

    [Theory]
    [InlineData(Ekonomipost.Förvaltning, -1, "negativt")]
    [InlineData(Ekonomipost.Medlemsavgifter, 230_900_000, "orimligt")]
    [InlineData(Ekonomipost.Överskott, -2_000_000_000, "orimligt")]
    public async Task Negativa_och_orimliga_belopp_nämner_sitt_fält(Ekonomipost post, int tkr, string väntat)
    {
        var fel = (await SparaAsync(2021, Ekonomiserie.Budget, new() { [post] = tkr })).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be(post.ToString());
        fel.Fält[0].Text.Should().Contain(väntat);
        (await FrågaAsync()).Poster.Should().BeEmpty();
    }

    [Fact]
    public async Task En_ansökan_räknas_bara_när_den_är_vald_och_försvinner_när_den_är_beslutad()
    {
        await LäsInTabellenAsync();
        (await Värd.SändAsync(new SparaAnsökanCommand(null, 0, "Bryggan", "Östhammars kommun", "2021:44", new Dictionary<int, int> { [2022] = 500, [2030] = 9 }), Användarna.Kansli)).Lyckades.Should().BeTrue();
        var ansökan = (await FrågaAsync()).Ansökningar.Single();

        (await FrågaAsync()).År[1].MedAnsökningar.Beslutsutrymme.Should().Be(462);
        var med = await FrågaAsync(med: [ansökan.Id]);
        med.År[1].MedAnsökningar.Beslutsutrymme.Should().Be(-38);
        med.År[1].Gäller.Beslutsutrymme.Should().Be(462, "nothing is decided");
        med.Utanför.Should().Equal([(2030, 9L)]);

        (await Värd.SändAsync(new TaBortAnsökanCommand(ansökan.Id, ansökan.Version, " "), Användarna.Kansli)).Fel!.Fält.Should().ContainSingle();
        (await Värd.SändAsync(new TaBortAnsökanCommand(ansökan.Id, ansökan.Version, "Beviljad § 34"), Användarna.Kansli)).Lyckades.Should().BeTrue();
        (await FrågaAsync(med: [ansökan.Id])).Med.Should().BeEmpty();
    }

    [Fact]
    public async Task Två_som_ändrar_samma_ansökan_skriver_inte_över_varandra()
    {
        await Värd.SändAsync(new SparaAnsökanCommand(null, 0, "Bryggan", null, null, new Dictionary<int, int> { [2022] = 500 }), Användarna.Kansli);
        var ansökan = (await FrågaAsync()).Ansökningar.Single();
        SparaAnsökanCommand Ändring(int tkr) => new(ansökan.Id, ansökan.Version, "Bryggan", null, null, new Dictionary<int, int> { [2022] = tkr });

        var svar = await Task.WhenAll(Värd.SändAsync(Ändring(600), Användarna.Kansli), Värd.SändAsync(Ändring(700), Ekonom));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await Värd.SändAsync(Ändring(800), Användarna.Kansli)).Fel!.Kod.Should().Be("ansokan.konflikt");
    }

    [Fact]
    public async Task Kommunerna_delar_sin_fjärdedel_och_samma_kommun_går_inte_två_gånger()
    {
        (await Värd.SändAsync(new SparaKommunerCommand([new("Heby", 10), new("heby ", 20)], []), Ekonom)).Fel!.Text.Should().Contain("två gånger");
        (await Värd.SändAsync(new SparaKommunerCommand([new("Uppsala", 90), new("Heby", 10), new("", null)], []), Ekonom)).Lyckades.Should().BeTrue();
        (await Värd.SändAsync(new SparaKommunerCommand([new("Uppsala", 1)], []), Ekonom)).Fel!.Kod.Should().Be("kommuner.konflikt");

        (await FrågaAsync()).Kommuner.Select(k => k.Namn).Should().Equal("Heby", "Uppsala");
    }

    [Fact]
    public async Task Taket_är_en_inställning()
    {
        await LäsInTabellenAsync();
        (await FrågaAsync()).År.Where(å => å.Gäller.ÖverTaket((decimal)20)).Select(å => å.År).Should().Equal(2023, 2024);

        (await Värd.SändAsync(new ÄndraKapitalregelCommand(60, 1000, "Styrelsens beslut.", 1), Användarna.Kansli)).Lyckades.Should().BeTrue();

        var vy = await FrågaAsync();
        (vy.Kapital.TakProcent, vy.Kapital.ReservfondTkr).Should().Be((60, 1000));
        vy.År.Where(å => å.Gäller.ÖverTaket(vy.Kapital.TakProcent)).Select(å => å.År).Should().Equal(2024);
        vy.År[0].Gäller.Beslutsutrymme.Should().Be(4122, "the reservfond stands apart");
    }

    /// <summary>The sheet is opened by another program, told to forget its values and to compute them anew: then it must say the same.</summary>
    [Fact]
    public async Task Arbetsboken_räknar_om_till_samma_tal()
    {
        await LäsInTabellenAsync();
        await Värd.SändAsync(new SparaAnsökanCommand(null, 0, "=Bryggan", null, null, new Dictionary<int, int> { [2022] = 500 }), Användarna.Kansli);
        var med = (await FrågaAsync()).Ansökningar.Single().Id;

        var fil = await Värd.SändAsync(new BeslutsutrymmeFilQuery([med]), Ekonom);

        using var bok = new Arbetsboksläsare(fil.Innehåll);
        bok.Valideringsfel().Where(f => !f.Contains("has the formula")).Should().BeEmpty();
        bok.Räknar().Should().BeTrue();
        bok.Rad("Beslutsutrymme", "Beslutsutrymme").Skip(1).Select(c => (int)c.Tal!).Should().Equal(3513, 4122, 4122, 462, -38, 12548, 12048, 26913, 26413);
    }

    private async Task LäsInTabellenAsync() =>
        (await Värd.SändAsync(new ImporteraCommand(Minnesmapp.Läs(Path.Combine(Repo.Rot, "data", "demo-ekonomi")), false))).Fel
            .Where(f => f.Fil == "forbundsekonomi.csv").Should().BeEmpty();

    private Task<BeslutsutrymmeVy> FrågaAsync(int? från = null, AnsökanId[]? med = null) => Värd.SändAsync(new BeslutsutrymmeQuery(från, med ?? []), Användarna.Kansli);

    private Task<Result> SparaAsync(int år, Ekonomiserie serie, Dictionary<Ekonomipost, int?> poster) =>
        Värd.SändAsync(new SparaFörbundsekonomiCommand(år, serie, poster, Inga), Ekonom);
}
