using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Inloggning;

/// <summary>From the login's claims to the account's assignments, read anew for every call: an assignment that ends, ends at once.</summary>
internal sealed class Användarläsare(IUppdragsläsare uppdrag) : IAnvändarläsare
{
    public async Task<Användare> LäsAsync(ClaimsPrincipal inloggad, CancellationToken cancellationToken = default) =>
        inloggad.Identity?.IsAuthenticated == true && Guid.TryParse(inloggad.FindFirstValue(ClaimTypes.NameIdentifier), out var konto)
            ? await uppdrag.LäsAsync(konto, cancellationToken)
            : Användare.Ingen;
}
