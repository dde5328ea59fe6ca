using System.Collections.Concurrent;
using Finsam.Application.Gemensamt;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Gemensamt;

/// <summary>Two processes over one database: what is changed through one is heard by the other.</summary>
public sealed class ÄndringskällaTests : IAsyncLifetime
{
    private static readonly Guid Sist = Guid.NewGuid();

    private readonly ConcurrentQueue<Ändring> _hörda = new();
    private Värd? _en;
    private Värd? _annan;

    [Fact]
    public async Task En_import_hörs_en_gång_hur_många_tabeller_den_än_rör()
    {
        await _en!.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        (await FramTillSistAsync()).Should().Equal(Ändring.Register);
    }

    [Theory]
    [InlineData("update kvartalsrapport set status = 'inlamnad', inlamnad = '2021-07-20' where status = 'utkast'")]
    [InlineData("update ekonomi set utfall = 1")]
    [InlineData("delete from kommentar")]
    [InlineData("update insats set avslutad = '2021-08-01' where kod = 'alfa'")]
    [InlineData("delete from insats_lokusgrupp")]
    public async Task Det_som_syns_på_en_översikt_hörs(string sats)
    {
        await _en!.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        await FramTillSistAsync();

        await _en.Databas.KörAsync(sats);

        (await FramTillSistAsync()).Should().Equal(Ändring.Register);
    }

    [Fact]
    public async Task Det_som_ingen_annan_ser_hörs_inte_som_en_ändring_av_registret()
    {
        await _en!.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        await FramTillSistAsync();

        await _en.Databas.KörAsync("update kvartalsrapport set godkandes = null where status = 'utkast'");

        (await FramTillSistAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Ett_utkast_hörs_som_sitt_eget_och_okända_ord_lämnas()
    {
        var rapport = Guid.NewGuid();
        await _en!.Databas.KörAsync($"select pg_notify('finsam_andring', 'utkast:{rapport}'), pg_notify('finsam_andring', 'något nytt'), pg_notify('finsam_andring', 'utkast:nej')");

        var hörda = await FramTillSistAsync();

        hörda.Should().ContainSingle();
        hörda[0].RörUtkast(rapport).Should().BeTrue();
        hörda[0].RörUtkast(Guid.NewGuid()).Should().BeFalse();
        hörda[0].RörRegistret.Should().BeFalse();
    }

    [Fact]
    public async Task Efter_en_bruten_ledning_räknas_allt_som_ändrat()
    {
        await _en!.Databas.KörAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

        await VäntaPåAsync(Ändring.Allt);

        Ändring.Allt.RörRegistret.Should().BeTrue();
        Ändring.Allt.RörUtkast(Sist).Should().BeTrue();
    }

    [Fact]
    public async Task En_lyssnare_som_fallerar_hindrar_inte_de_andra()
    {
        var källa = _annan!.Tjänst<IÄndringskälla>();
        var sista = new TaskCompletionSource();
        källa.Ändrat += _ => throw new InvalidOperationException();
        källa.Ändrat += _ => sista.TrySetResult();

        await _en!.Databas.KörAsync("select pg_notify('finsam_andring', 'register')");

        await sista.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async Task InitializeAsync()
    {
        _en = await Värd.NyAsync();
        _annan = await Värd.StartaAsync(_en.Databas);
        _annan.Tjänst<IÄndringskälla>().Ändrat += _hörda.Enqueue;
        await _annan.StartaBakgrundenAsync();
        await VäntaPåAsync(Ändring.Allt);
    }

    public async Task DisposeAsync()
    {
        await _annan!.StoppaBakgrundenAsync();
        await _annan.DisposeAsync();
        await _en!.DisposeAsync();
    }

    /// <summary>What is heard before a last word: messages come in order, so that nothing needs to be waited for in vain.</summary>
    private async Task<IReadOnlyList<Ändring>> FramTillSistAsync()
    {
        await _en!.Databas.KörAsync($"select pg_notify('finsam_andring', 'utkast:{Sist}')");
        return await VäntaPåAsync(Ändring.Utkast(Sist));
    }

    private async Task<IReadOnlyList<Ändring>> VäntaPåAsync(Ändring ändring)
    {
        var före = new List<Ändring>();
        using var nog = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (!_hörda.TryDequeue(out var hörd))
            {
                await Task.Delay(10, nog.Token);
            }
            else if (hörd == ändring)
            {
                return före;
            }
            else
            {
                före.Add(hörd);
            }
        }
    }
}
