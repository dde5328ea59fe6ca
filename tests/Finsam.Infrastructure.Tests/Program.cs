using Finsam.Infrastructure.Tests.Database;

namespace Finsam.Infrastructure.Tests;

/// <summary>What this assembly does when a test starts it as a process of its own: <see cref="AnnanProcess"/>.</summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        await using var program = await Testprogram.StartaAsync(new() { ["Finsam:Lokal:Mapp"] = args[0], ["Finsam:Lokal:Snabb"] = args[1] });
        Console.WriteLine("klar");
        await Console.In.ReadToEndAsync();
    }
}
