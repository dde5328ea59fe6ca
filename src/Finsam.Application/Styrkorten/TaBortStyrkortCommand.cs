using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>Takes away a whole styrkort, while no mål of it has been judged.</summary>
/// <param name="År">Its year.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Sedd">The version of the styrkort that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record TaBortStyrkortCommand(int År, string? Insats, int Sedd) : IRequest<Result>;

internal sealed class TaBortStyrkortHandler(Styrkortsregister register, IFinsamLager lager) : IRequestHandler<TaBortStyrkortCommand, Result>
{
    public async Task<Result> Handle(TaBortStyrkortCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Insats, cancellationToken);
        if ((insats.Fel ?? register.Får(request.Insats).Fel) is { } nekad)
        {
            return nekad;
        }

        await lager.TurasOmAsync($"styrkort:{request.Insats}:{request.År}", cancellationToken);
        if (await lager.Alla<Styrkort>().Av(insats.Värde?.Id, request.År).SingleOrDefaultAsync(cancellationToken) is not { } styrkort)
        {
            return Styrkortsregister.FinnsInte;
        }

        if (styrkort.Version != request.Sedd)
        {
            return new Fel("styrkort.andrat", "Någon annan har ändrat styrkortet sedan du öppnade sidan. Inget har tagits bort; läs om sidan.", Felslag.Konflikt);
        }

        if (styrkort.Innehåll.Mål.Any(m => m.Ljus.Count > 0))
        {
            return new Fel("styrkort.bedomt", "Styrkortet har bedömda mål och tas inte bort.", Felslag.Konflikt);
        }

        lager.TaBort(styrkort);
        register.Anteckna("borttaget", request.Insats, request.År, Styrkortshistorik.Huvud(styrkort), null);
        return await lager.SparaAsync(cancellationToken);
    }
}
