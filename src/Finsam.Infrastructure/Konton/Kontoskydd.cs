using System.Buffers.Text;
using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Microsoft.AspNetCore.Identity;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// What whoever is logged in may do with the login of their own account. Every change of it becomes a row of history where it is stored. Works on
/// logins, not on requests: everyone who is logged in may, also someone whose roles do not count yet.
/// </summary>
public sealed class Kontoskydd(UserManager<Konto> konton, IUppdragsläsare uppdrag, Inställningar inställningar)
{
    private const int AntalKoder = 10;
    private const int FlestPassnycklar = 10;
    private const int LängstNamn = 60;

    private static readonly Fel Borta = new("konto.borta", "Du är inte längre inloggad. Logga in igen.", Felslag.Otillåtet);

    private static readonly Fel Svag = new(
        "konto.svag-inloggning",
        "Du loggade in med bara lösenordet. Logga ut, och in igen med din kod eller passnyckel, för att ändra detta.",
        Felslag.Otillåtet);

    private static readonly Fel Krävs = new(
        "konto.mfa-kravs", "Din roll kräver tvåstegsinloggning eller en passnyckel. Lägg till det ena innan du tar bort det andra.", Felslag.Otillåtet);

    /// <summary>How the account is protected; <c>null</c> when it is gone or closed.</summary>
    public async Task<Kontoläge?> LäsAsync(ClaimsPrincipal inloggad) =>
        await KontoAsync(inloggad) is { } konto ? await LägeAsync(konto) : null;

    /// <summary>Changes the password; other logins of the account end.</summary>
    public async Task<Result> BytLösenordAsync(ClaimsPrincipal inloggad, bool stark, string nuvarande, string nytt, string igen) =>
        await ÄndraAsync(inloggad, stark, async (konto, _) =>
        {
            if (await FelLösenordAsync(konto, nuvarande, "Nuvarande") is { } fel)
            {
                return fel;
            }

            if (nytt != igen)
            {
                return Fel.Fältet("konto.losenord-igen", "Igen", "Lösenorden är inte lika. Skriv det nya en gång till.");
            }

            if (nytt == nuvarande)
            {
                return Fel.Fältet("konto.samma-losenord", "Nytt", "Det nya lösenordet är samma som det gamla.");
            }

            var svar = await konton.ChangePasswordAsync(konto, nuvarande, nytt);
            return svar.Succeeded ? Result.Klart : Fel.Fältet("konto.losenord", "Nytt", Text(svar));
        });

    /// <summary>Makes a new secret for an authenticator app; it counts for nothing until <see cref="SlåPåTvåstegAsync"/> has seen a code of it.</summary>
    public async Task<Result> BörjaTvåstegAsync(ClaimsPrincipal inloggad, bool stark) =>
        await ÄndraAsync(inloggad, stark, async (konto, läge) => läge.Tvåsteg ? Result.Klart : Svar(await konton.ResetAuthenticatorKeyAsync(konto)));

    /// <summary>The secret to show while two-factor is being set up: in groups of four, and as an address for a QR code. <c>null</c> when it is not.</summary>
    public async Task<(string Nyckel, string Adress)?> HemlighetAsync(ClaimsPrincipal inloggad)
    {
        if (await KontoAsync(inloggad) is not { TwoFactorEnabled: false } konto || await konton.GetAuthenticatorKeyAsync(konto) is not { } nyckel)
        {
            return null;
        }

        var utgivare = Uri.EscapeDataString($"Finsam {inställningar.Förbund}");
        return (
            string.Join(' ', nyckel.Chunk(4).Select(tecken => new string(tecken))),
            $"otpauth://totp/{utgivare}:{Uri.EscapeDataString(konto.UserName!)}?secret={nyckel}&issuer={utgivare}&digits=6");
    }

