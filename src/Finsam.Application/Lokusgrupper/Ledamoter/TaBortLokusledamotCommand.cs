using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Ledamöter;

/// <summary>Takes away a place that was written by mistake; one that has been held is ended instead.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Ledamot">The place.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record TaBortLokusledamotCommand(string Kod, LokusledamotId Ledamot, int Sedd) : IRequest<Result>;

internal sealed class TaBortLokusledamotHandler(IFinsamContext db, IFinsamLager lager, Ledamotsregister register, Användarkontext kontext) : IRequestHandler<TaBortLokusledamotCommand, Result>
{
    public async Task<Result> Handle(TaBortLokusledamotCommand request, CancellationToken cancellationToken)
    {
        if ((await db.LokusgruppAttSkrivaAsync(request.Kod, kontext.Användare, Lokusgruppsläsning.Ledning, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var gruppens = await register.HämtaAsync(request.Kod, cancellationToken);
        if (gruppens.FirstOrDefault(l => l.Id == request.Ledamot) is not { } ledamot)
        {
            return Lokusledamotsfel.FinnsInte;
        }

        if (ledamot.Version != request.Sedd)
        {
            return Lokusledamotsfel.Ändrad;
        }

        if (await register.MötenMedAsync(ledamot.Id, cancellationToken) is [var möte, ..])
        {
            return Lokusledamotsfel.HarDeltagit(ledamot.Person, möte.Datum);
        }

        lager.TaBort(ledamot);
        lager.Anteckna(new("lokusgrupp.ledamot_borttagen", $"lokusgrupp:{request.Kod}") { Gammalt = Ledamotsregister.Rad(ledamot) });
        return await lager.SparaAsync(cancellationToken);
    }
}
