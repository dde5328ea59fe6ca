namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>What a samverkanskoordinator attests of one åtagande and year. Source: formats/utbyte.md, <c>ls_intyg.csv</c>.</summary>
public sealed class Intyg
{
    /// <summary>Longest kommentar.</summary>
    public const int MaxKommentar = 4000;

    /// <summary>Kod of the group.</summary>
    public required string Lokusgrupp { get; init; }

    /// <summary>Calendar year.</summary>
    public required int År { get; init; }

    /// <summary>Which åtagande: one of those that are attested.</summary>
    public required Åtagandekod Åtagande { get; init; }

    /// <summary>Yes or no, or <c>null</c> while not answered.</summary>
    public bool? Svar { get; init; }

    /// <summary>What is said to it. No needs one.</summary>
    public string? Kommentar { get; init; }
}
