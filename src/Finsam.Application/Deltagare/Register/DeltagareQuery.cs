using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>Which deltagare of a register.</summary>
public enum Registerurval
{
    /// <summary>Those who have not left.</summary>
    [Kod("pagaende")]
    Pågående,

    /// <summary>Those who have.</summary>
    [Kod("avslutade")]
    Avslutade,

    /// <summary>All of them.</summary>
    [Kod("alla")]
    Alla,
}

/// <summary>Asks for a page of the register of one's own insats. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Urval">Which deltagare.</param>
/// <param name="Sök">A part of the code, or empty.</param>
/// <param name="Sida">Page, from 1.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record DeltagareQuery(string Kod, Registerurval Urval, string Sök, int Sida) : IRequest<Result<DeltagareVy>>;

/// <summary>A page of a register.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Rader">The deltagare of the page, by code.</param>
/// <param name="Sida">The page.</param>
/// <param name="Sidor">How many pages there are, at least 1.</param>
/// <param name="Antal">How many deltagare by urval.</param>
/// <param name="Anonyma">How many without a row, by quarter, the latest first.</param>
/// <param name="SistaKvartal">The latest quarter in which the insats has run.</param>
public sealed record DeltagareVy(
    string Kod,
    string Visningsnamn,
    IReadOnlyList<KodadDeltagare> Rader,
    int Sida,
    int Sidor,
    IReadOnlyDictionary<Registerurval, int> Antal,
    IReadOnlyList<AnonymtAntal> Anonyma,
    Kvartal SistaKvartal);

internal sealed class DeltagareHandler(Deltagarregister register, IFinsamContext db, ILäslogg läslogg, TimeProvider klocka)
    : IRequestHandler<DeltagareQuery, Result<DeltagareVy>>
{
    private const int PerSida = 50;

    public async Task<Result<DeltagareVy>> Handle(DeltagareQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
        var sökt = request.Sök.Trim().ToUpperInvariant();
        var alla = db.Deltagare.Where(d => d.InsatsId == insats.Id && (sökt == "" || d.Kod.ToUpper().Contains(sökt)));
        var antal = await AntalAsync(alla, cancellationToken);
        var sidor = Math.Max(1, (antal[request.Urval] + PerSida - 1) / PerSida);
        var sida = Math.Clamp(request.Sida, 1, sidor);
        var rader = await Valda(alla, request.Urval).OrderBy(d => d.Kod).Skip((sida - 1) * PerSida).Take(PerSida).ToListAsync(cancellationToken);
        var anonyma = await db.Anonyma.Where(a => a.InsatsId == insats.Id).OrderByDescending(a => a.Kvartal).ToListAsync(cancellationToken);
        return new DeltagareVy(insats.Kod, insats.Kortnamn ?? insats.Namn, rader, sida, sidor, antal, anonyma, SistaKvartal(insats.Tid));
    }

    private Kvartal SistaKvartal(Insatstid tid) => Kvartal.För(new[] { klocka.Idag(), tid.Slut ?? DateOnly.MaxValue, tid.Avslutad ?? DateOnly.MaxValue }.Min());

    private static async Task<IReadOnlyDictionary<Registerurval, int>> AntalAsync(IQueryable<KodadDeltagare> alla, CancellationToken cancellationToken)
    {
        var delar = await alla.GroupBy(d => d.Ut == null).Select(g => new { Pågår = g.Key, Antal = g.Count() }).ToListAsync(cancellationToken);
        return new Dictionary<Registerurval, int>
        {
            [Registerurval.Pågående] = delar.Where(d => d.Pågår).Sum(d => d.Antal),
            [Registerurval.Avslutade] = delar.Where(d => !d.Pågår).Sum(d => d.Antal),
            [Registerurval.Alla] = delar.Sum(d => d.Antal),
        };
    }

    private static IQueryable<KodadDeltagare> Valda(IQueryable<KodadDeltagare> alla, Registerurval urval) => urval switch
    {
        Registerurval.Pågående => alla.Where(d => d.Ut == null),
        Registerurval.Avslutade => alla.Where(d => d.Ut != null),
        _ => alla,
    };
}
