using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using Microsoft.AspNetCore.Identity;

namespace Finsam.Infrastructure.Konton;

/// <summary>Holds every new password to <see cref="Lösenordsregel"/>.</summary>
internal sealed class Lösenordsvakt(Inställningar inställningar) : IPasswordValidator<Konto>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Konto> manager, Konto user, string? password) =>
        Task.FromResult(Lösenordsregel.Brist(password ?? "", user.Namn, user.UserName, user.Email, inställningar.Förbund) is { } brist
            ? IdentityResult.Failed(new IdentityError { Code = "losenord", Description = brist })
            : IdentityResult.Success);
}
