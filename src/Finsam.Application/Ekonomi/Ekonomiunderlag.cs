using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>A rekvisition that is being changed, with its insats.</summary>
internal sealed record Öppnadrekvisition(Insats Insats, Rekvisition Rekvisition);

/// <summary>What every use case about an insats's money shares. One at a time changes the money of an insats, in whatever process.</summary>
internal sealed class Ekonomiunderlag(IFinsamContext db, IFinsamLager lager, Medelsläsning medel, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>Refused: the role is held for other insatser.</summary>
    public static Fel EjDin { get; } = new("ekonomi.ej-din", "Det görs av den som ansvarar för insatsen.", Felslag.Otillåtet);

    public Underskrift Underskrift => new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow());

    public Användare Användare => kontext.Användare;

    public DateOnly Idag => klocka.Idag();

    /// <summary>The insats, if the user sees it; nobody else changes its money meanwhile.</summary>
    public async Task<Result<Insats>> InsatsAsync(string kod, CancellationToken cancellationToken)
    {
        if (await db.Insatser.SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        await lager.TurasOmAsync($"ekonomi:{kod}", cancellationToken);
        return insats;
    }

    /// <summary>The rekvisition to be changed, if the user sees its insats; nobody else changes that insats's money meanwhile.</summary>
    public async Task<Result<Öppnadrekvisition>> RekvisitionAsync(RekvisitionId id, CancellationToken cancellationToken)
    {
        var synliga = db.Insatser.SynligaFör(kontext.Användare);
        var kod = await db.Rekvisitioner.Where(r => r.Id == id).Join(synliga, r => r.InsatsId, i => i.Id, (_, i) => i.Kod).SingleOrDefaultAsync(cancellationToken);
        if (kod is null)
        {
            return new Fel("rekvisition.finns-inte", "Rekvisitionen finns inte.", Felslag.FinnsInte);
        }

        var insats = await InsatsAsync(kod, cancellationToken);
        return new Öppnadrekvisition(insats.Värde, await lager.Alla<Rekvisition>().SingleAsync(r => r.Id == id, cancellationToken));
    }

    /// <summary>The insats's money as it stands now that nobody else changes it.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="utom">A rekvisition to leave out, since it is being changed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Medel> MedelAsync(InsatsId insats, RekvisitionId? utom, CancellationToken cancellationToken)
    {
        var pengar = await medel.LäsAsync(insats, cancellationToken);
        return (pengar with { Rekvisitioner = [.. pengar.Rekvisitioner.Where(r => r.Id != utom)] }).Medel;
    }

    /// <summary>Refused when a year would have less than has been asked for: a changed plan takes no money back.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="rader">Its cost lines as they would be.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result> RäckerAsync(InsatsId insats, IReadOnlyCollection<Budgetrad> rader, CancellationToken cancellationToken)
    {
        var pengar = await medel.LäsAsync(insats, cancellationToken);
        var (nu, sedan) = (pengar.Medel, (pengar with { Rader = rader }).Medel);
        return sedan.Räcker || !nu.Räcker
            ? Result.Klart
            : new Fel(
                "budgetrad.rekvirerat",
                $"Med den planen får {sedan.Åren.First(å => å.Kvar < 0).År} mindre än vad som redan är rekvirerat. Planera om så att årets pengar räcker.",
                Felslag.Konflikt);
    }

    /// <summary>Refused while the report that the quarter is told of in is not handed in.</summary>
    public async Task<Result> RapportAsync(Insats insats, Kvartal kvartal, CancellationToken cancellationToken)
    {
        var vilket = Rapportkvartal(inställningar.Rapportplan, kvartal);
        return !inställningar.Rapportplan.Väntas(insats, vilket)
            || await db.Kvartalsrapporter.AnyAsync(r => r.InsatsId == insats.Id && r.Kvartal == vilket && r.Inlämnad != null, cancellationToken)
            ? Result.Klart
            : new Fel(
                "rekvisition.vantar",
                $"Rapporten för {Period.För(vilket).Namn.ToLowerInvariant()} är inte inlämnad. Rekvisitionen väntar tills den är det.",
                Felslag.Konflikt);
    }

    /// <summary>The quarter whose report tells of a quarter: its own, or with fewer reports the next that has one.</summary>
    public static Kvartal Rapportkvartal(Rapportplan plan, Kvartal kvartal) => Enumerable.Range(0, 4).Select(kvartal.Plus).First(plan.Väntas);

    /// <summary>The quarter whose report a rekvisition waits for, or <c>null</c> when that is handed in, or none is expected.</summary>
    public static Kvartal? Väntar(Rapportplan plan, Insats insats, Rekvisition rekvisition, IReadOnlySet<Kvartal> inlämnade) =>
        Rapportkvartal(plan, rekvisition.Kvartal) is var vilket && (inlämnade.Contains(vilket) || !plan.Väntas(insats, vilket)) ? null : vilket;

    public void Anteckna(string vad, Insats insats, JsonNode? gammalt, JsonNode? nytt, string? varför = null) =>
        lager.Anteckna(new Händelse(vad, $"insats:{insats.Kod}") { Gammalt = gammalt, Nytt = nytt, Varför = varför });

    /// <summary>A rekvisition as the history tells of it.</summary>
    public static JsonObject Beskriv(Rekvisition rekvisition) => new()
    {
        ["kvartal"] = rekvisition.Kvartal.ToString(),
        ["slutrekvisition"] = rekvisition.ÄrSlut,
        ["belopp"] = rekvisition.Belopp,
        ["status"] = rekvisition.Status.Kod(),
    };
}
