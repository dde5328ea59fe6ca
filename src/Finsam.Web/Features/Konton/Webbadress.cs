namespace Finsam.Web.Features.Konton;

/// <summary>The address that users reach Finsam by, for links that are sent to them. From the setting <c>Finsam:Adress</c>.</summary>
/// <param name="Bas">Without a slash at the end; <c>null</c> where it is not set.</param>
internal sealed record Webbadress(string? Bas)
{
    /// <exception cref="InvalidOperationException">It is no address.</exception>
    public static Webbadress Läs(IConfiguration konfiguration) => konfiguration["Finsam:Adress"]?.Trim().TrimEnd('/') switch
    {
        null or "" => new((string?)null),
        var text when Uri.TryCreate(text, UriKind.Absolute, out var adress) && adress.Scheme is "https" or "http" => new(text),
        _ => throw new InvalidOperationException("Inställningen Finsam:Adress är ingen webbadress. Skriv den som https://finsam.exempel.se."),
    };

    /// <summary>A link into Finsam.</summary>
    /// <param name="väg">From the root, with its slash.</param>
    /// <param name="annars">The base where the setting says none.</param>
    public string Till(string väg, string annars) => $"{(Bas ?? annars).TrimEnd('/')}{väg}";

    /// <summary>A link that opens once.</summary>
    /// <param name="nyckel">Its key.</param>
    /// <param name="annars">The base where the setting says none.</param>
    public string Länk(string nyckel, string annars) => Till($"{InbjudanPage.Adress}/{nyckel}", annars);
}
