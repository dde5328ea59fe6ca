using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Granted insatser per typ, beside the order of priority that the board has decided. Has no number in the printed PM.</summary>
internal static class Beviljadetabell
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        if (pm.Insatser.Count == 0)
        {
            return;
        }

        dokument.Rubrik2("Beviljade insatser i förhållande till förbundets mål");
        dokument.Stycke(
            "Tabellen visar hur insatserna fördelar sig efter typ, och hur stor del av budget och utfall som gått till varje typ, att ställa mot den "
            + "prioritering som styrelsen har beslutat. Beloppen är summor av tabell 4; andelarna räknas på kronor.");
        var tabell = new Tabellbyggare(
            "Insatser, budget och utfall efter typ",
            "Antal insatser, budget och utfall och deras andelar av det hela, per typ av insats.",
            34, 13, 13, 13, 13, 14)
        {
            Onumrerad = true,
            Kortnamn = "Beviljade insatser",
            Diagram = new(
                ["Budget", "Utfall"],
                [],
                [.. pm.Typer.Select(t => new Stapelrad(Pmord.För(t.Typ), [(default, t.AndelBudget), (default, t.AndelUtfall)]))]),
        };
        tabell.Huvud(
            new("Typ"), new("Insatser", true), new("Budget, tkr", true), new("Andel av budget", true), new("Utfall, tkr", true), new("Andel av utfall", true));
        foreach (var typ in pm.Typer)
        {
            tabell.Rad(
                Pmord.För(typ.Typ),
                new Talcell(typ.Antal),
                new Talcell(typ.Utfall.BudgetTkr),
                new Procentcell(typ.AndelBudget),
                new Talcell(typ.Utfall.UtfallTkr),
                new Procentcell(typ.AndelUtfall));
        }

        var summa = Budgetutfall.Summa(pm.Budget.Select(b => b.Utfall));
        tabell.Summa("Summa", new Talcell(pm.Insatser.Count), new Talcell(summa.BudgetTkr), "", new Talcell(summa.UtfallTkr), "");
        dokument.Tabell(tabell);
        if (pm.Typer[(int)Insatstyp.Individ] is { AndelBudget: { } budget, AndelUtfall: { } utfall })
        {
            dokument.Punkt($"{Procent(budget)} av budgeten och {Procent(utfall)} av utfallet gick till individinsatser.");
        }

        dokument.Kommentar(Pmavsnitt.Beviljade, "beviljade insatser");
    }
}
