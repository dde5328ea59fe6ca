using MediatR;
using Microsoft.AspNetCore.Components.Authorization;

namespace Finsam.Web.Features.Gemensamt.Sändning;

/// <inheritdoc cref="ISändare"/>
internal sealed class Sändare(AuthenticationStateProvider inloggning, Sändning sändning) : ISändare
{
    public async Task<T> SändAsync<T>(IRequest<T> request, CancellationToken cancellationToken = default)
    {
        var tillstånd = await inloggning.GetAuthenticationStateAsync();
        return await sändning.SändAsync(tillstånd.User, request, cancellationToken);
    }
}
