using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Finsam.Bench;

/// <summary>Översikt and PM through the use case beside plain SQL for the same answer.</summary>
internal static class Vymätning
{
    private static readonly Period Period = Period.Halvår(Förbund.SistaÅr, 1);

    /// <summary>The program over a database, silent: a log of every statement would be what is measured.</summary>
    public static Task<Värd> VärdAsync(Testdatabas databas) => Värd.StartaAsync(
        databas,
        tjänster => tjänster.AddLogging(logg => logg.ClearProviders().SetMinimumLevel(LogLevel.None)));

    public static async Task<Vyresultat> MätAsync(Förbund förbund, Testdatabas databas)
    {
        await using (var importör = await VärdAsync(databas))
        {
            var import = await importör.SändAsync(new ImporteraCommand(Utbytesmapp.Skriv(förbund), false));
            if (import.Fel.Count > 0)
                throw new InvalidOperationException($"The made-up förbund does not import: {import.Fel[0]}");
        }

        // A process that has read nothing yet, as after a restart; autovacuum would have done this within minutes.
        await databas.KörAsync("vacuum analyze");
        await using var värd = await VärdAsync(databas);
        var kallt = await Mätning.TidAsync(() => ÖversiktAsync(värd));
        await using var sql = await RåSql.ÖppnaAsync(databas.Program, Period);
        await LikaAsync(värd, sql);
        var översikt = await Mätning.JämförAsync(() => ÖversiktAsync(värd), sql.ÖversiktAsync);
        var pm = await Mätning.JämförAsync(() => PmAsync(värd), sql.PmAsync);
        return new(
            kallt,
            översikt,
            await Mätning.SatserAsync(() => ÖversiktAsync(värd)),
            pm,
            await Mätning.SatserAsync(() => PmAsync(värd)),
            await Sidmätning.MätAsync(värd, databas, förbund, () => ÖversiktAsync(värd)));
    }

    private static Task<ÖversiktVy> ÖversiktAsync(Värd värd) => värd.SändAsync(new ÖversiktQuery(Period, Översiktsurval.Allt), Användarna.Kansli);

    private static Task<Pm> PmAsync(Värd värd) => värd.SändAsync(new PmQuery(Period), Användarna.Kansli);

    /// <summary>A comparison of two answers is worth something only if they are the same.</summary>
    private static async Task LikaAsync(Värd värd, RåSql sql)
    {
        var vy = await ÖversiktAsync(värd);
        var rader = await sql.ÖversiktAsync();
        var väntat = vy.Insatser.ToDictionary(
            r => r.Kod,
            r => string.Join(' ', r.Ljus.Alla.Select(l => l.Färg.Kod()).Append(r.Ljus.Samlat.Kod()).Append(string.Join(',', r.ÅttaKvartal.Select(k => k.Ljus?.Kod() ?? "-")))));
        Jämför("översikt", väntat, rader);

        var pm = await värd.SändAsync(new OmaskeratPmQuery(Period));
        var tabell6 = pm.Deltagare.Rader.ToDictionary(
            r => r.Insats.Insats.Kod,
            r => FormattableString.Invariant($"{r.Rad.Inregistrerade.Summa} {r.Rad.Avslutade.Summa} {r.Rad.AvslutadeTotalt.Summa} {r.Rad.Pågående.Summa} {r.Rad.TillArbeteStudier.Summa}"));
        Jämför("PM", tabell6, await sql.PmAsync());
    }

    private static void Jämför(string vad, Dictionary<string, string> väntat, Dictionary<string, string> fick)
    {
        var olika = väntat.Keys.Union(fick.Keys).Where(kod => väntat.GetValueOrDefault(kod) != fick.GetValueOrDefault(kod)).ToList();
        if (olika is [var kod, ..])
            throw new InvalidOperationException($"{vad}: {olika.Count} rows differ; {kod} is “{väntat.GetValueOrDefault(kod)}” but in SQL “{fick.GetValueOrDefault(kod)}”.");
    }
}

/// <summary>Milliseconds: the first översikt of a process, then medians of use case and SQL, and the number of statements; then the pages about money and avvikelser.</summary>
internal sealed record Vyresultat(double Kallt, (double Program, double Sql) Översikt, int ÖversiktSatser, (double Program, double Sql) Pm, int PmSatser, IReadOnlyList<Sidresultat> Sidor);
