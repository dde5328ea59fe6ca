using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Lotsärenden;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>Lotsärenden over PostgreSQL: the koordinator writes them, and others read masked counts of what is over.</summary>
public sealed class LotsärendenTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private const string Tema = "Byte av handläggare";
    private static readonly Användare Koordinator = Användarna.Prov(new Uppdrag(Roll.Samverkanskoordinator, Lokusgrupp: "tierp"), new(Roll.Samverkanskoordinator));
    private static readonly Användare Ordförande = Användarna.Lokusordförande("tierp");

    public Task InitializeAsync() => fixture.Databas.KörAsync("delete from lotsarende; delete from aktualiserade");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Koordinatorn_ser_varje_ärende_och_andra_bara_dolda_antal()
    {
        foreach (var kön in Enumerable.Repeat(Kön.Kvinna, 7).Append(Kön.Man))
        {
            (await SkrivAsync(kön: kön)).Fel.Should().BeNull();
        }

        var egen = await LäsAsync(Koordinator);
        (egen.Ärenden.Count, Rad(egen, Kön.Man), Rad(egen, Kön.Kvinna)).Should().Be((8, "1", "7"));
        foreach (var läsare in new[] { Ordförande, Användarna.Med(Roll.Styrelse), Användarna.Förbundschef })
        {
            var vy = await LäsAsync(läsare);
            (vy.Ärenden.Count, vy.Läser, vy.Perioder[0].Ärenden.N.ToString(), Rad(vy, Kön.Man), Rad(vy, Kön.Kvinna)).Should().Be((0, false, "8", "..", ".."));
        }
    }

    [Fact]
    public async Task Ett_pågående_halvår_visas_bara_för_den_som_skriver()
    {
        var iår = DateOnly.FromDateTime(DateTime.Today).Year;
        var pågående = DateOnly.FromDateTime(DateTime.Today).Month <= 6 ? 0 : 1;

        (await LäsAsync(Ordförande, iår)).Perioder.Should().HaveCount(pågående, "what is added from day to day would give single cases away");
        (await LäsAsync(Koordinator, iår)).Perioder.Should().HaveCount(pågående == 0 ? 1 : 3);
        (await LäsAsync(Ordförande, 2021)).Perioder.Select(p => p.Period.ToString()).Should().Equal("2021H1", "2021H2", "2021");
    }

    [Fact]
    public async Task Av_två_koordinatorer_skriver_var_och_en_bara_i_sin_grupp()
    {
        await SkrivAsync();
        var ärende = (await LäsAsync(Koordinator)).Ärenden.Single();
        var annan = Användarna.Prov(new Uppdrag(Roll.Samverkanskoordinator, Lokusgrupp: "heby"), new(Roll.Samverkanskoordinator));

        (await fixture.Värd.SändAsync(Kommando() with { Kod = "heby" }, Koordinator)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(Kommando() with { Kod = "heby", Id = ärende.Id, Sedd = 1 }, annan)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new TaBortLotsärendeCommand("heby", ärende.Id, 1), annan)).Lyckades.Should().BeFalse();
        var båda = Användarna.Prov(new Uppdrag(Roll.Samverkanskoordinator, Lokusgrupp: "heby"), new(Roll.Lokusordförande, Lokusgrupp: "tierp"));
        (await LäsAsync(båda)).Ärenden.Should().BeEmpty("it is as ordförande that the group is seen");
        (await fixture.Värd.SändAsync(Kommando(), båda)).Lyckades.Should().BeFalse();
    }

    [Fact]
    public async Task Ett_ärende_ändras_och_tas_bort_och_historiken_säger_inte_vad_som_stod()
    {
        await SkrivAsync(not: "Samtycke saknas.");
        var ärende = (await LäsAsync(Koordinator)).Ärenden.Single();

        (await fixture.Värd.SändAsync(Kommando() with { Id = ärende.Id, Sedd = 1, Kön = Kön.Okänd, Teman = [Tema] }, Koordinator)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(Kommando() with { Id = ärende.Id, Sedd = 1 }, Koordinator)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortLotsärendeCommand("tierp", ärende.Id, 2), Koordinator)).Fel.Should().BeNull();

        (await LäsAsync(Koordinator)).Ärenden.Should().BeEmpty();
        (await fixture.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad like 'lots.arende%' and gallde = 'lokusgrupp:tierp' and gammalt is null and nytt is null")).Should().BeGreaterThanOrEqualTo(3);
        (await fixture.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad like 'lots.arende%' and (gammalt is not null or nytt is not null)")).Should().Be(0);
    }

    [Fact]
    public async Task Det_som_saknas_pekas_ut_och_ett_personnummer_nekas()
    {
        (await fixture.Värd.SändAsync(Kommando() with { Kön = null, Part = null, Datum = null }, Koordinator)).Fel!.Fält.Select(f => f.Fält).Should().BeEquivalentTo("Datum", "Kön", "Part");
        (await SkrivAsync(teman: ["Finns inte"])).Fel!.Fält.Single().Fält.Should().Be("Teman");

        // In two parts, since no personnummer stands anywhere in the checkout.
        (await SkrivAsync(not: "811228" + "-9874")).Fel!.Text.Should().Contain("personnummer").And.NotContain("9874");
        (await LäsAsync(Koordinator)).Ärenden.Should().BeEmpty();
    }

    [Fact]
    public async Task Kansliet_utökar_temana_och_ett_borttaget_står_kvar_i_sina_ärenden()
    {
        (await fixture.Värd.SändAsync(new LäggTillLotstemaCommand("Tolk saknas"), Användarna.Kansli)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new LäggTillLotstemaCommand("tolk saknas"), Användarna.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Namn");
        await SkrivAsync(teman: ["Tolk saknas", Tema]);
        (await fixture.Värd.SändAsync(new TaBortLotstemaCommand("Tolk saknas"), Användarna.Kansli)).Fel.Should().BeNull();

        var vy = await LäsAsync(Koordinator);
        vy.Teman.Should().NotContain("Tolk saknas").And.Contain(Tema);
        vy.Perioder[0].Ärenden.Teman.Where(r => r.Antal.Värde == 1).Select(r => r.Kod).Should().Equal(Tema, "Tolk saknas");
        (await fixture.Värd.SändAsync(Kommando() with { Id = vy.Ärenden.Single().Id, Sedd = 1, Teman = ["Tolk saknas"] }, Koordinator)).Fel.Should().BeNull();
    }

    /// <summary>Source: Blad A, FLS Uppsala 2016: 29, 6, 4 and 1 of 40.</summary>
    [Fact]
    public async Task Aktualiserade_räknas_per_part_och_kön_och_filen_säger_detsamma_som_sidan()
    {
        foreach (var (part, kön, antal) in new[] { (RemitterandePart.Arbetsförmedlingen, Kön.Kvinna, "20"), (RemitterandePart.Arbetsförmedlingen, Kön.Man, "9"), (RemitterandePart.Försäkringskassan, Kön.Man, "6"), (RemitterandePart.Kommun, Kön.Kvinna, "4"), (RemitterandePart.Region, Kön.Man, "1") })
        {
            (await fixture.Värd.SändAsync(new SparaAktualiseradeCommand("tierp", null, new(2021, 2, 1), kön, part, antal, 0), Koordinator)).Fel.Should().BeNull();
        }

        (await fixture.Värd.SändAsync(new SparaAktualiseradeCommand("tierp", null, new(2021, 2, 1), Kön.Man, RemitterandePart.Kommun, "0", 0), Koordinator)).Fel!.Fält.Single().Fält.Should().Be("Antal");
        (await FilenAsync(Koordinator)).Should().Contain(["2021H1|Kön|Kvinna|24|60|40", "2021H1|Part|Arbetsförmedlingen|29|73|40", "2021|Part|Regionen|1|3|40"]);
        (await FilenAsync(Ordförande)).Should().Contain(["2021H1|Kön|Kvinna|24|60|40", "2021H1|Part|Arbetsförmedlingen|..||40", "2021|Part|Regionen|..||40"]);
    }

    [Fact]
    public async Task Sidan_ställer_lika_många_frågor_hur_många_ärenden_det_än_är()
    {
        await fixture.Databas.KörAsync("insert into lotsarende (id, lokusgrupp, datum, kon, part, teman, version) select gen_random_uuid(), 'tierp', '2021-03-01', 'man', 'kommun', '{}', 1 from generate_series(1, 200)");

        (await Sqlräknare.RäknaAsync(() => LäsAsync(Koordinator))).Should().BeLessThanOrEqualTo(4);
    }

    private async Task<IReadOnlyList<string>> FilenAsync(Användare vem)
    {
        using var bok = new Arbetsboksläsare((await fixture.Värd.SändAsync(new LotsärendenFilQuery("tierp", 2021), vem)).Värde.Innehåll);
        return [.. bok.Rader("Aktualiserade").Select(r => string.Join('|', r.Select(c => c.Text is { Length: > 0 } text ? text : $"{c.Tal:0}")))];
    }

    private static string Rad(LotsärendenVy vy, Kön kön) => $"{vy.Perioder[0].Ärenden.Kön.Single(r => r.Kod == kön.Kod()).Antal}";

    private static SparaLotsärendeCommand Kommando() => new("tierp", null, new(2021, 3, 1), Kön.Kvinna, RemitterandePart.Kommun, [], null, 0);

    private Task<Result> SkrivAsync(Kön kön = Kön.Kvinna, string[]? teman = null, string? not = null) =>
        fixture.Värd.SändAsync(Kommando() with { Kön = kön, Teman = teman ?? [], Not = not }, Koordinator);

    private async Task<LotsärendenVy> LäsAsync(Användare vem, int år = 2021) => (await fixture.Värd.SändAsync(new LotsärendenQuery("tierp", år), vem)).Värde;
}
