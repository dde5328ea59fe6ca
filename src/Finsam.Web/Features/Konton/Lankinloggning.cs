using Finsam.Infrastructure.Konton;
using Microsoft.AspNetCore.Identity;

namespace Finsam.Web.Features.Konton;

/// <summary>Logs in whoever has just chosen a password through a link.</summary>
internal sealed class Länkinloggning(SignInManager<Konto> inloggning)
{
    /// <returns>Where to go: in, or to the login page where a second factor is asked for as always.</returns>
    public async Task<string> LoggaInAsync(KontoId id)
    {
        if (await inloggning.UserManager.FindByIdAsync(id.Value.ToString()) is not { TwoFactorEnabled: false } konto)
        {
            return "/logga-in";
        }

        await inloggning.SignInAsync(konto, isPersistent: false);
        return "/";
    }
}
