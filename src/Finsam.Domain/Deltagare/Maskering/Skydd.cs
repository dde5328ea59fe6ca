using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which counts are hidden, for every period. The same for every output.</summary>
public sealed class Skydd
{
    private readonly IReadOnlySet<Cell>? _dolda;
    private readonly Func<Period, Period> _normalisera = period => period;

    /// <param name="dolda">The hidden cells.</param>
    public Skydd(IReadOnlySet<Cell> dolda) => _dolda = dolda;

    /// <param name="dolda">The hidden cells.</param>
    /// <param name="normalisera">From any period to the one that <paramref name="dolda"/> speaks of: periods after the last data repeat each other.</param>
    internal Skydd(IReadOnlySet<Cell> dolda, Func<Period, Period> normalisera)
    {
        _dolda = dolda;
        _normalisera = normalisera;
    }

    private Skydd()
    {
    }

    /// <summary>Nothing is hidden: for the insats's own register and <c>--maskering av</c>.</summary>
    public static Skydd Av { get; } = new();

    /// <summary>Whether masking is on.</summary>
    public bool På => _dolda is not null;

    /// <summary>Whether the count in <paramref name="cell"/> is hidden.</summary>
    public bool Döljer(Cell cell) => _dolda?.Contains(cell with { Period = _normalisera(cell.Period) }) == true;

    /// <summary>The count as it may be shown.</summary>
    public Antal Visa(Cell cell, int värde) => Döljer(cell) ? Antal.Dolt : Antal.Visat(värde);
}
