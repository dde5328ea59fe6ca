using System.Numerics;
using System.Runtime.InteropServices;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>A dense primal simplex for x ≥ 0, Ax = b: small, plain, and warm from one objective to the next.</summary>
internal sealed class Simplex
{
    private const double Noll = 1e-7;

    private readonly int[] _karta;
    private readonly double[] _fast;
    private readonly List<double[]> _rader = [];
    private readonly List<int> _bas = [];
    private readonly int _n;

    /// <param name="ekvationer">Coefficients by variable, and right-hand side.</param>
    /// <param name="antal">Number of variables.</param>
    public Simplex(IEnumerable<(Dictionary<int, double> Rad, double Höger)> ekvationer, int antal)
    {
        var kvar = ekvationer.Select(e => (Rad: new Dictionary<int, double>(e.Rad.Where(k => Math.Abs(k.Value) > Noll)), e.Höger)).ToList();
        _fast = [.. Enumerable.Repeat(double.NaN, antal)];
        Förenkla(kvar);
        var använda = kvar.SelectMany(k => k.Rad.Keys).Distinct().Order().ToList();
        _n = använda.Count;
        _karta = [.. Enumerable.Repeat(-1, antal)];
        for (var i = 0; i < _n; i++)
            _karta[använda[i]] = i;
        Fas1(kvar);
    }

    /// <summary>A feasible point in which the objective is as high as possible, or at least <paramref name="nog"/>.</summary>
    public double[] Maximera(Dictionary<int, double> mål, double nog)
    {
        var c = new double[_n + 1];
        foreach (var (v, k) in mål)
        {
            if (_karta[v] >= 0)
                c[_karta[v]] += k;
            else if (!double.IsNaN(_fast[v]))
                c[_n] -= k * _fast[v];
            else if (k > 0)
                return Punkt(v, nog);
        }

        for (var i = 0; i < _rader.Count; i++)
            Dra(c, _rader[i], c[_bas[i]]);
        for (var varv = 0; -c[_n] < nog - Noll; varv++)
        {
            var kolumn = Ingående(c, varv > 2000);
            if (kolumn < 0)
                break;
            var rad = Utgående(kolumn);
            if (rad < 0)
            {
                // Unbounded: walk along the ray far enough.
                var x = Punkt(-1, 0);
                var steg = (Math.Abs(nog) + 10) / c[kolumn];
                for (var v = 0; v < _karta.Length; v++)
                {
                    var plats = _karta[v] < 0 ? -1 : _bas.IndexOf(_karta[v]);
                    x[v] += _karta[v] == kolumn ? steg : plats >= 0 ? -_rader[plats][kolumn] * steg : 0;
                }

                return x;
            }

            Pivotera(rad, kolumn);
            Dra(c, _rader[rad], c[kolumn]);
        }

        return Punkt(-1, 0);
    }

    /// <summary>A sum that is 0 has only zeros, and an equation with one variable gives it.</summary>
    private void Förenkla(List<(Dictionary<int, double> Rad, double Höger)> kvar)
    {
        for (var ändrad = true; ändrad;)
        {
            ändrad = false;
            for (var i = kvar.Count - 1; i >= 0; i--)
            {
                var (rad, höger) = kvar[i];
                foreach (var v in rad.Keys.Where(v => !double.IsNaN(_fast[v])).ToList())
                {
                    höger -= rad[v] * _fast[v];
                    rad.Remove(v);
                }

                kvar[i] = (rad, höger);
                if (rad.Count == 1)
                    _fast[rad.Keys.Single()] = höger / rad.Values.Single();
                else if (Math.Abs(höger) < Noll && (rad.Values.All(k => k > 0) || rad.Values.All(k => k < 0)))
                    rad.Keys.ToList().ForEach(v => _fast[v] = 0);
                else
                    continue;
                if (Math.Abs(höger) > Noll && rad.Count == 0)
                    throw new InvalidOperationException("No solution.");
                kvar.RemoveAt(i);
                ändrad = true;
            }
        }
    }

