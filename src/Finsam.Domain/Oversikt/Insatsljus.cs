using System.Globalization;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Översikt;

/// <summary>The lights of an insats. Source: formats/utbyte.md, "The lights of an insats".</summary>
public enum Ljusslag
{
    /// <summary>The worst of the mål; where none was judged, i fas and prognos together.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>Förbrukningskvot.</summary>
    [Kod("budget")]
    Budget,

    /// <summary>The styrgrupp's prognos.</summary>
    [Kod("prognos")]
    Prognos,

    /// <summary>Vacant posts.</summary>
    [Kod("vakanser")]
    Vakanser,

    /// <summary>Meetings and attendance.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,

    /// <summary>Followed up as agreed.</summary>
    [Kod("uppfoljning")]
    Uppföljning,

    /// <summary>Checks of målgrupp and metod.</summary>
    [Kod("malgrupp_metod")]
    MålgruppMetod,

    /// <summary>Jämlikhet and jämställdhet.</summary>
    [Kod("jamlikhet_jamstalldhet")]
    JämlikhetJämställdhet,

    /// <summary>Avvikelser sent in.</summary>
    [Kod("avvikelse")]
    Avvikelse,
}

/// <summary>A colour with the word that stands beside it and the reason for it, both Swedish.</summary>
/// <param name="Slag">Which light.</param>
/// <param name="Färg">The colour.</param>
/// <param name="Ord">One or two words: "I fas", "91 %".</param>
/// <param name="Skäl">A sentence that says why.</param>
public sealed record Ljus(Ljusslag Slag, Trafikljus Färg, string Ord, string Skäl);

/// <summary>All lights of one insats in one period.</summary>
public sealed class Insatsljus
{
    private readonly Dictionary<Ljusslag, Ljus> _ljus;

    private Insatsljus(IEnumerable<Ljus> ljus) => _ljus = ljus.ToDictionary(l => l.Slag);

    /// <summary>The lights in order.</summary>
    public IReadOnlyCollection<Ljus> Alla => _ljus.Values;

    /// <summary>The worst of mål and budget.</summary>
    public Trafikljus Samlat => Värst(this[Ljusslag.Mål].Färg, this[Ljusslag.Budget].Färg);

    /// <summary>One light.</summary>
    public Ljus this[Ljusslag slag] => _ljus[slag];

    /// <summary>Decides every light.</summary>
    /// <param name="svar">The answers of the period.</param>
    /// <param name="ekonomi">Budget and utfall of the period; without amounts when there is no row.</param>
    /// <param name="trösklar">The förbund's limits.</param>
    /// <param name="mål">What the mål say; <c>null</c> where none was judged, and i fas and prognos decide.</param>
    /// <param name="satt">The budget light that was set by hand, or <c>null</c>.</param>
    public static Insatsljus Av(Svar svar, Budgetutfall ekonomi, Trösklar trösklar, Målljus? mål = null, Budgetbedömning? satt = null) => new(
    [
        mål?.Ljus() ?? Mål(svar.IFas, svar.Prognos),
        satt is null ? Budget(ekonomi, trösklar) : Satt(Budget(ekonomi, trösklar), satt),
        Prognos(svar.Prognos),
        Vakanser(svar.VakanserSof, svar.VakanserEgna),
        Styrgrupp(svar.Styrgruppsmöten, svar.OrdinarieDeltagit),
        Uppföljning(svar.Uppföljning),
        Par(Ljusslag.MålgruppMetod, svar.KontrollMålgrupp, "målgruppen", svar.KontrollMetod, "metoden", "har kontrollerats"),
        Par(Ljusslag.JämlikhetJämställdhet, svar.Jämlikhet, "jämlikhet", svar.Jämställdhet, "jämställdhet", "har tagits upp"),
        Avvikelse(svar.AvvikelseBudget, svar.AvvikelseMål),
    ]);

    /// <summary><see cref="Samlat"/> alone, for those who show no reasons.</summary>
    /// <param name="svar">The answers of the period.</param>
    /// <param name="ekonomi">Budget and utfall of the period.</param>
    /// <param name="trösklar">The förbund's limits.</param>
    /// <param name="mål">What the mål say, or <c>null</c>.</param>
    /// <param name="satt">The budget light that was set by hand, or <c>null</c>.</param>
    public static Trafikljus SamlatAv(Svar svar, Budgetutfall ekonomi, Trösklar trösklar, Målljus? mål = null, Budgetbedömning? satt = null) =>
        Värst(MålFärg(svar, mål), satt?.Färg ?? ekonomi.Ljus(trösklar));

