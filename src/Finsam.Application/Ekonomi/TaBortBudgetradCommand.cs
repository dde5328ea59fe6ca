using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Takes a cost line away.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rad">The line.</param>
/// <param name="Sedd">The version of it that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record TaBortBudgetradCommand(string Kod, BudgetradId Rad, int Sedd) : IRequest<Result>;

internal sealed class TaBortBudgetradHandler(Ekonomiunderlag underlag, IFinsamLager lager) : IRequestHandler<TaBortBudgetradCommand, Result>
{
    public async Task<Result> Handle(TaBortBudgetradCommand request, CancellationToken cancellationToken)
    {
        var insats = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        var rader = await lager.Alla<Budgetrad>().Where(r => r.InsatsId == insats.Värde.Id).ToListAsync(cancellationToken);
        if (rader.SingleOrDefault(r => r.Id == request.Rad) is not { } rad)
        {
            return Budgetradsfel.FinnsInte;
        }

        if (rad.Version != request.Sedd)
        {
            return new Fel("budgetrad.andrad", $"Någon annan har ändrat raden {rad.Namn} sedan du öppnade den. Läs om sidan först.", Felslag.Konflikt);
        }

        lager.TaBort(rad);
        underlag.Anteckna("budgetrad.borttagen", insats.Värde, Budgetradsfel.Beskriv(rad), null);
        var räcker = await underlag.RäckerAsync(insats.Värde.Id, [.. rader.Where(r => r != rad)], cancellationToken);
        return räcker.Lyckades ? await lager.SparaAsync(cancellationToken) : räcker;
    }
}
