using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>Reads the texts of a PM in order to change them.</summary>
internal static class Pmtextlager
{
    /// <summary>The texts of a period, new ones where there are none.</summary>
    public static async Task<Pmtexter> PmtexterFörAsync(this IFinsamLager lager, Period period, CancellationToken cancellationToken)
    {
        var texter = await lager.Alla<Pmtexter>().Include(t => t.Texter).SingleOrDefaultAsync(t => t.Period == period, cancellationToken);
        if (texter is null)
        {
            texter = Pmtexter.Nya(period);
            lager.Lägg(texter);
        }

        return texter;
    }
}
