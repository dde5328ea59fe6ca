using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Försörjning before and after.</summary>
internal static class Försörjningstabell
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Försörjning före och efter");
        if (pm.Deltagare.Summa.Avslutade.Summa.Värde == 0)
        {
            dokument.Stycke(Pmord.IngaAvslutade);
            return;
        }

        var f = pm.Försörjning;
        dokument.Stycke("Försörjningen för dem som avslutats i perioden, före insatsen och efter den. Andelarna räknas på n, alla med uppgift, även okänd försörjning.");
        var tabell = new Tabellbyggare("Försörjning före och efter insatsen", "Antal och andel av de avslutade per slag av försörjning, före och efter insatsen.", 48, 13, 13, 13, 13)
        {
            Linjer = true,
            Kortnamn = "Försörjning",
            Diagram = new(["Före", "Efter"], [f.NInnan, f.NEfter], [.. f.Rader.Select(r => new Stapelrad(Pmord.För(r.Typ), [(r.Innan, Innan(f, r.Innan)), (r.Efter, Efter(f, r.Efter))]))]),
        };
        tabell.Huvud(
            new("Försörjning", Lodrätt: Lodrätt.Börjar),
            new($"Före (n = {Tal(f.NInnan)})", Spann: 2),
            new($"Efter (n = {Tal(f.NEfter)})", Spann: 2));
        tabell.Huvud(new("", Lodrätt: Lodrätt.Fortsätter), new("Antal", true), new("Andel", true), new("Antal", true), new("Andel", true));
        foreach (var (typ, innan, efter) in f.Rader)
        {
            tabell.Rad(Pmord.För(typ), innan, new Procentcell(Innan(f, innan)), efter, new Procentcell(Efter(f, efter)));
        }

        dokument.Tabell(tabell);
        dokument.Kommentar(Pmavsnitt.Försörjning);
    }

    private static int? Innan(PmFörsörjning f, Antal antal) => Antal.Procent(antal, f.NInnan);

    private static int? Efter(PmFörsörjning f, Antal antal) => Antal.Procent(antal, f.NEfter);
}
