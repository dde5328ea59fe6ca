using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Historik;

/// <summary>Asks for the history of the förbund, or of one thing in it.</summary>
/// <param name="Urval">Which of it.</param>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef, Roll.Revisor, Roll.Administratör)]
public sealed record HistorikQuery(Historikurval Urval, int Sida = 1) : IRequest<HistorikVy>;

/// <summary>Asks for the history of one insats and its reports.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">Only the report of this quarter, or <c>null</c>.</param>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatshistorikQuery(string Kod, Kvartal? Kvartal = null, int Sida = 1) : IRequest<Result<HistorikVy>>;

/// <summary>Asks for what was done to an account, and by it.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Roll.Administratör, Roll.Revisor)]
public sealed record KontohistorikQuery(Guid Konto, int Sida = 1) : IRequest<HistorikVy>;

/// <summary>Asks for the history of a styrgrupp: its seats, and what it steers.</summary>
/// <param name="Styrgrupp">Kod of the group.</param>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record StyrgruppshistorikQuery(string Styrgrupp, int Sida = 1) : IRequest<HistorikVy>;

/// <summary>Asks for the history of one avvikelse.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Sida">From 1, newest first.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record AvvikelsehistorikQuery(int Nummer, int Sida = 1) : IRequest<Result<HistorikVy>>;

/// <summary>What to look for; empty parts do not narrow.</summary>
/// <param name="Slag">What it was done to.</param>
/// <param name="Användare">Part of the name of who did it, in any case.</param>
/// <param name="Från">First day.</param>
/// <param name="Till">Last day.</param>
public sealed record Historikurval(Historikslag? Slag = null, string? Användare = null, DateOnly? Från = null, DateOnly? Till = null)
{
    /// <summary>Everything.</summary>
    public static Historikurval Allt { get; } = new();
}

/// <summary>What a change can be about.</summary>
public enum Historikslag
{
    /// <summary>Insatser.</summary>
    [Kod("insats")]
    Insats,

    /// <summary>Kvartalsrapporter.</summary>
    [Kod("rapport")]
    Rapport,

    /// <summary>Lokusgrupper.</summary>
    [Kod("lokusgrupp")]
    Lokusgrupp,

    /// <summary>Avvikelser.</summary>
    [Kod("avvikelse")]
    Avvikelse,

    /// <summary>Styrgrupper.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,

    /// <summary>PM.</summary>
    [Kod("pm")]
    Pm,

    /// <summary>Imports.</summary>
    [Kod("import")]
    Import,

    /// <summary>Users.</summary>
    [Kod("konto")]
    Konto,

    /// <summary>Settings.</summary>
    [Kod("installning")]
    Inställning,
}

internal sealed class HistorikHandler(IFinsamContext db, Användarkontext kontext)
    : IRequestHandler<HistorikQuery, HistorikVy>, IRequestHandler<InsatshistorikQuery, Result<HistorikVy>>, IRequestHandler<KontohistorikQuery, HistorikVy>,
        IRequestHandler<StyrgruppshistorikQuery, HistorikVy>, IRequestHandler<AvvikelsehistorikQuery, Result<HistorikVy>>
{
    private IQueryable<Insats> Insatser => db.Insatser.SynligaFör(kontext.Användare);

    private IQueryable<Historikpost> Synliga => db.Historik.SynligaFör(kontext.Användare, Insatser);

    public Task<HistorikVy> Handle(HistorikQuery request, CancellationToken cancellationToken) =>
        HistorikVy.LäsAsync(db, Insatser, request.Urval.Av(Synliga), request.Sida, cancellationToken);

    public async Task<Result<HistorikVy>> Handle(InsatshistorikQuery request, CancellationToken cancellationToken)
    {
        var (kod, kvartal, sida) = request;
        if (!await Insatser.AnyAsync(i => i.Kod == kod, cancellationToken))
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        // By the key, for which there is an index, and then by the insats: a kod may begin like another with its quarter.
        var (insats, rapporter) = ($"insats:{kod}", kvartal is null ? $"rapport:{kod}:" : $"rapport:{kod}:{kvartal}");
        var rader = Synliga.Where(r => r.Insats == kod && ((kvartal == null && r.Gällde == insats) || r.Gällde!.StartsWith(rapporter)));
        return await HistorikVy.LäsAsync(db, Insatser, rader, sida, cancellationToken);
    }

    public Task<HistorikVy> Handle(KontohistorikQuery request, CancellationToken cancellationToken)
    {
        var konto = request.Konto;
        var om = $"konto:{konto}";
        return HistorikVy.LäsAsync(db, Insatser, Synliga.Where(r => r.Tabell == null && (r.Konto == konto || r.Gällde == om)), request.Sida, cancellationToken);
    }

    public Task<HistorikVy> Handle(StyrgruppshistorikQuery request, CancellationToken cancellationToken)
    {
        var om = $"styrgrupp:{request.Styrgrupp}";
        return HistorikVy.LäsAsync(db, Insatser, Synliga.Where(r => r.Tabell == null && r.Gällde == om), request.Sida, cancellationToken);
    }

    public async Task<Result<HistorikVy>> Handle(AvvikelsehistorikQuery request, CancellationToken cancellationToken)
    {
        var nummer = request.Nummer;
        var synliga = db.Avvikelser.SynligaFör(kontext.Användare, db.Insatser).Where(a => a.Nummer == nummer);
        var kod = await db.Insatser.Where(i => synliga.Any(a => a.InsatsId == i.Id)).Select(i => i.Kod).FirstOrDefaultAsync(cancellationToken);
        if (kod is null)
        {
            return Avvikelsefel.FinnsInte(nummer);
        }

        var om = $"avvikelse:{kod}:{nummer}";
        return await HistorikVy.LäsAsync(db, Insatser, db.Historik.Where(r => r.Tabell == null && r.Gällde == om), request.Sida, cancellationToken);
    }
}
