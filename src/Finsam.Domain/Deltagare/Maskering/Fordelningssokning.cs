using System.Numerics;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// The distribution of one attribute among aktuella: who is shown in the same periods is alike, so people may change category, or change with those of
/// other periods, as long as every change is hidden.
/// </summary>
internal sealed class Fördelningssökning
{
    private readonly Tabell _tabell;
    private readonly int[] _rader;
    private readonly ulong[][] _mönster;
    private readonly int[] _löv;
    private readonly int[,] _antal;
    private readonly Korsaxel? _axel;
    private readonly List<(int A, int B, int C, int C2, int Antal)> _gjorda = [];

    private long _lägst;
    private (int A, int B, int C, int C2, int Antal)? _bäst;

    /// <param name="nät">The periods.</param>
    /// <param name="tabell">The cells.</param>
    /// <param name="underlag">All deltagare.</param>
    /// <param name="insatser">Their insatser as numbers.</param>
    /// <param name="mått">The distribution.</param>
    /// <param name="axel">The table that crosses it with something else, or <c>null</c>.</param>
    public Fördelningssökning(Periodnät nät, Tabell tabell, Skyddsunderlag underlag, IReadOnlyDictionary<string, int> insatser, Mått mått, Korsaxel? axel)
    {
        (_tabell, _axel) = (tabell, axel);
        Func<Deltagargrupp, int?> kategori = mått switch
        {
            Mått.Åldersgrupp => d => (int?)d.Åldersgrupp,
            Mått.Tid => d => (int?)d.Tid,
            _ => d => (int?)d.Utbildning,
        };
        var koder = mått switch
        {
            Mått.Åldersgrupp => Koder.Alla<Åldersgrupp>(),
            Mått.Tid => Koder.Alla<TidIOffentligFörsörjning>(),
            _ => Koder.Alla<Utbildning>(),
        };
        _rader = [.. koder.Select(kod => tabell.Rad(mått, kod))];
        var grupper = underlag.Deltagare.GroupBy(d => (insatser[d.Insats], nät.Index(d.In), d.Ut is { } ut ? nät.Index(ut) : nät.Aldrig))
            .Select(g => (Mönster: Mönster(nät, g.Key), Löv: axel is not null && g.First().Ut is { } ut ? nät.Löv(g.Key.Item1, ut) : -1, Antal: g))
            .GroupBy(g => $"{string.Join(',', g.Mönster)} {g.Löv}").OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        _mönster = [.. grupper.Select(g => g.First().Mönster)];
        _löv = [.. grupper.Select(g => g.First().Löv)];
        _antal = new int[_mönster.Length, _rader.Length + 1];
        for (var a = 0; a < _mönster.Length; a++)
        {
            foreach (var d in grupper[a].SelectMany(g => g.Antal))
                _antal[a, kategori(d) ?? _rader.Length] += d.Antal;
        }
    }

    /// <summary>Takes the cheapest step by which the cell gets lower (−1) or higher (1), of at most so many persons. False where there is none.</summary>
    public bool Gör(int id, int riktning, int behov)
    {
        var (rad, nod, _) = _tabell.Plats(id);
        var c = Array.IndexOf(_rader, rad);
        (_lägst, _bäst) = (long.MaxValue, null);
        for (var a = 0; a < _mönster.Length; a++)
        {
            if (!Finns(a, nod))
                continue;
            for (var c2 = 0; c2 <= _rader.Length; c2++)
                Byt(a, c, c2, nod, riktning, behov);
        }

        if (_bäst is not { } bäst)
            return false;
        _gjorda.Add(bäst);
        Kör(bäst, 1);
        Märk(bäst.A, bäst.C, -bäst.Antal);
        Märk(bäst.A, bäst.C2, bäst.Antal);
        Märk(bäst.B, bäst.C, bäst.Antal);
        Märk(bäst.B, bäst.C2, -bäst.Antal);
        Korsa(bäst.A, bäst.C, bäst.C2, bäst.Antal);
        Korsa(bäst.B, bäst.C2, bäst.C, bäst.Antal);
        return true;
    }

