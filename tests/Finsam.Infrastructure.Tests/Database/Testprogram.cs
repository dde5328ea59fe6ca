using Finsam.Infrastructure.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database;

/// <summary>The program as the web starts it, without the web.</summary>
internal sealed class Testprogram : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Testprogram(ServiceProvider services) => _services = services;

    /// <summary>The program's own connections.</summary>
    public NpgsqlDataSource Källa => _services.GetRequiredService<NpgsqlDataSource>();

    public static Task<Testprogram> StartaAsync(string mapp, bool snabb = true) =>
        StartaAsync(new() { ["Finsam:Lokal:Mapp"] = mapp, ["Finsam:Lokal:Snabb"] = snabb.ToString() });

    public static async Task<Testprogram> StartaAsync(Dictionary<string, string?> inställningar)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(inställningar).Build();
        var services = new ServiceCollection().AddLogging().AddFinsamInfrastructure(configuration).BuildServiceProvider();
        try
        {
            await Databas.FörberedAsync(services);
            return new(services);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public async Task<T> FrågaAsync<T>(string sql)
    {
        await using var kommando = Källa.CreateCommand(sql);
        return (T)(await kommando.ExecuteScalarAsync())!;
    }

    public async Task KörAsync(string sql)
    {
        await using var kommando = Källa.CreateCommand(sql);
        await kommando.ExecuteNonQueryAsync();
    }

    public Task SkrivHändelseAsync(string vad) =>
        KörAsync($"insert into historik.handelse (id, tid, anvandare, vad) values (gen_random_uuid(), now(), 'test', '{vad}')");

    public Task<long> AntalHändelserAsync(string vad) => FrågaAsync<long>($"select count(*) from historik.handelse where vad = '{vad}'");

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
