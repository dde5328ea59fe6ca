using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>A PM with what the kansli has written in it.</summary>
internal sealed class Pmläsning(IFinsamContext db, Lyftaavvikelser lyfta, Inställningar inställningar)
{
    /// <summary>The document, and the texts in it.</summary>
    public async Task<(Pmdokument Dokument, Pmtexter? Texter)> DokumentAsync(Pm pm, CancellationToken cancellationToken)
    {
        var texter = await db.Pmtexter.Include(t => t.Texter).SingleOrDefaultAsync(t => t.Period == pm.Period, cancellationToken);
        return (Pmdokument.Av(pm, texter, inställningar, await lyfta.LäsAsync(pm.Period, cancellationToken)), texter);
    }
}
