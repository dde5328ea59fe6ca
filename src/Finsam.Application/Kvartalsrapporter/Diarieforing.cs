using Finsam.Application.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Takes numbers of the förbund's own series, one at a time whoever asks.</summary>
internal sealed class Diarieföring(IFinsamLager lager, Inställningar inställningar, TimeProvider klocka)
{
    private Diarieserie? _serie;

    /// <summary>The next diarienummer of the year, or <c>null</c> where the förbund gives them by hand.</summary>
    public async Task<string?> NästaAsync(CancellationToken cancellationToken)
    {
        if (inställningar.Rapportplan.Diariemönster is null)
        {
            return null;
        }

        var år = klocka.Idag().Year;
        await lager.TurasOmAsync("diarieserie", cancellationToken);
        _serie ??= await lager.Alla<Diarieserie>().SingleOrDefaultAsync(s => s.År == år, cancellationToken) ?? Ny(år);
        return inställningar.Rapportplan.Diarienummer(_serie);
    }

    private Diarieserie Ny(int år)
    {
        var serie = new Diarieserie { År = år };
        lager.Lägg(serie);
        return serie;
    }
}
