namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The answers of one report, or of a period: yes, no, or <c>null</c> where nobody answered.</summary>
public sealed class Svar
{
    /// <summary>No answers but those that are set.</summary>
    public Svar()
    {
    }

    /// <summary>The answers that <paramref name="svar"/> gives to each question.</summary>
    public Svar(Func<Fråga, bool?> svar)
    {
        ArgumentNullException.ThrowIfNull(svar);
        (IFas, Prognos, StartITid) = (svar(Fråga.IFas), svar(Fråga.Prognos), svar(Fråga.StartITid));
        (VakanserSof, VakanserEgna) = (svar(Fråga.VakanserSof), svar(Fråga.VakanserEgna));
        (AvvikelseBudget, AvvikelseMål) = (svar(Fråga.AvvikelseBudget), svar(Fråga.AvvikelseMål));
        (Styrgruppsmöten, OrdinarieDeltagit) = (svar(Fråga.Styrgruppsmöten), svar(Fråga.OrdinarieDeltagit));
        (Uppföljning, KontrollMetod, KontrollMålgrupp) = (svar(Fråga.Uppföljning), svar(Fråga.KontrollMetod), svar(Fråga.KontrollMålgrupp));
        (Jämlikhet, Jämställdhet) = (svar(Fråga.Jämlikhet), svar(Fråga.Jämställdhet));
    }

    /// <summary>No answers.</summary>
    public static Svar Inga { get; } = new();

    /// <inheritdoc cref="Fråga.IFas"/>
    public bool? IFas { get; init; }

    /// <inheritdoc cref="Fråga.Prognos"/>
    public bool? Prognos { get; init; }

    /// <inheritdoc cref="Fråga.StartITid"/>
    public bool? StartITid { get; init; }

    /// <inheritdoc cref="Fråga.VakanserSof"/>
    public bool? VakanserSof { get; init; }

    /// <inheritdoc cref="Fråga.VakanserEgna"/>
    public bool? VakanserEgna { get; init; }

    /// <inheritdoc cref="Fråga.AvvikelseBudget"/>
    public bool? AvvikelseBudget { get; init; }

    /// <inheritdoc cref="Fråga.Styrgruppsmöten"/>
    public bool? Styrgruppsmöten { get; init; }

    /// <inheritdoc cref="Fråga.OrdinarieDeltagit"/>
    public bool? OrdinarieDeltagit { get; init; }

    /// <inheritdoc cref="Fråga.Uppföljning"/>
    public bool? Uppföljning { get; init; }

    /// <inheritdoc cref="Fråga.KontrollMetod"/>
    public bool? KontrollMetod { get; init; }

    /// <inheritdoc cref="Fråga.KontrollMålgrupp"/>
    public bool? KontrollMålgrupp { get; init; }

    /// <inheritdoc cref="Fråga.Jämlikhet"/>
    public bool? Jämlikhet { get; init; }

    /// <inheritdoc cref="Fråga.Jämställdhet"/>
    public bool? Jämställdhet { get; init; }

    /// <inheritdoc cref="Fråga.AvvikelseMål"/>
    public bool? AvvikelseMål { get; init; }

    /// <summary>The answer to a question.</summary>
    public bool? this[Fråga fråga] => fråga switch
    {
        Fråga.IFas => IFas,
        Fråga.Prognos => Prognos,
        Fråga.StartITid => StartITid,
        Fråga.VakanserSof => VakanserSof,
        Fråga.VakanserEgna => VakanserEgna,
        Fråga.AvvikelseBudget => AvvikelseBudget,
        Fråga.Styrgruppsmöten => Styrgruppsmöten,
        Fråga.OrdinarieDeltagit => OrdinarieDeltagit,
        Fråga.Uppföljning => Uppföljning,
        Fråga.KontrollMetod => KontrollMetod,
        Fråga.KontrollMålgrupp => KontrollMålgrupp,
        Fråga.Jämlikhet => Jämlikhet,
        Fråga.Jämställdhet => Jämställdhet,
        Fråga.AvvikelseMål => AvvikelseMål,
        _ => throw new ArgumentOutOfRangeException(nameof(fråga)),
    };

    /// <summary>
    /// One set of answers out of a period's reports, of which only those handed in count: the latest answer for i fas, prognos and start i tid;
    /// any yes for vakanser and avvikelser; any no for the rest. Source: formats/utbyte.md, "A half-year or year from its quarters".
    /// </summary>
    /// <param name="rapporter">The reports of one insats in the period, in any order; drafts are left out here.</param>
    public static Svar FörPeriod(IEnumerable<Kvartalsrapport> rapporter)
    {
        var svar = rapporter.Where(r => r.ÄrInlämnad).OrderBy(r => r.Kvartal).Select(r => r.Svar).ToList();
        return svar.Count == 1 ? svar[0] : new()
        {
            IFas = Senaste(svar, s => s.IFas),
            Prognos = Senaste(svar, s => s.Prognos),
            StartITid = Senaste(svar, s => s.StartITid),
            VakanserSof = NågotSvar(svar, s => s.VakanserSof, true),
            VakanserEgna = NågotSvar(svar, s => s.VakanserEgna, true),
            AvvikelseBudget = NågotSvar(svar, s => s.AvvikelseBudget, true),
            AvvikelseMål = NågotSvar(svar, s => s.AvvikelseMål, true),
            Styrgruppsmöten = NågotSvar(svar, s => s.Styrgruppsmöten, false),
            OrdinarieDeltagit = NågotSvar(svar, s => s.OrdinarieDeltagit, false),
            Uppföljning = NågotSvar(svar, s => s.Uppföljning, false),
            KontrollMetod = NågotSvar(svar, s => s.KontrollMetod, false),
            KontrollMålgrupp = NågotSvar(svar, s => s.KontrollMålgrupp, false),
            Jämlikhet = NågotSvar(svar, s => s.Jämlikhet, false),
            Jämställdhet = NågotSvar(svar, s => s.Jämställdhet, false),
        };
    }

    private static bool? Senaste(List<Svar> svar, Func<Svar, bool?> välj) => svar.Select(välj).LastOrDefault(s => s is not null);

    private static bool? NågotSvar(List<Svar> svar, Func<Svar, bool?> välj, bool avgörande)
    {
        var givna = svar.Select(välj).Where(s => s is not null).ToList();
        return givna.Count == 0 ? null : givna.Contains(avgörande) ? avgörande : !avgörande;
    }
}
