using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>
/// A reader who has every PM of some years and knows how the counts hang together. Shares no code with what it attacks. Each published cell is a sum of
/// unknowns; what is shown gives equations; what is hidden it tries to narrow down by linear programming. It even knows where the register has no
/// gaps (nobody without avslut, försörjning, sysselsättningsgrad, ålder…) and whether anybody has several avslut.
/// </summary>
internal sealed partial class Angripare
{
    private static readonly Kolumn[] Kön = [Kolumn.K, Kolumn.M, Kolumn.Övriga];

    private readonly Skyddsunderlag _underlag;
    private readonly string[] _insatser;
    private readonly int _första;
    private readonly int _sista;
    private readonly List<double> _sant = [];
    private readonly Dictionary<string, int> _variabler = [];
    private readonly List<(Dictionary<int, double> Rad, double Höger)> _ekvationer = [];

    /// <param name="underlag">The truth, of which the attacker only uses what is shown.</param>
    /// <param name="förstaÅr">The first year whose PM it has.</param>
    /// <param name="sistaÅr">The last.</param>
    public Angripare(Skyddsunderlag underlag, int förstaÅr, int sistaÅr)
    {
        _underlag = underlag;
        _insatser = [.. underlag.Individinsatser.Keys];
        (_första, _sista) = (new Kvartal(förstaÅr, 1).Löpnummer, new Kvartal(sistaÅr, 4).Löpnummer);
        foreach (var period in Enumerable.Range(förstaÅr, sistaÅr - förstaÅr + 1).SelectMany(Period.Alla))
            Tabell(period);
        Samband();
        foreach (var period in Enumerable.Range(förstaÅr, sistaÅr - förstaÅr + 1).SelectMany(Period.Alla))
        {
            Fördelningssamband(period);
            Åldrarnas(period);
        }
    }

    /// <summary>Every published cell as a sum of unknowns.</summary>
    public Dictionary<Cell, Dictionary<int, double>> Celler { get; } = [];

    /// <summary>The true value of a cell.</summary>
    public int Sant(Cell cell) => (int)Celler[cell].Sum(k => k.Value * _sant[k.Key]);

    /// <summary>The small counts that are shown, or of which it could tell that they are not 1, …, or not limit − 1.</summary>
    public IEnumerable<string> Avslöjade(Skydd skydd, int gräns) =>
        Avslöjade([.. Celler.Keys.Where(cell => !skydd.Döljer(cell)).Select(cell => Iakttagelse.Visad("PM", cell, Sant(cell)))], gräns);

    /// <summary>The small counts that somebody who has seen all of this has seen, or could tell that they are not 1, …, or not limit − 1.</summary>
    public IEnumerable<string> Avslöjade(IReadOnlyCollection<Iakttagelse> sedda, int gräns)
    {
        var korsade = sedda.SelectMany(s => s.Celler.Keys).Where(ÄrKorsad).Select(Korsad).ToHashSet();
        var små = Celler.Keys.Where(cell => Sant(cell) > 0 && Sant(cell) < gräns && (!ÄrKorsad(cell) || korsade.Contains(Korsad(cell)))).ToList();
        var visade = sedda.Where(s => s.ÄrEnCell).Select(s => s.Celler.Keys.Single()).ToHashSet();
        // First all that was seen, since bounds bring unknowns of their own.
        var sett = sedda.SelectMany(Rader).DistinctBy(Nyckel).ToList();
        var simplex = new Simplex(_ekvationer.Concat(sett), _sant.Count);
        var lägst = små.ToDictionary(cell => cell, cell => (double)Sant(cell));
        var högst = små.ToDictionary(cell => cell, cell => (double)Sant(cell));
        foreach (var cell in små)
        {
            if (visade.Contains(cell))
            {
                yield return $"{cell} = {Sant(cell)} is shown";
                continue;
            }

            if (lägst[cell] > 1.001)
                Titta(simplex.Maximera(Celler[cell].ToDictionary(k => k.Key, k => -k.Value), -1));
            if (lägst[cell] > 1.001)
                yield return $"{cell} = {Sant(cell)} is at least {lägst[cell]:0.00}";
            if (högst[cell] < gräns - 1.001)
                Titta(simplex.Maximera(Celler[cell], gräns - 1));
            if (högst[cell] < gräns - 1.001)
                yield return $"{cell} = {Sant(cell)} is at most {högst[cell]:0.00}";
        }

        void Titta(double[] x)
        {
            foreach (var cell in små)
            {
                var värde = Celler[cell].Sum(k => k.Value * x[k.Key]);
                (lägst[cell], högst[cell]) = (Math.Min(lägst[cell], värde), Math.Max(högst[cell], värde));
            }
        }
    }

