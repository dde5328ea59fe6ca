using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Asks for the translations of the version that is asked with.</summary>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record EnkätspråkQuery : IRequest<EnkätspråkVy>;

/// <summary>The translations.</summary>
/// <param name="Rader">One per language.</param>
/// <param name="FårÄndra">Whether the user may read one in.</param>
public sealed record EnkätspråkVy(IReadOnlyList<Språkrad> Rader, bool FårÄndra);

/// <summary>A translation.</summary>
/// <param name="Språk">The texts.</param>
/// <param name="Hela">The forms that can be handed out in it.</param>
/// <param name="Saknas">How many texts are missing, of all forms and the page.</param>
public sealed record Språkrad(Enkätspråk Språk, IReadOnlyList<Formulär> Hela, int Saknas);

internal sealed class EnkätspråkHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<EnkätspråkQuery, EnkätspråkVy>
{
    public async Task<EnkätspråkVy> Handle(EnkätspråkQuery request, CancellationToken cancellationToken)
    {
        var katalog = Indikatorkatalog.Gällande;
        var språk = await db.Enkätspråk.Where(s => s.Katalogversion == katalog.Version).OrderBy(s => s.Kod).ToListAsync(cancellationToken);
        return new([.. språk.Append(Enkätexempel.Arabiska).DistinctBy(s => s.Kod).Select(Rad)], kontext.Användare.Roller.Contains(Roll.Kansli));

        Språkrad Rad(Enkätspråk ett) => new(
            ett,
            ett.Exempel ? [] : [.. Enum.GetValues<Formulär>().Where(f => ett.Saknas(katalog, [f], Enkätsidan.Namn).Count == 0)],
            ett.Saknas(katalog, Enum.GetValues<Formulär>(), Enkätsidan.Namn).Count);
    }
}
