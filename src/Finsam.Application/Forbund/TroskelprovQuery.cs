using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Översikt;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Asks which insatser's budget lights would change colour in the current period with other limits. Changes nothing.</summary>
/// <param name="Trösklar">The limits to try.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record TröskelprovQuery(Trösklar Trösklar) : IRequest<TröskelprovVy>;

/// <summary>What other limits would do.</summary>
/// <param name="Period">The period that was tried.</param>
/// <param name="Antal">How many insatser would change colour.</param>
/// <param name="Byten">Which, for a user who sees them; otherwise empty.</param>
public sealed record TröskelprovVy(Period Period, int Antal, IReadOnlyList<Färgbyte> Byten);

/// <summary>An insats whose budget light would change.</summary>
/// <param name="Kod">Kod, for the link.</param>
/// <param name="Namn">Name for tables.</param>
/// <param name="Från">Today.</param>
/// <param name="Till">With the other limits.</param>
public sealed record Färgbyte(string Kod, string Namn, Trafikljus Från, Trafikljus Till);

internal sealed class TröskelprovHandler(IFinsamContext db, Insatsläge insatsläge, Senasteperiod senaste, Användarkontext kontext)
    : IRequestHandler<TröskelprovQuery, TröskelprovVy>
{
    public async Task<TröskelprovVy> Handle(TröskelprovQuery request, CancellationToken cancellationToken)
    {
        // Of every insats, since the limits are everyone's; an administratör, who sees none of them, gets the number and nothing more.
        var period = await senaste.LäsAsync(db.Insatser, cancellationToken);
        var nu = await insatsläge.LäsAsync(db.Insatser, period, cancellationToken);
        var provat = nu with { Inställningar = nu.Inställningar with { Trösklar = request.Trösklar } };
        var byten =
            (from rad in nu.Rader
             where !rad.Insats.Tid.AvslutadI(period)
             let från = rad.Rad.Ljus[Ljusslag.Budget].Färg
             let till = provat.Ljus(rad.Insats.Id, period)[Ljusslag.Budget].Färg
             where från != till
             select new Färgbyte(rad.Insats.Kod, rad.Insats.Visningsnamn, från, till)).ToList();
        return new(period, byten.Count, kontext.Användare.SerAllt ? byten : []);
    }
}
