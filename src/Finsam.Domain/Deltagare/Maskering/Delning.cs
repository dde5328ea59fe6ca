namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// When a group outside the PM may be told together with its parts: for counts that no other output holds, of a group whose size the PM already shows.
/// Then nothing can be worked out by subtraction, since every part is told, and no part is small.
/// </summary>
public static class Delning
{
    /// <summary>Whether every part is 0 or at least the limit.</summary>
    /// <param name="gräns">The limit of the masking: smaller counts than this are hidden.</param>
    /// <param name="delar">The counts that the group falls into; together they are the whole group. Negative counts are a fault of the caller.</param>
    /// <returns>False if one of them is small.</returns>
    public static bool FårVisas(int gräns, params ReadOnlySpan<int> delar)
    {
        foreach (var del in delar)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(del);
            if (del > 0 && del < gräns)
                return false;
        }

        return true;
    }
}
