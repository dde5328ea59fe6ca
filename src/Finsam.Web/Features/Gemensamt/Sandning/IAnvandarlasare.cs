using System.Security.Claims;
using Finsam.Application.Behörighet;

namespace Finsam.Web.Features.Gemensamt.Sändning;

/// <summary>From whoever is logged in to what of the förbund is theirs. Registered as scoped: the sender takes a new one for every call.</summary>
public interface IAnvändarläsare
{
    /// <summary>The user; <see cref="Användare.Ingen"/> for someone who is not logged in, or whose account is closed.</summary>
    Task<Användare> LäsAsync(ClaimsPrincipal inloggad, CancellationToken cancellationToken = default);
}
