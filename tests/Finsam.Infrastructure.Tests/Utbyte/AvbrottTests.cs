using Finsam.Application.Behörighet;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>All or nothing, whatever happens in the middle.</summary>
public sealed class AvbrottTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public async Task Ett_fel_efter_några_filer_lämnar_ingenting_efter_sig(int filer)
    {
        await using var värd = await StartaAsync(filer, () => throw new InvalidOperationException("prov"));

        await MisslyckasAsync<InvalidOperationException>(värd);
    }

    [Fact]
    public async Task Ett_avbrott_utifrån_lämnar_ingenting_efter_sig()
    {
        using var avbryt = new CancellationTokenSource();
        await using var värd = await StartaAsync(3, avbryt.CancelAsync);

        await MisslyckasAsync<OperationCanceledException>(värd, avbryt.Token);
    }

    [Fact]
    public async Task En_förlorad_anslutning_lämnar_ingenting_efter_sig()
    {
        Testdatabas? databas = null;
        await using var värd = await StartaAsync(6, () => databas!.KörAsync(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"));
        databas = värd.Databas;

        await MisslyckasAsync<NpgsqlException>(värd);
    }

    private static async Task MisslyckasAsync<T>(Värd värd, CancellationToken avbryt = default)
        where T : Exception
    {
        var tomt = await värd.Databas.AlltAsync();
        var importera = () => värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false), avbryt: avbryt);

        await importera.Should().ThrowAsync<T>();

        (await värd.Databas.AlltAsync()).Should().Be(tomt);

        // And nothing is left locked: the next import goes through.
        await using var annan = await Värd.StartaAsync(värd.Databas);
        (await annan.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false))).Filer.Sum(f => f.Nya).Should().Be(Exempeldata.Rader);
    }

    private static Task<Värd> StartaAsync(int filer, Func<Task> händelse) => Värd.NyAsync(tjänster => tjänster
        .AddScoped<Importlager>()
        .AddScoped<IImportlager>(provider => new Störning(provider.GetRequiredService<Importlager>(), filer, händelse)));

    /// <summary>Lets something happen after so many files.</summary>
    private sealed class Störning(Importlager lager, int filer, Func<Task> händelse) : IImportlager
    {
        private int _skrivna;

        public async Task<Lagrat?> BörjaAsync(bool vänta, CancellationToken cancellationToken)
        {
            var lagrat = await lager.BörjaAsync(vänta, cancellationToken);
            await KanskeAsync();
            return lagrat;
        }

        public async Task<Filresultat> SkrivAsync(GranskadFil fil, CancellationToken cancellationToken)
        {
            var resultat = await lager.SkrivAsync(fil, cancellationToken);
            _skrivna++;
            await KanskeAsync();
            return resultat;
        }

        public Task SlutförAsync(IReadOnlyList<Filresultat> resultat, Användare användare, Guid? import, CancellationToken cancellationToken) =>
            lager.SlutförAsync(resultat, användare, import, cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private Task KanskeAsync() => _skrivna == filer ? händelse() : Task.CompletedTask;
    }
}