    /// <summary>The mål light's colour: of the mål where they were judged, else of i fas and prognos.</summary>
    public static Trafikljus MålFärg(Svar svar, Målljus? mål) => mål?.Färg ?? MålFärg(svar.IFas, svar.Prognos);

    /// <summary>Tabell 2: both yes is grön, both no is röd, one of each is gul, an answer missing is grå.</summary>
    public static Trafikljus MålFärg(bool? iFas, bool? prognos) => (iFas, prognos) switch
    {
        (true, true) => Trafikljus.Grön,
        (false, false) => Trafikljus.Röd,
        (null, _) or (_, null) => Trafikljus.Grå,
        _ => Trafikljus.Gul,
    };

    private static Trafikljus Värst(Trafikljus mål, Trafikljus budget) => budget.Allvar() > mål.Allvar() ? budget : mål;

    private static Ljus Mål(bool? iFas, bool? prognos) => MålFärg(iFas, prognos) switch
    {
        Trafikljus.Grön => new(Ljusslag.Mål, Trafikljus.Grön, "I fas", "Styrgruppen svarar ja på både i fas och prognos."),
        Trafikljus.Röd => new(Ljusslag.Mål, Trafikljus.Röd, "Åtgärda", "Styrgruppen svarar nej på både i fas och prognos."),
        Trafikljus.Gul when iFas == true => new(Ljusslag.Mål, Trafikljus.Gul, "Bevaka", "Insatsen ligger i fas, men styrgruppen tror inte att målen nås."),
        Trafikljus.Gul => new(Ljusslag.Mål, Trafikljus.Gul, "Bevaka", "Insatsen ligger inte i fas, men styrgruppen tror att målen nås."),
        _ => EjSvarat(Ljusslag.Mål, iFas is null && prognos is null ? "i fas och prognos" : iFas is null ? "i fas" : "prognos"),
    };

    private static Ljus Budget(Budgetutfall ekonomi, Trösklar trösklar)
    {
        var färg = ekonomi.Ljus(trösklar);
        if (ekonomi.Budget is not { } budget || ekonomi.Utfall is not { } utfall)
        {
            return new(Ljusslag.Budget, färg, "Saknas", "Inget kvartal i perioden har både budget och utfall.");
        }

        if (ekonomi.Kvot is not { } kvot)
        {
            return färg == Trafikljus.Röd
                ? new(Ljusslag.Budget, färg, "Utan budget", $"Utfallet är {Kronor(utfall)} men budgeten är 0 kr.")
                : new(Ljusslag.Budget, färg, "Ingen budget", "Både budget och utfall är 0 kr.");
        }

        var ord = string.Create(Svenska, $"{ekonomi.KvotProcent} %");
        var läge = $"Utfall {Kronor(utfall)} av budget {Kronor(budget)}, förbrukningskvot {ord}.";
        var gräns = färg switch
        {
            Trafikljus.Grön when Math.Abs(utfall - budget) < trösklar.Bagatell => $"Skillnaden är mindre än {Kronor(trösklar.Bagatell)}.",
            Trafikljus.Grön => $"Grönt är {Procent(trösklar.GrönFrån)}–{Procent(trösklar.GrönTill)} %.",
            Trafikljus.Gul when kvot < trösklar.GrönFrån => $"Under {Procent(trösklar.GrönFrån)} % men minst {Procent(trösklar.GulFrån)} %.",
            Trafikljus.Gul => $"Över {Procent(trösklar.GrönTill)} % men högst {Procent(trösklar.GulTill)} %.",
            _ when kvot < trösklar.GulFrån => $"Under {Procent(trösklar.GulFrån)} %.",
            _ => $"Över {Procent(trösklar.GulTill)} %.",
        };
        return new(Ljusslag.Budget, färg, ord, $"{läge} {gräns}");
    }

    /// <summary>Somebody's judgement goes before the rule, which is told as well.</summary>
    private static Ljus Satt(Ljus räknat, Budgetbedömning satt) =>
        new(Ljusslag.Budget, satt.Färg, räknat.Färg == Trafikljus.Grå ? "Satt" : $"{räknat.Ord}, satt", $"{satt.Text()} Enligt gränserna {räknat.Färg.ToString().ToLowerInvariant()}. {räknat.Skäl}");

