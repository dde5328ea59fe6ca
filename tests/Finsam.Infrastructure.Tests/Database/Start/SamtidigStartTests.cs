namespace Finsam.Infrastructure.Tests.Database.Start;

public sealed class SamtidigStartTests(EgenServer server) : IClassFixture<EgenServer>
{
    [Fact]
    public async Task Four_starts_at_once_on_an_empty_server_all_succeed()
    {
        await server.KörSomAdministratörAsync("create role forbund login createdb createrole");
        var anslutning = server.Anslutning("forbund", "finsam");

        var program = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Testprogram.StartaAsync(new() { ["ConnectionStrings:Finsam"] = anslutning })));

        foreach (var ett in program)
        {
            (await ett.FrågaAsync<long>("select version from dataversion")).Should().Be(1);
            await ett.DisposeAsync();
        }
    }
}
