using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The example with everything about Växtverket's avslutade, the övriga and the n hidden.</summary>
internal static class Maskerat
{
    public static readonly Könsantal Dolda = new(Antal.Dolt, Antal.Dolt, Antal.Dolt, Antal.Dolt);

    public static Pm Pm()
    {
        var pm = Pmexempel.Pm();
        var (insats, rad) = pm.Deltagare.Rader[0];
        return pm with
        {
            Maskerad = true,
            Deltagare = new(
                [(insats, rad with { Avslutade = Dolda, TillArbeteStudier = Dolda, AndelHandlingsplan = null }), .. pm.Deltagare.Rader.Skip(1)],
                pm.Deltagare.Summa with { Avslutade = Dolda, TillArbeteStudier = Dolda }),
            Anonyma = [(insats, Antal.Dolt)],
            AnonymaSumma = Antal.Dolt,
            Målgrupp = pm.Målgrupp with { N = Antal.Dolt },
            Försörjning = new(Antal.Dolt, Antal.Dolt, [(Försörjning.AKassa, Antal.Dolt, Antal.Visat(0))]),
        };
    }
}
