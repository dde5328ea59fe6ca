namespace Finsam.Application.Behörighet;

/// <summary>Turns an account into a <see cref="Användare"/> by the assignments it holds today.</summary>
public interface IUppdragsläsare
{
    /// <summary>Who the account is today; <see cref="Användare.Ingen"/> when it is gone.</summary>
    Task<Användare> LäsAsync(Guid konto, CancellationToken cancellationToken);
}
