using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>Asks what a SIE file would change. Stores nothing.</summary>
/// <param name="Fil">The bytes.</param>
/// <param name="Dimension">The dimension that holds the projects, or <c>null</c> for the one used last.</param>
/// <param name="Sista">Number of the last quarter to count, or <c>null</c> for the last that has ended.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record ProvkörSieQuery(byte[] Fil, int? Dimension, int? Sista) : IRequest<Result<Siegranskning>>;

/// <summary>What a file says and would change.</summary>
/// <param name="Fil">What the file says.</param>
/// <param name="Dimension">The dimension that holds the projects.</param>
/// <param name="TillOchMed">The last quarter that is counted.</param>
/// <param name="Projekt">Its projects, those that are not mapped first.</param>
/// <param name="Konton">Its accounts that hold something which is no insats's, those that are not mapped first.</param>
/// <param name="Insatser">What a project can be mapped to, by name.</param>
/// <param name="Ändringar">Every insats and quarter that the file speaks of.</param>
/// <param name="Hinder">Why it cannot be stored as it is, or <c>null</c>.</param>
public sealed record Siegranskning(
    Siefil Fil,
    int Dimension,
    Kvartal TillOchMed,
    IReadOnlyList<Sieprojekt> Projekt,
    IReadOnlyList<Siekonto> Konton,
    IReadOnlyList<(string Kod, string Namn)> Insatser,
    IReadOnlyList<Ekonomiändring> Ändringar,
    Fel? Hinder);

/// <summary>A project of the file.</summary>
/// <param name="Kod">Its code.</param>
/// <param name="Namn">Its name, or empty.</param>
/// <param name="Belopp">What is booked on it, kronor.</param>
/// <param name="Kopplat">Whether somebody has said what it is.</param>
/// <param name="Insats">Kod of the insats, or <c>null</c> for none.</param>
public sealed record Sieprojekt(string Kod, string Namn, decimal Belopp, bool Kopplat, string? Insats);

/// <summary>An account of the file.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Namn">Its name, or empty.</param>
/// <param name="Belopp">What is booked on it beside the insatser, kronor; a cost is positive.</param>
/// <param name="Kopplat">Whether somebody has said what it is.</param>
/// <param name="Post">The post, or <c>null</c> for none.</param>
public sealed record Siekonto(string Konto, string Namn, decimal Belopp, bool Kopplat, Ekonomipost? Post);

internal sealed class ProvkörSieHandler(Bokföringsunderlag underlag, IFinsamContext db) : IRequestHandler<ProvkörSieQuery, Result<Siegranskning>>
{
    public async Task<Result<Siegranskning>> Handle(ProvkörSieQuery request, CancellationToken cancellationToken)
    {
        var läst = await underlag.LäsAsync(request.Fil, request.Dimension, request.Sista, cancellationToken);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var u = läst.Värde;
        var insatser = await db.Insatser.Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToListAsync(cancellationToken);
        var koder = insatser.ToDictionary(i => i.Id, i => i.Kod);
        return new Siegranskning(
            u.Fil,
            u.Dimension,
            u.TillOchMed,
            [.. u.Alla.Where(r => r.Projekt.Length > 0).Select(r => r.Projekt).Distinct()
                .Select(kod => new Sieprojekt(
                    kod,
                    u.Fil.Objekt.GetValueOrDefault((u.Dimension, kod)) ?? "",
                    u.Rader.Where(r => r.Projekt == kod).Sum(r => r.Belopp),
                    u.Kontering.Projekt.ContainsKey(kod),
                    u.Kontering.Projekt.GetValueOrDefault(kod) is { } insats ? koder[insats] : null))
                .OrderBy(p => p.Kopplat).ThenBy(p => p.Kod, StringComparer.Ordinal)],
            [.. u.Kontering.Egna(u.Rader).GroupBy(r => r.Konto)
                .Select(k => new Siekonto(
                    k.Key,
                    u.Fil.Konton.GetValueOrDefault(k.Key) ?? "",
                    k.Sum(r => r.Belopp),
                    u.Kontering.Konton.ContainsKey(k.Key),
                    u.Kontering.Konton.GetValueOrDefault(k.Key)))
                .OrderBy(k => k.Kopplat).ThenBy(k => k.Konto, StringComparer.Ordinal)],
            [.. insatser.OrderBy(i => i.Namn, Svenska.Ordning).Select(i => (i.Kod, i.Namn))],
            u.Ändringar,
            u.Hinder);
    }
}