    /// <summary>Turns two-factor on when the code proves that the app has the secret.</summary>
    /// <returns>Recovery codes, to be shown this once.</returns>
    public async Task<Result<IReadOnlyList<string>>> SlåPåTvåstegAsync(ClaimsPrincipal inloggad, bool stark, string kod) =>
        await KoderAsync(inloggad, stark, async (konto, _) =>
        {
            if (!await konton.VerifyTwoFactorTokenAsync(konto, TokenOptions.DefaultAuthenticatorProvider, Siffror(kod)))
            {
                return Fel.Fältet("konto.kod", "Kod", "Koden stämmer inte. Vänta på nästa kod i appen och kontrollera att telefonens klocka går rätt.");
            }

            return Svar(await konton.SetTwoFactorEnabledAsync(konto, true));
        });

    /// <summary>New recovery codes; the old ones stop working.</summary>
    public async Task<Result<IReadOnlyList<string>>> NyaKoderAsync(ClaimsPrincipal inloggad, bool stark, string lösenord) =>
        await KoderAsync(inloggad, stark, async (konto, läge) =>
            !läge.Tvåsteg ? Fel.Fältet("konto.kod", "Kod", "Slå på tvåstegsinloggning först.")
            : await FelLösenordAsync(konto, lösenord, "Losenord") is { } fel ? fel : Result.Klart);

    /// <summary>Turns two-factor off and forgets the secret. Refused where a role demands it and there is no passkey.</summary>
    public async Task<Result> SlåAvTvåstegAsync(ClaimsPrincipal inloggad, bool stark, string lösenord) =>
        await ÄndraAsync(inloggad, stark, async (konto, läge) =>
        {
            if (läge is { KräverMfa: true, Passnycklar: [] })
            {
                return Krävs;
            }

            if (await FelLösenordAsync(konto, lösenord, "Losenord") is { } fel)
            {
                return fel;
            }

            var av = await konton.SetTwoFactorEnabledAsync(konto, false);
            return Svar(av.Succeeded ? await konton.ResetAuthenticatorKeyAsync(konto) : av);
        });

    /// <summary>Whether a passkey may be added, and for whom.</summary>
    public async Task<Result<PasskeyUserEntity>> FörPassnyckelAsync(ClaimsPrincipal inloggad, bool stark)
    {
        PasskeyUserEntity? vem = null;
        var svar = await ÄndraAsync(inloggad, stark, (konto, läge) =>
        {
            vem = new() { Id = konto.Id.ToString(), Name = konto.UserName!, DisplayName = konto.Namn };
            return Task.FromResult(läge.Passnycklar.Count < FlestPassnycklar
                ? Result.Klart
                : new Fel("konto.passnycklar", $"Du har redan {FlestPassnycklar} passnycklar. Ta bort någon först.", Felslag.Ogiltigt));
        });
        return svar.Lyckades ? vem! : svar.Fel;
    }

    /// <summary>Adds a passkey that the browser has made.</summary>
    public async Task<Result> LäggPassnyckelAsync(ClaimsPrincipal inloggad, bool stark, UserPasskeyInfo nyckel, string namn) =>
        await ÄndraAsync(inloggad, stark, async (konto, läge) =>
        {
            namn = namn.Trim();
            if (namn.Length > LängstNamn)
            {
                return Fel.Fältet("konto.passnyckelnamn", "Namn", $"Namnet får ha högst {LängstNamn} tecken.");
            }

            nyckel.Name = namn.Length > 0 ? namn : $"Passnyckel {läge.Passnycklar.Count + 1}";
            return Svar(await konton.AddOrUpdatePasskeyAsync(konto, nyckel));
        });

    /// <summary>Calls a passkey something else.</summary>
    public async Task<Result> DöpOmPassnyckelAsync(ClaimsPrincipal inloggad, bool stark, string id, string namn) =>
        await ÄndraAsync(inloggad, stark, async (konto, läge) =>
        {
            namn = namn.Trim();
            if (namn.Length is 0 or > LängstNamn)
            {
                return Fel.Fältet("konto.passnyckelnamn", "Namn", namn.Length == 0 ? "Skriv vad passnyckeln ska heta." : $"Namnet får ha högst {LängstNamn} tecken.");
            }

            if (läge.Passnycklar.All(p => p.Id != id) || await konton.GetPasskeyAsync(konto, Base64Url.DecodeFromChars(id)) is not { } nyckel)
            {
                return new Fel("konto.passnyckel-borta", "Passnyckeln finns inte längre.", Felslag.FinnsInte);
            }

            nyckel.Name = namn;
            return Svar(await konton.AddOrUpdatePasskeyAsync(konto, nyckel));
        });

