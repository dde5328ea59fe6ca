using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Gives somebody at the kansli, or the ekonom, the right to decide avvikelser for some days.</summary>
/// <param name="Konto">To whom.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day.</param>
/// <param name="Medelflytt">Whether it holds for moving money between years too.</param>
[Behörighet(Roll.Förbundschef)]
public sealed record GeDelegationCommand(KontoId? Konto, DateOnly? Från, DateOnly? Tom, bool Medelflytt) : IRequest<Result>;

/// <summary>Takes a delegation back.</summary>
/// <param name="Delegation">Which.</param>
[Behörighet(Roll.Förbundschef)]
public sealed record TaTillbakaDelegationCommand(Guid Delegation) : IRequest<Result>;

/// <summary>Asks for the delegations that hold or will, and who may be given one.</summary>
[Behörighet(Roll.Förbundschef)]
public sealed record DelegationerQuery : IRequest<DelegationerVy>;

/// <summary>The delegations, and who may be given one.</summary>
/// <param name="Rader">Those that hold or will, by their first day.</param>
/// <param name="Val">Accounts that may be given one.</param>
public sealed record DelegationerVy(IReadOnlyList<Delegation> Rader, IReadOnlyList<(KontoId Id, string Namn)> Val);

internal sealed class GeDelegationRegler : AbstractValidator<GeDelegationCommand>
{
    public GeDelegationRegler()
    {
        RuleFor(c => c.Konto).NotNull().WithMessage("Välj vem som ska besluta.");
        RuleFor(c => c.Från).NotNull().WithMessage("Skriv den första dagen.");
        RuleFor(c => c.Tom).NotNull().WithMessage("Skriv den sista dagen.");
    }
}

internal sealed class DelegationHandler(IFinsamContext db, IFinsamLager lager, Avvikelseregister register, TimeProvider klocka)
    : IRequestHandler<GeDelegationCommand, Result>, IRequestHandler<TaTillbakaDelegationCommand, Result>, IRequestHandler<DelegationerQuery, DelegationerVy>
{
    public async Task<Result> Handle(GeDelegationCommand request, CancellationToken cancellationToken)
    {
        var val = await ValAsync(cancellationToken);
        if (val.Where(v => v.Id == request.Konto).Select(v => v.Namn).FirstOrDefault() is not { } namn)
        {
            return Fel.Fältet("delegation.konto", nameof(request.Konto), "Välj någon på kansliet, eller ekonomen.");
        }

        var gett = Delegation.Ge(request.Konto!.Value, namn, new(request.Från!.Value, request.Tom), request.Medelflytt, register.Påskrift);
        if (!gett.Lyckades)
        {
            return gett.Fel;
        }

        lager.Lägg(gett.Värde);
        lager.Anteckna(new("delegation.gett", "delegation") { Nytt = Rad(gett.Värde) });
        return await lager.SparaAsync(cancellationToken);
    }

    public async Task<Result> Handle(TaTillbakaDelegationCommand request, CancellationToken cancellationToken)
    {
        var id = new DelegationId(request.Delegation);
        if (await lager.Alla<Delegation>().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } delegation)
        {
            return new Fel("delegation.finns-inte", "Delegationen finns inte.", Felslag.FinnsInte);
        }

        if (delegation.TaTillbaka(register.Påskrift).Fel is { } nej)
        {
            return nej;
        }

        lager.Anteckna(new("delegation.tillbaka", "delegation") { Gammalt = Rad(delegation) });
        return await lager.SparaAsync(cancellationToken);
    }

    public async Task<DelegationerVy> Handle(DelegationerQuery request, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        return new(
            await db.Delegationer.Where(d => d.Tillbaka == null && d.Tom >= idag).OrderBy(d => d.Från).ToListAsync(cancellationToken),
            await ValAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<(KontoId Id, string Namn)>> ValAsync(CancellationToken cancellationToken)
    {
        var öppna = db.Konton.Where(k => k.Stängd == null);
        var idag = klocka.Idag();
        var kansli = await öppna.Med(db, Roll.Kansli, idag).Select(k => new { k.Id, k.Namn }).ToListAsync(cancellationToken);
        var ekonom = await öppna.Med(db, Roll.Ekonom, idag).Select(k => new { k.Id, k.Namn }).ToListAsync(cancellationToken);
        return [.. kansli.Concat(ekonom).DistinctBy(k => k.Id).OrderBy(k => k.Namn, Svenska.Ordning).Select(k => (k.Id, k.Namn))];
    }

    private static JsonObject Rad(Delegation delegation) => new()
    {
        ["delegation_till"] = delegation.Namn,
        ["fran"] = delegation.Från.ToString("yyyy-MM-dd", Svenska.Kultur),
        ["tom"] = delegation.Tom.ToString("yyyy-MM-dd", Svenska.Kultur),
        ["delegation_medelflytt"] = delegation.Medelflytt,
    };
}
