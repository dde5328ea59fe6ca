using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>A year's books as they were last read in. The next reading takes the place of all of it.</summary>
public sealed class InlästBokföring
{
    private readonly List<Bokfört> _rader = [];

    private InlästBokföring()
    {
    }

    /// <summary>Calendar year.</summary>
    public int År { get; private init; }

    /// <summary>The dimension of the file that holds the projects.</summary>
    public int Dimension { get; private set; }

    /// <summary>The last quarter that was counted as complete.</summary>
    public Kvartal TillOchMed { get; private set; }

    /// <summary>When it was read.</summary>
    public DateTimeOffset Inläst { get; private set; }

    /// <summary>By whom.</summary>
    public string Av { get; private set; } = "";

    /// <summary>The sums.</summary>
    public IReadOnlyList<Bokfört> Rader => _rader;

    /// <summary>Nothing read yet.</summary>
    public static InlästBokföring För(int år) => new() { År = år };

    /// <summary>Takes a reading in.</summary>
    /// <returns>Whether anything differs from the last one.</returns>
    public bool LäsIn(IReadOnlyList<Bokföringsrad> rader, int dimension, Kvartal tillOchMed, DateTimeOffset tid, string av)
    {
        var nya = rader.ToDictionary(r => (r.Kvartal, r.Konto, r.Projekt), r => r.Belopp);
        var ändrat = (Dimension, TillOchMed) != (dimension, tillOchMed) || nya.Count != _rader.Count
            || _rader.Any(r => !nya.TryGetValue((r.Kvartal, r.Konto, r.Projekt), out var belopp) || belopp != r.Belopp);
        if (!ändrat)
        {
            return false;
        }

        (Dimension, TillOchMed, Inläst, Av) = (dimension, tillOchMed, tid, av);
        _rader.RemoveAll(r => !nya.ContainsKey((r.Kvartal, r.Konto, r.Projekt)));
        foreach (var rad in _rader)
        {
            rad.Sätt(nya[(rad.Kvartal, rad.Konto, rad.Projekt)]);
            nya.Remove((rad.Kvartal, rad.Konto, rad.Projekt));
        }

        _rader.AddRange(nya.Select(n => new Bokfört(n.Key.Kvartal, n.Key.Konto, n.Key.Projekt, n.Value)));
        return true;
    }
}

/// <summary>One sum of the books.</summary>
public sealed class Bokfört
{
    private decimal _belopp;

    /// <param name="kvartal">The quarter.</param>
    /// <param name="konto">The account.</param>
    /// <param name="projekt">The project, or empty.</param>
    /// <param name="belopp">Kronor with öre; a cost is positive.</param>
    public Bokfört(Kvartal kvartal, string konto, string projekt, decimal belopp) => (Kvartal, Konto, Projekt, _belopp) = (kvartal, konto, projekt, belopp);

    /// <summary>The quarter.</summary>
    public Kvartal Kvartal { get; }

    /// <summary>The account.</summary>
    public string Konto { get; }

    /// <summary>The project, or empty.</summary>
    public string Projekt { get; }

    /// <summary>Kronor with öre; a cost is positive.</summary>
    public decimal Belopp => _belopp;

    /// <summary>As a row to count with.</summary>
    public Bokföringsrad Rad => new(Kvartal, Konto, Projekt, Belopp);

    internal void Sätt(decimal belopp) => _belopp = belopp;
}
