using System.Reflection;
using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.AspNetCore.Authorization;

namespace Finsam.Web.Features.Gemensamt.Behörighet;

/// <summary>A page for those who may send <typeparamref name="TRequest"/>: the roles stand in one place, on the request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FårSkickaAttribute<TRequest>() : AuthorizeAttribute(typeof(TRequest).Name);

/// <summary>Demands one of the roles that a request declares.</summary>
/// <param name="Request">Type of the request.</param>
internal sealed record FårSkicka(Type Request) : IAuthorizationRequirement
{
    public bool Får(Användare användare) =>
        Request.GetCustomAttribute<BehörighetAttribute>()?.Roller.Any(användare.Roller.Contains) == true;
}

/// <summary>
/// Decides what is shown, and remembers the user as long as the login is the same object; what is read is decided anew by every call.
/// </summary>
internal sealed class FårSkickaHandler(IServiceScopeFactory scopes) : AuthorizationHandler<FårSkicka>
{
    private (ClaimsPrincipal Inloggad, Användare Användare)? _senast;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, FårSkicka requirement)
    {
        if (requirement.Får(await AnvändareAsync(context.User)))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<Användare> AnvändareAsync(ClaimsPrincipal inloggad)
    {
        if (_senast is not { } senast || !ReferenceEquals(senast.Inloggad, inloggad))
        {
            await using var scope = scopes.CreateAsyncScope();
            var användare = await scope.ServiceProvider.GetRequiredService<IAnvändarläsare>().LäsAsync(inloggad);
            _senast = senast = (inloggad, användare);
        }

        return senast.Användare;
    }
}
