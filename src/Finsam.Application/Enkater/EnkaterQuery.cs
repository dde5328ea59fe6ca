using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Asks for the rounds, what is due by the schedules, and the schedules.</summary>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record EnkäterQuery : IRequest<EnkäterVy>;

/// <summary>The rounds of the förbund.</summary>
public sealed record EnkäterVy
{
    /// <summary>Those that go on, the one that closes first before the others.</summary>
    public required IReadOnlyList<Omgångsrad> Pågående { get; init; }

    /// <summary>Those that are over, the latest first.</summary>
    public required IReadOnlyList<Omgångsrad> Avslutade { get; init; }

    /// <summary>What is due by the schedules.</summary>
    public required IReadOnlyList<Förslagsrad> Förslag { get; init; }

    /// <summary>The schedules.</summary>
    public required IReadOnlyList<Enkätschema> Scheman { get; init; }

    /// <summary>The insatser, those that run today first.</summary>
    public required IReadOnlyList<Enkätinsats> Insatser { get; init; }

    /// <summary>Languages that can be handed out beside Swedish.</summary>
    public required IReadOnlyList<Enkätspråk> Språk { get; init; }

    /// <summary>Below this a number of answers is not shown.</summary>
    public required int Gräns { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>Whether the user may change anything.</summary>
    public required bool FårÄndra { get; init; }
}

/// <summary>An insats that can be asked.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kod">Its kod.</param>
/// <param name="Namn">What it is called in lists.</param>
/// <param name="Pågår">Whether it runs today.</param>
public sealed record Enkätinsats(InsatsId Id, string Kod, string Namn, bool Pågår);

/// <summary>A round in the list.</summary>
/// <param name="Omgång">The round.</param>
/// <param name="Formulär">Its forms.</param>
/// <param name="Utlämnade">How many have been asked.</param>
/// <param name="Inkomna">How many have answered; <c>null</c> where it is hidden.</param>
public sealed record Omgångsrad(Enkätomgång Omgång, IReadOnlyList<Formulär> Formulär, int Utlämnade, int? Inkomna);

/// <summary>A round that is due.</summary>
/// <param name="Förslag">What it would be.</param>
/// <param name="Insatser">Koder of the insatser.</param>
public sealed record Förslagsrad(Enkätförslag Förslag, IReadOnlyList<string> Insatser);

internal sealed class EnkäterHandler(IFinsamContext db, Enkätregister register, Enkätförslagen förslagen, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<EnkäterQuery, EnkäterVy>
{
    public async Task<EnkäterVy> Handle(EnkäterQuery request, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var omgångar = await db.Enkätomgångar.ToListAsync(cancellationToken);
        var antal = await register.RäknaAsync(omgångar, cancellationToken);
        var scheman = await db.Enkätscheman.OrderBy(s => s.Namn).ToListAsync(cancellationToken);
        var insatser = await db.Insatser.Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn, Pågår = i.Start <= idag && (i.Avslutad == null || i.Avslutad >= idag) && (i.Slut == null || i.Slut >= idag) }).ToListAsync(cancellationToken);
        var rader = omgångar.Select(o => Rad(o, antal)).ToList();
        return new()
        {
            Pågående = [.. rader.Where(r => r.Omgång.Läge == Enkätläge.Pågår).OrderBy(r => r.Omgång.Stänger).ThenBy(r => r.Omgång.Namn, Svenska.Ordning)],
            Avslutade = [.. rader.Where(r => r.Omgång.Läge != Enkätläge.Pågår).OrderByDescending(r => r.Omgång.Stänger).ThenBy(r => r.Omgång.Namn, Svenska.Ordning)],
            Förslag = [.. förslagen.Av(scheman, omgångar, idag).Select(f => new Förslagsrad(f, [.. insatser.Where(i => f.Uppgifter.Insatser.Contains(i.Id)).Select(i => i.Kod)]))],
            Scheman = scheman,
            Insatser = [.. insatser.Select(i => new Enkätinsats(i.Id, i.Kod, i.Namn, i.Pågår)).OrderByDescending(i => i.Pågår).ThenBy(i => i.Namn, Svenska.Ordning)],
            Språk = await db.Enkätspråk.Where(s => s.Katalogversion == Indikatorkatalog.Gällande.Version && !s.Exempel).OrderBy(s => s.Kod).ToListAsync(cancellationToken),
            Gräns = inställningar.Maskeringsgräns,
            Idag = idag,
            FårÄndra = kontext.Användare.Roller.Contains(Roll.Kansli),
        };
    }

    private Omgångsrad Rad(Enkätomgång omgång, Dictionary<EnkätdelId, Enkätantal> antal)
    {
        var delar = omgång.Delar.Select(d => antal.GetValueOrDefault(d.Id) is var a && d.Tillfrågade is { } frågade ? (Ut: frågade, In: d.Inkomna ?? 0) : (Ut: d.Utlämnade(a ?? new(0, 0, 0)), In: a?.Inkomna ?? 0)).ToList();

        // Where the number of one part is hidden, the sum would tell it.
        var dold = delar.Any(d => Enkätvisning.Dold(d.In, inställningar.Maskeringsgräns));
        return new(omgång, [.. omgång.Delar.Select(d => d.Formulär).Distinct().Order()], delar.Sum(d => d.Ut), dold ? null : delar.Sum(d => d.In));
    }
}

/// <summary>When a number of answers is shown.</summary>
internal static class Enkätvisning
{
    /// <summary>Whether so few have answered that the number is not shown.</summary>
    public static bool Dold(int inkomna, int gräns) => inkomna > 0 && inkomna < gräns;
}

/// <summary>What is due by the schedules.</summary>
internal sealed class Enkätförslagen(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>The same in one statement, for whoever asks for nothing else; empty for others than the kansli.</summary>
    public async Task<IReadOnlyList<Enkätförslag>> LäsAsync(CancellationToken cancellationToken)
    {
        if (!kontext.Användare.Roller.Contains(Roll.Kansli))
        {
            return [];
        }

        var scheman = await db.Enkätscheman
            .Select(s => new { Schema = s, Senaste = db.Enkätomgångar.Where(o => o.SchemaId == s.Id && o.Läge != Enkätläge.Avbruten).Max(o => (DateOnly?)o.Öppnar) }).ToListAsync(cancellationToken);
        return [.. scheman.Select(s => s.Schema.Förslag(klocka.Idag(), s.Senaste)).OfType<Enkätförslag>().OrderBy(f => f.Namn, Svenska.Ordning)];
    }

    /// <summary>Those of the schedules whose time has come and that have no round yet. One that was given up is due anew.</summary>
    public IReadOnlyList<Enkätförslag> Av(IEnumerable<Enkätschema> scheman, IReadOnlyCollection<Enkätomgång> omgångar, DateOnly idag) =>
    [
        .. scheman.Select(s => s.Förslag(idag, omgångar.Where(o => o.SchemaId == s.Id && o.Läge != Enkätläge.Avbruten).Select(o => (DateOnly?)o.Öppnar).Max()))
            .OfType<Enkätförslag>().OrderBy(f => f.Namn, Svenska.Ordning),
    ];
}
