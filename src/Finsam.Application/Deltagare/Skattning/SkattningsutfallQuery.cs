using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Asks how those who left the insatser that the user sees had changed by their own rating: of one insats every half-year, or of all insatser those of a period.</summary>
/// <param name="Insats">Kod of one insats, or <c>null</c> for all.</param>
/// <param name="Period">The period, or <c>null</c> for every half-year. A quarter is answered by the half-year that it lies in.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record SkattningsutfallQuery(string? Insats, Period? Period) : IRequest<Result<SkattningsutfallVy>>;

/// <summary>What has been worked out. Never added up over insatser or half-years.</summary>
/// <param name="Rader">By insats, then the latest first.</param>
/// <param name="Används">Whether any of the insatser uses självskattning.</param>
/// <param name="Nästa">The day when the next half-year is worked out.</param>
public sealed record SkattningsutfallVy(IReadOnlyList<Skattningsutfallsrad> Rader, bool Används, DateOnly Nästa);

/// <summary>One insats and half-year.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Halvår">The half-year.</param>
/// <param name="Avslutade">How many left, as the PM shows it.</param>
/// <param name="Förbättrade">Those who rated higher the last time, of those who can be compared; hidden as soon as a part of those who left is small.</param>
/// <param name="Förändring">Mean change, one decimal; <c>null</c> where it is hidden or nobody can be compared.</param>
public sealed record Skattningsutfallsrad(string Kod, string Namn, Period Halvår, Antal Avslutade, Utfallsandel Förbättrade, decimal? Förändring)
{
    /// <summary>As it may be shown: everything, or the count of those who left alone.</summary>
    internal static Skattningsutfallsrad Av(Insats insats, Skattningsutfall utfall, Deltagarunderlag underlag, int gräns)
    {
        var avslutade = underlag.Visa(new(utfall.Halvår, Mått.Avslutade, insats.Kod, Kolumn.Summa));
        return utfall.FårVisas(avslutade, gräns)
            ? new(insats.Kod, insats.Visningsnamn, utfall.Halvår, avslutade, new(Antal.Visat(utfall.Förbättrade!.Value), Antal.Visat(utfall.Jämförda!.Value)), utfall.Förändring)
            : new(insats.Kod, insats.Visningsnamn, utfall.Halvår, avslutade, new(Antal.Dolt, Antal.Dolt), null);
    }
}

internal sealed class SkattningsutfallHandler(
    IFinsamContext db, IDeltagarunderlag deltagarunderlag, Inställningar inställningar, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SkattningsutfallQuery, Result<SkattningsutfallVy>>
{
    public async Task<Result<SkattningsutfallVy>> Handle(SkattningsutfallQuery request, CancellationToken cancellationToken)
    {
        var insatser = await db.Insatser.SynligaFör(kontext.Användare).Where(i => request.Insats == null || i.Kod == request.Insats).ToListAsync(cancellationToken);
        if (insatser.Count == 0 && request.Insats is not null)
        {
            return Felkatalog.InsatsFinnsInte(request.Insats);
        }

        InsatsId[] vilka = [.. insatser.Select(i => i.Id)];
        var används = await db.Skattningsformulär.Where(f => f.Nummer == 1 && vilka.Contains(f.InsatsId))
            .Select(f => db.Skattningsutfall.Where(u => u.InsatsId == f.InsatsId).ToList()).ToListAsync(cancellationToken);
        var utfall = används.SelectMany(u => u).ToList();
        var underlag = utfall.Count == 0 ? null : await deltagarunderlag.HämtaAsync(cancellationToken);
        return new SkattningsutfallVy(
            [
                .. from u in utfall
                   where request.Period is not { } period || u.Halvår.Kvartalen.Any(period.Innehåller)
                   join i in insatser on u.InsatsId equals i.Id
                   orderby i.Visningsnamn, u.Halvår.FörstaDag descending
                   select Skattningsutfallsrad.Av(i, u, underlag!, inställningar.Maskeringsgräns),
            ],
            används.Count > 0,
            Nästa());
    }

    private DateOnly Nästa()
    {
        var idag = klocka.Idag();
        var halvår = Period.HalvårMed(Kvartal.För(idag)).Föregående;
        return Skattningsutfall.Dag(halvår) > idag ? Skattningsutfall.Dag(halvår) : Skattningsutfall.Dag(halvår.Nästa);
    }
}
