using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Takes a decision away that was entered wrong. Refused when money has been asked for that it granted.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Beslut">Which.</param>
/// <param name="Varför">The reason.</param>
[Behörighet(Roll.Ekonom, Roll.Kansli)]
public sealed record TaBortBeslutCommand(string Kod, BeslutId Beslut, string Varför) : IRequest<Result>;

internal sealed class TaBortBeslutRegler : AbstractValidator<TaBortBeslutCommand>
{
    public TaBortBeslutRegler() => RuleFor(c => c.Varför).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför beslutet tas bort.").Skriven("Skälet", Textregler.MaxSkäl);
}

internal sealed class TaBortBeslutHandler(Ekonomiunderlag underlag, Medelsläsning medel, IFinsamLager lager) : IRequestHandler<TaBortBeslutCommand, Result>
{
    public async Task<Result> Handle(TaBortBeslutCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        if (await lager.Alla<Beslut>().SingleOrDefaultAsync(b => b.Id == request.Beslut && b.InsatsId == insats.Id, cancellationToken) is not { } beslut)
        {
            return new Fel("beslut.finns-inte", "Beslutet finns inte längre. Läs om sidan.", Felslag.FinnsInte);
        }

        var pengar = await medel.LäsAsync(insats.Id, cancellationToken);
        if (!(pengar with { Beslut = [.. pengar.Beslut.Where(b => b.Id != beslut.Id)] }).Medel.Räcker)
        {
            return new Fel("beslut.rekvirerat", "Pengar som beslutet ger är redan rekvirerade. Det går inte att ta bort.", Felslag.Konflikt);
        }

        lager.TaBort(beslut);
        underlag.Anteckna("beslut.borttaget", insats, RegistreraBeslutHandler.Rad(beslut), null, request.Varför.Trim());
        return await lager.SparaAsync(cancellationToken);
    }
}
