using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Makes an account with one uppdrag, and a link by which its owner gets in.</summary>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">Where the link goes; also what is typed to log in.</param>
/// <param name="Roll">The role.</param>
/// <param name="Insats">Kod of the insats, where the role is held for one.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, where the role is held for one.</param>
/// <param name="Från">First day, or <c>null</c> for today.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Domain.Konton.Roll.Administratör)]
public sealed record BjudInCommand(string Namn, string Epost, Roll? Roll, string? Insats, string? Lokusgrupp, DateOnly? Från, DateOnly? Tom) : IRequest<Result<Nyckel>>;

internal sealed class BjudInRegler : AbstractValidator<BjudInCommand>
{
    public BjudInRegler()
    {
        RuleFor(c => c.Namn).Personnamn();
        RuleFor(c => c.Epost).Epost();
        RuleFor(c => c.Roll).Vald();
    }
}

internal sealed class BjudInHandler(Kontoregister register) : IRequestHandler<BjudInCommand, Result<Nyckel>>
{
    public async Task<Result<Nyckel>> Handle(BjudInCommand request, CancellationToken cancellationToken)
    {
        var epost = Epostadress.Tolka(request.Epost, nameof(request.Epost));
        if (epost.Fel is { } fel)
        {
            return fel;
        }

        if (await register.FinnsAsync(epost.Värde, null, cancellationToken))
        {
            return Kontofel.EpostUpptagen(nameof(request.Epost));
        }

        var (insats, lokusgrupp) = await register.SlåUppAsync(request.Insats, request.Lokusgrupp, cancellationToken);
        var konto = Användarkonto.Ny(request.Namn, epost.Värde);
        var uppdrag = konto.Ge(register.Jag, request.Roll!.Value, insats, lokusgrupp, request.Från ?? register.Idag, request.Tom);
        if (!uppdrag.Lyckades)
        {
            return uppdrag.Fel;
        }

        register.Lägg(konto);
        var nyckel = await register.LänkaAsync(konto, cancellationToken);
        register.Anteckna("konto.inbjuden", konto, nytt: new JsonObject { ["namn"] = konto.Namn, ["epost"] = konto.Epost });
        register.Anteckna("uppdrag.nytt", konto, nytt: await register.BeskrivAsync(uppdrag.Värde, cancellationToken));
        return await register.SparaAsync(cancellationToken) is { Fel: { } konflikt } ? konflikt : nyckel;
    }
}
