using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Historik;

/// <summary>Asks who has read deltagare without the mask: of everything, or for an insatsansvarig of the own insatser.</summary>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Roll.Förbundschef, Roll.Revisor, Roll.Insatsansvarig)]
public sealed record LäsningarQuery(int Sida = 1) : IRequest<LäsningarVy>;

/// <summary>A page of the read log.</summary>
/// <param name="Rader">Who, when, what.</param>
/// <param name="Sida">Which page, from 1.</param>
/// <param name="FinnsÄldre">Whether there is a next page.</param>
public sealed record LäsningarVy(IReadOnlyList<Läsrad> Rader, int Sida, bool FinnsÄldre);

/// <summary>One reading.</summary>
/// <param name="Tid">When.</param>
/// <param name="Användare">Who.</param>
/// <param name="Vad">What, in words.</param>
/// <param name="Gällde">Of what, in words; <c>null</c> for the whole.</param>
public sealed record Läsrad(DateTimeOffset Tid, string Användare, string Vad, string? Gällde);

internal sealed class LäsningarHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<LäsningarQuery, LäsningarVy>
{
    public async Task<LäsningarVy> Handle(LäsningarQuery request, CancellationToken cancellationToken)
    {
        var sida = Math.Clamp(request.Sida, 1, 100_000);
        var lästa = await SynligaFör(kontext.Användare)
            .OrderByDescending(l => l.Tid).ThenByDescending(l => l.Id)
            .Skip((sida - 1) * HistorikVy.PerSida).Take(HistorikVy.PerSida + 1)
            .ToListAsync(cancellationToken);
        var namn = await Historiknamn.LäsAsync(db, db.Insatser.SynligaFör(kontext.Användare), lästa.Select(l => l.Gällde), cancellationToken);
        return new(
            [.. lästa.Take(HistorikVy.PerSida).Select(l => new Läsrad(l.Tid, l.Användare, Historikord.Läst(l.Vad), Historikord.Gällde(l.Gällde, namn)))],
            sida,
            lästa.Count > HistorikVy.PerSida);
    }

    /// <summary>All to those who answer for or audit the förbund; to an insatsansvarig what concerns the insatser that are theirs to run.</summary>
    private IQueryable<Läsning> SynligaFör(Användare användare)
    {
        if (användare.Roller.Contains(Roll.Förbundschef) || användare.Roller.Contains(Roll.Revisor))
        {
            return db.Läsningar;
        }

        string[] egna = [.. användare.Insatser.Where(användare.Ansvarar).Select(kod => $"insats:{kod}")];
        return db.Läsningar.Where(l => l.Gällde != null && egna.Contains(l.Gällde));
    }
}
