using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 6 and all below it.</summary>
internal static class Statistikavsnitt
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik1("Statistik och kostnader");
        Beviljadetabell.Skriv(dokument, pm);
        if (pm.Deltagare.Rader.Count == 0)
        {
            dokument.Stycke(pm.Insatser.Count == 0 ? Pmord.IngaInsatser : Pmord.IngaIndividinsatser);
            return;
        }

        dokument.Rubrik2("Utfall för deltagare");
        dokument.Stycke(
            $"Här anges antalet deltagare i individinsatserna. Avslutade under hela insatsperioden räknas till och med {Dag(pm.Period.SistaDag)}. "
            + "K står för kvinnor, M för män och S:a för summa.");
        Tabell6.Skriv(dokument, pm);
        Avslutstabeller.Anonyma(dokument, pm);
        Avslutstabeller.Anledningar(dokument, pm);
        Försörjningstabell.Skriv(dokument, pm);
        Målgruppstabeller.Skriv(dokument, pm);
        Tidstabeller.Snittid(dokument, pm);
        Tidstabeller.Förväntat(dokument, pm);
    }
}
