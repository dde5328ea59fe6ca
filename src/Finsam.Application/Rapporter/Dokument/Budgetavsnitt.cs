using Finsam.Domain.Ekonomi;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 3 and 4.</summary>
internal static class Budgetavsnitt
{
    public static void Skriv(Dokumentbyggare dokument, Pm pm, Trösklar trösklar)
    {
        dokument.Rubrik1("Utfall av beviljad budget");
        if (pm.Insatser.Count == 0)
        {
            dokument.Stycke(Pmord.IngaInsatser);
            return;
        }

        dokument.Stycke(
            "Nedan ges information om hur insatserna förhåller sig till angiven budget, och om någon insats inte nyttjat beviljade resurser eller inte "
            + "startat i tid.");
        Förutsättningar(dokument, pm);
        Utfall(dokument, pm, trösklar);
    }

    private static void Förutsättningar(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Förutsättningar för utfall");
        if (pm.Svar.Count == 0)
        {
            dokument.Stycke(Pmord.IngaSvar(pm));
            return;
        }

        var tabell = new Tabellbyggare("Förutsättningar för utfall", "Svar om start i tid, vakanser och avvikelser gällande budget.", 40, 12, 14, 17, 17) { Kortnamn = "Förutsättningar" };
        tabell.Huvud(
            new("Insats"),
            new("Start i\u00A0tid*"),
            new("Vakanser SOF-medel"),
            new("Vakanser egen\u00ADfinansierade resurser"),
            new("Inkomna avvikelser gällande budget"));
        Insatsgrupper.Rader(tabell, pm.Svar, s => s.Insats, s =>
        [
            new Insatscell(s.Insats),
            new Svarscell(s.Svar.StartITid),
            new Svarscell(s.Svar.VakanserSof),
            new Svarscell(s.Svar.VakanserEgna),
            new Svarscell(s.Svar.AvvikelseBudget),
        ]);
        dokument.Tabell(tabell);
        dokument.Not("* Redovisas endast för nystartade insatser.");
        Noter.Skriv(dokument, pm, 3, pm.Svar.Select(s => s.Insats));
        Svarsmeningar.MedJa(dokument, pm, Fråga.VakanserSof, "har haft vakanser i tjänster som förbundet finansierar");
        Svarsmeningar.MedJa(dokument, pm, Fråga.VakanserEgna, "har haft vakanser i tjänster som parterna finansierar");
        Svarsmeningar.MedJa(dokument, pm, Fråga.AvvikelseBudget, "har lämnat in en avvikelse gällande budget");
        dokument.Kommentar(Pmavsnitt.Förutsättningar);
    }

    private static void Utfall(Dokumentbyggare dokument, Pm pm, Trösklar trösklar)
    {
        dokument.Rubrik2("Prognos och utfall budget");
        if (pm.Budget.Count == 0)
        {
            dokument.Stycke("Inga uppgifter om budget och utfall i perioden.");
            return;
        }

        Gränser(dokument, pm, trösklar);
        var tabell = new Tabellbyggare("Prognos och utfall budget", "Utfall, budget, förbrukningskvot och bedömning i ord och färg, per insats.", 46, 13, 13, 14, 14) { Kortnamn = "Budget" };
        tabell.Huvud(new("Insats"), new("Utfall, tkr", true), new("Budget, tkr", true), new("Förbruknings\u00ADkvot", true), new("Bedömning"));
        Insatsgrupper.Rader(tabell, pm.Budget, b => b.Insats, b =>
        [
            new Insatscell(b.Insats),
            new Talcell(b.Utfall.UtfallTkr),
            new Talcell(b.Utfall.BudgetTkr),
            new Procentcell(b.Utfall.KvotProcent),
            new Ljuscell(b.Ljus, Pmord.För(b.Ljus, "Ej bedömd")),
        ]);
        var summa = new Budgetutfall(Summa(pm, u => u.Budget), Summa(pm, u => u.Utfall));
        tabell.Summa("Summa", new Talcell(summa.UtfallTkr), new Talcell(summa.BudgetTkr), new Procentcell(summa.KvotProcent), "");
        dokument.Tabell(tabell);
        foreach (var satt in pm.Budget.Where(b => b.Satt is not null))
        {
            dokument.Not(Rentext.Rad($"{satt.Insats.Namn()}: {satt.Satt!.Text()}"));
        }

        Noter.Skriv(dokument, pm, 4, pm.Budget.Select(b => b.Insats));
        dokument.Kommentar(Pmavsnitt.Budget);
    }

    /// <summary>The limits that judged: an approved quarter keeps those of its day, so there may be several.</summary>
    private static void Gränser(Dokumentbyggare dokument, Pm pm, Trösklar idag)
    {
        var grupper = pm.Budget
            .Where(b => b.Ljus != Trafikljus.Grå && b.Satt is null)
            .GroupBy(b => b.Trösklar)
            .OrderByDescending(g => g.Key == idag).ThenByDescending(g => g.Count())
            .ToList();
        dokument.Stycke(
            "Bedömningen utgår från förbrukningskvoten, utfallet i procent av budgeten. "
            + Gränser(grupper.Count == 0 ? idag : grupper[0].Key)
            + " Bara kvartal med både budget och utfall räknas. Varje belopp är avrundat för sig.");
        foreach (var grupp in grupper.Skip(1))
        {
            dokument.Stycke(
                $"Andra gränser gällde när rapporterna godkändes för {Uppräkning([.. grupp.Select(b => b.Insats.Namn())])}. {Gränser(grupp.Key)}");
        }
    }

    private static string Gränser(Trösklar trösklar) =>
        $"”I fas” är {Decimaltal(trösklar.GrönFrån)}–{Decimaltal(trösklar.GrönTill)} %, eller en skillnad mindre än {Decimaltal(trösklar.Bagatell)} kr. "
        + $"”Bevaka” är i övrigt {Decimaltal(trösklar.GulFrån)}–{Decimaltal(trösklar.GulTill)} % och ”Åtgärda” det som ligger utanför.";

    private static decimal? Summa(Pm pm, Func<Budgetutfall, decimal?> belopp)
    {
        var ifyllda = pm.Budget.Select(b => belopp(b.Utfall)).Where(b => b is not null).ToList();
        return ifyllda.Count == 0 ? null : ifyllda.Sum();
    }
}
