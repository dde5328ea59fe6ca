namespace Finsam.Domain.Översikt;

/// <summary>What a colour that somebody sets must have beside it. Source: design.md, "Trafikljus".</summary>
public static class Motiveringskrav
{
    /// <summary>Why a motivering is needed, or <c>null</c>: it is for gul and röd, and where another colour was proposed.</summary>
    /// <param name="färg">The colour that is set.</param>
    /// <param name="förslag">The one that was proposed, or <c>null</c> for none.</param>
    public static string? Varför(Trafikljus färg, Trafikljus? förslag) => färg switch
    {
        Trafikljus.Gul => "Gult ska motiveras.",
        Trafikljus.Röd => "Rött ska motiveras.",
        _ when färg != (förslag ?? färg) => $"Färgen är en annan än den föreslagna ({förslag.ToString()!.ToLowerInvariant()}). Skriv varför.",
        _ => null,
    };
}
