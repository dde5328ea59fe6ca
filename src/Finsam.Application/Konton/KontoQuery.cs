using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>Asks for one account.</summary>
/// <param name="Konto">The account.</param>
[Behörighet(Roll.Administratör, Roll.Kansli, Roll.Förbundschef, Roll.Revisor)]
public sealed record KontoQuery(KontoId Konto) : IRequest<Result<KontoVy>>;

/// <summary>One account.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Version">For the commands that change it.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">Address, or <c>null</c> for a demo account.</param>
/// <param name="Inloggning">What is typed to log in.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Aktiverad">When a password was first chosen, or <c>null</c>.</param>
/// <param name="Stängd">When it was closed, or <c>null</c>.</param>
/// <param name="LåstTill">Locked until then, or <c>null</c>.</param>
/// <param name="Tvåfaktor">Whether logging in takes a second factor.</param>
/// <param name="Passnycklar">How many passkeys it has.</param>
/// <param name="SenastInloggad">Last login, or <c>null</c> for never.</param>
/// <param name="Uppdrag">What it may do: now, later and before.</param>
/// <param name="FårÄndra">Whether the user may change it.</param>
/// <param name="ÄrEget">Whether it is the user's own, of which only the name and the address may be changed.</param>
public sealed record KontoVy(
    KontoId Id,
    int Version,
    string Namn,
    string? Epost,
    string Inloggning,
    Kontostatus Status,
    DateTimeOffset? Aktiverad,
    DateTimeOffset? Stängd,
    DateTimeOffset? LåstTill,
    bool Tvåfaktor,
    int Passnycklar,
    DateTimeOffset? SenastInloggad,
    IReadOnlyList<Uppdragsrad> Uppdrag,
    bool FårÄndra,
    bool ÄrEget);

internal sealed class KontoHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<KontoQuery, Result<KontoVy>>
{
    public async Task<Result<KontoVy>> Handle(KontoQuery request, CancellationToken cancellationToken)
    {
        if (await db.Konton.Include(k => k.Uppdrag).FirstOrDefaultAsync(k => k.Id == request.Konto, cancellationToken) is not { } konto)
        {
            return Kontofel.FinnsInte;
        }

        var namn = await Uppdragsnamn.LäsAsync(db, konto.Uppdrag, cancellationToken);
        var platser = await Styrgruppsplatser.LäsAsync(db, [konto.Id], klocka.Idag(), cancellationToken);
        var passnycklar = await db.Konton.Where(k => k.Id == konto.Id).Select(k => k.Passnycklar.Count).FirstOrDefaultAsync(cancellationToken);
        return new KontoVy(
            konto.Id,
            konto.Version,
            konto.Namn,
            konto.Epost,
            konto.Inloggning,
            konto.Status(klocka.GetUtcNow()),
            konto.Aktiverad,
            konto.Stängd,
            konto.LåstTill,
            konto.Tvåfaktor,
            passnycklar,
            konto.SenastInloggad,
            [.. namn.Rader(konto.Uppdrag, platser[konto.Id], klocka.Idag())],
            kontext.Användare.Roller.Contains(Roll.Administratör),
            kontext.Användare.Konto == konto.Id.Value);
    }
}
