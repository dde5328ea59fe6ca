using Finsam.Infrastructure.Konton;
using Finsam.Web.Features.Inloggning;

namespace Finsam.Web.Features.Konton;

/// <summary>Tells whoever starts a new server how the first administratör gets in. Written to standard output and nowhere else.</summary>
internal static class Förstahälsning
{
    /// <summary>Makes the link, and prints it when the server has begun to listen. Only in Production, where there are no demo accounts.</summary>
    public static async Task FörberedAsync(WebApplication app)
    {
        if (!app.Environment.IsProduction() || app.Services.GetRequiredService<Demoläge>().På || await Förstastart.LänkaAsync(app.Services) is not { } nyckel)
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine();
            Console.WriteLine("Finsam har ingen användare än. Öppna länken och gör ett konto åt den första administratören:");
            Console.WriteLine($"  {app.Services.GetRequiredService<Webbadress>().Länk(nyckel, Lyssnar(app))}");
            Console.WriteLine("Den öppnas en gång och gäller i sju dagar. Startas servern om innan dess skrivs en ny ut, och den här slutar gälla.");
        });
    }

    /// <summary>The address that the server itself answers on; one for every address is written as this machine.</summary>
    private static string Lyssnar(WebApplication app) =>
        (app.Urls.FirstOrDefault() ?? "http://localhost").Replace("://[::]", "://localhost").Replace("://0.0.0.0", "://localhost").Replace("://*", "://localhost").Replace("://+", "://localhost");
}
