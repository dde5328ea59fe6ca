namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which counts are hidden, for every period. The same for every output.</summary>
public sealed class Skydd
{
    private readonly Func<Cell, bool>? _döljer;
    private readonly Mask? _mask;
    private readonly int _gräns;

    /// <param name="dolda">The hidden cells.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    public Skydd(IReadOnlySet<Cell> dolda, int gräns) => (_döljer, _gräns) = (dolda.Contains, gräns);

    /// <param name="mask">The hidden cells; without any data there is none.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    internal Skydd(Mask? mask, int gräns) =>
        (_mask, _döljer, _gräns) = (mask, mask is null ? _ => false : mask.Döljer, gräns);

    private Skydd()
    {
    }

    /// <summary>Nothing is hidden: for the insats's own register and <c>--maskering av</c>.</summary>
    public static Skydd Av { get; } = new();

    /// <summary>Whether masking is on.</summary>
    public bool På => _döljer is not null;

    /// <summary>Whether the count in <paramref name="cell"/> is hidden.</summary>
    public bool Döljer(Cell cell) => _döljer?.Invoke(cell) == true;

    /// <summary>Whether a count that is no cell of its own, but could be worked out from a share, is too small to show.</summary>
    public bool ÄrLitet(int antal) => På && antal > 0 && antal < _gräns;

    /// <summary>The count as it may be shown.</summary>
    public Antal Visa(Cell cell, int värde) => Döljer(cell) ? Antal.Dolt : Antal.Visat(värde);

    /// <summary>Writes what <see cref="Maskerare.Skydda"/> worked out, so that it need not be worked out again.</summary>
    public void Skriv(Stream ut)
    {
        using var skrivare = new BinaryWriter(ut, System.Text.Encoding.UTF8, leaveOpen: true);
        skrivare.Write(_gräns);
        skrivare.Write(_mask is not null);
        _mask?.Skriv(skrivare);
    }

    /// <summary>Reads what <see cref="Skriv"/> wrote.</summary>
    /// <exception cref="IOException">It is not whole.</exception>
    public static Skydd Läs(Stream källa)
    {
        using var läsare = new BinaryReader(källa, System.Text.Encoding.UTF8, leaveOpen: true);
        var gräns = läsare.ReadInt32();
        return new(läsare.ReadBoolean() ? Mask.Läs(läsare) : null, gräns);
    }
}
