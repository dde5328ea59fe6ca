using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which counts are hidden, for every period. The same for every output.</summary>
public sealed class Skydd
{
    private readonly IReadOnlySet<Cell>? _dolda;
    private readonly Func<Period, Period> _normalisera = period => period;
    private readonly int _gräns;

    /// <param name="dolda">The hidden cells.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    public Skydd(IReadOnlySet<Cell> dolda, int gräns)
    {
        _dolda = dolda;
        _gräns = gräns;
    }

    /// <param name="dolda">The hidden cells.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    /// <param name="normalisera">From any period to the one that <paramref name="dolda"/> speaks of: periods after the last data repeat each other.</param>
    internal Skydd(IReadOnlySet<Cell> dolda, int gräns, Func<Period, Period> normalisera)
        : this(dolda, gräns) => _normalisera = normalisera;

    private Skydd()
    {
    }

    /// <summary>Nothing is hidden: for the insats's own register and <c>--maskering av</c>.</summary>
    public static Skydd Av { get; } = new();

    /// <summary>Whether masking is on.</summary>
    public bool På => _dolda is not null;

    /// <summary>Whether the count in <paramref name="cell"/> is hidden.</summary>
    public bool Döljer(Cell cell) => _dolda?.Contains(cell with { Period = _normalisera(cell.Period) }) == true;

    /// <summary>Whether a count that is no cell of its own, but could be worked out from a share, is too small to show.</summary>
    public bool ÄrLitet(int antal) => På && antal > 0 && antal < _gräns;

    /// <summary>The count as it may be shown.</summary>
    public Antal Visa(Cell cell, int värde) => Döljer(cell) ? Antal.Dolt : Antal.Visat(värde);
}
