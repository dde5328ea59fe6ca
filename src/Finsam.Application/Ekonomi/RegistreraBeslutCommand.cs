using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Enters what the board decided about the money of an insats, and with it what became of the ansökan that it answers.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Diarienummer">The förbund's number of the decision; once per insats.</param>
/// <param name="Slag">What was decided.</param>
/// <param name="Datum">The day it was taken.</param>
/// <param name="Belopp">Kronor for the whole period, as typed.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Tom">Last day of the period.</param>
/// <param name="Bekräftat">Whether an unlikely amount is said to be right.</param>
/// <param name="Ansökan">The ansökan that it answers, as the user saw it: it no longer waits. <c>null</c> for a decision without one.</param>
[Behörighet(Roll.Ekonom, Roll.Kansli)]
public sealed record RegistreraBeslutCommand(
    string Kod, string Diarienummer, Beslutsslag? Slag, DateOnly? Datum, string Belopp, DateOnly? From, DateOnly? Tom, bool Bekräftat, SeddAnsökan? Ansökan = null)
    : IRequest<Result>;

/// <summary>An ansökan as somebody saw it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Version">Its version then.</param>
public sealed record SeddAnsökan(AnsökanId Id, int Version);

internal sealed class RegistreraBeslutRegler : AbstractValidator<RegistreraBeslutCommand>
{
    public RegistreraBeslutRegler(TimeProvider klocka)
    {
        RuleFor(c => c.Kod).NotEmpty().WithMessage("Välj vilken insats beslutet gäller.");
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

        if (request.Ansökan is { } sedd && await TaBortAsync(sedd, beslut.Värde, insats, cancellationToken) is { } hinder)
        {
            return hinder;
        }

        lager.Lägg(beslut.Värde);
        underlag.Anteckna("beslut.nytt", insats, null, Rad(beslut.Värde));
        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<Fel?> TaBortAsync(SeddAnsökan sedd, Beslut beslut, Insats insats, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Ansökan>().SingleOrDefaultAsync(a => a.Id == sedd.Id, cancellationToken) is not { } ansökan)
        {
            return Ansökningsfel.FinnsInte;
        }

        if (ansökan.Version != sedd.Version)
        {
            return Ansökningsfel.Ändrad;
        }

        lager.TaBort(ansökan);
        lager.Anteckna(new("ansokan.beslutad", "forbundsekonomi") { Gammalt = Ansökningsfel.Rad(ansökan), Nytt = Rad(beslut), Varför = $"Beslutet står på {insats.Namn}." });
        return null;
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
