using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Dismisses what the program proposes. It does not come back for the same fact.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Förslag">Key of the proposal.</param>
/// <param name="Skäl">Why; stands in the history.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
public sealed record AvfärdaFörslagCommand(string Insats, string Förslag, string Skäl) : IRequest<Result>;

internal sealed class AvfärdaFörslagRegler : AbstractValidator<AvfärdaFörslagCommand>
{
    public AvfärdaFörslagRegler() => RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop)
        .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv varför ingen avvikelse behöver anmälas. Det står kvar i historiken.")
        .Skriven("Skälet", Avvikelse.MaxSkäl);
}

internal sealed class AvfärdaFörslagHandler(Avvikelseregister register, Förslagsläsning förslag, IFinsamContext db, IFinsamLager lager)
    : IRequestHandler<AvfärdaFörslagCommand, Result>
{
    public async Task<Result> Handle(AvfärdaFörslagCommand request, CancellationToken cancellationToken)
    {
        var hämtad = await register.InsatsAsync(request.Insats, Avvikelsehandling.Avfärda, cancellationToken);
        if (!hämtad.Lyckades)
        {
            return hämtad.Fel;
        }

        var (insats, nummer) = (hämtad.Värde, await register.NästaAsync(cancellationToken));
        if (await förslag.HittaAsync(db.Insatser.Where(i => i.Id == insats.Id), request.Förslag, cancellationToken) is not { } fakta)
        {
            return Avvikelsefel.FörslagetBorta;
        }

        var (avfärdad, skäl) = (Avvikelse.Föreslå(insats.Id, nummer, fakta), Textregler.Rensad(request.Skäl));
        if (avfärdad.Avfärda(skäl, register.Påskrift).Fel is { } nej)
        {
            return nej;
        }

        register.Lägg(insats, avfärdad, Avvikelsehandling.Avfärda, skäl);
        return await lager.SparaAsync(cancellationToken);
    }
}
