using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lärdomar;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>Writes a lärdom by hand, or changes one that was.</summary>
/// <param name="Id">The one to change, or <c>null</c> for a new one.</param>
/// <param name="Insats">Kod of the insats; of one that is changed, it stays where it is.</param>
/// <param name="Slag">What kind.</param>
/// <param name="Text">The experience.</param>
/// <param name="År">Calendar year, as it was typed.</param>
/// <param name="Part">Whose it is; empty where it is shared.</param>
/// <param name="Taggar">What it is about, with commas.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaLärdomCommand(LärdomId? Id, string Insats, Lärdomsslag Slag, string Text, string År, string? Part, string? Taggar, int Sedd) : IRequest<Result>;

internal sealed class SparaLärdomRegler : AbstractValidator<SparaLärdomCommand>
{
    public SparaLärdomRegler() => RuleFor(c => c.År).Must(år => int.TryParse(år, out _)).WithMessage("Skriv året med fyra siffror.");
}

internal sealed class SparaLärdomHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SparaLärdomCommand, Result>
{
    public async Task<Result> Handle(SparaLärdomCommand request, CancellationToken cancellationToken)
    {
        var (användare, kod) = (kontext.Användare, request.Insats);
        if (!användare.FårSkrivaLärdomar(kod)
            || await db.Insatser.Where(i => i.Kod == kod).Select(i => new { i.Id }).SingleOrDefaultAsync(cancellationToken) is not { Id: var insats })
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var lärdom = request.Id is { } id
            ? await lager.Alla<Lärdom>().SingleOrDefaultAsync(l => l.Id == id && l.InsatsId == insats, cancellationToken)
            : Lärdom.FörHand(användare.Namn, klocka.GetUtcNow());
        if (lärdom is null)
        {
            return Lärdomsfel.Borta;
        }

        var förr = request.Id is null ? null : Lärdomshistorik.Rad(lärdom);
        var uppgifter = new Lärdomsuppgifter(request.Slag, request.Text, insats, int.Parse(request.År, Svenska.Kultur), request.Part);
        if (lärdom.Skriv(uppgifter, Taggning.Läs(request.Taggar), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(lärdom);
        }

        lager.Anteckna(Lärdomshistorik.Händelse(förr is null ? "ny" : "andrad", kod, förr, Lärdomshistorik.Rad(lärdom)));
        return await lager.SparaAsync(cancellationToken);
    }
}
