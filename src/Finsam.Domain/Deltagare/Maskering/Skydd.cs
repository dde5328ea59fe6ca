namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which counts are hidden, for every period. The same for every output.</summary>
public sealed class Skydd
{
    private readonly IReadOnlySet<Cell>? _dolda;

    /// <param name="dolda">The hidden cells.</param>
    public Skydd(IReadOnlySet<Cell> dolda) => _dolda = dolda;

    private Skydd()
    {
    }

    /// <summary>Nothing is hidden: for the insats's own register and <c>--maskering av</c>.</summary>
    public static Skydd Av { get; } = new();

    /// <summary>Whether masking is on.</summary>
    public bool På => _dolda is not null;

    /// <summary>Whether the count in <paramref name="cell"/> is hidden.</summary>
    public bool Döljer(Cell cell) => _dolda?.Contains(cell) == true;

    /// <summary>The count as it may be shown.</summary>
    public Antal Visa(Cell cell, int värde) => Döljer(cell) ? Antal.Dolt : Antal.Visat(värde);
}
