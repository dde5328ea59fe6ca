using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Infrastructure.Konton;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Inloggning;

/// <summary>
/// From the login's claims to the account's assignments, read anew for every call: an assignment that ends, ends at once. Where a role demands more
/// than a password and the login gave no more, nothing is anyone's until it does.
/// </summary>
internal sealed class Användarläsare(IUppdragsläsare uppdrag, Demoläge demo) : IAnvändarläsare
{
    public async Task<Användare> LäsAsync(ClaimsPrincipal inloggad, CancellationToken cancellationToken = default)
    {
        var användare = await KontoAsync(inloggad, cancellationToken);
        return Räcker(inloggad, användare) ? användare : new(användare.Namn, [], användare.Konto);
    }

    /// <summary>Whether a role waits for two-factor or a passkey.</summary>
    public async Task<bool> SaknarMfaAsync(ClaimsPrincipal inloggad, CancellationToken cancellationToken = default) =>
        !Räcker(inloggad, await KontoAsync(inloggad, cancellationToken));

    private bool Räcker(ClaimsPrincipal inloggad, Användare användare) => !användare.KräverMfa() || Inloggningssätt.ÄrStark(inloggad, demo.På);

    private async Task<Användare> KontoAsync(ClaimsPrincipal inloggad, CancellationToken avbryt) =>
        inloggad.Identity?.IsAuthenticated == true && Guid.TryParse(inloggad.FindFirstValue(ClaimTypes.NameIdentifier), out var konto)
            ? await uppdrag.LäsAsync(konto, avbryt)
            : Användare.Ingen;
}
