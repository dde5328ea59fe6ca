using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare;

/// <summary>Asks what the register counts of those that the mål in a kvartalsrapport are counted of: as the PM shows it, and as it is for whoever reads the register.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter of the report.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record RegistertalQuery(string Kod, Kvartal Kvartal) : IRequest<Result<RegistertalVy>>;

/// <summary>What the register counts.</summary>
/// <param name="Tal">One per mål that is counted of somebody the register knows, by number.</param>
/// <param name="Läser">Whether the user reads the register, and may mend it.</param>
public sealed record RegistertalVy(IReadOnlyList<Registertal> Tal, bool Läser);

internal sealed class RegistertalHandler(IFinsamContext db, IDeltagarunderlag deltagarunderlag, ILäslogg läslogg, Användarkontext kontext) : IRequestHandler<RegistertalQuery, Result<RegistertalVy>>
{
    public async Task<Result<RegistertalVy>> Handle(RegistertalQuery request, CancellationToken cancellationToken)
    {
        var insats = await db.Insatser.SynligaFör(kontext.Användare).Include(i => i.Mål).SingleOrDefaultAsync(i => i.Kod == request.Kod, cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        var (period, läser) = (Period.För(request.Kvartal), kontext.Användare.Ansvarar(request.Kod));
        var mål = insats.Mål.Where(m => m.RäknarPersoner).OrderBy(m => m.Nr).Select(m => (m.Nr, Mått: Registertal.Av(m.Nämnare))).Where(m => m.Mått is not null).ToList();
        if (mål.Count == 0 || insats.Typ != Insatstyp.Individ || !insats.Tid.Ingår(period))
        {
            return new RegistertalVy([], läser);
        }

        if (läser)
        {
            await läslogg.AntecknaAsync(Läsning.Insats, $"insats:{insats.Kod}", cancellationToken);
        }

        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var skydd = läser ? Skydd.Av : underlag.Skydd;
        return new RegistertalVy([.. mål.Select(m => Tal(m.Nr, m.Mått!.Value))], läser);

        Registertal Tal(int nr, Registermått mått) => mått switch
        {
            Registermått.Avslutade => new(nr, mått, [.. Perioder(Mått.Avslutade), (null, Antal(period, Mått.AvslutadeTotalt))]),
            Registermått.Inskrivna => new(nr, mått, [.. Perioder(Mått.Inregistrerade), (null, Antal(period, Mått.Totalt))]),
            _ => new(nr, mått, [(period, Antal(period, Mått.Pågående))]),
        };

        IEnumerable<(Period? Period, Antal Antal)> Perioder(Mått mått) => Registertal.Perioder(request.Kvartal).Select(p => ((Period?)p, Antal(p, mått)));

        Antal Antal(Period när, Mått mått)
        {
            var cell = new Cell(när, mått, insats.Kod, Kolumn.Summa);
            return skydd.Visa(cell, underlag.Räknare.Värde(cell));
        }
    }
}
