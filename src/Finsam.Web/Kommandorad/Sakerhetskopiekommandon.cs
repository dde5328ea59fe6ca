using System.CommandLine;
using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Infrastructure.Säkerhetskopior;

namespace Finsam.Web.Kommandorad;

/// <summary>The commands that copy the database and read a copy back.</summary>
internal static class Säkerhetskopiekommandon
{
    private const int Klart = 0;
    private const int Fel = 1;

    public static Command Backup(Func<IServiceProvider> tjänster, TextWriter fel)
    {
        var fil = new Argument<string>("FIL") { Description = "Filen att skriva; den får inte finnas." };
        var kommando = new Command("backup", "Skriver hela databasen till en fil. Webben kan köra under tiden.") { fil };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var sökväg = Path.GetFullPath(tolkat.GetValue(fil)!);
            if (!Directory.Exists(Path.GetDirectoryName(sökväg)))
            {
                return await NejAsync(fel, $"Mappen för ”{sökväg}” finns inte. Skapa den först.");
            }

            await using var förlopp = new Förlopp(fel);
            var innehåll = await Säkerhetskopiering.SkrivAsync(tjänster(), sökväg, förlopp.Säg, avbryt);
            var storlek = new FileInfo(sökväg).Length / 1_000_000m;
            await fel.WriteLineAsync(string.Create(Svenska.Kultur, $"Skrev {sökväg}: {innehåll.Tabeller} tabeller, {innehåll.Rader:N0} rader, {storlek:N1} MB."));
            return Klart;
        });
        return kommando;
    }

    public static Command Aterlas(Func<IServiceProvider> tjänster, TextWriter fel)
    {
        var fil = new Argument<string>("FIL") { Description = "En fil från finsam backup." };
        var ersätt = new Option<string?>("--ersatt")
        {
            Description = "Databasens namn: allt i den ersätts av kopian. Behövs bara när databasen inte är tom.",
            HelpName = "DATABAS",
        };
        var kommando = new Command("aterlas", "Läser tillbaka en kopia till en tom databas och kontrollerar att allt kom med.") { fil, ersätt };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var sökväg = Path.GetFullPath(tolkat.GetValue(fil)!);
            if (!File.Exists(sökväg))
            {
                return await NejAsync(fel, $"Filen ”{sökväg}” finns inte.");
            }

            await using var förlopp = new Förlopp(fel);
            var innehåll = await Säkerhetskopiering.ÅterläsAsync(tjänster(), sökväg, tolkat.GetValue(ersätt), förlopp.Säg, avbryt);
            var skapad = innehåll.Skapad.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
            await fel.WriteLineAsync(string.Create(
                Svenska.Kultur, $"Återläst från kopian av {skapad}: {innehåll.Tabeller} tabeller, {innehåll.Rader:N0} rader. Varje tabell stämmer med kopian."));
            return Klart;
        });
        return kommando;
    }

    private static async Task<int> NejAsync(TextWriter fel, string text)
    {
        await fel.WriteLineAsync(text);
        return Fel;
    }
}
