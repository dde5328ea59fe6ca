using Finsam.Application;
using Finsam.Infrastructure;
using Finsam.Web.Features.Konton;

namespace Finsam.Web.Kommandorad;

/// <summary>Runs one command in a container of its own, which is disposed of before the process ends so that a local PostgreSQL can stop.</summary>
internal static class Kommandovärd
{
    public static async Task<int> KörAsync(string[] argument)
    {
        var tjänster = new Lazy<ServiceProvider>(Bygg);
        try
        {
            return await new Kommandorad(() => tjänster.Value, Console.Out, Console.Error).KörAsync(argument);
        }
        finally
        {
            if (tjänster.IsValueCreated)
            {
                await tjänster.Value.DisposeAsync();
            }
        }
    }

    private static ServiceProvider Bygg()
    {
        var konfiguration = Konfiguration.Läs();
        return new ServiceCollection()
            .AddLogging(loggning => loggning.AddFinsam(kommandorad: true))
            .AddSingleton<IConfiguration>(konfiguration)
            .AddSingleton(Webbadress.Läs(konfiguration))
            .AddFinsamApplication()
            .AddFinsamInfrastructure(konfiguration)
            .BuildServiceProvider();
    }
}