    /// <summary>Takes a passkey away. Refused where a role demands more than a password and nothing else is left.</summary>
    public async Task<Result> TaBortPassnyckelAsync(ClaimsPrincipal inloggad, bool stark, string id) =>
        await ÄndraAsync(inloggad, stark, async (konto, läge) =>
            läge is { KräverMfa: true, Tvåsteg: false, Passnycklar.Count: 1 } ? Krävs
            : läge.Passnycklar.All(p => p.Id != id) ? Result.Klart
            : Svar(await konton.RemovePasskeyAsync(konto, Base64Url.DecodeFromChars(id))));

    /// <summary>Ends every login of the account, this one too.</summary>
    public async Task<Result> LoggaUtÖveralltAsync(ClaimsPrincipal inloggad) =>
        await KontoAsync(inloggad) is { } konto ? Svar(await konton.UpdateSecurityStampAsync(konto)) : Borta;

    private static string Siffror(string kod) => string.Concat(kod.Where(char.IsAsciiDigit));

    private static Result Svar(IdentityResult svar) => svar.Succeeded ? Result.Klart : new Fel("konto", Text(svar), Felslag.Konflikt);

    private static string Text(IdentityResult svar) => string.Join(' ', svar.Errors.Select(f => f.Description));

    private async Task<Result> ÄndraAsync(ClaimsPrincipal inloggad, bool stark, Func<Konto, Kontoläge, Task<Result>> ändring)
    {
        if (await KontoAsync(inloggad) is not { } konto)
        {
            return Borta;
        }

        // A stolen password must not be enough to put a lock of the thief's own on the account.
        var läge = await LägeAsync(konto);
        return läge.HarMfa && !stark ? Svag : await ändring(konto, läge);
    }

    private async Task<Result<IReadOnlyList<string>>> KoderAsync(ClaimsPrincipal inloggad, bool stark, Func<Konto, Kontoläge, Task<Result>> villkor)
    {
        List<string> koder = [];
        var svar = await ÄndraAsync(inloggad, stark, async (konto, läge) =>
        {
            var prövat = await villkor(konto, läge);
            if (prövat.Lyckades)
            {
                koder.AddRange(await konton.GenerateNewTwoFactorRecoveryCodesAsync(konto, AntalKoder) ?? []);
            }

            return prövat;
        });
        return svar.Lyckades ? koder : svar.Fel;
    }

    /// <summary>Counts as a failed login: an open page must not be a place to guess.</summary>
    private async Task<Fel?> FelLösenordAsync(Konto konto, string lösenord, string fält)
    {
        if (konto.PasswordHash is null)
        {
            return fält == "Nuvarande" ? Fel.Fältet("konto.utan-losenord", fält, "Kontot har inget lösenord.") : null;
        }

        if (await konton.IsLockedOutAsync(konto))
        {
            return Fel.Fältet("konto.last", fält, "För många fel. Vänta en kvart och försök igen.");
        }

        if (await konton.CheckPasswordAsync(konto, lösenord))
        {
            return null;
        }

        await konton.AccessFailedAsync(konto);
        return Fel.Fältet("konto.fel-losenord", fält, "Det nuvarande lösenordet stämmer inte.");
    }

    private async Task<Konto?> KontoAsync(ClaimsPrincipal inloggad) => await konton.GetUserAsync(inloggad) is { Stängd: null } konto ? konto : null;

    private async Task<Kontoläge> LägeAsync(Konto konto)
    {
        var nycklar = await konton.GetPasskeysAsync(konto);
        return new(
            konto.Namn,
            konto.UserName!,
            konto.SenastInloggad,
            konto.PasswordHash is not null,
            konto.TwoFactorEnabled,
            await konton.CountRecoveryCodesAsync(konto),
            [.. nycklar.OrderBy(p => p.CreatedAt).Select(p => new Passnyckel(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "Passnyckel", p.CreatedAt))],
            (await uppdrag.LäsAsync(konto.Id, CancellationToken.None)).KräverMfa());
    }
}
