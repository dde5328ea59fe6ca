using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Reports an avvikelse: by hand, from a kvartalsrapport, or one that the program proposes.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Kvartal">The quarter whose report it comes from, or <c>null</c>; of a proposal the proposal's own counts.</param>
/// <param name="Förslag">Key of the proposal, or <c>null</c>.</param>
/// <param name="Text">What is said about it.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record AnmälAvvikelseCommand(string Insats, Kvartal? Kvartal, string? Förslag, Avvikelsetext Text) : IRequest<Result<int>>;

internal sealed class AnmälAvvikelseRegler : AbstractValidator<AnmälAvvikelseCommand>
{
    public AnmälAvvikelseRegler() => RuleFor(c => c.Text).SetValidator(new AvvikelsetextRegler());
}

internal sealed class AnmälAvvikelseHandler(Avvikelseregister register, Förslagsläsning förslag, IFinsamContext db, IFinsamLager lager)
    : IRequestHandler<AnmälAvvikelseCommand, Result<int>>
{
    public async Task<Result<int>> Handle(AnmälAvvikelseCommand request, CancellationToken cancellationToken)
    {
        var hämtad = await register.InsatsAsync(request.Insats, Avvikelsehandling.Anmäla, cancellationToken);
        if (!hämtad.Lyckades)
        {
            return hämtad.Fel;
        }

        var (insats, nummer) = (hämtad.Värde, await register.NästaAsync(cancellationToken));
        var ny = string.IsNullOrEmpty(request.Förslag)
            ? Avvikelse.Ny(insats.Id, nummer, request.Kvartal)
            : await förslag.HittaAsync(db.Insatser.Where(i => i.Id == insats.Id), request.Förslag, cancellationToken) is { } fakta
                ? Avvikelse.Föreslå(insats.Id, nummer, fakta)
                : null;
        if (ny is null)
        {
            return Avvikelsefel.FörslagetBorta;
        }

        if (ny.Anmäl(request.Text.Uppgifter(), register.Påskrift).Fel is { } nej)
        {
            return nej;
        }

        register.Lägg(insats, ny, Avvikelsehandling.Anmäla);
        return (await lager.SparaAsync(cancellationToken)).Fel is { } fel ? fel : nummer;
    }
}
