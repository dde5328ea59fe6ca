using System.CommandLine;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Utbyte;
using Finsam.Web.Features.Konton;
using MediatR;

namespace Finsam.Web.Kommandorad;

/// <summary>
/// The command line, for whoever runs the server. Only the asked-for result goes to standard output. Exit codes: 0 done, 2 a row was wrong,
/// 1 any other fault. Source: formats/utbyte.md, "Command line".
/// </summary>
internal sealed class Kommandorad(Func<IServiceProvider> tjänster, TextWriter ut, TextWriter fel)
{
    private const int Klart = 0;
    private const int Fel = 1;
    private const int FelaktigRad = 2;

    /// <summary>Whether the arguments are a command, and not switches for the web server.</summary>
    public static bool Gäller(string[] argument) => argument.Length > 0 && (!argument[0].StartsWith('-') || argument[0] is "--help" or "-h" or "-?" or "--version");

    public async Task<int> KörAsync(string[] argument)
    {
        var tolkat = Rot().Parse(argument);
        if (tolkat.Errors.Count > 0)
        {
            await fel.WriteLineAsync($"Kommandot gick inte att förstå: {string.Join(' ', argument)}");
            await fel.WriteLineAsync("Skriv finsam --help för att se vad som finns.");
            return Fel;
        }

        try
        {
            return await tolkat.InvokeAsync(new() { Output = ut, Error = fel, EnableDefaultExceptionHandler = false });
        }
        catch (Exception undantag) when (undantag is DatabasException or InvalidOperationException or IOException or UnauthorizedAccessException or Npgsql.NpgsqlException)
        {
            await fel.WriteLineAsync(undantag.Message);
            return Fel;
        }
        catch (Exception undantag)
        {
            // A fault of the program's own: the type helps whoever mends it, the message might hold data.
            await fel.WriteLineAsync($"Ett oväntat fel i Finsam ({undantag.GetType().Name}). Inget har lagrats.");
            return Fel;
        }
    }

    private RootCommand Rot() => new("Finsam: uppföljning för samordningsförbund. Utan kommando startar webben.")
    {
        Importera(),
        Exportera(),
        Pm(),
        Oversikt(),
        Ekonomikommandon.Beslutsutrymme(SändAsync, ut, fel),
        Lokuskommandon.Ls(SändAsync, ut, fel),
        Indikatorkommandon.Indikatorer(SändAsync, ut, fel),
        Inbjudkommando.Bygg(SändAsync, () => tjänster().GetRequiredService<Webbadress>(), ut, fel),
        Säkerhetskopiekommandon.Backup(tjänster, fel),
        Säkerhetskopiekommandon.Aterlas(tjänster, fel),
    };

    private Command Importera()
    {
        var mapp = new Argument<string>("MAPP") { Description = "Mappen med CSV-filer." };
        var provkör = new Option<bool>("--provkor") { Description = "Visa bara vad som skulle hända." };
        var kommando = new Command("importera", "Läser in en mapp i utbytesformatet: allt, eller inget om någon rad är fel.") { mapp, provkör };
        kommando.SetAction((tolkat, avbryt) => ImporteraAsync(tolkat.GetValue(mapp)!, tolkat.GetValue(provkör), avbryt));
        return kommando;
    }

