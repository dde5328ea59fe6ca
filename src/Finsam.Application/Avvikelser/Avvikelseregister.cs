using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>One avvikelse as its user saw it.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Version">The version that was seen.</param>
public sealed record Avvikelseval(int Nummer, int Version);

/// <summary>What every command about an avvikelse does: takes it out as its user saw it, writes the history, stores.</summary>
internal sealed class Avvikelseregister(IFinsamLager lager, IFinsamContext db, Beslutsrätt beslutsrätt, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>Whoever asks, now.</summary>
    public Påskrift Påskrift => new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow(), klocka.Idag());

    /// <summary>The insats, if the user may do it with its avvikelser.</summary>
    public async Task<Result<Insats>> InsatsAsync(string kod, Avvikelsehandling handling, CancellationToken cancellationToken)
    {
        var insats = await db.Insatser.SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        return insats is null ? Felkatalog.InsatsFinnsInte(kod)
            : kontext.Användare.Får(handling, kod) ? insats
            : Avvikelsefel.Otillåtet;
    }

    /// <summary>The next number. Nobody else takes one until this is stored.</summary>
    public async Task<int> NästaAsync(CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("avvikelsenummer", cancellationToken);
        return await db.Avvikelser.Select(a => a.Nummer).OrderByDescending(n => n).FirstOrDefaultAsync(cancellationToken) + 1;
    }

    /// <summary>Adds a new one on which somebody has taken a stand.</summary>
    public void Lägg(Insats insats, Avvikelse ny, Avvikelsehandling handling, string? varför = null)
    {
        lager.Lägg(ny);
        lager.Anteckna(new(Avvikelsehistorik.Vad(handling), Nyckel(insats, ny)) { Nytt = Avvikelsehistorik.Rad(ny), Varför = varför });
    }

    /// <summary>Does something with one avvikelse, and stores it.</summary>
    /// <param name="vald">Which, and the version that was seen.</param>
    /// <param name="handling">What.</param>
    /// <param name="gör">Does it.</param>
    /// <param name="varför">The reason given, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result> GörAsync(
        Avvikelseval vald, Avvikelsehandling handling, Func<Avvikelse, Påskrift, Result> gör, string? varför, CancellationToken cancellationToken) =>
        (await EnAsync(vald, handling, (a, av) => Task.FromResult(gör(a, av)), varför, cancellationToken)).Fel is { } fel ? fel : await lager.SparaAsync(cancellationToken);

    /// <summary>The same with several: all or, when one cannot, none.</summary>
    public async Task<Result> GörAllaAsync(
        IReadOnlyList<Avvikelseval> valda, Avvikelsehandling handling, Func<Avvikelse, Påskrift, Task<Result>> gör, string? varför, CancellationToken cancellationToken)
    {
        // In one order everywhere, so that two who decide at once never wait for each other.
        foreach (var vald in valda.DistinctBy(v => v.Nummer).OrderBy(v => v.Nummer))
        {
            if ((await EnAsync(vald, handling, gör, varför, cancellationToken)).Fel is { } fel)
            {
                return valda.Count == 1 ? fel : fel with { Text = $"{fel.Text} Inget har ändrats, inte heller för de andra du valde." };
            }
        }

        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>Allowed to the user, seen as it is, and by nobody else meanwhile.</summary>
    private async Task<Result> EnAsync(
        Avvikelseval vald, Avvikelsehandling handling, Func<Avvikelse, Påskrift, Task<Result>> gör, string? varför, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"avvikelse:{vald.Nummer}", cancellationToken);
        var synliga = lager.Alla<Avvikelse>().SynligaFör(kontext.Användare, lager.Alla<Insats>());
        if (await synliga.SingleOrDefaultAsync(a => a.Nummer == vald.Nummer, cancellationToken) is not { } avvikelse)
        {
            return Avvikelsefel.FinnsInte(vald.Nummer);
        }

        var insats = await db.Insatser.SingleAsync(i => i.Id == avvikelse.InsatsId, cancellationToken);
        if (!kontext.Användare.Får(handling, insats.Kod) && !(handling == Avvikelsehandling.Besluta && await beslutsrätt.LäsAsync(cancellationToken) is not null))
        {
            return Avvikelsefel.Otillåtet;
        }

        if (avvikelse.Version != vald.Version)
        {
            return Avvikelsefel.Ändrad(avvikelse);
        }

        var före = Avvikelsehistorik.Rad(avvikelse);
        if ((await gör(avvikelse, Påskrift)).Fel is { } nej)
        {
            return nej;
        }

        var (gammalt, nytt) = Avvikelsehistorik.Skillnad(före, Avvikelsehistorik.Rad(avvikelse));
        lager.Anteckna(new(Avvikelsehistorik.Vad(handling), Nyckel(insats, avvikelse)) { Gammalt = gammalt, Nytt = nytt, Varför = varför });
        return Result.Klart;
    }

    /// <summary>How an avvikelse is named in the history.</summary>
    public static string Nyckel(Insats insats, Avvikelse avvikelse) => $"avvikelse:{insats.Kod}:{avvikelse.Nummer}";
}
