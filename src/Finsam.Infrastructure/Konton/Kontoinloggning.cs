using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// Logging in, with what the framework leaves open: closed accounts stay out, the time it takes does not tell which accounts exist, a recovery code can
/// be guessed no oftener than a password, a passkey is told from a password, and a login ends after twelve hours however busy it is.
/// </summary>
internal sealed class Kontoinloggning(
    UserManager<Konto> konton,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Konto> anspråk,
    IOptions<IdentityOptions> val,
    ILogger<SignInManager<Konto>> logg,
    IAuthenticationSchemeProvider scheman,
    IUserConfirmation<Konto> bekräftelse,
    TimeProvider klocka) : SignInManager<Konto>(konton, http, anspråk, val, logg, scheman, bekräftelse)
{
    /// <summary>When the login began, in seconds since 1970: in the cookie, and in what a circuit knows of it.</summary>
    public const string Början = "finsam.borjan";

    private static readonly TimeSpan Längst = TimeSpan.FromHours(12);

    /// <summary>A hash of nothing in particular, for accounts that do not exist.</summary>
    private static readonly string Ingens = new PasswordHasher<Konto>().HashPassword(null!, Guid.NewGuid().ToString());

    public override async Task<bool> CanSignInAsync(Konto user) => user.Stängd is null && await base.CanSignInAsync(user);

    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var konto = await UserManager.FindByNameAsync(userName);
        if (konto?.PasswordHash is null || await PreSignInCheck(konto) is not null)
        {
            UserManager.PasswordHasher.VerifyHashedPassword(konto!, Ingens, password);
            return SignInResult.Failed;
        }

        return await PasswordSignInAsync(konto, password, isPersistent, lockoutOnFailure);
    }

    public override async Task<SignInResult> TwoFactorRecoveryCodeSignInAsync(string recoveryCode)
    {
        if (await GetTwoFactorAuthenticationUserAsync() is not { } konto)
        {
            return SignInResult.Failed;
        }

        if (await PreSignInCheck(konto) is { } nej)
        {
            return nej;
        }

        var svar = await base.TwoFactorRecoveryCodeSignInAsync(recoveryCode);
        if (!svar.Succeeded)
        {
            await UserManager.AccessFailedAsync(konto);
        }

        return svar;
    }

    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        var prov = await PerformPasskeyAssertionAsync(credentialJson);
        if (!prov.Succeeded || await PreSignInCheck(prov.User) is not null || !(await UserManager.AddOrUpdatePasskeyAsync(prov.User, prov.Passkey)).Succeeded)
        {
            return SignInResult.Failed;
        }

        await SignInWithClaimsAsync(prov.User, isPersistent: false, [new(Inloggningssätt.Anspråk, Inloggningssätt.Passnyckel)]);
        return SignInResult.Success;
    }

    public override Task SignInWithClaimsAsync(Konto user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        // A login that is only refreshed brings its properties, and so its beginning.
        var egenskaper = authenticationProperties ?? new();
        if (!egenskaper.Items.TryGetValue(Början, out var början) || början is null)
        {
            egenskaper.Items[Början] = början = klocka.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        }

        return base.SignInWithClaimsAsync(user, egenskaper, [.. additionalClaims, new(Början, början)]);
    }

    /// <summary>Asked at short intervals, of cookies and of circuits.</summary>
    public override async Task<Konto?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        Räcker(principal) && await base.ValidateSecurityStampAsync(principal) is { Stängd: null } konto ? konto : null;

    private bool Räcker(ClaimsPrincipal? inloggad) =>
        long.TryParse(inloggad?.FindFirstValue(Början), CultureInfo.InvariantCulture, out var början)
        && klocka.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(början) < Längst;
}
