using System.Security.Claims;
using Finsam.Application.Behörighet;
using MediatR;

namespace Finsam.Web.Features.Gemensamt.Sändning;

/// <summary>Sends in a scope of its own, as a given user. For endpoints, which have <c>HttpContext.User</c>; components use <see cref="ISändare"/>.</summary>
public sealed class Sändning(IServiceScopeFactory scopes)
{
    /// <summary>Opens a scope, reads the user, sends, disposes.</summary>
    /// <exception cref="UnauthorizedAccessException">The user may not send it.</exception>
    public async Task<T> SändAsync<T>(ClaimsPrincipal inloggad, IRequest<T> request, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tjänster = scope.ServiceProvider;
        tjänster.GetRequiredService<Användarkontext>().Användare =
            await tjänster.GetRequiredService<IAnvändarläsare>().LäsAsync(inloggad, cancellationToken);
        return await tjänster.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }
}
