using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The summary: only what the tables say, and of counts only those that are shown.</summary>
internal static class Sammanfattning
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik1("Sammanfattning");
        dokument.Text(Pmavsnitt.Sammanfattning, "Sammanfattning", Förslag(pm, dokument.Ord));

        dokument.Rubrik2("Bakgrund");
        dokument.Stycke(
            "Detta dokument bygger på uppgifter om de insatser som förbundet finansierar. Uppgifterna hämtas från styrgruppernas kvartalsrapporter, "
            + "från insatsernas budget och utfall samt från registreringen av deltagare.");
        dokument.Stycke(
            $"Innehållet avser tiden {Dag(pm.Period.FörstaDag)} till {Dag(pm.Period.SistaDag)}. Ett streck (–) i en tabell betyder att svar eller uppgift "
            + "saknas, eller att en andel eller ett medelvärde inte kan räknas eller inte redovisas.");
    }

    /// <summary>"individinsats", "individinsatser".</summary>
    public static string Typ(Insatstyp typ, int antal)
    {
        var flertal = Pmord.För(typ).ToLowerInvariant();
        return antal == 1 ? flertal[..^2] : flertal;
    }

    private static IReadOnlyList<Stycke> Förslag(Pm pm, Ordval ord) =>
    [
        new(ord[Insatserna(pm, ord.Insats)]),
        .. new[] { Typer(pm), Målen(pm, ord.Insats), Budgeten(pm), Deltagarna(pm), TillArbete(pm) }.OfType<string>().Select(p => new Stycke(ord[p], Styckeslag.Punkt)),
    ];

    private static string Insatserna(Pm pm, Ord ord)
    {
        var antal = pm.Insatser.Count;
        var finansierade = antal <= 1 ? "finansierad insats" : "finansierade insatser";
        var första = $"Under {IText(pm.Period)} har {Räkneord(antal)} {finansierade} varit i gång.";
        if (antal == 0)
        {
            return första;
        }

        var startat = pm.Insatser.Count(i => i.Insats.Start >= pm.Period.FörstaDag);
        var avslutats = pm.Insatser.Count(i => i.AvslutadIPerioden);
        return $"{första} {Versal(Räkneord(startat, ord))} har startat och {Räkneord(avslutats, ord)} har avslutats.";
    }

    private static string? Typer(Pm pm)
    {
        var typer = pm.Insatser.GroupBy(i => i.Insats.Typ).OrderBy(g => g.Key).Select(g => $"{Räkneord(g.Count())} {Typ(g.Key, g.Count())}").ToList();
        return typer.Count == 0 ? null : $"Insatserna är {Uppräkning(typer)}.";
    }

    private static string? Målen(Pm pm, Ord ord)
    {
        var ljus = Ljusantal.Av([.. pm.Svar.Select(s => s.Mål)]);
        (int Antal, string Text)[] delar =
        [
            (ljus.Grön, "ligger i fas med sina mål"),
            (ljus.Gul, "behöver bevakas"),
            (ljus.Röd, "behöver åtgärdas"),
            (ljus.Grå, "saknar svar"),
        ];
        var finns = delar.Where(d => d.Antal > 0).ToList();
        return finns.Count == 0
            ? null
            : $"Mål: {Uppräkning([.. finns.Select((d, i) => $"{(i == 0 ? Talformat.Insatser(d.Antal) : Räkneord(d.Antal, ord))} {d.Text}")])}.";
    }

    private static string? Budgeten(Pm pm)
    {
        var hela = pm.Budget.Where(b => b.Utfall is { Budget: not null, Utfall: not null }).ToList();
        if (hela.Count == 0)
        {
            return null;
        }

        var summa = new Budgetutfall(hela.Sum(b => b.Utfall.Budget), hela.Sum(b => b.Utfall.Utfall));
        var kvot = summa.KvotProcent is { } procent ? $", en förbrukningskvot på {Procent(procent)}" : "";
        return $"Budget: utfallet är {Tusental(summa.UtfallTkr)} av budgeterade {Tusental(summa.BudgetTkr)}{kvot}.";
    }

    private static string? Deltagarna(Pm pm)
    {
        if (pm.Deltagare.Rader.Count == 0)
        {
            return null;
        }

        var summa = pm.Deltagare.Summa;
        (Antal Antal, string Text)[] delar =
        [
            (summa.Inregistrerade.Summa, "registrerades in"),
            (summa.Avslutade.Summa, "avslutades"),
            (summa.Pågående.Summa, $"var pågående den {Dag(pm.Period.SistaDag)}"),
        ];
        var visade = delar.Where(d => !d.Antal.Maskerad).Select((d, i) => $"{Räkneord(d.Antal.Värde!.Value)}{(i == 0 ? " deltagare" : "")} {d.Text}").ToList();
        return visade.Count == 0 ? null : $"Deltagare: {Uppräkning(visade)}.";
    }

    private static string? TillArbete(Pm pm)
    {
        var summa = pm.Deltagare.Summa;
        return (summa.Avslutade.Summa.Värde, summa.TillArbeteStudier.Summa.Värde) switch
        {
            (null or 0, _) or (_, null) => null,
            (1, { } till) => $"Den som avslutades gick {(till == 0 ? "inte " : "")}till arbete eller studier.",
            ({ } avslutade, { } till) => $"Av de {Räkneord(avslutade)} som avslutades gick {Räkneord(till)} ({Procent(summa.AndelArbeteStudier.Summa)}) till arbete eller studier.",
        };
    }
}
