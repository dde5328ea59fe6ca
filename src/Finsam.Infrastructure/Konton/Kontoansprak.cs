using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Finsam.Infrastructure.Konton;

/// <summary>What a login carries: the account's id, and as its name the one that is shown.</summary>
internal sealed class Kontoanspråk(UserManager<Konto> konton, IOptions<IdentityOptions> val) : UserClaimsPrincipalFactory<Konto>(konton, val)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Konto user)
    {
        var identitet = await base.GenerateClaimsAsync(user);
        if (identitet.FindFirst(identitet.NameClaimType) is { } användarnamn)
        {
            identitet.RemoveClaim(användarnamn);
        }

        identitet.AddClaim(new(identitet.NameClaimType, user.Namn));
        return identitet;
    }
}
