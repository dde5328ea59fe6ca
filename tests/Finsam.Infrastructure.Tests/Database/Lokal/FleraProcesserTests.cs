using Finsam.Infrastructure.Database.Lokal;
using Finsam.Testing.Database;

namespace Finsam.Infrastructure.Tests.Database.Lokal;

public sealed class FleraProcesserTests
{
    [Fact]
    public async Task Four_processes_at_once_in_an_empty_folder_share_one_cluster_that_the_last_one_stops()
    {
        var mapp = Testmapp.Ny();

        var processer = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnnanProcess.StartaAsync(mapp, snabb: true)));
        await processer[0].DödaAsync();
        await Task.WhenAll(processer[1].AvslutaAsync(), processer[2].AvslutaAsync());
        Postmasterfil.Läs(Path.Combine(mapp, "pg")).Should().NotBeNull();
        await processer[3].AvslutaAsync();

        Postmasterfil.Läs(Path.Combine(mapp, "pg")).Should().BeNull();
        Array.ForEach(processer, process => process.Dispose());
    }
}