    /// <summary>What was seen, as equations: a bound gets an unknown of its own for what is left up to it.</summary>
    private IEnumerable<(Dictionary<int, double> Rad, double Höger)> Rader(Iakttagelse sedd)
    {
        var summa = new Dictionary<int, double>();
        foreach (var (cell, gånger) in sedd.Celler)
        {
            foreach (var (variabel, delar) in Celler[cell])
                summa[variabel] = summa.GetValueOrDefault(variabel) + (gånger * delar);
        }

        var sant = summa.Sum(k => k.Value * _sant[k.Key]);
        if (sedd.Lägst > sant + 1e-6 || sedd.Högst < sant - 1e-6)
            throw new InvalidOperationException($"{sedd} is not true: it is {sant}.");
        if (sedd.Lägst == sedd.Högst)
            return [(summa, sant)];
        return new[] { (Gräns: sedd.Lägst, Tecken: -1.0), (Gräns: sedd.Högst, Tecken: 1.0) }
            .Where(g => g.Gräns is not null)
            .Select(g => (new Dictionary<int, double>(summa) { [Variabel($"slack {_variabler.Count}", () => Math.Abs(g.Gräns!.Value - sant))] = g.Tecken }, g.Gräns!.Value))
            .ToList();
    }

    private static string Nyckel((Dictionary<int, double> Rad, double Höger) ekvation) =>
        string.Join(' ', ekvation.Rad.OrderBy(k => k.Key).Select(k => $"{k.Key}*{k.Value}")) + $"={ekvation.Höger}";

    private static int Nr(Kvartal kvartal) => kvartal.Löpnummer;

    private bool Ingår(string insats, Period period)
    {
        var tid = _underlag.Individinsatser[insats];
        return tid.Start <= period.SistaDag && (tid.Slut is null || tid.Slut >= period.FörstaDag) && (tid.Avslutad is null || tid.Avslutad >= period.FörstaDag);
    }

    /// <summary>The shortest period in which what happens in an insats in a quarter is published.</summary>
    private string? Löv(string insats, int kvartal)
    {
        var k = Kvartal.FrånLöpnummer(kvartal);
        foreach (var period in new[] { Period.För(k), Period.Halvår(k.År, (k.Nummer + 1) / 2), Period.Helår(k.År) })
        {
            if (Ingår(insats, period))
                return period.ToString();
        }

        return null;
    }

    private static IEnumerable<string> Löv(Period period) =>
        Period.Alla(period.År).Where(p => p.FörstaKvartal >= period.FörstaKvartal && p.SistaKvartal <= period.SistaKvartal).Select(p => p.ToString());

    private static Kolumn KolumnFör(Deltagargrupp d) => d.Kön == Domain.Gemensamt.Kön.Kvinna ? Kolumn.K : d.Kön == Domain.Gemensamt.Kön.Man ? Kolumn.M : Kolumn.Övriga;

    private int Variabel(string namn, Func<double> sant)
    {
        if (!_variabler.TryGetValue(namn, out var nr))
        {
            _variabler[namn] = nr = _sant.Count;
            _sant.Add(sant());
        }

        return nr;
    }

