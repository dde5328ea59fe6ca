using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>From a file to what it would change: the same when it is tried and when it is stored.</summary>
internal sealed class Bokföringsunderlag(IFinsamContext db, TimeProvider klocka)
{
    /// <summary>The dimension that SIE keeps for projects.</summary>
    private const int Projektdimension = 6;

    /// <summary>Reads the file and compares it with what is stored.</summary>
    /// <param name="fil">The bytes.</param>
    /// <param name="dimension">The dimension that holds the projects, or <c>null</c> for the one used last.</param>
    /// <param name="sista">The last quarter to count, or <c>null</c> for the last that has ended.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result<Sieunderlag>> LäsAsync(byte[] fil, int? dimension, int? sista, CancellationToken cancellationToken)
    {
        var läst = Sieläsare.Läs(fil);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var sie = läst.Värde;
        var förra = await db.Bokföringar.OrderByDescending(b => b.År).Select(b => (int?)b.Dimension).FirstOrDefaultAsync(cancellationToken);
        var vald = dimension ?? förra ?? (sie.Dimensioner.ContainsKey(Projektdimension) ? Projektdimension : sie.Dimensioner.Keys.FirstOrDefault(Projektdimension));
        var tillOchMed = new Kvartal(sie.År, sista ?? Avslutat(sie));
        var rader = Bokföringsrad.Summera(sie.Rader.Select(r => r.Av(vald)));
        var budget = Bokföringsrad.Summera(sie.Budget.Select(r => r.Av(vald)).Where(r => r.Projekt.Length > 0));
        var kontering = new Kontering(
            await db.Projektkopplingar.ToDictionaryAsync(p => p.Projekt, p => p.InsatsId, cancellationToken),
            await db.Kontokopplingar.ToDictionaryAsync(k => k.Konto, k => k.Post, cancellationToken));
        var insatser = await db.Insatser.Select(i => new { i.Id, i.Kod, i.Namn, i.Kortnamn }).ToListAsync(cancellationToken);
        var (första, slut) = (new Kvartal(sie.År, 1), new Kvartal(sie.År, 4));
        var lagrat = await db.LagradEkonomi.Where(e => e.Kvartal >= första && e.Kvartal <= slut).ToDictionaryAsync(e => (e.InsatsId, e.Kvartal), cancellationToken);
        var godkända = (await db.Kvartalsrapporter.Where(r => r.Kvartal >= första && r.Kvartal <= slut && r.Godkändes != null)
            .Select(r => new { r.InsatsId, r.Kvartal }).ToListAsync(cancellationToken)).Select(r => (r.InsatsId, r.Kvartal)).ToHashSet();
        var utfall = kontering.PerInsats(rader, tillOchMed);
        var planerat = kontering.PerInsats(budget, slut);
        var namn = insatser.ToDictionary(i => i.Id, i => (i.Kod, Namn: i.Kortnamn ?? i.Namn));
        var ändringar = utfall.Keys.Union(planerat.Keys)
            .Select(n => Ändring(n, namn[n.Insats], lagrat.GetValueOrDefault(n), utfall, planerat, godkända.Contains(n)))
            .OrderBy(ä => ä.Namn, Svenska.Ordning).ThenBy(ä => ä.Kvartal)
            .ToList();
        return new Sieunderlag(sie, vald, tillOchMed, rader, [.. rader.Concat(budget)], kontering, ändringar);
    }

    /// <summary>The last quarter that had ended when the last thing in the file was booked, and has ended today.</summary>
    private int Avslutat(Siefil sie)
    {
        var dag = sie.Senast is { } senast && senast < klocka.Idag() ? senast : klocka.Idag();
        var kvartal = Kvartal.För(dag);
        return kvartal.År > sie.År ? 4 : kvartal.År < sie.År ? 1 : dag >= kvartal.SistaDag.AddDays(-14) ? kvartal.Nummer : Math.Max(1, kvartal.Nummer - 1);
    }

    private static Ekonomiändring Ändring(
        (InsatsId Insats, Kvartal Kvartal) nyckel,
        (string Kod, string Namn) insats,
        Ekonomikvartal? lagrat,
        IReadOnlyDictionary<(InsatsId Insats, Kvartal Kvartal), decimal> utfall,
        IReadOnlyDictionary<(InsatsId Insats, Kvartal Kvartal), decimal> budget,
        bool fryst) => new(nyckel.Insats, insats.Kod, insats.Namn, nyckel.Kvartal)
        {
            Fanns = lagrat is not null,
            BudgetFörr = lagrat?.Budget,
            UtfallFörr = lagrat?.Utfall,
            Budget = budget.TryGetValue(nyckel, out var planerat) ? planerat : lagrat?.Budget,
            Utfall = utfall.TryGetValue(nyckel, out var kostat) ? kostat : lagrat?.Utfall,
            Fryst = fryst,
        };
}

/// <summary>A file, and what it would change.</summary>
/// <param name="Fil">What the file says.</param>
/// <param name="Dimension">The dimension that holds the projects.</param>
/// <param name="TillOchMed">The last quarter that is counted.</param>
/// <param name="Rader">The books.</param>
/// <param name="Alla">The books and the budget, for what has to be mapped.</param>
/// <param name="Kontering">What is mapped.</param>
/// <param name="Ändringar">Every insats and quarter that the file speaks of, changed or not.</param>
internal sealed record Sieunderlag(
    Siefil Fil, int Dimension, Kvartal TillOchMed, IReadOnlyList<Bokföringsrad> Rader, IReadOnlyList<Bokföringsrad> Alla, Kontering Kontering, IReadOnlyList<Ekonomiändring> Ändringar)
{
    /// <summary>Why it cannot be stored as it is, or <c>null</c>.</summary>
    public Fel? Hinder =>
        Kontering.OkopplatProjekt(Alla).Count + Kontering.OkopplatKonto(Rader).Count > 0
            ? new("sie.okopplat", "Filen har projekt eller konton som inte är kopplade. Koppla dem, och läs sedan in filen.", Felslag.Konflikt)
        : Ändringar.FirstOrDefault(ä => ä.Utfall < 0 || ä.Budget < 0) is { } minus
            ? new("sie.negativt", $"{minus.Namn} får ett negativt belopp kvartal {minus.Kvartal.Nummer}. Rätta bokföringen, eller läs in till och med ett senare kvartal så att rättelsen är med.", Felslag.Konflikt)
        : null;
}

/// <summary>What becomes of the budget and utfall of an insats and quarter.</summary>
/// <param name="InsatsId">The insats.</param>
/// <param name="Kod">Its kod.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Kvartal">The quarter.</param>
public sealed record Ekonomiändring(InsatsId InsatsId, string Kod, string Namn, Kvartal Kvartal)
{
    /// <summary>Whether there is a row already.</summary>
    public bool Fanns { get; init; }

    /// <summary>Kronor before, or <c>null</c>.</summary>
    public decimal? BudgetFörr { get; init; }

    /// <summary>Kronor before, or <c>null</c>.</summary>
    public decimal? UtfallFörr { get; init; }

    /// <summary>Kronor after.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Kronor after.</summary>
    public decimal? Utfall { get; init; }

    /// <summary>Whether the quarter's report is approved: it keeps what it said, and the new figures show only if it is corrected.</summary>
    public bool Fryst { get; init; }

    /// <summary>Whether anything differs.</summary>
    public bool Ändrad => BudgetFörr != Budget || UtfallFörr != Utfall;
}
