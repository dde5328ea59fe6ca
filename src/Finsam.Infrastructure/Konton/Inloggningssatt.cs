using System.Security.Claims;

namespace Finsam.Infrastructure.Konton;

/// <summary>How somebody proved who they are: the claim <c>amr</c> of a login (RFC 8176 where it has a word).</summary>
public static class Inloggningssätt
{
    /// <summary>Type of the claim.</summary>
    public const string Anspråk = "amr";

    /// <summary>Password and a code.</summary>
    public const string Tvåsteg = "mfa";

    /// <summary>Passkey: something one has, unlocked by what one is or knows.</summary>
    public const string Passnyckel = "passkey";

    /// <summary>One click in the demo. Counts as more than a password only there.</summary>
    public const string Demo = "demo";

    /// <summary>Whether the login took more than a password.</summary>
    /// <param name="inloggad">The login.</param>
    /// <param name="demo">Whether the demo is on.</param>
    public static bool ÄrStark(ClaimsPrincipal inloggad, bool demo) =>
        inloggad.HasClaim(Anspråk, Tvåsteg) || inloggad.HasClaim(Anspråk, Passnyckel) || (demo && inloggad.HasClaim(Anspråk, Demo));
}
