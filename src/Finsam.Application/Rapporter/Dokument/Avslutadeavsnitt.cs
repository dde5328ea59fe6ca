using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The insatser that were closed in the period: what Finsam knows of each, and what the kansli writes of its mål and utfall.</summary>
internal static class Avslutadeavsnitt
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        var avslutade = pm.Insatser.Where(i => i.AvslutadIPerioden).ToList();
        if (avslutade.Count == 0)
        {
            return;
        }

        dokument.Rubrik1("Avslutade insatser");
        foreach (var insats in avslutade)
        {
            var fakta = Fakta.Av(pm, insats);
            dokument.Namnrubrik(2, Rentext.Rad(insats.Insats.Namn));
            dokument.Lägg(Plats(dokument, insats, Pmavsnitt.AvslutadSammanfattning, "Sammanfattning", Förslag(insats.Insats, fakta, dokument.Ord)));
            dokument.Tabell(Tabell(insats, fakta));
            dokument.Lägg(new Måltexter(insats, dokument.Ord["Insatsens mål och vad som blev av dem, per nivå."],
            [
                Rad(dokument, insats, "Övergripande mål", Pmavsnitt.AvslutadÖvergripandeMål, Pmavsnitt.AvslutadÖvergripandeUtfall),
                Rad(dokument, insats, "Effektmål", Pmavsnitt.AvslutadEffektmål, Pmavsnitt.AvslutadEffektutfall),
                Rad(dokument, insats, "Insatsmål", Pmavsnitt.AvslutadInsatsmål, Pmavsnitt.AvslutadInsatsutfall),
            ]));
        }
    }

    private static (string Nivå, Textplats Mål, Textplats Utfall) Rad(Dokumentbyggare dokument, PmInsats insats, string standardnivå, Pmavsnitt mål, Pmavsnitt utfall)
    {
        var nivå = dokument.Ord[standardnivå];
        return (nivå, Plats(dokument, insats, mål, $"{nivå}: mål"), Plats(dokument, insats, utfall, $"{nivå}: utfall"));
    }

    private static Textplats Plats(Dokumentbyggare dokument, PmInsats insats, Pmavsnitt avsnitt, string etikett, params IReadOnlyList<Stycke> förslag) =>
        dokument.Plats(new(avsnitt, insats.Insats.Kod), etikett, förslag);

    private static Tabellbyggare Tabell(PmInsats insats, Fakta fakta)
    {
        var namn = insats.Namn();
        var tabell = new Tabellbyggare($"Om {namn}", "Vad som är registrerat om insatsen.", 45, 55) { Onumrerad = true, Egennamn = true, Kortnamn = namn, Bredd = 0.85 };
        tabell.Huvud(new("Uppgift"), new("Värde"));
        tabell.Rad("Typ", Versal(Sammanfattning.Typ(insats.Insats.Typ, 1)));
        tabell.Rad("Insatsägare", new Fritextcell(insats.Insats.Insatsägare ?? Streck));
        tabell.Rad("Samverkansparter", new Fritextcell(fakta.Parter.Count == 0 ? Streck : Uppräkning(fakta.Parter)));
        tabell.Rad("Start", new Dagcell(insats.Insats.Start));
        tabell.Rad("Planerat slut", new Dagcell(insats.Insats.Slut));
        tabell.Rad("Avslutad", new Dagcell(insats.Insats.Avslutad));
        if (insats.Insats.Typ == Insatstyp.Individ)
        {
            tabell.Rad("Deltagare under hela insatsen", fakta.Totalt);
            tabell.Rad("Förväntat antal deltagare", new Talcell(insats.Insats.FörväntatAntalDeltagare));
            tabell.Rad("Deltagare avslutade i perioden", fakta.Avslutade);
            tabell.Rad("Av dem till arbete eller studier", fakta.TillArbete);
        }

        tabell.Rad("Budget i perioden, tkr", new Talcell(fakta.Budget?.Utfall.BudgetTkr));
        tabell.Rad("Utfall i perioden, tkr", new Talcell(fakta.Budget?.Utfall.UtfallTkr));
        tabell.Rad("Förbrukningskvot", new Procentcell(fakta.Budget?.Utfall.KvotProcent));
        return tabell;
    }

    private static IReadOnlyList<Stycke> Förslag(Insats insats, Fakta fakta, Ordval ord)
    {
        var text = ord[$"Insatsen pågick från {Dag(insats.Start)} till {Dag(insats.Avslutad)}."];
        if (insats.Insatsägare is { } ägare)
        {
            text += ord[$" {Rentext.Rad(ägare)} var insatsägare{(fakta.Parter.Count == 0 ? "" : $", med {Uppräkning(fakta.Parter)} som samverkansparter")}."];
        }

        if (insats.Typ == Insatstyp.Individ && fakta.Totalt.Värde is { } totalt)
        {
            text += $" Under hela tiden skrevs {Räkneord(totalt)} deltagare in.";
        }

        return [new(text)];
    }

    /// <summary>What the PM's own tables say of one insats; counts masked as there.</summary>
    private sealed record Fakta(IReadOnlyList<string> Parter, Antal Totalt, Antal Avslutade, Antal TillArbete, PmBudget? Budget)
    {
        public static Fakta Av(Pm pm, PmInsats insats)
        {
            var rad = pm.Deltagare.Rader.Where(r => r.Insats == insats).Select(r => r.Rad).FirstOrDefault();
            return new(
                [.. insats.Insats.Samverkansparter.Select(Rentext.Rad)],
                pm.Förväntat.Where(f => f.Insats == insats).Select(f => f.Totalt).FirstOrDefault(),
                rad?.Avslutade.Summa ?? default,
                rad?.TillArbeteStudier.Summa ?? default,
                pm.Budget.FirstOrDefault(b => b.Insats == insats));
        }
    }
}
