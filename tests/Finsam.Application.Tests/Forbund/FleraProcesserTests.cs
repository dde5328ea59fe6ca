using Finsam.Application.Behörighet;
using Finsam.Application.Förbund;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Förbund;

/// <summary>Two processes over one database: what is changed in one is in force in the other.</summary>
public sealed class FleraProcesserTests : IAsyncLifetime
{
    private static readonly Användare Administratör = Användarna.Med(Roll.Administratör);

    private Värd? _en;
    private Värd? _annan;

    [Fact]
    public async Task En_ändring_i_den_ena_gäller_i_den_andra()
    {
        await _en!.SändAsync(new ÄndraFörbundsnamnCommand("Förbundet Nytt", 1), Administratör);

        await VäntaPåAsync("Förbundet Nytt");
    }

    [Fact]
    public async Task Det_som_ändrades_medan_ledningen_var_bruten_hämtas_när_den_är_tillbaka()
    {
        await _en!.SändAsync(new ÄndraFörbundsnamnCommand("Ett", 1), Administratör);
        await VäntaPåAsync("Ett");

        // The change is made without a word to anyone, and then every line is cut.
        await _en.Databas.KörAsync(
            """
            alter table installning disable trigger installning_andrad;
            update installning set varde = '{"Namn": "Två"}' where grupp = 'forbund';
            select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
            """);

        await VäntaPåAsync("Två");
    }

    public async Task InitializeAsync()
    {
        _en = await Värd.NyAsync();
        _annan = await Värd.StartaAsync(_en.Databas);
        await _annan.StartaBakgrundenAsync();
    }

    public async Task DisposeAsync()
    {
        await _annan!.StoppaBakgrundenAsync();
        await _annan.DisposeAsync();
        await _en!.DisposeAsync();
    }

    private async Task VäntaPåAsync(string namn)
    {
        var källa = _annan!.Tjänst<IInställningskälla>();
        using var nog = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (källa.Nu.Förbund != namn)
        {
            await Task.Delay(20, nog.Token);
        }
    }
}
