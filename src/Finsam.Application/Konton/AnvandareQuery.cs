using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>Which accounts to list.</summary>
/// <param name="Sök">Part of a name or an address, or <c>null</c>.</param>
/// <param name="Roll">Only those who hold the role today, or <c>null</c>.</param>
/// <param name="Status">Only these; <c>null</c> for all that are not closed.</param>
/// <param name="Ordning">Column to sort by.</param>
/// <param name="Omvänd">The other way round.</param>
/// <param name="Sida">Page, from 1.</param>
public sealed record Användarurval(string? Sök, Roll? Roll, Kontostatus? Status, Användarordning Ordning, bool Omvänd, int Sida)
{
    /// <summary>Everyone who is not closed, by name.</summary>
    public static Användarurval Alla { get; } = new(null, null, null, Användarordning.Namn, false, 1);
}

/// <summary>What the list can be sorted by.</summary>
public enum Användarordning
{
    /// <summary>Name.</summary>
    Namn,

    /// <summary>E-mail address.</summary>
    Epost,

    /// <summary>Last login, the latest first.</summary>
    SenastInloggad,
}

/// <summary>Asks for a page of the accounts. Those at the kansli and the revisor read; only an administratör changes.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Roll.Administratör, Roll.Kansli, Roll.Förbundschef, Roll.Revisor)]
public sealed record AnvändareQuery(Användarurval Urval) : IRequest<Användarlista>;

/// <summary>A page of accounts.</summary>
/// <param name="Rader">The accounts.</param>
/// <param name="Antal">How many match in all.</param>
/// <param name="Sida">The page.</param>
/// <param name="Sidor">How many pages there are, at least 1.</param>
/// <param name="FårÄndra">Whether the user may change anything.</param>
public sealed record Användarlista(IReadOnlyList<Användarrad> Rader, int Antal, int Sida, int Sidor, bool FårÄndra);

/// <summary>One account in the list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">Address, or what is typed to log in where there is none.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Uppdrag">What it may do today.</param>
/// <param name="Tvåfaktor">Whether logging in takes a second factor.</param>
/// <param name="SenastInloggad">Last login, or <c>null</c> for never.</param>
public sealed record Användarrad(
    KontoId Id, string Namn, string Epost, Kontostatus Status, IReadOnlyList<Uppdragsrad> Uppdrag, bool Tvåfaktor, DateTimeOffset? SenastInloggad);

internal sealed class AnvändareHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<AnvändareQuery, Användarlista>
{
    private const int PerSida = 25;

    public async Task<Användarlista> Handle(AnvändareQuery request, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var nu = klocka.GetUtcNow();
        var valda = Välj(db, request.Urval, idag, nu);
        var antal = await valda.CountAsync(cancellationToken);
        var sidor = Math.Max(1, (antal + PerSida - 1) / PerSida);
        var sida = Math.Clamp(request.Urval.Sida, 1, sidor);
        var konton = await Ordna(valda, request.Urval).Skip((sida - 1) * PerSida).Take(PerSida).Include(k => k.Uppdrag).ToListAsync(cancellationToken);
        var namn = await Uppdragsnamn.LäsAsync(db, konton.SelectMany(k => k.Uppdrag), cancellationToken);
        var platser = await Styrgruppsplatser.LäsAsync(db, konton.Select(k => k.Id), idag, cancellationToken);
        var rader = konton.Select(k => new Användarrad(
            k.Id, k.Namn, k.Epost ?? k.Inloggning, k.Status(nu), [.. namn.Rader(k.Uppdrag, platser[k.Id], idag).Where(u => u.Läge == Uppdragsläge.Pågår)], k.Tvåfaktor, k.SenastInloggad));
        return new([.. rader], antal, sida, sidor, kontext.Användare.Roller.Contains(Roll.Administratör));
    }

    private static IQueryable<Användarkonto> Välj(IFinsamContext db, Användarurval urval, DateOnly idag, DateTimeOffset nu)
    {
        var konton = db.Konton;
        if (!string.IsNullOrWhiteSpace(urval.Sök))
        {
            var sök = urval.Sök.Trim().ToLowerInvariant();
            konton = konton.Where(k => k.Namn.ToLower().Contains(sök) || k.Inloggning.ToLower().Contains(sök));
        }

        if (urval.Roll is { } roll)
        {
            konton = konton.Med(db, roll, idag);
        }

        return urval.Status switch
        {
            null => konton.Where(k => k.Stängd == null),
            Kontostatus.Stängd => konton.Where(k => k.Stängd != null),
            Kontostatus.Inbjuden => konton.Where(k => k.Stängd == null && k.Aktiverad == null),
            Kontostatus.Låst => konton.Where(k => k.Stängd == null && k.Aktiverad != null && k.LåstTill > nu),
            _ => konton.Where(k => k.Stängd == null && k.Aktiverad != null && (k.LåstTill == null || k.LåstTill <= nu)),
        };
    }

    private static IOrderedQueryable<Användarkonto> Ordna(IQueryable<Användarkonto> konton, Användarurval urval) => ((urval.Ordning, urval.Omvänd) switch
    {
        (Användarordning.Epost, false) => konton.OrderBy(k => k.Inloggning),
        (Användarordning.Epost, true) => konton.OrderByDescending(k => k.Inloggning),

        // Whoever has never logged in comes last the first way round.
        (Användarordning.SenastInloggad, false) => konton.OrderBy(k => k.SenastInloggad == null).ThenByDescending(k => k.SenastInloggad),
        (Användarordning.SenastInloggad, true) => konton.OrderBy(k => k.SenastInloggad != null).ThenBy(k => k.SenastInloggad),
        (_, true) => konton.OrderByDescending(k => k.Namn),
        _ => konton.OrderBy(k => k.Namn),
    }).ThenBy(k => k.Id);
}
