using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>Takes a deltagare out of the register of one's own insats: entered by mistake, or samtycke taken back.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Id">The deltagare.</param>
/// <param name="Sedd">The version that was seen.</param>
/// <param name="Varför">Why.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record TaBortDeltagareCommand(string Kod, DeltagareId Id, int Sedd, string Varför) : IRequest<Result>;

internal sealed class TaBortDeltagareRegler : AbstractValidator<TaBortDeltagareCommand>
{
    public TaBortDeltagareRegler() => RuleFor(c => c.Varför).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför raden tas bort.").Skriven("Skälet", Textregler.MaxSkäl)
        .Must(text => !Kontaktuppgift.FinnsI(text)).WithMessage("Skälet ser ut att innehålla ett telefonnummer eller en e-postadress. Skriv det utan.");
}

internal sealed class TaBortDeltagareHandler(Deltagarregister register, IFinsamLager lager) : IRequestHandler<TaBortDeltagareCommand, Result>
{
    public async Task<Result> Handle(TaBortDeltagareCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        if (await lager.Alla<KodadDeltagare>().SingleOrDefaultAsync(d => d.Id == request.Id && d.InsatsId == insats.Id, cancellationToken) is not { } deltagare)
        {
            return Deltagarfel.Borta;
        }

        if (deltagare.Version != request.Sedd)
        {
            return new Fel("deltagare.andrad", "Någon annan har ändrat deltagaren sedan du öppnade sidan. Inget har tagits bort; läs om sidan.", Felslag.Konflikt);
        }

        lager.TaBort(deltagare);
        register.Anteckna("deltagare.borttagen", insats.Kod, request.Varför.Trim());
        return await lager.SparaAsync(cancellationToken);
    }
}
