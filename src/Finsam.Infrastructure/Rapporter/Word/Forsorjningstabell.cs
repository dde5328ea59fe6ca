using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;
using static Finsam.Infrastructure.Rapporter.Word.Talformat;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Försörjning before and after.</summary>
internal static class Försörjningstabell
{
    public static void Skriv(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik2("Försörjning före och efter");
        if (pm.Deltagare.Summa.Avslutade.Summa.Värde == 0)
        {
            dokument.Stycke(Pmtexter.IngaAvslutade);
            return;
        }

        var f = pm.Försörjning;
        dokument.Stycke("Försörjningen för dem som avslutats i perioden, före insatsen och efter den. Andelarna räknas på n, alla med uppgift, även okänd försörjning.");
        var tabell = new Wordtabell("Försörjning före och efter insatsen", "Antal och andel av de avslutade per slag av försörjning, före och efter insatsen.", 48, 13, 13, 13, 13) { Linjer = true };
        tabell.Huvud(
            new("Försörjning", Lodrätt: Lodrätt.Börjar),
            new($"Före (n = {Tal(f.NInnan)})", Spann: 2),
            new($"Efter (n = {Tal(f.NEfter)})", Spann: 2));
        tabell.Huvud(new("", Lodrätt: Lodrätt.Fortsätter), new("Antal", true), new("Andel", true), new("Antal", true), new("Andel", true));
        foreach (var (typ, innan, efter) in f.Rader)
        {
            tabell.Rad(
                new(Pmtexter.För(typ)),
                new(Tal(innan), true),
                new(Procent(Antal.Procent(innan, f.NInnan)), true),
                new(Tal(efter), true),
                new(Procent(Antal.Procent(efter, f.NEfter)), true));
        }

        dokument.Tabell(tabell);
    }
}
