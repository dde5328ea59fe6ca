using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Deltagare.Skattning;

/// <summary>The words of self-ratings.</summary>
internal static class Skattningstexter
{
    /// <summary>What the ends of the scale mean.</summary>
    public const string Skala = "0 = nej, jag håller inte alls med. 10 = ja, jag håller helt med.";

    /// <summary>Why one is to rate.</summary>
    public static string Tillfälle(Skattningstillfälle tillfälle) => tillfälle switch
    {
        Skattningstillfälle.Start => "Vid start",
        Skattningstillfälle.Avslut => "Vid avslut",
        _ => "Löpande",
    };

    /// <summary>"7,3".</summary>
    public static string Tal(decimal värde) => Andel.EnDecimal(värde).ToString("0.0", Svenska.Kultur);

    /// <summary>"+1,2", "−0,3", "0,0", or a dash.</summary>
    public static string Förändring(decimal? värde) => värde is not { } tal ? "–" : Andel.EnDecimal(tal) > 0 ? $"+{Tal(tal)}" : Tal(tal);

    /// <summary>"+2", "−1", "0", or a dash.</summary>
    public static string Steg(int? värde) => värde is not { } tal ? "–" : tal > 0 ? $"+{Texter.Tal(tal)}" : Texter.Tal(tal);

    /// <summary>The change in a word.</summary>
    public static string Ord(decimal förändring) => förändring > 0 ? "Högre" : förändring < 0 ? "Lägre" : "Samma";

    /// <summary>How often, in words.</summary>
    public static string Veckor(int veckor) => veckor == 1 ? "varje vecka" : $"med {veckor} veckors mellanrum";

    /// <summary>"1 påstående", "10 påståenden".</summary>
    public static string Påståenden(int antal) => antal == 1 ? "1 påstående" : $"{antal} påståenden";
}
