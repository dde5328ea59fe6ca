using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Fills in the utfall of a cost line, quarter by quarter. An empty one is not filled in, which is not 0.</summary>
/// <param name="Rad">The line.</param>
/// <param name="Sedd">The version of it that was seen.</param>
/// <param name="Utfall">Four amounts as typed.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom, Roll.Insatsansvarig)]
public sealed record SkrivRadutfallCommand(BudgetradId Rad, int Sedd, IReadOnlyList<string> Utfall) : IRequest<Result>;

internal sealed class SkrivRadutfallRegler : AbstractValidator<SkrivRadutfallCommand>
{
    public SkrivRadutfallRegler() => RuleFor(c => c.Utfall).Must(u => u is { Count: 4 }).WithMessage("Fyra kvartal behövs.");
}

internal sealed class SkrivRadutfallHandler(Ekonomiunderlag underlag, IFinsamContext db, IFinsamLager lager) : IRequestHandler<SkrivRadutfallCommand, Result>
{
    public async Task<Result> Handle(SkrivRadutfallCommand request, CancellationToken cancellationToken)
    {
        var användare = underlag.Användare;
        var synliga = db.Insatser.SynligaFör(användare);
        var kod = await db.Budgetrader.Where(r => r.Id == request.Rad).Join(synliga, r => r.InsatsId, i => i.Id, (_, i) => i.Kod).SingleOrDefaultAsync(cancellationToken);
        if (kod is null)
        {
            return Budgetradsfel.FinnsInte;
        }

        if (!användare.Planerar() && !användare.Ansvarar(kod))
        {
            return Ekonomiunderlag.EjDin;
        }

        var utfall = request.Utfall.Select((text, i) => Beloppstext.Plan(text, $"Utfall{i + 1}")).ToList();
        if (utfall.Select(u => u.Fel).FirstOrDefault(f => f is not null) is { } fel)
        {
            return fel;
        }

        var insats = await underlag.InsatsAsync(kod, cancellationToken);
        var rad = await lager.Alla<Budgetrad>().SingleAsync(r => r.Id == request.Rad, cancellationToken);
        var förr = Budgetradsfel.Beskriv(rad);
        if (rad.SkrivUtfall([.. utfall.Select(u => u.Värde)], request.Sedd).Fel is { } nej)
        {
            return nej;
        }

        underlag.Anteckna("budgetrad.utfall", insats.Värde, förr, Budgetradsfel.Beskriv(rad));
        return await lager.SparaAsync(cancellationToken);
    }
}
