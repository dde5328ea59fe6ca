using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 1.</summary>
internal static class Insatsavsnitt
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik1("Insatser");
        if (pm.Insatser.Count == 0)
        {
            dokument.Stycke(Pmord.IngaInsatser);
            return;
        }

        dokument.Stycke(
            $"Nedan följer en lista över de insatser som varit i gång under {Talformat.IText(pm.Period)} och som därmed ryms i denna uppföljning. "
            + "I listan anges insatserna med fullständigt namn; i övriga tabeller och i text används förkortade namn där sådana finns. "
            + "För en insats som avslutats i perioden anges den dag den avslutades, annars det planerade slutet.");
        var tabell = new Tabellbyggare("Insatser", "Insatserna i perioden med startdag och slutdag, grupperade efter typ.", 66, 17, 17) { Kortnamn = "Insatser" };
        tabell.Huvud(new("Insats"), new("Start"), new("Slut/avslut"));
        Insatsgrupper.Rader(tabell, pm.Insatser, i => i, i =>
        [
            new Insatscell(i, Fullständigt: true),
            new Dagcell(i.Insats.Start),
            new Dagcell(i.AvslutadIPerioden ? i.Insats.Avslutad : i.Insats.Slut),
        ]);
        dokument.Tabell(tabell);
        dokument.Kommentar(Pmavsnitt.Insatser);
    }
}
