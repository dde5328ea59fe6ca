namespace Finsam.Domain.Insatsrapporter;

/// <summary>That a part, or the ordförande, has signed. Source: Mall för slutrapport, "Underskrifter": ort och datum, insatsägare, namnförtydligande.</summary>
public sealed class Rapportunderskrift
{
    /// <summary>Longest ort.</summary>
    public const int MaxOrt = 100;

    /// <summary>Longest namnförtydligande, and longest name of a part.</summary>
    public const int MaxNamn = 200;

    /// <summary>Who signs for a delårs- or helårsrapport.</summary>
    public const string Ordförande = "Ordförande";

    /// <summary>The report.</summary>
    public required InsatsrapportId RapportId { get; init; }

    /// <summary>For whom: the part, or <see cref="Ordförande"/>.</summary>
    public required string Part { get; init; }

    /// <summary>Where.</summary>
    public required string Ort { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Namnförtydligande.</summary>
    public required string Namn { get; init; }

    /// <summary>The account that clicked; <c>null</c> when the kansli has noted a signature on paper.</summary>
    public Guid? Konto { get; init; }

    /// <summary>When it was clicked or noted.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>SHA-256, hexadecimal, of what was signed.</summary>
    public required string Innehåll { get; init; }

    /// <summary>Whether it stands on paper.</summary>
    public bool PåPapper => Konto is null;
}
