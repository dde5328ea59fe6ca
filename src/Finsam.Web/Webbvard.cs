using Finsam.Application;
using Finsam.Infrastructure;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Konton;
using Finsam.Infrastructure.Nycklar;
using Finsam.Web.Features.Arkiv;
using Finsam.Web.Features.Avvikelser;
using Finsam.Web.Features.Deltagare;
using Finsam.Web.Features.Ekonomi;
using Finsam.Web.Features.Enkäter;
using Finsam.Web.Features.Enkäter.Svara;
using Finsam.Web.Features.Förbund;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Indikatorer;
using Finsam.Web.Features.Indikatorer.Egna;
using Finsam.Web.Features.Inloggning;
using Finsam.Web.Features.Insatsrapporter;
using Finsam.Web.Features.Kompetens;
using Finsam.Web.Features.Konton;
using Finsam.Web.Features.Kvartalsrapporter.Frister;
using Finsam.Web.Features.Lärdomar;
using Finsam.Web.Features.Lokusgrupper;
using Finsam.Web.Features.Lokusgrupper.Lotsärenden;
using Finsam.Web.Features.Lokusgrupper.Möten;
using Finsam.Web.Features.Rapporter;
using Finsam.Web.Features.Sammanfattningar;
using Finsam.Web.Features.Styrkorten;
using Finsam.Web.Features.Utbyte;

namespace Finsam.Web;

/// <summary>Serves the web until it is told to stop.</summary>
internal static class Webbvärd
{
    private const string Demoväxel = "--demo";

    /// <returns>0, or 1 when it could not start.</returns>
    public static async Task<int> KörAsync(string[] argument)
    {
        try
        {
            await using var app = Bygg(argument);
            await Databas.FörberedAsync(app.Services);
            await Nyckelring.FörberedAsync(app.Services);
            if (app.Services.GetRequiredService<Demoläge>().På)
            {
                await Databas.EnIsänderAsync(app.Services, () => Demo.FyllAsync(app.Services, Path.Combine(AppContext.BaseDirectory, "demo")));
                app.Lifetime.ApplicationStarted.Register(() => Hälsa(app));
            }

            await Förstahälsning.FörberedAsync(app);
            await app.RunAsync();
            return 0;
        }
        catch (Exception fel) when (fel is DatabasException or InvalidOperationException or IOException)
        {
            await Console.Error.WriteLineAsync(fel.Message);
            return 1;
        }
    }

    internal static WebApplication Bygg(string[] argument)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. argument.Where(a => a != Demoväxel)],

            // A service is started from anywhere; what the program needs lies beside it.
            ContentRootPath = Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") ?? AppContext.BaseDirectory,
        });
        if (argument.Contains(Demoväxel))
        {
            builder.Configuration["Finsam:Demo"] = "true";
            builder.Configuration["Finsam:Forbund"] ??= "Samordningsförbundet Uppsala län";
        }

        builder.Logging.AddFinsam(kommandorad: false);

        // Open circuits never end by themselves; their pages come back to the new process.
        builder.Services.Configure<HostOptions>(värd => värd.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.AddSingleton(Webbadress.Läs(builder.Configuration));
        builder.Services.AddSingleton(Demoläge.Läs(builder.Configuration, builder.Environment));
        builder.Services.AddFinsamApplication().AddFinsamInfrastructure(builder.Configuration).AddFinsamKonton().AddFinsamWebb();
        builder.Services.AddFinsamNycklar(builder.Configuration).AddFinsamProxy(builder.Configuration);
        builder.Services.AddFinsamInloggning();
        builder.Services.AddHealthChecks().AddCheck<Databashälsa>("databas");

        var app = builder.Build();
        app.MapFinsamWebb();
        app.MapInloggning();
        app.MapPm();
        app.MapEkonomi();
        app.MapUtfall();
        app.MapSammanfattningar();
        app.MapEgnaIndikatorer();
        app.MapIndikatorer();
        app.MapRekvisitioner();
        app.MapInsatsrapporter();
        app.MapLogotyp();
        app.MapArkiv();
        app.MapAvvikelsefiler();
        app.MapLärdomar();
        app.MapLotsärenden();
        app.MapKompetens();
        app.MapStyrkort();
        app.MapÅtaganden();
        app.MapUtbyte();
        app.MapKalender();
        app.MapMöten();
        app.MapEnkäter();
        app.MapEnkätspråk();
        return app;
    }

    private static void Hälsa(WebApplication app)
    {
        Console.WriteLine();
        Console.WriteLine($"Finsam körs på {string.Join(", ", app.Urls)}. Öppna adressen och välj vem du är:");
        foreach (var konto in Demo.Konton)
        {
            Console.WriteLine($"  {konto.Namn}: {konto.Fråga}");
        }

        Console.WriteLine("Avsluta med Ctrl+C.");
    }
}
