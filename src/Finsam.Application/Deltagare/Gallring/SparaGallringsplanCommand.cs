using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Gallring;

/// <summary>Says how long one insats keeps its deltagare, instead of the förbund's time.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Månader">Months; <c>null</c> to go back to the förbund's time.</param>
/// <param name="Från">What they are counted from.</param>
/// <param name="Not">Why.</param>
/// <param name="Sedd">The version that was seen; 0 where there was none.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record SparaGallringsplanCommand(string Kod, int? Månader, Gallringsgrund Från, string Not, int Sedd) : IRequest<Result>;

internal sealed class SparaGallringsplanRegler : AbstractValidator<SparaGallringsplanCommand>
{
    public SparaGallringsplanRegler() => RuleFor(c => c.Not).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför, till exempel vilket beslut det följer.").Skriven("Skälet", Textregler.MaxSkäl);
}

internal sealed class SparaGallringsplanHandler(IFinsamLager lager, Användarkontext kontext) : IRequestHandler<SparaGallringsplanCommand, Result>
{
    public async Task<Result> Handle(SparaGallringsplanCommand request, CancellationToken cancellationToken)
    {
        var insats = await lager.Alla<Insats>().SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == request.Kod, cancellationToken);
        if (insats is not { Typ: Insatstyp.Individ })
        {
            return insats is null ? Felkatalog.InsatsFinnsInte(request.Kod) : Deltagarregister.IngaDeltagare;
        }

        var plan = await lager.Alla<Gallringsplan>().SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken);
        var gammalt = plan is null ? null : Rad(plan);
        if (request.Månader is null && plan is null)
        {
            return Fel.Fältet("gallring.manader", nameof(request.Månader), $"Skriv ett antal månader, 1–{Gallringsfrist.Längst}.");
        }

        if (plan is null)
        {
            lager.Lägg(plan = Gallringsplan.För(insats.Id));
        }

        var frist = request.Månader is null ? plan.Frist : Gallringsfrist.Tolka(request.Månader, request.Från);
        if ((frist.Fel ?? plan.Sätt(frist.Värde, request.Not, request.Sedd).Fel) is { } fel)
        {
            return fel;
        }

        if (request.Månader is null)
        {
            lager.TaBort(plan);
        }

        lager.Anteckna(new("gallringsplan", $"insats:{insats.Kod}") { Gammalt = gammalt, Nytt = request.Månader is null ? null : Rad(plan), Varför = request.Not.Trim() });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(Gallringsplan plan) => new() { ["manader_kvar"] = plan.Månader, ["raknas_fran"] = plan.Från.Kod() };
}
