using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Sammanfattningar;

/// <summary>What a summary is put together from.</summary>
/// <param name="Period">The period.</param>
/// <param name="Läge">Lights and amounts.</param>
/// <param name="Deltagare">Counts with their mask.</param>
/// <param name="Skattning">How those who left rated themselves, in the period.</param>
/// <param name="Avvikelser">Those that are open and that the user may see, the latest first.</param>
internal sealed record Sammanfattningsunderlag(
    Period Period, Lägesläsning Läge, Deltagarunderlag Deltagare, IReadOnlyList<Skattningsutfallsrad> Skattning, IReadOnlyList<Avvikelserad> Avvikelser)
{
    /// <summary>The insatser of the period, with what is shown of each.</summary>
    public IReadOnlyList<Insatslägesrad> Rader => Läge.Rader;
}

/// <summary>Reads what a summary needs beside lights and amounts: three statements, however many the insatser are.</summary>
internal sealed class Sammanfattningsläsning(
    IFinsamContext db, IDeltagarunderlag deltagarunderlag, Avvikelselista lista, Inställningar inställningar, Användarkontext kontext)
{
    /// <summary>Of the insatser of a reading, which are those that the user sees.</summary>
    public async Task<Sammanfattningsunderlag> LäsAsync(Lägesläsning läge, Period period, CancellationToken cancellationToken)
    {
        var insatser = läge.Insatser.ToDictionary(i => i.Id);
        InsatsId[] vilka = [.. insatser.Keys];
        var deltagare = await deltagarunderlag.HämtaAsync(cancellationToken);
        var avvikelser = await lista.RaderAsync(db.Avvikelser.SynligaFör(kontext.Användare, db.Insatser).Where(a => vilka.Contains(a.InsatsId)), cancellationToken);
        var skattning = (await db.Skattningsutfall.Where(u => vilka.Contains(u.InsatsId)).ToListAsync(cancellationToken)).Where(u => u.Halvår.Kvartalen.Any(period.Innehåller));
        return new(
            period, läge, deltagare,
            [
                .. skattning.OrderBy(u => insatser[u.InsatsId].Visningsnamn, Svenska.Ordning).ThenByDescending(u => u.Halvår.FörstaDag)
                    .Select(u => Skattningsutfallsrad.Av(insatser[u.InsatsId], u, deltagare, inställningar.Maskeringsgräns)),
            ],
            [.. avvikelser.Where(a => a.Avvikelse.Status.ÄrÖppen())]);
    }
}