    private int Antal(string namn, Func<Deltagargrupp, bool> vilka) => Variabel(namn, () => _underlag.Deltagare.Where(vilka).Sum(d => d.Antal));

    // Everything before the first PM is one unknown quarter.
    private bool I(int kvartal, Kvartal? dag) => dag is { } d && (kvartal < _första ? Nr(d) < _första : Nr(d) == kvartal);

    private int In(string i, Kolumn g, int q) => Antal($"in {i} {g} {q}", d => d.Insats == i && KolumnFör(d) == g && I(q, d.In));

    private int Ut(string i, Kolumn g, int q) => Antal($"ut {i} {g} {q}", d => d.Insats == i && KolumnFör(d) == g && I(q, d.Ut));

    private int Arbete(string i, Kolumn g, int q) => Antal($"arbete {i} {g} {q}", d => d.Insats == i && KolumnFör(d) == g && I(q, d.Ut) && d.Avslut.Any(a => (int)a < 4));

    private int Vid(string namn, string löv, Kolumn? g, Func<Deltagargrupp, bool> vilka) => Antal(
        $"{namn} {löv} {g}",
        d => d.Ut is { } ut && Nr(ut) >= _första && Nr(ut) <= _sista && Löv(d.Insats, Nr(ut)) == löv && (g is null || KolumnFör(d) == g) && vilka(d));

    private void Ny(Period period, Mått mått, string rad, Kolumn kolumn, IEnumerable<(int Variabel, double Gånger)> delar)
    {
        var summa = new Dictionary<int, double>();
        foreach (var (variabel, gånger) in delar)
            summa[variabel] = summa.GetValueOrDefault(variabel) + gånger;
        Celler[new(period, mått, rad, kolumn)] = summa;
    }

    private void MedKön(Period period, Mått mått, string rad, Func<Kolumn, IEnumerable<(int, double)>> delar)
    {
        foreach (var g in Kön)
            Ny(period, mått, rad, g, delar(g));
        Ny(period, mått, rad, Kolumn.Summa, Kön.SelectMany(delar));
    }

    private IEnumerable<int> Till(int kvartal) => Enumerable.Range(_första - 1, kvartal - _första + 2);

