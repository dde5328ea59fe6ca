using Finsam.Application.Behörighet;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Bench;

/// <summary>A förbund whose insatser have a report to write: the first quarter after the made-up data.</summary>
internal static class Utkastförbund
{
    /// <summary>The quarter to report on.</summary>
    public static readonly Kvartal Kvartal = new(Förbund.SistaÅr + 1, 1);

    /// <summary>A question in words, and the step that it stands in.</summary>
    public const string Fält = "fritext";

    /// <summary>Reads in twenty times the demo, without deltagare: no draft meets them.</summary>
    /// <returns>The insatser that have the quarter to report on.</returns>
    public static async Task<IReadOnlyList<string>> LäsInAsync(Testdatabas databas)
    {
        var förbund = new Förbund(20);
        await using var värd = await Vymätning.VärdAsync(databas);
        var import = await värd.SändAsync(new ImporteraCommand(Utbytesmapp.Skriv(förbund, medDeltagare: false), false));
        if (import.Fel.Count > 0)
            throw new InvalidOperationException($"The made-up förbund does not import: {import.Fel[0]}");
        await databas.KörAsync("vacuum analyze");
        return [.. förbund.Insatser.Where(i => i.Tid.Ingår(Period.För(Kvartal))).Select(i => i.Kod)];
    }

    /// <summary>Whoever writes an insats's report.</summary>
    public static Användare Skrivare(string insats) => Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, insats));
}
