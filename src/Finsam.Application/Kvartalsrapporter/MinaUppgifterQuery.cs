using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Ekonomi;
using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Asks what the user has to do, today.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record MinaUppgifterQuery : IRequest<UppgifterVy>;

/// <summary>What the user has to do.</summary>
public sealed record UppgifterVy
{
    /// <summary>Reports that the user's insatser have to hand in, the most urgent first.</summary>
    public required IReadOnlyList<Rapportpost> AttLämna { get; init; }

    /// <summary>Quarters with something for the kansli to do, oldest first; empty for everyone else.</summary>
    public required IReadOnlyList<Kvartalsuppgift> AttFölja { get; init; }

    /// <summary>Rekvisitioner that wait for the user: to check, attest or pay, or to correct.</summary>
    public required IReadOnlyList<Rekvisitionsuppgift> Rekvisitioner { get; init; }

    /// <summary>What is to be done about avvikelser, the oldest first.</summary>
    public required IReadOnlyList<Avvikelseuppgift> Avvikelser { get; init; }

    /// <summary>Own insatser with deltagare to be asked how it went after avslut.</summary>
    public required IReadOnlyList<Uppföljningsuppgift> Uppföljningar { get; init; }

    /// <summary>What delårs-, helårs- and slutrapporter wait for from the user.</summary>
    public required IReadOnlyList<Insatsrapportuppgift> Insatsrapporter { get; init; }

    /// <summary>What meetings decided that the user shall do; for the kansli also what no account has. The most urgent first.</summary>
    public required IReadOnlyList<Mötesbeslutsrad> Mötesbeslut { get; init; }

    /// <summary>Rounds of enkäter that are due by the schedules; empty for others than the kansli, and not counted in the menu, which asks on every page.</summary>
    public IReadOnlyList<Enkätförslag> Enkäter { get; init; } = [];

    /// <summary>Whether the user hands in reports.</summary>
    public required bool Lämnar { get; init; }

    /// <summary>Whether the user is at the kansli.</summary>
    public required bool Följer { get; init; }

    /// <summary>Whether the user has to do with a group that has meetings.</summary>
    public required bool Möts { get; init; }

    /// <summary>The next report that the user's insatser will have to hand in, once its quarter is over, by the plan.</summary>
    public required (Kvartal Kvartal, DateOnly SistaDag) Nästa { get; init; }

    /// <summary>How many there are, for the menu.</summary>
    public int Antal => AttLämna.Count + Avvikelser.Count + AttFölja.Sum(k => k.AttGodkänna + k.Saknas) + Rekvisitioner.Count + Uppföljningar.Count + Mötesbeslut.Count + Insatsrapporter.Count;
}

/// <summary>What the kansli has to do about the reports of one quarter.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="AttGodkänna">Handed in, and not yet approved.</param>
/// <param name="Saknas">Not handed in, and the last day has passed.</param>
public sealed record Kvartalsuppgift(Kvartal Kvartal, int AttGodkänna, int Saknas);

internal sealed class MinaUppgifterHandler(Uppgiftsläsning uppgifter, Enkätförslagen enkäter) : IRequestHandler<MinaUppgifterQuery, UppgifterVy>
{
    public async Task<UppgifterVy> Handle(MinaUppgifterQuery request, CancellationToken cancellationToken) =>
        await uppgifter.LäsAsync(cancellationToken) with { Enkäter = await enkäter.LäsAsync(cancellationToken) };
}

