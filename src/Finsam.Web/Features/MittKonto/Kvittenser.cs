namespace Finsam.Web.Features.MittKonto;

/// <summary>What is said on "Mitt konto" when something has been done, by the code in the address.</summary>
internal static class Kvittenser
{
    public const string Lösenord = "losenord";
    public const string TvåstegAv = "tvasteg-av";
    public const string Passnyckel = "passnyckel";

    public static IReadOnlyDictionary<string, string> Texter { get; } = new Dictionary<string, string>
    {
        [Lösenord] = "Lösenordet är bytt. Alla andra inloggningar är avslutade.",
        [TvåstegAv] = "Tvåstegsinloggningen är avstängd.",
        [Passnyckel] = "Passnyckeln är tillagd. Nästa gång kan du logga in med den.",
    };
}
