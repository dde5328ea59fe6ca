using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>What every command about an account does: takes it out as its user saw it, writes the history, stores.</summary>
internal sealed class Kontoregister(IFinsamLager lager, IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>The account of whoever asks; <c>null</c> for the command line.</summary>
    public KontoId? Jag => kontext.Användare.Konto is { } konto ? new(konto) : null;

    public DateTimeOffset Nu => klocka.GetUtcNow();

    public DateOnly Idag => klocka.Idag();

    /// <summary>The account, unless someone has changed it since the version that the user saw.</summary>
    public async Task<Result<Användarkonto>> HämtaAsync(KontoId id, int version, CancellationToken cancellationToken) =>
        await lager.Alla<Användarkonto>().Include(k => k.Uppdrag).FirstOrDefaultAsync(k => k.Id == id, cancellationToken) switch
        {
            null => Kontofel.FinnsInte,
            var konto when konto.Version != version => Kontofel.Konflikt,
            var konto => konto,
        };

    /// <summary>Takes out what the account's second factor is made of too.</summary>
    public async Task LäsFaktorerAsync(Användarkonto konto, CancellationToken cancellationToken)
    {
        await lager.Alla<Användarkonto>().Include(k => k.Passnycklar).Where(k => k.Id == konto.Id).LoadAsync(cancellationToken);
        await lager.Alla<Användarkonto>().Include(k => k.Hemligheter).Where(k => k.Id == konto.Id).LoadAsync(cancellationToken);
    }

    /// <summary>Someone else who is administratör and stays so, or <c>null</c>.</summary>
    public Task<Användarkonto?> AnnanAdministratörAsync(KontoId utom, CancellationToken cancellationToken)
    {
        var idag = Idag;
        return lager.Alla<Användarkonto>().Include(k => k.Uppdrag)
            .Where(k => k.Id != utom && k.Stängd == null && k.Aktiverad != null)
            .Where(k => k.Uppdrag.Any(u => u.Roll == Roll.Administratör && u.Från <= idag && u.Tom == null))
            .OrderBy(k => k.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether another account has the address.</summary>
    public Task<bool> FinnsAsync(Epostadress epost, KontoId? utom, CancellationToken cancellationToken) =>
        db.Konton.AnyAsync(k => k.Id != utom && (k.Inloggningsnyckel == epost.Nyckel || k.Epostnyckel == epost.Nyckel), cancellationToken);

    /// <summary>Gives the account a new link; the one it had opens nothing any more.</summary>
    /// <returns>Its key.</returns>
    public async Task<Nyckel> LänkaAsync(Användarkonto konto, CancellationToken cancellationToken)
    {
        var länk = await lager.Alla<Engångslänk>().FirstOrDefaultAsync(l => l.KontoId == konto.Id, cancellationToken);
        if (länk is null)
        {
            länk = new() { Id = new(Guid.CreateVersion7()), KontoId = konto.Id };
            lager.Lägg(länk);
        }

        var text = länk.Förnya(konto.Aktiverad is null ? Länkslag.Inbjudan : Länkslag.Lösenord, Nu);
        return new(konto.Id, konto.Namn, konto.Epost, länk.Slag, text, länk.GällerTill);
    }

    /// <summary>Takes away the account's link, if it has one.</summary>
    public async Task TaBortLänkAsync(KontoId konto, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Engångslänk>().FirstOrDefaultAsync(l => l.KontoId == konto, cancellationToken) is { } länk)
        {
            lager.TaBort(länk);
        }
    }

    /// <summary>The insats and the lokusgrupp that two koder stand for.</summary>
    public async Task<(InsatsId? Insats, LokusgruppId? Lokusgrupp)> SlåUppAsync(string? insats, string? lokusgrupp, CancellationToken cancellationToken) =>
    (
        string.IsNullOrEmpty(insats) ? null : await db.Insatser.Where(i => i.Kod == insats).Select(i => (InsatsId?)i.Id).FirstOrDefaultAsync(cancellationToken),
        string.IsNullOrEmpty(lokusgrupp) ? null : await db.Lokusgrupper.Where(l => l.Kod == lokusgrupp).Select(l => (LokusgruppId?)l.Id).FirstOrDefaultAsync(cancellationToken)
    );

    /// <summary>An uppdrag as it stands in history, by koder that a reader knows.</summary>
    public async Task<JsonObject> BeskrivAsync(Kontouppdrag uppdrag, CancellationToken cancellationToken) => new()
    {
        ["roll"] = uppdrag.Roll.Kod(),
        ["insats"] = uppdrag.InsatsId is { } insats ? await db.Insatser.Where(i => i.Id == insats).Select(i => i.Kod).FirstOrDefaultAsync(cancellationToken) : null,
        ["lokusgrupp"] = uppdrag.LokusgruppId is { } grupp ? await db.Lokusgrupper.Where(l => l.Id == grupp).Select(l => l.Kod).FirstOrDefaultAsync(cancellationToken) : null,
        ["fran"] = Dag(uppdrag.Från),
        ["tom"] = Dag(uppdrag.Tom),
    };

    /// <summary>Adds a new account.</summary>
    public void Lägg(Användarkonto konto) => lager.Lägg(konto);

    /// <summary>Writes what happened to the account.</summary>
    public void Anteckna(string vad, Användarkonto konto, JsonNode? gammalt = null, JsonNode? nytt = null, string? varför = null) =>
        lager.Anteckna(new(vad, $"konto:{konto.Id.Value}") { Gammalt = gammalt, Nytt = nytt, Varför = string.IsNullOrWhiteSpace(varför) ? null : varför.Trim() });

    /// <summary>Stores it all.</summary>
    public Task<Result> SparaAsync(CancellationToken cancellationToken) => lager.SparaAsync(cancellationToken);

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", Svenska.Kultur);
}
