namespace Finsam.Domain.Indikatorer;

/// <summary>The scale of every påstående. Only its ends have words. Source: "Hur vet vi att det blir bättre?", NNS 2015; "Inspel till … AMT verksamhetsplan 2015" for what is jakande.</summary>
public static class Skala
{
    /// <summary>"Instämmer inte alls".</summary>
    public const int Lägst = 1;

    /// <summary>"Instämmer helt".</summary>
    public const int Högst = 5;

    /// <summary>From here an answer counts as jakande.</summary>
    public const int Jakande = 4;

    /// <summary>The words at the lowest end.</summary>
    public const string LägstOrd = "Instämmer inte alls";

    /// <summary>The words at the highest end.</summary>
    public const string HögstOrd = "Instämmer helt";

    /// <summary>Its steps.</summary>
    public static IReadOnlyList<int> Steg { get; } = [.. Enumerable.Range(Lägst, Högst)];
}
