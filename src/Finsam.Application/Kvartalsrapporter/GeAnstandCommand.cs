using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Gives, or moves, a later last day for one insats's report of one quarter.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="SistaDag">The new last day.</param>
/// <param name="Skäl">Why; stands in the history.</param>
/// <param name="Sedd">The version of the anstånd that was seen; 0 for none.</param>
[Behörighet(Roll.Kansli)]
public sealed record GeAnståndCommand(string Insats, Kvartal Kvartal, DateOnly? SistaDag, string Skäl, int Sedd) : IRequest<Result>;

internal sealed class GeAnståndRegler : AbstractValidator<GeAnståndCommand>
{
    public GeAnståndRegler()
    {
        RuleFor(c => c.SistaDag).NotNull().WithMessage("Välj den nya sista dagen.");
        RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför. Det står kvar i historiken.").Skriven("Skälet", Anstånd.MaxSkäl);
    }
}

internal sealed class GeAnståndHandler(Anståndsunderlag underlag, IFinsamLager lager) : IRequestHandler<GeAnståndCommand, Result>
{
    public async Task<Result> Handle(GeAnståndCommand request, CancellationToken cancellationToken)
    {
        var hämtat = await underlag.HämtaAsync(request.Insats, request.Kvartal, request.Sedd, cancellationToken);
        if (!hämtat.Lyckades)
        {
            return hämtat.Fel;
        }

        var (insats, gammalt) = hämtat.Värde;
        var förr = gammalt is null ? null : Anståndsunderlag.Beskriv(gammalt);
        var anstånd = gammalt ?? Anstånd.För(insats, request.Kvartal);
        var skäl = request.Skäl.Trim();
        var gett = anstånd.Ge(request.SistaDag!.Value, skäl, underlag.Plan, underlag.Penna);
        if (!gett.Lyckades)
        {
            return gett;
        }

        if (gammalt is null)
        {
            lager.Lägg(anstånd);
        }

        underlag.Anteckna(förr is null ? "anstand.gett" : "anstand.andrat", insats, request.Kvartal, förr, Anståndsunderlag.Beskriv(anstånd), skäl);
        return await lager.SparaAsync(cancellationToken);
    }
}
