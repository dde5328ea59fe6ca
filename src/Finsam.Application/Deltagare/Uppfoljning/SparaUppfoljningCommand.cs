using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>Writes what came of asking a deltagare of one's own insats some months after avslut.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Deltagare">The deltagare.</param>
/// <param name="Månader">Months after avslut.</param>
/// <param name="Dag">The day when it was asked.</param>
/// <param name="Resultat">What came of it.</param>
/// <param name="Sysselsättning">What the deltagare does, where there is an answer.</param>
/// <param name="Försörjning">What the deltagare lives on, where there is an answer.</param>
/// <param name="Sedd">The version that was seen; 0 where nothing was written.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaUppföljningCommand(
    string Kod, DeltagareId Deltagare, int Månader, DateOnly? Dag, Uppföljningsresultat? Resultat, Sysselsättning? Sysselsättning, Försörjning? Försörjning, int Sedd) : IRequest<Result>;

internal sealed class SparaUppföljningRegler : AbstractValidator<SparaUppföljningCommand>
{
    public SparaUppföljningRegler()
    {
        RuleFor(c => c.Dag).NotNull().WithMessage("Välj dagen för uppföljningen.");
        RuleFor(c => c.Resultat).NotNull().WithMessage("Välj vad uppföljningen gav.");
    }
}

internal sealed class SparaUppföljningHandler(Deltagarregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaUppföljningCommand, Result>
{
    public async Task<Result> Handle(SparaUppföljningCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        if (await lager.Alla<KodadDeltagare>().SingleOrDefaultAsync(d => d.Id == request.Deltagare && d.InsatsId == insats.Id, cancellationToken) is not { Ut: { } ut })
        {
            return Deltagarfel.Borta;
        }

        var plan = await lager.Alla<Uppföljningsplan>().SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken);
        if (plan is null)
        {
            // From now on the insats is one that asks, and what comes of it is told.
            lager.Lägg(plan = Uppföljningsplan.Ny(insats.Id, klocka.Idag()));
        }

        var uppföljning = await lager.Alla<Domain.Deltagare.Uppföljning>().SingleOrDefaultAsync(u => u.DeltagareId == request.Deltagare && u.Månader == request.Månader, cancellationToken);
        if (uppföljning is null && !plan.Månader.Contains(request.Månader))
        {
            return new Fel("uppfoljning.plan", "Insatsen följer inte upp så många månader efter avslut. Läs om sidan.", Felslag.Konflikt);
        }

        if (uppföljning is null)
        {
            lager.Lägg(uppföljning = Domain.Deltagare.Uppföljning.För(request.Deltagare, request.Månader));
        }

        if (uppföljning.Skriv(new(request.Dag!.Value, request.Resultat!.Value, request.Sysselsättning, request.Försörjning), ut, klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        register.Anteckna("deltagare.uppfoljda", insats.Kod);
        return await lager.SparaAsync(cancellationToken);
    }
}
