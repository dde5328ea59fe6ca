using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Konton;

/// <summary>What a link opens, as its owner sees it.</summary>
/// <param name="Slag">What it is for.</param>
/// <param name="Namn">Whose it is; empty for the first administratör's.</param>
/// <param name="Inloggning">What that person types to log in; empty for the first administratör's.</param>
public sealed record Öppnad(Länkslag Slag, string Namn, string Inloggning);

/// <summary>What somebody fills in behind a link.</summary>
/// <param name="Lösenord">The new password.</param>
/// <param name="Igen">The same once more.</param>
/// <param name="Namn">The first administratör's name.</param>
/// <param name="Epost">The first administratör's e-mail address.</param>
public sealed record Länksvar(string Lösenord, string Igen, string? Namn, string? Epost)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => nameof(Länksvar);
}

/// <summary>Links that open once, for whoever is not logged in: no request, since there is no user yet to have a role.</summary>
public interface IEngångslänkar
{
    /// <summary>What the key opens; <c>null</c> when it is wrong, used or too old. Which of those is told to nobody.</summary>
    Task<Öppnad?> LäsAsync(string nyckel, CancellationToken cancellationToken);

    /// <summary>Uses the link: the password is set, the link is gone and every older login of the account ends.</summary>
    /// <returns>The account, which may now log in.</returns>
    Task<Result<KontoId>> AnvändAsync(string nyckel, Länksvar svar, CancellationToken cancellationToken);
}
