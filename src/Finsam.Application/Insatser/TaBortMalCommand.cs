using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Takes a mål away. Refused when it has been judged, since that would go with it, and when another mål carries it on.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Nr">Number of the mål.</param>
/// <param name="Sedd">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig)]
public sealed record TaBortMålCommand(string Kod, int Nr, int Sedd) : IRequest<Result>;

internal sealed class TaBortMålHandler(Målregister register, IFinsamContext db, IFinsamLager lager) : IRequestHandler<TaBortMålCommand, Result>
{
    public async Task<Result> Handle(TaBortMålCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (await lager.Alla<Insatsmål>().SingleOrDefaultAsync(m => m.InsatsId == insats.Värde.Id && m.Nr == request.Nr, cancellationToken) is not { } mål)
        {
            return Målregister.FinnsInte(request.Nr);
        }

        if (mål.Version != request.Sedd)
        {
            return new Fel("mal.andrat", $"Någon annan har ändrat mål {mål.Nr} sedan du öppnade det. Det är inte borttaget; läs om sidan.", Felslag.Konflikt);
        }

        if (await db.Målbedömningar.AnyAsync(b => b.InsatsId == mål.InsatsId && b.Nr == mål.Nr, cancellationToken))
        {
            return new Fel("mal.bedomt", $"Mål {mål.Nr} är bedömt i en kvartalsrapport och kan inte tas bort.", Felslag.Konflikt);
        }

        var hänvisning = new Målhänvisning(request.Kod, mål.Nr).ToString();
        if (await db.Insatsmål.AnyAsync(m => m.Ärver == hänvisning, cancellationToken))
        {
            return new Fel("mal.arvs", $"Ett annat mål ärver mål {mål.Nr}. Ta bort hänvisningen först.", Felslag.Konflikt);
        }

        lager.TaBort(mål);
        lager.Anteckna(new("mal.borttaget", $"insats:{request.Kod}") { Gammalt = Målhistorik.Rad(mål.Nr, mål.Uppgifter) });
        return await lager.SparaAsync(cancellationToken);
    }
}
