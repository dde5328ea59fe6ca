using Finsam.Application.Behörighet;
using Finsam.Infrastructure.Konton;
using Finsam.Web.Features.MittKonto;
using Microsoft.AspNetCore.Identity;

namespace Finsam.Web.Features.Konton;

/// <summary>Logs in whoever has just chosen a password through a link.</summary>
internal sealed class Länkinloggning(SignInManager<Konto> inloggning, IUppdragsläsare uppdrag)
{
    /// <returns>
    /// Where to go: in; to where a second factor is set up, for someone whose role counts for nothing without it; or to the login page, where one that is
    /// set up is asked for as always.
    /// </returns>
    public async Task<string> LoggaInAsync(KontoId id)
    {
        if (await inloggning.UserManager.FindByIdAsync(id.Value.ToString()) is not { TwoFactorEnabled: false } konto)
        {
            return "/logga-in";
        }

        await inloggning.SignInAsync(konto, isPersistent: false);
        return (await uppdrag.LäsAsync(konto.Id, CancellationToken.None)).KräverMfa() ? MittKontoPage.Adress : "/";
    }
}
