using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Works out the självskattningar of every half-year whose day has come, once. Run by the program itself. The answer is how many were worked out.</summary>
[Behörighet(Roll.Driftansvarig)]
public sealed record FastställSkattningarCommand : IRequest<int>;

internal sealed class FastställSkattningarHandler(IFinsamLager lager, IFinsamContext db, IDeltagarunderlag deltagarunderlag, IInställningskälla inställningar, TimeProvider klocka)
    : IRequestHandler<FastställSkattningarCommand, int>
{
    public async Task<int> Handle(FastställSkattningarCommand request, CancellationToken cancellationToken)
    {
        if ((await VäntandeAsync(cancellationToken)).Count == 0)
        {
            return 0;
        }

        // Asked again when it is our turn: another process may have done it.
        await lager.TurasOmAsync("skattningsutfall", cancellationToken);
        var väntande = await VäntandeAsync(cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        foreach (var (insats, halvår) in väntande)
        {
            await FastställAsync(insats, halvår, underlag.Visa(new(halvår, Mått.Avslutade, insats.Kod, Kolumn.Summa)), cancellationToken);
        }

        return (await lager.SparaAsync(cancellationToken)).Lyckades ? väntande.Count : 0;
    }

    /// <summary>In order of time: who could be counted twice is counted in the first.</summary>
    private async Task<IReadOnlyList<(Insats Insats, Period Halvår)>> VäntandeAsync(CancellationToken cancellationToken)
    {
        var formulär = await db.Skattningsformulär.Where(f => f.Nummer == 1).Join(db.Insatser, f => f.InsatsId, i => i.Id, (f, i) => new { Insats = i, f.Skapat }).ToListAsync(cancellationToken);
        var gjorda = (await db.Skattningsutfall.Select(u => new { u.InsatsId, u.Halvår }).ToListAsync(cancellationToken)).Select(u => (u.InsatsId, u.Halvår)).ToHashSet();
        return
        [
            .. from f in formulär
               from halvår in Skattningsutfall.Halvåren(f.Skapat, klocka.Idag())
               where !gjorda.Contains((f.Insats.Id, halvår))
               orderby halvår.FörstaDag
               select (f.Insats, halvår),
        ];
    }

    private async Task FastställAsync(Insats insats, Period halvår, Antal avslutade, CancellationToken cancellationToken)
    {
        var (första, sista) = (halvår.FörstaDag, halvår.SistaDag);
        var nummer = await lager.Alla<Skattningsformulär>().Where(f => f.InsatsId == insats.Id).ToDictionaryAsync(f => f.Id, f => f.Nummer, cancellationToken);
        var skattningar = await lager.Alla<Självskattning>()
            .Where(s => lager.Alla<KodadDeltagare>().Any(d => d.Id == s.DeltagareId && d.InsatsId == insats.Id && d.Ut >= första && d.Ut <= sista)).ToListAsync(cancellationToken);
        var jämförda = skattningar.GroupBy(s => s.DeltagareId)
            .Where(d => d.All(s => s.Räknad is null))
            .Select(d => (Skattningar: d, Jämförelse: Skattningsjämförelse.Av(d, nummer)))
            .Where(d => d.Jämförelse is not null).ToList();
        foreach (var skattning in jämförda.SelectMany(d => d.Skattningar))
        {
            skattning.Räkna(halvår);
        }

        lager.Lägg(Skattningsutfall.Fastställ(insats.Id, halvår, avslutade, [.. jämförda.Select(d => d.Jämförelse!)], inställningar.Nu.Maskeringsgräns, klocka.Idag()));
        lager.Anteckna(new("deltagare.skattningar-faststallda", $"insats:{insats.Kod}") { Nytt = new System.Text.Json.Nodes.JsonObject { ["halvar"] = halvår.ToString() } });
    }
}
