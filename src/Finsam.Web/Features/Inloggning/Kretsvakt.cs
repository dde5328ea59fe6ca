using Finsam.Infrastructure.Konton;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Finsam.Web.Features.Inloggning;

/// <summary>An open page asks, as often as a cookie is asked, whether its login still holds; when it does not, the page leads to the login.</summary>
internal sealed class Kretsvakt(ILoggerFactory logg, IServiceScopeFactory scopes, IOptions<SecurityStampValidatorOptions> val)
    : RevalidatingServerAuthenticationStateProvider(logg)
{
    protected override TimeSpan RevalidationInterval => val.Value.ValidationInterval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<SignInManager<Konto>>().ValidateSecurityStampAsync(authenticationState.User) is not null;
        }
        catch (Exception fel) when (Gemensamt.Vyer.Databasfel.ÄrOnåbar(fel))
        {
            // Nothing can be read either; asked again when it answers.
            return true;
        }
    }
}
