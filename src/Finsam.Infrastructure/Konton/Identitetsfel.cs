using Microsoft.AspNetCore.Identity;

namespace Finsam.Infrastructure.Konton;

/// <summary>What Identity says when it refuses, in Swedish.</summary>
internal sealed class Identitetsfel : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Fel(nameof(DefaultError), "Något gick fel och inget har sparats. Försök igen.");

    public override IdentityError ConcurrencyFailure() =>
        Fel(nameof(ConcurrencyFailure), "Kontot ändrades samtidigt på annat håll. Inget har sparats; läs om sidan och försök igen.");

    public override IdentityError PasswordMismatch() => Fel(nameof(PasswordMismatch), "Det nuvarande lösenordet stämmer inte.");

    public override IdentityError InvalidToken() => Fel(nameof(InvalidToken), "Länken eller koden gäller inte längre.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Fel(nameof(RecoveryCodeRedemptionFailed), "Återställningskoden stämmer inte eller är redan använd.");

    public override IdentityError UserAlreadyHasPassword() => Fel(nameof(UserAlreadyHasPassword), "Kontot har redan ett lösenord.");

    public override IdentityError InvalidUserName(string? userName) => Fel(nameof(InvalidUserName), "Användarnamnet kan inte användas.");

    public override IdentityError InvalidEmail(string? email) => Fel(nameof(InvalidEmail), "Skriv en e-postadress.");

    public override IdentityError DuplicateUserName(string userName) => Fel(nameof(DuplicateUserName), "Det finns redan ett konto med det användarnamnet.");

    public override IdentityError DuplicateEmail(string email) => Fel(nameof(DuplicateEmail), "Det finns redan ett konto med den e-postadressen.");

    public override IdentityError UserLockoutNotEnabled() => Fel(nameof(UserLockoutNotEnabled), "Kontot kan inte låsas.");

    private static IdentityError Fel(string kod, string text) => new() { Code = kod, Description = text };
}
