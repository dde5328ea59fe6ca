using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>What the commands about styrkort share: whose it is, who may change it, one at a time, and what the history keeps.</summary>
internal sealed class Styrkortsregister(IFinsamContext db, IFinsamLager lager, Användarkontext kontext)
{
    /// <summary>Refused: the förbund's own is the kansli's.</summary>
    public static Fel EjDitt { get; } = new("styrkort.ej-ditt", "Förbundets styrkort ändras av kansliet. Ljusen sätts av kansliet och förbundschefen.", Felslag.Otillåtet);

    /// <summary>No such styrkort, or not yours.</summary>
    public static Fel FinnsInte { get; } = new("styrkort.finns-inte", "Styrkortet finns inte.", Felslag.FinnsInte);

    /// <summary>Whether the user writes in a styrkort: the kansli in all, those of an insats in its own.</summary>
    public static bool FårÄndra(Användare användare, string? insats) =>
        användare.Roller.Contains(Roll.Kansli) || (insats is not null && användare.Insatser.Contains(insats));

    /// <summary>Whether the user sets colours: whoever writes in it, and the förbundschef.</summary>
    public static bool FårSättaLjus(Användare användare, string? insats) => FårÄndra(användare, insats) || användare.Roller.Contains(Roll.Förbundschef);

    /// <summary>The insats if the user sees it; <c>null</c> for the förbund.</summary>
    public async Task<Result<Insats?>> InsatsAsync(string? kod, CancellationToken cancellationToken) =>
        kod is null ? (Insats?)null
        : await db.Insatser.SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken) is { } insats ? insats
        : Felkatalog.InsatsFinnsInte(kod);

    /// <summary>Refused unless the user writes in the styrkort of that insats, or of the förbund.</summary>
    public Result Får(string? insats, bool ljus = false) =>
        (ljus ? FårSättaLjus(kontext.Användare, insats) : FårÄndra(kontext.Användare, insats)) ? Result.Klart : EjDitt;

    /// <summary>Changes a styrkort: finds it, does it, notes it and stores it. Nobody else changes the same one meanwhile.</summary>
    /// <param name="år">Its year.</param>
    /// <param name="kod">Kod of its insats, or <c>null</c> for the förbund's.</param>
    /// <param name="vad">What is done, for the history.</param>
    /// <param name="ändra">Does it.</param>
    /// <param name="rad">The part that is changed as the history keeps it; asked before and after.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="ny">Whether the part is a new one, of which there is nothing before.</param>
    /// <param name="ljus">Whether it is a colour that is set.</param>
    public async Task<Result> ÄndraAsync(
        int år, string? kod, string vad, Func<Styrkort, Result> ändra, Func<Styrkort, JsonObject?> rad, CancellationToken cancellationToken, bool ny = false, bool ljus = false)
    {
        var insats = await InsatsAsync(kod, cancellationToken);
        if ((insats.Fel ?? Får(kod, ljus).Fel) is { } nekad)
        {
            return nekad;
        }

        await lager.TurasOmAsync($"styrkort:{kod}:{år}", cancellationToken);
        if (await lager.Alla<Styrkort>().Av(insats.Värde?.Id, år).SingleOrDefaultAsync(cancellationToken) is not { } styrkort)
        {
            return FinnsInte;
        }

        var förr = ny ? null : rad(styrkort);
        if (ändra(styrkort).Fel is { } fel)
        {
            return fel;
        }

        Anteckna(vad, kod, år, förr, rad(styrkort));
        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>Notes what was done; of an insats in its own history.</summary>
    public void Anteckna(string vad, string? kod, int år, JsonObject? förr, JsonObject? nu)
    {
        förr?.Insert(0, "ar", år);
        nu?.Insert(0, "ar", år);
        lager.Anteckna(new($"styrkort.{vad}", kod is null ? null : $"insats:{kod}") { Gammalt = förr, Nytt = nu });
    }
}

/// <summary>Finds styrkort.</summary>
internal static class Styrkortssökning
{
    /// <summary>That of an insats, or of the förbund, in a year.</summary>
    public static IQueryable<Styrkort> Av(this IQueryable<Styrkort> alla, InsatsId? insats, int år) =>
        insats is { } id ? alla.Where(s => s.InsatsId == id && s.År == år) : alla.Where(s => s.InsatsId == null && s.År == år);
}
