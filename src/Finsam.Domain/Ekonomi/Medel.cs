using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>An insats's money of one year, kronor: what it may ask for = what it has asked for + what remains.</summary>
/// <param name="År">The year.</param>
/// <param name="Tilldelat">The year's part of what is granted.</param>
/// <param name="Inflyttat">From earlier years.</param>
/// <param name="Utflyttat">To later years.</param>
/// <param name="Rekvirerat">Asked for, paid or on its way.</param>
/// <param name="Utbetalt">Of that, paid.</param>
/// <param name="Återfört">Of that, given back.</param>
public sealed record Årsmedel(int År, decimal Tilldelat, decimal Inflyttat, decimal Utflyttat, decimal Rekvirerat, decimal Utbetalt, decimal Återfört)
{
    /// <summary>What may be asked for in all.</summary>
    public decimal Disponibelt => Tilldelat + Inflyttat - Utflyttat;

    /// <summary>What may still be asked for. What has been given back is not.</summary>
    public decimal Kvar => Disponibelt - Rekvirerat;

    /// <summary>What the insats has in the end.</summary>
    public decimal Netto => Utbetalt - Återfört;
}

/// <summary>What an insats has been granted, has asked for and has left, year by year. Unused money falls back at year end unless it is moved.</summary>
public sealed class Medel
{
    private Medel(IReadOnlyList<Årsmedel> åren, bool ärPlanerat, decimal plan) => (Åren, ÄrPlanerat, Plan) = (åren, ärPlanerat, plan);

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<Årsmedel> Åren { get; }

    /// <summary>Whether the budget lines decide how much of the grant each year has; else it is linear over the months that were granted.</summary>
    public bool ÄrPlanerat { get; }

    /// <summary>What the förbund's budget lines of all years sum to, kronor.</summary>
    public decimal Plan { get; }

    /// <summary>Granted in all.</summary>
    public decimal Beviljat => Åren.Sum(år => år.Tilldelat);

    /// <summary>Whether no year has asked for more than it has.</summary>
    public bool Räcker => Åren.All(år => år.Kvar >= 0);

    /// <summary>
    /// What falls back to the förbund: what is left when the year is over. Its last quarter is asked for after that, so until then it may shrink. Of years
    /// before the first rekvisition nothing is known here, which is not 0.
    /// </summary>
    public decimal? Återfaller(Årsmedel år, DateOnly idag) =>
        Åren.Any(å => å.År <= år.År && å.Rekvirerat > 0) ? år.År < idag.Year ? Math.Max(0, år.Kvar) : 0 : null;

    /// <summary>Works it out.</summary>
    /// <param name="beslut">What the board decided.</param>
    /// <param name="rader">The budget lines of all years. When the förbund's sum to exactly what is granted, they decide what each year has.</param>
    /// <param name="rekvisitioner">What has been asked for.</param>
    /// <param name="återföringar">What has come back.</param>
    /// <param name="flyttar">What decided avvikelser let be used the year after. Never more is moved than the year has left.</param>
    public static Medel Av(
        IReadOnlyCollection<Beslut> beslut,
        IReadOnlyCollection<Budgetrad> rader,
        IReadOnlyCollection<Rekvisition> rekvisitioner,
        IReadOnlyCollection<Återföring> återföringar,
        IReadOnlyCollection<Medelflytt> flyttar)
    {
        var plan = rader.Where(r => r.ÄrFörbundets).GroupBy(r => r.År).ToDictionary(år => år.Key, år => år.Sum(r => r.Budget.Sum()));
        var planerat = plan.Count > 0 && plan.Values.Sum() == Ekonomi.Beviljat.Totalt(beslut);
        var tilldelat = planerat ? plan : Ekonomi.Beviljat.PerÅr(beslut);
        var bundna = rekvisitioner.Where(r => r.Binder).ToLookup(r => r.Kvartal.År);
        var tillbaka = återföringar.ToLookup(å => å.År);
        var inflyttat = new Dictionary<int, decimal>();
        var åren = new List<Årsmedel>();
        foreach (var år in tilldelat.Keys.Concat(bundna.Select(r => r.Key)).Concat(tillbaka.Select(å => å.Key)).Concat(flyttar.SelectMany(f => new[] { f.FrånÅr, f.TillÅr })).Distinct().Order())
        {
            var (rekvirerat, hit) = (bundna[år].Sum(r => r.Belopp), inflyttat.GetValueOrDefault(år));
            var kvar = tilldelat.GetValueOrDefault(år) + hit - rekvirerat;
            var bort = 0m;
            foreach (var flytt in flyttar.Where(f => f.FrånÅr == år))
            {
                var del = Math.Clamp(flytt.Belopp, 0, Math.Max(0, kvar - bort));
                inflyttat[flytt.TillÅr] = inflyttat.GetValueOrDefault(flytt.TillÅr) + del;
                bort += del;
            }

            åren.Add(new(
                år,
                tilldelat.GetValueOrDefault(år),
                hit,
                bort,
                rekvirerat,
                bundna[år].Where(r => r.Status == Rekvisitionsstatus.Utbetald).Sum(r => r.Belopp),
                tillbaka[år].Sum(å => å.Belopp)));
        }

        return new(åren, planerat, plan.Values.Sum());
    }

    /// <summary>One year; all zeros where there is nothing.</summary>
    public Årsmedel För(int år) => Åren.SingleOrDefault(å => å.År == år) ?? new(år, 0, 0, 0, 0, 0, 0);

    /// <summary>Refuses what is more than remains of the year.</summary>
    public Result Rymmer(int år, decimal belopp)
    {
        var kvar = Math.Max(0, För(år).Kvar);
        return belopp <= kvar
            ? Result.Klart
            : Fel.Fältet(
                "rekvisition.over",
                nameof(Rekvisition.Belopp),
                $"{Beloppsregler.Kronor(belopp)} är {Beloppsregler.Kronor(belopp - kvar)} mer än de {Beloppsregler.Kronor(kvar)} som återstår av det som är beviljat för {år}.");
    }
}
