namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Those who left, by class, kön and leaf: what a table without insatser (tabell 8, försörjning) is made of. A leaf is the smallest node in which a
/// person counts: the quarter, or the half-year or year where the insats is not shown in the quarter itself.
/// </summary>
internal sealed class Klasser
{
    private readonly Klass[] _alla;
    private readonly int[] _antal;
    private readonly bool[] _fanns;
    private readonly int _noder;

    /// <param name="klasser">Every class; each person is in one.</param>
    /// <param name="personer">Class, kön, leaf and number of those who left.</param>
    /// <param name="noder">How many nodes there are.</param>
    public Klasser(Klass[] klasser, IEnumerable<(int Klass, int G, int Löv, int Antal)> personer, int noder)
    {
        (_alla, _noder, _antal) = (klasser, noder, new int[klasser.Length * 3 * noder]);
        foreach (var (klass, g, löv, antal) in personer)
            _antal[Plats(klass, g, löv)] += antal;
        _fanns = [.. _antal.Select(a => a > 0)];
    }

    /// <summary>The table that crosses these classes with something else, which changes with them.</summary>
    public Korsaxel? Axel { get; init; }

    /// <summary>How many classes there are.</summary>
    public int Antal => _alla.Length;

    /// <summary>A class.</summary>
    public Klass this[int klass] => _alla[klass];

    /// <summary>How many more (1) or fewer (−1) could have left so.</summary>
    public int Utrymme(int klass, int g, int löv, int d)
    {
        var plats = Plats(klass, g, löv);
        if (d < 0)
            return _antal[plats];
        return _alla[klass].Vanlig || _fanns[plats] ? int.MaxValue : 0;
    }

    /// <summary>So many more left so.</summary>
    public void Ändra(int klass, int g, int löv, int d) => _antal[Plats(klass, g, löv)] += d;

    private int Plats(int klass, int g, int löv) => (((klass * 3) + g) * _noder) + löv;
}

/// <summary>People who count in the same rows when they leave.</summary>
/// <param name="Rader">The rows of the table, save the total that stands in tabell 6 too.</param>
/// <param name="ArbeteStudier">Whether they went to work or studies.</param>
/// <param name="Vanlig">
/// Whether it is an ordinary one: one reason, and every cell filled. Others, such as no reason at all, are assumed in an alternative only where
/// they did occur: the reader may know that the register has no such gaps.
/// </param>
internal sealed record Klass(int[] Rader, bool ArbeteStudier, bool Vanlig);
