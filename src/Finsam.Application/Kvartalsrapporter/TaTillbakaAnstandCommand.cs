using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Takes an anstånd back: the plan's last day holds again.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Skäl">Why; stands in the history.</param>
/// <param name="Sedd">The version of the anstånd that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaTillbakaAnståndCommand(string Insats, Kvartal Kvartal, string Skäl, int Sedd) : IRequest<Result>;

internal sealed class TaTillbakaAnståndRegler : AbstractValidator<TaTillbakaAnståndCommand>
{
    public TaTillbakaAnståndRegler() =>
        RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför. Det står kvar i historiken.").Skriven("Skälet", Anstånd.MaxSkäl);
}

internal sealed class TaTillbakaAnståndHandler(Anståndsunderlag underlag, IFinsamLager lager) : IRequestHandler<TaTillbakaAnståndCommand, Result>
{
    public async Task<Result> Handle(TaTillbakaAnståndCommand request, CancellationToken cancellationToken)
    {
        var hämtat = await underlag.HämtaAsync(request.Insats, request.Kvartal, request.Sedd, cancellationToken);
        if (!hämtat.Lyckades)
        {
            return hämtat.Fel;
        }

        var (insats, anstånd) = hämtat.Värde;
        if (anstånd is null)
        {
            return new Fel("anstand.saknas", "Det finns inget anstånd att ta tillbaka.", Felslag.Konflikt);
        }

        lager.TaBort(anstånd);
        underlag.Anteckna("anstand.tillbaka", insats, request.Kvartal, Anståndsunderlag.Beskriv(anstånd), null, request.Skäl.Trim());
        return await lager.SparaAsync(cancellationToken);
    }
}
