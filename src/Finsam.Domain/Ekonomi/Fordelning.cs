namespace Finsam.Domain.Ekonomi;

/// <summary>Shares an amount out so that the parts sum to the whole.</summary>
public static class Fördelning
{
    /// <summary>
    /// In proportion to the weights, each running sum rounded once, half away from zero: to whole kronor of a whole amount, else to öre. No part is more
    /// than one krona, or one öre, from its exact share.
    /// </summary>
    /// <param name="belopp">Kronor, not negative.</param>
    /// <param name="vikter">Not negative, and not all 0 unless the amount is.</param>
    /// <exception cref="ArgumentException">There is an amount but nothing to share it between.</exception>
    public static IReadOnlyList<decimal> Efter(decimal belopp, IReadOnlyList<int> vikter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(belopp);
        decimal summa = vikter.Sum(vikt => (long)vikt);
        if (summa == 0)
        {
            return belopp == 0 ? [.. vikter.Select(_ => 0m)] : throw new ArgumentException("Nothing to share between.", nameof(vikter));
        }

        var decimaler = belopp == decimal.Truncate(belopp) ? 0 : 2;
        var delar = new List<decimal>(vikter.Count);
        var (vikt, delat) = (0m, 0m);
        foreach (var del in vikter)
        {
            vikt += del;
            var hittills = vikt == summa ? belopp : decimal.Round(belopp * vikt / summa, decimaler, MidpointRounding.AwayFromZero);
            delar.Add(hittills - delat);
            delat = hittills;
        }

        return delar;
    }
}
