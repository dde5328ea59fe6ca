using Finsam.Application.Behörighet;
using Finsam.Application.Konton;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>The first start of a new installation: nobody has an account, so the program itself says how the first administratör gets in.</summary>
public static class Förstastart
{
    /// <summary>Makes the link.</summary>
    /// <param name="tjänster">The root provider; the database is ready.</param>
    /// <returns>The key of the link; <c>null</c> where there is an account, or where another process that runs has made the link.</returns>
    public static async Task<string?> LänkaAsync(IServiceProvider tjänster, CancellationToken cancellationToken = default)
    {
        await using var omfång = tjänster.CreateAsyncScope();
        await using var tomt = omfång.ServiceProvider.GetRequiredService<NpgsqlDataSource>().CreateCommand("select not exists (select from konto)");
        if (await tomt.ExecuteScalarAsync(cancellationToken) is not true || !await tjänster.GetRequiredService<Förstalås>().TaAsync(cancellationToken))
        {
            return null;
        }

        omfång.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
        var svar = await omfång.ServiceProvider.GetRequiredService<IMediator>().Send(new FörstaLänkCommand(), cancellationToken);
        return svar.Lyckades ? svar.Värde : null;
    }
}
