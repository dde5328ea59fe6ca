using Finsam.Application.Insatser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>The mask is worked out once for each version of the data and kept; what it depends on is its key. Decision 0011.</summary>
public sealed class MasklagerTests : IAsyncLifetime
{
    private static readonly InsatsQuery Alfa = new("alfa", Period.Halvår(2021, 1));

    private Värd? _värd;

    private Värd Värd => _värd ?? throw new InvalidOperationException();

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        await ImporteraAsync(new Provmapp());
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Importen_har_räknat_ut_masken_när_den_är_klar() => (await MaskerAsync()).Should().HaveCount(1);

    [Fact]
    public async Task En_annan_process_läser_masken_i_stället_för_att_räkna_ut_den()
    {
        // A mask that hides nothing, which nobody would work out from these deltagare.
        await using var tomt = await Värd.NyAsync();
        await tomt.SändAsync(new ImporteraCommand(new Minnesmapp().Sätt("insatser.csv", "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\nalfa;Alfa;;;individ;;;;2020-01-01;;;;\n"), false));
        var ingenting = Convert.ToHexString(await tomt.Databas.FrågaAsync<byte[]>("select innehall from mask"));
        await Värd.Databas.KörAsync($"update mask set innehall = '\\x{ingenting}'");

        await using var annan = await Värd.StartaAsync(Värd.Databas);

        (await DoldaAsync(annan)).Should().Be(0);
    }

    [Fact]
    public async Task En_annan_gräns_har_en_egen_mask()
    {
        await using var annan = await Värd.StartaAsync(Värd.Databas, null, new Dictionary<string, string?> { ["Finsam:Maskeringsgrans"] = "3" });

        (await DoldaAsync(annan)).Should().BePositive();

        (await MaskerAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task En_insats_med_ny_tid_ger_en_ny_mask()
    {
        await Värd.Databas.KörAsync("update insats set slut = '2023-06-30' where kod = 'alfa'");

        (await DoldaAsync(Värd)).Should().BePositive();

        (await MaskerAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task En_import_som_inte_rör_deltagarna_lämnar_masken_i_fred()
    {
        var före = await MaskerAsync();

        await ImporteraAsync(new Provmapp().Sätt("ekonomi.csv", 2, "utfall", "1"));

        (await MaskerAsync()).Should().Equal(före);
    }

    [Fact]
    public async Task En_import_av_deltagare_byter_ut_masken()
    {
        var före = await MaskerAsync();

        await ImporteraAsync(new Provmapp().Sätt("deltagare.csv", 3, "kon", "man"));

        (await MaskerAsync()).Should().HaveCount(1).And.NotEqual(före);
    }

    [Fact]
    public async Task Flera_som_läser_på_en_gång_får_alla_svar()
    {
        await Värd.Databas.KörAsync("delete from mask");
        await using var annan = await Värd.StartaAsync(Värd.Databas);

        // More readers than the pool has connections.
        var dolda = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => DoldaAsync(i % 2 == 0 ? Värd : annan)));

        dolda.Distinct().Should().ContainSingle().Which.Should().BePositive();
        (await MaskerAsync()).Should().HaveCount(1);
    }

    private static async Task<int> DoldaAsync(Värd värd) =>
        (await värd.SändAsync(Alfa, Användarna.Kansli)).Värde.Kvartal.Select(k => k.Deltagare!).SelectMany(d => new[] { d.In, d.Ut, d.Pågående }).Count(antal => antal.Maskerad);

    private async Task ImporteraAsync(Provmapp mapp) => (await Värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false))).Fel.Should().BeEmpty();

    private Task<IReadOnlyList<string>> MaskerAsync() => Värd.Databas.ListaAsync<string>("select nyckel from mask order by nyckel");
}
