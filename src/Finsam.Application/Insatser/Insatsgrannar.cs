using Finsam.Application.Behörighet;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>The insatser beside one in the list, so that a whole list can be read through.</summary>
internal static class Insatsgrannar
{
    /// <summary>The one before and the one after, among those the user may see.</summary>
    public static async Task<(Insatslänk? Föregående, Insatslänk? Nästa)> GrannarAsync(
        this IQueryable<Insats> insatser, Användare användare, Insats insats, CancellationToken cancellationToken)
    {
        var alla = await insatser.SynligaFör(användare).ToListAsync(cancellationToken);
        var ordnade = alla.Order(Insatsordning.Instans).ToList();
        var plats = ordnade.FindIndex(i => i.Id == insats.Id);
        return (Länk(plats - 1), Länk(plats + 1));

        Insatslänk? Länk(int nummer) => ordnade.ElementAtOrDefault(nummer) is { } granne ? new(granne.Kod, granne.Visningsnamn) : null;
    }
}
