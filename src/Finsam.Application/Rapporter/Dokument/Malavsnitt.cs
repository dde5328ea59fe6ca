using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 2.</summary>
internal static class Målavsnitt
{
    private const string Grå = "Ej svarat";

    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik1("Resultat av i insatsen angivna mål");
        if (pm.Svar.Count == 0)
        {
            dokument.Stycke(Pmord.IngaSvar(pm));
            return;
        }

        dokument.Stycke(
            "Här ges information om hur varje insats ligger till när det gäller de mål som angivits i ansökan. Bedömningen följer av styrgruppens två svar: "
            + "ja på båda är ”I fas”, ja på ett av dem ”Bevaka” (behöver hållas under uppsikt) och nej på båda ”Åtgärda” (behöver åtgärdas eller kräver en "
            + $"avvikelserapport). Saknas ett svar står ”{Grå}”.");
        if (pm.Svar.Any(s => s.Målljus is not null))
        {
            dokument.Stycke("Där styrgruppen har bedömt insatsens mål vart för sig är bedömningen i stället den sämsta av dem.");
        }

        var tabell = new Tabellbyggare("Nuläge mål", "Styrgruppernas svar om insatsernas mål, med en bedömning i ord och färg.", 46, 18, 20, 16) { Kortnamn = "Nuläge mål" };
        tabell.Huvud(new("Insats"), new("Insatsen ligger i fas gällande uppsatta mål"), new("Styrgruppens prognos för måluppfyllelse"), new("Bedömning"));
        Insatsgrupper.Rader(tabell, pm.Svar, s => s.Insats, s =>
        [
            new Insatscell(s.Insats),
            new Svarscell(s.Svar.IFas),
            new Svarscell(s.Svar.Prognos),
            new Ljuscell(s.Mål, Pmord.För(s.Mål, Grå)),
        ]);
        dokument.Tabell(tabell);
        Noter.Skriv(dokument, pm, 2, pm.Svar.Select(s => s.Insats));
        Lägen(dokument, pm);
        dokument.Kommentar(Pmavsnitt.Mål);
    }

    /// <summary>Names those that are not i fas, the worst first.</summary>
    private static void Lägen(Dokumentbyggare dokument, Pm pm)
    {
        var grupper = pm.Svar.Where(s => s.Mål != Trafikljus.Grön).GroupBy(s => s.Mål).OrderByDescending(g => g.Key.Allvar()).ToList();
        if (grupper.Count == 0)
        {
            dokument.Punkt(pm.Svar.Count == 1 ? "Insatsen ligger i fas med uppsatta mål." : "Samtliga insatser ligger i fas med uppsatta mål.");
        }

        foreach (var grupp in grupper)
        {
            dokument.Punkt($"{Pmord.För(grupp.Key, Grå)}: {Talformat.Uppräkning([.. grupp.Select(s => s.Insats.Namn())])}.");
            foreach (var svar in grupp.Where(s => s.Målljus is not null))
            {
                dokument.Punkt($"{svar.Insats.Namn()}: {Rentext.Rad(svar.Målljus!.Ljus().Skäl)}");
            }
        }
    }
}