/// <summary>Reads what the user of the scope has to do, in a few statements: the menu asks for it on every page.</summary>
internal sealed class Uppgiftsläsning(
    IFinsamContext db, Rapportlista rapporter, Rekvisitionsuppgifter rekvisitioner, Avvikelsekö avvikelser, Uppföljningsuppgifter uppföljningar, Mötesbesluten mötesbeslut, Rapportuppgifter rapportuppgifter, Inställningar inställningar, Användarkontext kontext, TimeProvider klocka)
{
    public async Task<UppgifterVy> LäsAsync(CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        var (lämnar, följer) = (användare.Insatser.Count > 0, användare.Roller.Contains(Roll.Kansli));
        var egna = användare.Insatser.ToArray();
        var (poster, attBehandla) = await InsatserAsync(lämnar || följer, följer, egna, cancellationToken);
        return new()
        {
            AttLämna = [.. poster.Where(p => p.AttLämna && egna.Contains(p.Insats.Kod)).OrderBy(p => p.SistaDag).ThenBy(p => p.Kvartal)],
            AttFölja = !följer ? [] :
            [
                .. poster.GroupBy(p => p.Kvartal)
                    .Select(k => new Kvartalsuppgift(k.Key, k.Count(p => p.AttGodkänna), k.Count(p => p.Läge == Inlämning.Saknas)))
                    .Where(k => k.AttGodkänna + k.Saknas > 0),
            ],
            Rekvisitioner = attBehandla,
            Avvikelser = await avvikelser.LäsAsync(cancellationToken),
            Uppföljningar = await uppföljningar.LäsAsync(cancellationToken),
            Insatsrapporter = await rapportuppgifter.LäsAsync(cancellationToken),
            Mötesbeslut = await mötesbeslut.EgnaAsync(cancellationToken),
            Lämnar = lämnar,
            Följer = följer,
            Möts = användare.Lokusgrupper.Count > 0,
            Nästa = Nästa(),
        };
    }

    /// <summary>The reports and the rekvisitioner, read together: a rekvisition waits for a report of the same insats.</summary>
    private async Task<(IReadOnlyList<Rapportpost> Rapporter, IReadOnlyList<Rekvisitionsuppgift> Rekvisitioner)> InsatserAsync(
        bool rapporterar, bool alla, string[] egna, CancellationToken cancellationToken)
    {
        if (!rapporterar && !rekvisitioner.Finns)
        {
            return ([], []);
        }

        var (nu, öppna, första) = (Kvartal.För(klocka.Idag()), rekvisitioner.Öppna(), rapporter.Första);
        var urval = db.Insatser.Where(i => alla || egna.Contains(i.Kod) || öppna.Any(r => r.InsatsId == i.Id));
        var lästa = await urval.Include(i => i.Lokusgrupper).Include(i => i.Anstånd)
            .Select(i => new { Insats = i, Öppna = öppna.Where(r => r.InsatsId == i.Id).ToList(), Första = första.FirstOrDefault() }).ToListAsync(cancellationToken);
        Kvartal? tidigast = rapporterar && lästa is [{ Första: { } den }, ..] ? den : null;
        List<Kvartal> kvartalen =
        [
            nu, tidigast ?? nu, .. lästa.SelectMany(i => i.Öppna).SelectMany(r => new[] { r.Kvartal, Ekonomiunderlag.Rapportkvartal(inställningar.Rapportplan, r.Kvartal) }),
        ];
        var gångna = await rapporter.RapporterAsync(urval, kvartalen.Min(), kvartalen.Max(), cancellationToken);
        var inlämnade = gångna.Where(r => r.Value.Inlämnad is not null).ToLookup(r => r.Key.Insats, r => r.Key.Kvartal);
        return (
            tidigast is { } från ? rapporter.Poster(lästa.Select(i => i.Insats).Where(i => alla || egna.Contains(i.Kod)), gångna, från, nu) : [],
            [
                .. lästa.SelectMany(i => rekvisitioner.Av(i.Insats, i.Öppna, inlämnade[i.Insats.Id].ToHashSet()))
                    .OrderBy(u => u.Rekvisition.Kvartal).ThenBy(u => u.Insats.Visningsnamn, Svenska.Ordning).ThenBy(u => u.Rekvisition.ÄrSlut),
            ]);
    }

    /// <summary>By the plan alone: the first report of those whose time is not over.</summary>
    private (Kvartal Kvartal, DateOnly SistaDag) Nästa()
    {
        var (plan, idag) = (inställningar.Rapportplan, klocka.Idag());
        var kvartal = Enumerable.Range(0, 4).Select(Kvartal.För(idag).Plus).First(k => plan.Väntas(k) && plan.Omfattar(k).Sista >= idag);
        return (kvartal, plan.Förfaller(kvartal));
    }
}