    /// <summary>Back to the true world.</summary>
    public void Ångra()
    {
        _gjorda.ForEach(byte_ => Kör(byte_, -1));
        _gjorda.Clear();
    }

    private static ulong[] Mönster(Periodnät nät, (int R, int In, int Ut) person)
    {
        var bitar = new ulong[(nät.Noder.Length + 63) / 64];
        for (var n = 0; n < nät.Noder.Length; n++)
        {
            if (nät.Ingår[person.R, n] && person.In <= nät.Noder[n].Till && person.Ut >= nät.Noder[n].Från)
                bitar[n / 64] |= 1UL << (n % 64);
        }

        return bitar;
    }

    /// <summary>People in the pattern change between category c and c2; somebody in another pattern, or nobody, does the reverse.</summary>
    private void Byt(int a, int c, int c2, int nod, int riktning, int behov)
    {
        var (från, till) = riktning < 0 ? (c, c2) : (c2, c);
        // Nobody loses an answer: the reader may know that the register has no such gaps.
        if (c == c2 || till == _rader.Length || _antal[a, från] == 0)
            return;
        Pröva(a, -1, från, till, Math.Min(behov, _antal[a, från]), behov);
        for (var b = 0; b < _mönster.Length && _lägst > 0 && från < _rader.Length; b++)
        {
            if (_antal[b, till] > 0 && !Finns(b, nod))
                Pröva(a, b, från, till, Math.Min(behov, Math.Min(_antal[a, från], _antal[b, till])), behov);
        }
    }

    private void Pröva(int a, int b, int från, int till, int antal, int behov)
    {
        var gånger = (behov + antal - 1) / antal;
        long pris = 0;
        for (var ord = 0; ord < _mönster[a].Length; ord++)
        {
            for (var bitar = _mönster[a][ord] ^ (b < 0 ? 0 : _mönster[b][ord]); bitar != 0; bitar &= bitar - 1)
            {
                var nod = (ord * 64) + BitOperations.TrailingZeroCount(bitar);
                pris += Pris(från, nod) + Pris(till, nod);
                if (pris * gånger >= _lägst)
                    return;
            }
        }

        if (pris * gånger < _lägst)
            (_lägst, _bäst) = (pris * gånger, (a, b, från, till, antal));
    }

    private int Pris(int c, int nod) => c < _rader.Length ? _tabell.Pris[_tabell.Id(_rader[c], nod, Tabell.Summa)] : 0;

    private bool Finns(int a, int nod) => (_mönster[a][nod / 64] >> (nod % 64) & 1) != 0;

    private void Kör((int A, int B, int C, int C2, int Antal) byte_, int tecken)
    {
        var antal = byte_.Antal * tecken;
        _antal[byte_.A, byte_.C] -= antal;
        _antal[byte_.A, byte_.C2] += antal;
        if (byte_.B < 0)
            return;
        _antal[byte_.B, byte_.C] += antal;
        _antal[byte_.B, byte_.C2] -= antal;
    }

    /// <summary>Those of them who left stand in the crossed table as well.</summary>
    private void Korsa(int a, int från, int till, int antal)
    {
        if (a >= 0 && _löv[a] >= 0)
            _axel?.Flytta(_löv[a], från, till, antal);
    }

    private void Märk(int a, int c, int d)
    {
        if (a < 0 || c >= _rader.Length)
            return;
        for (var ord = 0; ord < _mönster[a].Length; ord++)
        {
            for (var bitar = _mönster[a][ord]; bitar != 0; bitar &= bitar - 1)
                _tabell.Ändra(_tabell.Id(_rader[c], (ord * 64) + BitOperations.TrailingZeroCount(bitar), Tabell.Summa), d);
        }
    }
}
