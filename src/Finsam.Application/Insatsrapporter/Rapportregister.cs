using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>A report that is being changed, and by nobody else meanwhile.</summary>
internal sealed record Öppnadrapport(Insats Insats, Insatsrapport Rapport);

/// <summary>What every use case of an insatsrapport shares. A draft is the room of those who write it: others see that it exists.</summary>
internal sealed class Rapportregister(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka)
{
    private static readonly Fel EjDin = new("insatsrapport.ej-din", "Rapporten skrivs av insatsen, dess styrgrupp och lokusgrupp, och av kansliet.", Felslag.Otillåtet);

    public Underskrift Underskrift => new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow());

    /// <summary>The insats with its mål and lokusgrupper, if the user sees it.</summary>
    public async Task<Result<Insats>> InsatsAsync(string kod, CancellationToken cancellationToken) =>
        await db.Insatser.SynligaFör(kontext.Användare).Include(i => i.Mål).Include(i => i.Lokusgrupper).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken) is { } insats
            ? insats : Felkatalog.InsatsFinnsInte(kod);

    /// <summary>The report, to be changed by somebody who writes it.</summary>
    public Task<Result<Öppnadrapport>> SkrivAsync(string kod, string rapport, CancellationToken cancellationToken) => ÖppnaAsync(kod, rapport, Skriver, cancellationToken);

    /// <summary>The report, to be changed by somebody for whom the check holds.</summary>
    public async Task<Result<Öppnadrapport>> ÖppnaAsync(string kod, string rapport, Func<Användare, Insats, bool> får, CancellationToken cancellationToken)
    {
        var insats = await InsatsAsync(kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (!får(kontext.Användare, insats.Värde))
        {
            return EjDin;
        }

        await lager.TurasOmAsync($"insatsrapport:{kod}:{rapport}", cancellationToken);
        return Läs(rapport) is { } nyckel && await lager.Alla<Insatsrapport>().Include(r => r.Underskrifter)
                .SingleOrDefaultAsync(r => r.InsatsId == insats.Värde.Id && r.Slag == nyckel.Slag && r.År == nyckel.År, cancellationToken) is { } finns
            ? new Öppnadrapport(insats.Värde, finns) : FinnsInte;
    }

    /// <summary>What stands in the fields of a report.</summary>
    public async Task<Dictionary<string, Svarsläge>> TexterAsync(InsatsrapportId rapport, CancellationToken cancellationToken) =>
        await db.Rapporttexter.Where(t => t.RapportId == rapport).ToDictionaryAsync(t => t.Fält, t => Svarsläge.För(t), StringComparer.Ordinal, cancellationToken);

    public static Fel FinnsInte { get; } = new("insatsrapport.finns-inte", "Rapporten finns inte.", Felslag.FinnsInte);

    /// <summary>Whether the user writes the reports of an insats.</summary>
    public static bool Skriver(Användare användare, Insats insats) =>
        användare.Roller.Contains(Roll.Kansli) || användare.Insatser.Contains(insats.Kod) || insats.Lokusgrupper.Any(l => användare.Lokusgrupper.Contains(l.Kod));

    /// <summary>Which report an address means, or <c>null</c>.</summary>
    public static (Insatsrapportslag Slag, int År)? Läs(string kod) =>
        kod.Split('-') is [var slag, var år] && Koder.FrånKod<Insatsrapportslag>(slag) is { } vilken && int.TryParse(år, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var tal)
            ? (vilken, tal) : null;
}
