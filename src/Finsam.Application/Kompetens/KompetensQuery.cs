using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kompetens;

/// <summary>Asks for the kompetenshöjande aktiviteter of a year.</summary>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record KompetensQuery(int År) : IRequest<KompetensVy>;

/// <summary>The aktiviteter of a year, and how many they are.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Aktiviteter">The latest first.</param>
/// <param name="Räkning">How many.</param>
/// <param name="Slag">The kinds to choose from: the usual ones and those in use, in order.</param>
/// <param name="Idag">Today: what is later is planned.</param>
/// <param name="Version">The version of the year's mål; 0 where there is none.</param>
public sealed record KompetensVy(int År, IReadOnlyList<Kompetensaktivitet> Aktiviteter, Kompetensräkning Räkning, IReadOnlyList<string> Slag, DateOnly Idag, int Version);

internal sealed class KompetensHandler(IFinsamContext db, TimeProvider klocka) : IRequestHandler<KompetensQuery, KompetensVy>
{
    public async Task<KompetensVy> Handle(KompetensQuery request, CancellationToken cancellationToken)
    {
        var (år, idag) = (Math.Clamp(request.År, Kvartal.FörstaÅr, Kvartal.SistaÅr), klocka.Idag());
        var aktiviteter = await db.Kompetensaktiviteter.IÅr(år).ToListAsync(cancellationToken);
        var mål = await db.Kompetensmål.SingleOrDefaultAsync(m => m.År == år, cancellationToken);
        var slag = await db.Kompetensaktiviteter.Select(a => a.Slag).Distinct().ToListAsync(cancellationToken);
        return new(
            år,
            [.. aktiviteter.OrderByDescending(a => a.Datum).ThenBy(a => a.Titel, Svenska.Ordning)],
            Kompetensräkning.Av([.. aktiviteter.Select(a => a.Datum)], mål?.Antal, idag),
            [.. Kompetensaktivitet.VanligaSlag.Union(slag, Svenska.Ordning).Order(Svenska.Ordning)],
            idag,
            mål?.Version ?? 0);
    }
}

/// <summary>The aktiviteter of a year.</summary>
internal static class Kompetensläsning
{
    public static IQueryable<Kompetensaktivitet> IÅr(this IQueryable<Kompetensaktivitet> aktiviteter, int år)
    {
        var (från, till) = (new DateOnly(år, 1, 1), new DateOnly(år, 12, 31));
        return aktiviteter.Where(a => a.Datum >= från && a.Datum <= till);
    }
}
