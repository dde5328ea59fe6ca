using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lärdomar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>Says what a lärdom is about: what can be changed of one that a report tells.</summary>
/// <param name="Id">Which.</param>
/// <param name="Taggar">With commas.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record TaggaLärdomCommand(LärdomId Id, string? Taggar, int Sedd) : IRequest<Result>;

internal sealed class TaggaLärdomHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaggaLärdomCommand, Result>
{
    public async Task<Result> Handle(TaggaLärdomCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Lärdom>().SingleOrDefaultAsync(l => l.Id == request.Id, cancellationToken) is not { } lärdom)
        {
            return Lärdomsfel.Borta;
        }

        var kod = await db.Insatser.Where(i => i.Id == lärdom.InsatsId).Select(i => i.Kod).SingleAsync(cancellationToken);
        if (!kontext.Användare.FårSkrivaLärdomar(kod))
        {
            return Lärdomsfel.Borta;
        }

        var förr = Lärdomshistorik.Rad(lärdom);
        if (lärdom.Tagga(Taggning.Läs(request.Taggar), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(Lärdomshistorik.Händelse("andrad", kod, förr, Lärdomshistorik.Rad(lärdom)));
        return await lager.SparaAsync(cancellationToken);
    }
}