    private void Fas1(List<(Dictionary<int, double> Rad, double Höger)> kvar)
    {
        var summa = new double[_n + 1];
        foreach (var (rad, höger) in kvar)
        {
            var t = new double[_n + 1];
            foreach (var (v, k) in rad)
                t[_karta[v]] = k;
            t[_n] = höger;
            if (höger < 0)
                Dra(t, t, 2);
            _rader.Add(t);
            _bas.Add(-1);
            Dra(summa, t, -1);
        }

        for (var varv = 0; summa[_n] > Noll; varv++)
        {
            var kolumn = Ingående(summa, varv > 5000);
            var rad = kolumn < 0 ? -1 : Utgående(kolumn);
            if (rad < 0)
                throw new InvalidOperationException($"No solution: {summa[_n]}.");
            Pivotera(rad, kolumn);
            Dra(summa, _rader[rad], summa[kolumn]);
        }

        // What is still artificial is 0: swap it out, or drop the equation as redundant.
        for (var i = _rader.Count - 1; i >= 0; i--)
        {
            if (_bas[i] >= 0)
                continue;
            var kolumn = Enumerable.Range(0, _n).Where(k => Math.Abs(_rader[i][k]) > 1e-6).Select(k => (int?)k).FirstOrDefault();
            if (kolumn is { } k)
            {
                Pivotera(i, k);
            }
            else
            {
                _rader.RemoveAt(i);
                _bas.RemoveAt(i);
            }
        }
    }

    private int Ingående(double[] c, bool försiktigt)
    {
        var bäst = -1;
        for (var k = 0; k < _n; k++)
        {
            if (c[k] > Noll && (bäst < 0 || c[k] > c[bäst]))
            {
                bäst = k;
                if (försiktigt)
                    break;
            }
        }

        return bäst;
    }

    private int Utgående(int kolumn)
    {
        var bäst = -1;
        for (var i = 0; i < _rader.Count; i++)
        {
            if (_rader[i][kolumn] <= Noll)
                continue;
            var kvot = _rader[i][_n] / _rader[i][kolumn];
            if (bäst < 0 || kvot < (_rader[bäst][_n] / _rader[bäst][kolumn]) - 1e-12
                || (kvot <= _rader[bäst][_n] / _rader[bäst][kolumn] && _bas[i] < _bas[bäst]))
            {
                bäst = i;
            }
        }

        return bäst;
    }

    private void Pivotera(int rad, int kolumn)
    {
        var p = _rader[rad];
        var tal = p[kolumn];
        for (var k = 0; k <= _n; k++)
            p[k] /= tal;
        for (var i = 0; i < _rader.Count; i++)
        {
            if (i != rad)
                Dra(_rader[i], p, _rader[i][kolumn]);
        }

        _bas[rad] = kolumn;
    }

    private static void Dra(double[] från, double[] rad, double gånger)
    {
        if (Math.Abs(gånger) < 1e-11)
            return;
        var a = MemoryMarshal.Cast<double, Vector<double>>(från.AsSpan());
        var b = MemoryMarshal.Cast<double, Vector<double>>(rad.AsSpan());
        var minus = new Vector<double>(-gånger);
        for (var k = 0; k < a.Length; k++)
            a[k] += minus * b[k];
        for (var k = a.Length * Vector<double>.Count; k < från.Length; k++)
            från[k] -= gånger * rad[k];
    }

    private double[] Punkt(int fri, double värde)
    {
        var x = _fast.Select(v => double.IsNaN(v) ? 0 : v).ToArray();
        var bas = new double[_n];
        for (var i = 0; i < _rader.Count; i++)
            bas[_bas[i]] = _rader[i][_n];
        for (var v = 0; v < _karta.Length; v++)
        {
            if (_karta[v] >= 0)
                x[v] = bas[_karta[v]];
        }

        if (fri >= 0)
            x[fri] = värde;
        return x;
    }
}
