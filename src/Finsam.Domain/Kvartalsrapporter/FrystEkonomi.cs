using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Budget and utfall of a quarter as they stood when its report was approved. Later figures are stored, but not shown for that quarter.</summary>
public sealed class FrystEkonomi
{
    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>Whether there were any.</summary>
    public bool Fanns { get; private set; }

    /// <summary>Budget, kronor, or <c>null</c>.</summary>
    public decimal? Budget { get; private set; }

    /// <summary>Utfall, kronor, or <c>null</c>.</summary>
    public decimal? Utfall { get; private set; }

    /// <summary>Freezes what stands now; <c>null</c> where nothing does.</summary>
    public void Frys(Bildekonomi? nu) => (Fanns, Budget, Utfall) = (nu is not null, nu?.Budget, nu?.Utfall);
}
