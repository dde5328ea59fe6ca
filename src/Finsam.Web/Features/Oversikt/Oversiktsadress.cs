using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Översikt;

/// <summary>Between the översikt's address and what it shows.</summary>
internal static class Oversiktsadress
{
    /// <summary>Reads the filters; a word that is none does not narrow.</summary>
    public static Översiktsurval Läs(string? lokus, string? typ, string? färg, string? text) => new(
        string.IsNullOrWhiteSpace(lokus) ? null : lokus,
        Koder.FrånKod<Insatstyp>(typ ?? ""),
        Koder.FrånKod<Trafikljus>(färg ?? ""),
        string.IsNullOrWhiteSpace(text) ? null : text.Trim());

    /// <summary>The same period, order and grouping, without filters.</summary>
    public static string Rensad(NavigationManager navigation) => navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [Namn.Lokus] = null, [Namn.Typ] = null, [Namn.Färg] = null, [Namn.Text] = null });
}
