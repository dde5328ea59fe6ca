using MediatR;

namespace Finsam.Web.Features.Gemensamt.Sändning;

/// <summary>The one thing components inject: one call = one user, one scope, one use case.</summary>
public interface ISändare
{
    /// <summary>Sends as whoever is logged in at this moment.</summary>
    /// <exception cref="UnauthorizedAccessException">The user may not send it.</exception>
    Task<T> SändAsync<T>(IRequest<T> request, CancellationToken cancellationToken = default);
}