    private static Ljus Prognos(bool? prognos) => prognos switch
    {
        true => new(Ljusslag.Prognos, Trafikljus.Grön, "Nås", "Styrgruppen räknar med att målen nås."),
        false => new(Ljusslag.Prognos, Trafikljus.Röd, "Nås ej", "Styrgruppen räknar inte med att målen nås."),
        null => EjSvarat(Ljusslag.Prognos, "prognos"),
    };

    private static Ljus Vakanser(bool? sof, bool? egna) => (sof, egna) switch
    {
        (true, true) => new(Ljusslag.Vakanser, Trafikljus.Gul, "Vakans", "Vakanser både i tjänster som förbundet finansierar och i parternas egna."),
        (true, _) => new(Ljusslag.Vakanser, Trafikljus.Gul, "Vakans", "Vakanser i tjänster som förbundet finansierar."),
        (_, true) => new(Ljusslag.Vakanser, Trafikljus.Gul, "Vakans", "Vakanser i tjänster som parterna finansierar."),
        (false, false) => new(Ljusslag.Vakanser, Trafikljus.Grön, "Inga", "Inga vakanser."),
        _ => EjSvarat(Ljusslag.Vakanser, "vakanser"),
    };

    private static Ljus Styrgrupp(bool? möten, bool? ordinarie) => (möten, ordinarie) switch
    {
        (false, _) => new(Ljusslag.Styrgrupp, Trafikljus.Röd, "Möten saknas", "Styrgruppen har inte mötts enligt avtal."),
        (true, false) => new(Ljusslag.Styrgrupp, Trafikljus.Gul, "Frånvaro", "Styrgruppen har mötts enligt avtal, men ordinarie ledamöter har saknats."),
        (true, true) => new(Ljusslag.Styrgrupp, Trafikljus.Grön, "Fulltaliga", "Styrgruppen har mötts enligt avtal med ordinarie ledamöter."),
        _ => EjSvarat(Ljusslag.Styrgrupp, "styrgruppsmöten och närvaro"),
    };

    private static Ljus Uppföljning(bool? uppföljning) => uppföljning switch
    {
        true => new(Ljusslag.Uppföljning, Trafikljus.Grön, "Ja", "Uppföljningen görs enligt avtal."),
        false => new(Ljusslag.Uppföljning, Trafikljus.Gul, "Brister", "Uppföljningen görs inte enligt avtal."),
        null => EjSvarat(Ljusslag.Uppföljning, "uppföljning"),
    };

    private static Ljus Par(Ljusslag slag, bool? första, string förstaNamn, bool? andra, string andraNamn, string verb)
    {
        var båda = char.ToUpper(förstaNamn[0], Svenska) + förstaNamn[1..] + " och " + andraNamn;
        return (första, andra) switch
        {
            (true, true) => new(slag, Trafikljus.Grön, "Ja", $"Både {förstaNamn} och {andraNamn} {verb}."),
            (false, false) => new(slag, Trafikljus.Röd, "Nej", $"Varken {förstaNamn} eller {andraNamn} {verb}."),
            (true, false) => new(slag, Trafikljus.Gul, "Delvis", $"{båda}: bara {förstaNamn} {verb}."),
            (false, true) => new(slag, Trafikljus.Gul, "Delvis", $"{båda}: bara {andraNamn} {verb}."),
            _ => EjSvarat(slag, $"{förstaNamn} och {andraNamn}"),
        };
    }

    private static Ljus Avvikelse(bool? budget, bool? mål) => (budget, mål) switch
    {
        (true, true) => new(Ljusslag.Avvikelse, Trafikljus.Gul, "Inlämnad", "Avvikelser om både budget och mål eller målgrupp har lämnats in."),
        (true, _) => new(Ljusslag.Avvikelse, Trafikljus.Gul, "Inlämnad", "Avvikelse om budget har lämnats in."),
        (_, true) => new(Ljusslag.Avvikelse, Trafikljus.Gul, "Inlämnad", "Avvikelse om mål eller målgrupp har lämnats in."),
        (false, false) => new(Ljusslag.Avvikelse, Trafikljus.Grön, "Ingen", "Ingen avvikelse har lämnats in."),
        _ => EjSvarat(Ljusslag.Avvikelse, "avvikelser"),
    };

    private static Ljus EjSvarat(Ljusslag slag, string fråga) =>
        new(slag, Trafikljus.Grå, "Ej svarat", $"Det saknas svar om {fråga} i inlämnade rapporter.");

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    private static string Kronor(decimal kronor) => string.Create(Svenska, $"{kronor:#,0} kr");

    private static string Procent(decimal gräns) => gräns.ToString("0.##", Svenska);
}
