using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Takes an återföring away that was entered wrong.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Återföring">Which.</param>
/// <param name="Varför">The reason.</param>
[Behörighet(Roll.Ekonom, Roll.Kansli)]
public sealed record TaBortÅterföringCommand(string Kod, ÅterföringId Återföring, string Varför) : IRequest<Result>;

internal sealed class TaBortÅterföringRegler : AbstractValidator<TaBortÅterföringCommand>
{
    public TaBortÅterföringRegler() => RuleFor(c => c.Varför).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför återföringen tas bort.").Skriven("Skälet", Textregler.MaxSkäl);
}

internal sealed class TaBortÅterföringHandler(Ekonomiunderlag underlag, IFinsamLager lager) : IRequestHandler<TaBortÅterföringCommand, Result>
{
    public async Task<Result> Handle(TaBortÅterföringCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        if (await lager.Alla<Återföring>().SingleOrDefaultAsync(å => å.Id == request.Återföring && å.InsatsId == insats.Id, cancellationToken) is not { } återföring)
        {
            return new Fel("aterforing.finns-inte", "Återföringen finns inte längre. Läs om sidan.", Felslag.FinnsInte);
        }

        lager.TaBort(återföring);
        underlag.Anteckna(
            "aterforing.borttagen", insats, new JsonObject { ["ar"] = återföring.År, ["datum"] = $"{återföring.Datum:yyyy-MM-dd}", ["belopp"] = återföring.Belopp }, null, request.Varför.Trim());
        return await lager.SparaAsync(cancellationToken);
    }
}