    private Command Exportera()
    {
        var mapp = new Argument<string>("MAPP") { Description = "Mappen att skriva till; den skapas om den saknas." };
        var kommando = new Command("exportera", "Skriver allt som en mapp i utbytesformatet.") { mapp };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var filer = await SändAsync(new ExporteraCommand(tolkat.GetValue(mapp)!), avbryt);
            await fel.WriteLineAsync(filer.Count == 0 ? "Det finns inget att exportera." : $"Skrev {string.Join(", ", filer)}.");
            return Klart;
        });
        return kommando;
    }

    private Command Pm()
    {
        var period = new Argument<string>("PERIOD") { Description = "2021, 2021H1 eller 2021Q3." };
        var format = new Option<string>("--format") { Description = string.Join(" eller ", Koder.Alla<Pmformat>()), Required = true };
        var ut = new Option<string>("--ut") { Description = "Filen att skriva.", Required = true };
        var maskering = new Option<string>("--maskering") { Description = "av eller pa", DefaultValueFactory = _ => "pa" };
        var kommando = new Command("pm", "Skriver PM för en period.") { period, format, ut, maskering };
        kommando.SetAction((tolkat, avbryt) =>
            PmAsync(tolkat.GetValue(period)!, tolkat.GetValue(format)!, tolkat.GetValue(ut)!, tolkat.GetValue(maskering)!, avbryt));
        return kommando;
    }

    private Command Oversikt()
    {
        var period = new Argument<string>("PERIOD") { Description = "2021, 2021H1 eller 2021Q3." };
        var format = new Option<string>("--format") { Description = "json", Required = true };
        var kommando = new Command("oversikt", "Skriver trafikljusen för en period.") { period, format };
        kommando.SetAction((tolkat, avbryt) => OversiktAsync(tolkat.GetValue(period)!, tolkat.GetValue(format)!, avbryt));
        return kommando;
    }

    private async Task<int> ImporteraAsync(string sökväg, bool provkör, CancellationToken avbryt)
    {
        if (!Directory.Exists(sökväg))
        {
            return await NejAsync($"Mappen ”{sökväg}” finns inte.");
        }

        var mapp = new Utbytesmapp(sökväg);
        if (mapp.Filer.Count == 0)
        {
            return await NejAsync($"Mappen ”{sökväg}” har inga CSV-filer.");
        }

        var resultat = await SändAsync(new ImporteraCommand(mapp, provkör), avbryt);
        foreach (var rad in resultat.Varningar.Concat(resultat.Fel.Select(f => f.ToString())))
        {
            await fel.WriteLineAsync(rad);
        }

        if (resultat.Fel.Count > 0)
        {
            await fel.WriteLineAsync($"{resultat.Fel.Count} fel. Inget har lagrats.");
            return FelaktigRad;
        }

        foreach (var fil in resultat.Filer)
        {
            await ut.WriteLineAsync($"{fil.Fil}: {fil.Nya} nya, {fil.Ändrade} ändrade, {fil.Oförändrade} oförändrade{(fil.Borttagna > 0 ? $", {fil.Borttagna} borttagna" : "")}");
        }

        await ut.WriteLineAsync(resultat.Provkörning ? "Provkörning: inget har lagrats." : "Importen är lagrad.");
        return Klart;
    }

    private async Task<int> PmAsync(string periodtext, string formatkod, string fil, string maskering, CancellationToken avbryt)
    {
        if (!Period.TryParse(periodtext, out var period))
        {
            return await NejAsync(Felkatalog.OkändPeriod(periodtext).Text);
        }

        if (Koder.FrånKod<Pmformat>(formatkod) is not { } format)
        {
            return await NejAsync($"Formatet ”{formatkod}” finns inte. Välj {string.Join(" eller ", Koder.Alla<Pmformat>())}.");
        }

        if (maskering is not ("av" or "pa"))
        {
            return await NejAsync($"Maskeringen ”{maskering}” finns inte. Välj av eller pa.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(fil))))
        {
            return await NejAsync($"Mappen för ”{fil}” finns inte. Skapa den först.");
        }

        var pm = maskering == "av"
            ? await SändAsync(new OmaskeradPmFilQuery(period, format), avbryt)
            : await SändAsync(new PmFilQuery(period, format), avbryt);
        await File.WriteAllBytesAsync(fil, pm.Innehåll, avbryt);
        return Klart;
    }

    private async Task<int> OversiktAsync(string periodtext, string format, CancellationToken avbryt)
    {
        if (!Period.TryParse(periodtext, out var period))
        {
            return await NejAsync(Felkatalog.OkändPeriod(periodtext).Text);
        }

        if (format != "json")
        {
            return await NejAsync($"Formatet ”{format}” finns inte. Välj json.");
        }

        var översikt = await SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), avbryt);
        await ut.WriteLineAsync(ÖversiktJson.Skriv(översikt));
        return Klart;
    }

    private async Task<int> NejAsync(string text)
    {
        await fel.WriteLineAsync(text);
        return Fel;
    }

    private async Task<T> SändAsync<T>(IRequest<T> begäran, CancellationToken avbryt)
    {
        var provider = tjänster();
        await Databas.FörberedAsync(provider, avbryt);
        await using var omfång = provider.CreateAsyncScope();
        omfång.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
        return await omfång.ServiceProvider.GetRequiredService<IMediator>().Send(begäran, avbryt);
    }
}
