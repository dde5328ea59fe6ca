using Finsam.Domain.Ekonomi;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;
using static Finsam.Infrastructure.Rapporter.Word.Talformat;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Tabell 3 and 4.</summary>
internal static class Budgetavsnitt
{
    public static void Skriv(Worddokument dokument, Pm pm, Trösklar trösklar)
    {
        dokument.Rubrik1("Utfall av beviljad budget");
        if (pm.Insatser.Count == 0)
        {
            dokument.Stycke(Pmtexter.IngaInsatser);
            return;
        }

        dokument.Stycke(
            "Nedan ges information om hur insatserna förhåller sig till angiven budget, och om någon insats inte nyttjat beviljade resurser eller inte "
            + "startat i tid.");
        Förutsättningar(dokument, pm);
        Utfall(dokument, pm, trösklar);
    }

    private static void Förutsättningar(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik2("Förutsättningar för utfall");
        if (pm.Svar.Count == 0)
        {
            dokument.Stycke(Pmtexter.IngaSvar(pm));
            return;
        }

        var tabell = new Wordtabell("Förutsättningar för utfall", "Svar om start i tid, vakanser och avvikelser gällande budget.", 40, 12, 14, 17, 17);
        tabell.Huvud(
            new("Insats"),
            new("Start i\u00A0tid*"),
            new("Vakanser SOF-medel"),
            new("Vakanser egen\u00ADfinansierade resurser"),
            new("Inkomna avvikelser gällande budget"));
        Insatsgrupper.Rader(tabell, pm.Svar, s => s.Insats, s =>
        [
            new(s.Insats.Namn()),
            new(Pmtexter.För(s.Svar.StartITid)),
            new(Pmtexter.För(s.Svar.VakanserSof)),
            new(Pmtexter.För(s.Svar.VakanserEgna)),
            new(Pmtexter.För(s.Svar.AvvikelseBudget)),
        ]);
        dokument.Tabell(tabell);
        dokument.Not("* Redovisas endast för nystartade insatser.");
        Noter.Skriv(dokument, pm, 3, pm.Svar.Select(s => s.Insats));
        Svarsmeningar.MedJa(dokument, pm, Fråga.VakanserSof, "har haft vakanser i tjänster som förbundet finansierar");
        Svarsmeningar.MedJa(dokument, pm, Fråga.VakanserEgna, "har haft vakanser i tjänster som parterna finansierar");
        Svarsmeningar.MedJa(dokument, pm, Fråga.AvvikelseBudget, "har lämnat in en avvikelse gällande budget");
    }

    private static void Utfall(Worddokument dokument, Pm pm, Trösklar trösklar)
    {
        dokument.Rubrik2("Prognos och utfall budget");
        if (pm.Budget.Count == 0)
        {
            dokument.Stycke("Inga uppgifter om budget och utfall i perioden.");
            return;
        }

        dokument.Stycke(
            "Bedömningen utgår från förbrukningskvoten, utfallet i procent av budgeten. "
            + $"”I fas” är {Decimaltal(trösklar.GrönFrån)}–{Decimaltal(trösklar.GrönTill)} %, eller en skillnad mindre än {Decimaltal(trösklar.Bagatell)} kr. "
            + $"”Bevaka” är i övrigt {Decimaltal(trösklar.GulFrån)}–{Decimaltal(trösklar.GulTill)} % och ”Åtgärda” det som ligger utanför. "
            + "Bara kvartal med både budget och utfall räknas. Varje belopp är avrundat för sig.");
        var tabell = new Wordtabell("Prognos och utfall budget", "Utfall, budget, förbrukningskvot och bedömning i ord och färg, per insats.", 46, 13, 13, 14, 14);
        tabell.Huvud(new("Insats"), new("Utfall, tkr", true), new("Budget, tkr", true), new("Förbruknings\u00ADkvot", true), new("Bedömning", Luft: true));
        Insatsgrupper.Rader(tabell, pm.Budget, b => b.Insats, b =>
        [
            new(b.Insats.Namn()),
            new(Tal(b.Utfall.UtfallTkr), true),
            new(Tal(b.Utfall.BudgetTkr), true),
            new(Procent(b.Utfall.KvotProcent), true),
            new(Pmtexter.För(b.Ljus, "Ej bedömd"), Fyllning: Pmtexter.Fyllning(b.Ljus), Luft: true),
        ]);
        var summa = new Budgetutfall(Summa(pm, u => u.Budget), Summa(pm, u => u.Utfall));
        tabell.Summa(new("Summa"), new(Tal(summa.UtfallTkr), true), new(Tal(summa.BudgetTkr), true), new(Procent(summa.KvotProcent), true), new(""));
        dokument.Tabell(tabell);
        Noter.Skriv(dokument, pm, 4, pm.Budget.Select(b => b.Insats));
    }

    private static decimal? Summa(Pm pm, Func<Budgetutfall, decimal?> belopp)
    {
        var ifyllda = pm.Budget.Select(b => belopp(b.Utfall)).Where(b => b is not null).ToList();
        return ifyllda.Count == 0 ? null : ifyllda.Sum();
    }
}