    private void Tabell(Period period)
    {
        var (s, e) = (Nr(period.FörstaKvartal), Nr(period.SistaKvartal));
        var iPerioden = Enumerable.Range(s, e - s + 1).ToArray();
        string[] shown = [.. _insatser.Where(i => Ingår(i, period))];
        foreach (var (rad, insatser) in shown.Select(i => (i, new[] { i })).Append((Cell.Summa, shown)))
        {
            IEnumerable<(int, double)> Över(IEnumerable<int> kvartal, Func<string, Kolumn, int, int> variabel, Kolumn g, double gånger = 1) =>
                insatser.SelectMany(i => kvartal.Select(q => (variabel(i, g, q), gånger)));
            MedKön(period, Mått.Inregistrerade, rad, g => Över(iPerioden, In, g));
            MedKön(period, Mått.Avslutade, rad, g => Över(iPerioden, Ut, g));
            MedKön(period, Mått.TillArbeteStudier, rad, g => Över(iPerioden, Arbete, g));
            MedKön(period, Mått.AvslutadeTotalt, rad, g => Över(Till(e), Ut, g));
            MedKön(period, Mått.Pågående, rad, g => Över(Till(e), In, g).Concat(Över(Till(e), Ut, g, -1)));
            if (rad != Cell.Summa)
                Ny(period, Mått.Totalt, rad, Kolumn.Summa, Kön.SelectMany(g => Över(Till(e), In, g)));
            Ny(period, Mått.Anonyma, rad, Kolumn.Summa, insatser.SelectMany(i => iPerioden.Select(q =>
                (Variabel($"anonyma {i} {q}", () => _underlag.Anonyma.Where(a => a.Insats == i && Nr(a.Kvartal) == q).Sum(a => a.Antal)), 1.0))));
        }

        MedKön(period, Mått.Avslut, Cell.SummaArbeteStudier, g => shown.SelectMany(i => iPerioden.Select(q => (Arbete(i, g, q), 1.0))));
        MedKön(period, Mått.Avslut, Cell.SummaArbete, g => Löv(period).Select(l => (TillArbete(l, g), 1.0)));
        foreach (var a in Enum.GetValues<Avslutsanledning>())
            MedKön(period, Mått.Avslut, a.Kod(), g => Löv(period).Select(l => (Anledning(a, l, g), 1.0)));
        foreach (var grad in Grader())
            MedKön(period, Mått.Sysselsättningsgrad, grad.ToString(CultureInfo.InvariantCulture), g => Löv(period).Select(l => (Grad(grad, l, g), 1.0)));
        foreach (var efter in new[] { false, true })
        {
            var mått = efter ? Mått.FörsörjningEfter : Mått.FörsörjningInnan;
            foreach (var f in Enum.GetValues<Försörjning>().Where(f => f != Försörjning.Okänd))
                Ny(period, mått, f.Kod(), Kolumn.Summa, Löv(period).Select(l => (Försörjda(efter, f, l), 1.0)));
            Ny(period, mått, Cell.N, Kolumn.Summa, Löv(period).SelectMany(l => Enum.GetValues<Försörjning>().Select(f => (Försörjda(efter, f, l), 1.0))));
        }

        if (period.Slag == Periodslag.Halvår)
            Korsade(period);
        foreach (var (mått, koder, _) in Egenskaper())
        {
            for (var c = 0; c < koder.Count; c++)
                Ny(period, mått, koder[c], Kolumn.Summa, [(Kategori(period, mått, c), 1.0)]);
        }
    }

    private int TillArbete(string löv, Kolumn g) => Vid("summa arbete", löv, g, d => d.Avslut.Any(a => (int)a < 3));

    private int Anledning(Avslutsanledning a, string löv, Kolumn g) => Vid($"{a}", löv, g, d => d.Avslut.Contains(a));

    private int Grad(int grad, string löv, Kolumn g) => Vid($"grad {grad}", löv, g, d => d.Avslut.Any(a => (int)a < 3) && d.Sysselsättningsgrad == grad);

    private int Försörjda(bool efter, Försörjning? f, string löv) => Vid($"försörjning {efter} {f}", löv, null, d => (efter ? d.FörsörjningUt : d.FörsörjningIn) == f);

    private IEnumerable<int> Grader() => _underlag.Deltagare.Where(d => d.Avslut.Any(a => (int)a < 3)).Select(d => d.Sysselsättningsgrad).OfType<int>().Distinct();

    private void Lika(IEnumerable<(int, double)> delar) => Ekvation(delar, false);

    private void MinstNoll(IEnumerable<(int, double)> delar) => Ekvation(delar, true);

    private void Ekvation(IEnumerable<(int Variabel, double Gånger)> delar, bool minst)
    {
        var rad = new Dictionary<int, double>();
        foreach (var (variabel, gånger) in delar)
            rad[variabel] = rad.GetValueOrDefault(variabel) + gånger;
        var värde = rad.Sum(k => k.Value * _sant[k.Key]);
        if (minst ? värde < 0 : värde != 0)
            throw new InvalidOperationException("The attacker must not believe what is false.");
        if (minst)
            rad[Variabel($"rest {_variabler.Count}", () => värde)] = -1;
        _ekvationer.Add((rad, 0));
    }

    /// <summary>An unknown that the attacker knows to be 0 where it is.</summary>
    private int Lucka(int variabel)
    {
        if (_sant[variabel] == 0)
            _ekvationer.Add((new() { [variabel] = 1 }, 0));
        return variabel;
    }
}
