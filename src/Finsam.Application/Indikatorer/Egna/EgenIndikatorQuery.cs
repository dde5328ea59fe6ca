using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer.Egna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Asks for one own indikator: its words in every version, and what it came to over the years.</summary>
/// <param name="Nr">Its number.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record EgenIndikatorQuery(int Nr) : IRequest<Result<EgenIndikatorVy>>;

/// <summary>One own indikator.</summary>
/// <param name="Indikator">Its words and its målnivå.</param>
/// <param name="Rader">What it came to, of the förbund and of the insatser that the user sees; the latest first.</param>
/// <param name="Insatser">The insatser that a value may be entered for, by name.</param>
public sealed record EgenIndikatorVy(EgenIndikator Indikator, IReadOnlyList<Egetvärdesrad> Rader, IReadOnlyList<Insatslänk> Insatser);

/// <summary>A value.</summary>
/// <param name="Id">For changes.</param>
/// <param name="Version">For changes.</param>
/// <param name="Insats">The insats, or <c>null</c> for the förbund.</param>
/// <param name="Period">The period.</param>
/// <param name="Källa">From where it comes; empty where nothing is said.</param>
/// <param name="Rad">What is shown.</param>
public sealed record Egetvärdesrad(EgetvärdeId Id, int Version, Insatslänk? Insats, Period Period, string Källa, Egenrad Rad);

internal sealed class EgenIndikatorHandler(IFinsamContext db, Inställningar inställningar, Användarkontext kontext) : IRequestHandler<EgenIndikatorQuery, Result<EgenIndikatorVy>>
{
    public async Task<Result<EgenIndikatorVy>> Handle(EgenIndikatorQuery request, CancellationToken cancellationToken)
    {
        if (await db.EgnaIndikatorer.SingleOrDefaultAsync(i => i.Nr == request.Nr, cancellationToken) is not { } indikator)
        {
            return EgnaFel.FinnsInte(request.Nr);
        }

        var värden = await db.EgnaVärden.Where(v => v.IndikatorId == indikator.Id).ToListAsync(cancellationToken);
        var insatser = (await db.Insatser.SynligaFör(kontext.Användare).ToListAsync(cancellationToken)).ToDictionary(i => i.Id, i => new Insatslänk(i.Kod, i.Visningsnamn));
        return new EgenIndikatorVy(
            indikator,
            [
                .. from rad in Egnarader.Av(indikator, värden, inställningar.Maskeringsgräns)
                   where rad.Värde.InsatsId is not { } id || insatser.ContainsKey(id)
                   select new Egetvärdesrad(rad.Värde.Id, rad.Värde.Version, rad.Värde.InsatsId is { } insats ? insatser[insats] : null, rad.Värde.Period, rad.Värde.Källa, rad.Rad),
            ],
            [.. insatser.Values.OrderBy(i => i.Visningsnamn, Svenska.Ordning)]);
    }
}

/// <summary>Refusals that are shared.</summary>
internal static class EgnaFel
{
    public static Fel FinnsInte(int nr) => new("egen.finns-inte", $"Den egna indikatorn {nr} finns inte.", Felslag.FinnsInte);

    public static Fel Borta { get; } = new("egen.borta", "Det har ändrats eller tagits bort sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);
}
