using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Enters what the board decided about the money of an insats.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Diarienummer">The förbund's number of the decision; once per insats.</param>
/// <param name="Slag">What was decided.</param>
/// <param name="Datum">The day it was taken.</param>
/// <param name="Belopp">Kronor for the whole period, as typed.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Tom">Last day of the period.</param>
/// <param name="Bekräftat">Whether an unlikely amount is said to be right.</param>
[Behörighet(Roll.Ekonom, Roll.Kansli)]
public sealed record RegistreraBeslutCommand(
    string Kod, string Diarienummer, Beslutsslag? Slag, DateOnly? Datum, string Belopp, DateOnly? From, DateOnly? Tom, bool Bekräftat) : IRequest<Result>;

internal sealed class RegistreraBeslutRegler : AbstractValidator<RegistreraBeslutCommand>
{
    public RegistreraBeslutRegler(TimeProvider klocka)
    {
        RuleFor(c => c.Diarienummer).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv beslutets diarienummer.").Skriven("Diarienumret", Insats.MaxDiarienummer);
        RuleFor(c => c.Slag).NotNull().WithMessage("Välj vad som beslutades.");
        RuleFor(c => c.Datum).Cascade(CascadeMode.Stop).NotNull().WithMessage("Välj dagen då beslutet togs.")
            .Must(dag => dag <= klocka.Idag()).WithMessage("Beslutets dag kan inte ligga i framtiden.");
        RuleFor(c => c.From).NotNull().WithMessage("Välj periodens första dag.");
        RuleFor(c => c.Tom).NotNull().WithMessage("Välj periodens sista dag.");
    }
}

internal sealed class RegistreraBeslutHandler(Ekonomiunderlag underlag, IFinsamContext db, IFinsamLager lager) : IRequestHandler<RegistreraBeslutCommand, Result>
{
    public async Task<Result> Handle(RegistreraBeslutCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, diarienummer) = (öppnad.Värde, request.Diarienummer.Trim());
        var belopp = Beloppstext.Betalning(request.Belopp, nameof(request.Belopp), request.Bekräftat);
        if (!belopp.Lyckades)
        {
            return belopp.Fel;
        }

        if (await db.Beslut.AnyAsync(b => b.InsatsId == insats.Id && b.Diarienummer == diarienummer, cancellationToken))
        {
            return Fel.Fältet("beslut.finns", nameof(request.Diarienummer), $"Insatsen har redan ett beslut med diarienummer {diarienummer}.");
        }

        var beslut = Beslut.Registrera(insats.Id, diarienummer, request.Datum!.Value, belopp.Värde, (request.From!.Value, request.Tom!.Value), request.Slag!.Value);
        if (!beslut.Lyckades)
        {
            return beslut.Fel;
        }

        lager.Lägg(beslut.Värde);
        underlag.Anteckna("beslut.nytt", insats, null, Rad(beslut.Värde));
        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>A decision as the history tells of it.</summary>
    internal static JsonObject Rad(Beslut beslut) => new()
    {
        ["diarienummer"] = beslut.Diarienummer,
        ["belopp"] = beslut.Belopp,
        ["from"] = $"{beslut.From:yyyy-MM-dd}",
        ["tom"] = $"{beslut.Tom:yyyy-MM-dd}",
        ["slag"] = beslut.Slag?.Kod(),
    };
}
