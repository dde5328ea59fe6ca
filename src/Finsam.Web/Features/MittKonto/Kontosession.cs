using System.Security.Claims;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Konton;
using Finsam.Web.Features.Inloggning;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Finsam.Web.Features.MittKonto;

/// <summary>The login that a page of the own account is shown to, and what happens to it when the account changes.</summary>
internal sealed class Kontosession(SignInManager<Konto> inloggning, Demoläge demo)
{
    private ClaimsPrincipal Inloggad => inloggning.Context.User;

    /// <summary>Whether the login took more than a password.</summary>
    public bool Stark => Inloggningssätt.ÄrStark(Inloggad, demo.På);

    /// <summary>Whether the login still holds, asked at once and not at the next interval.</summary>
    public async Task<bool> HållerAsync() => await inloggning.ValidateSecurityStampAsync(Inloggad) is not null;

    /// <summary>Keeps this login while all others end.</summary>
    public async Task<Result> FörnyaAsync(Result svar)
    {
        if (svar.Lyckades && await inloggning.UserManager.GetUserAsync(Inloggad) is { } konto)
        {
            await inloggning.RefreshSignInAsync(konto);
        }

        return svar;
    }

    /// <summary>Whoever has just proved a second factor has logged in with it from now on.</summary>
    /// <param name="sätt">The proof.</param>
    public async Task StärkAsync(string sätt)
    {
        if (await inloggning.UserManager.GetUserAsync(Inloggad) is { } konto)
        {
            var nu = await inloggning.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            await inloggning.SignInWithClaimsAsync(konto, nu.Properties, [new(Inloggningssätt.Anspråk, sätt)]);
        }
    }

    /// <summary>What the browser made, checked against the question that was put to it; <c>null</c> when it does not hold.</summary>
    public async Task<UserPasskeyInfo?> PrövaPassnyckelAsync(string? svar)
    {
        if (string.IsNullOrEmpty(svar))
        {
            return null;
        }

        try
        {
            var prov = await inloggning.PerformPasskeyAttestationAsync(svar);
            return prov.Succeeded && prov.UserEntity.Id == inloggning.UserManager.GetUserId(Inloggad) ? prov.Passkey : null;
        }
        catch (Exception fel) when (fel is PasskeyException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Ends this login.</summary>
    public Task LoggaUtAsync() => inloggning.SignOutAsync();
}
