using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Gemensamt;

/// <summary>The state of a view lives in its address, so that it can be sent in a mail.</summary>
internal static class Adress
{
    /// <summary>The address with one part changed; empty takes it away.</summary>
    public static string Med(this NavigationManager navigation, string namn, string? värde) =>
        navigation.UtanVärd(navigation.GetUriWithQueryParameter(namn, string.IsNullOrWhiteSpace(värde) ? null : värde));

    /// <summary>From the root of the site: behind a proxy, the server does not know the name it is called by.</summary>
    public static string UtanVärd(this NavigationManager navigation, string adress) => "/" + navigation.ToBaseRelativePath(adress);

    /// <summary>Changes one part of the address without a new step in the browser's history.</summary>
    public static void Byt(this NavigationManager navigation, string namn, string? värde) =>
        navigation.NavigateTo(navigation.Med(namn, värde), replace: true);

    /// <summary>A number of the address; what is none is as if it had not been there: an address is no form.</summary>
    public static int? Tal(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var tal) ? tal : null;

    /// <summary>The page of an insats, in the same period.</summary>
    public static string Insats(string kod, object? period = null) => $"/insatser/{Uri.EscapeDataString(kod)}{Fråga(period)}";

    /// <summary>The page of a lokusgrupp, in the same period.</summary>
    public static string Lokusgrupp(string kod, object? period = null) => $"/lokusgrupper/{Uri.EscapeDataString(kod)}{Fråga(period)}";

    /// <summary>The page of a styrgrupp.</summary>
    public static string Styrgrupp(string kod) => $"/styrgrupper/{Uri.EscapeDataString(kod)}";

    private static string Fråga(object? period) => period is null ? "" : $"?period={period}";
}
