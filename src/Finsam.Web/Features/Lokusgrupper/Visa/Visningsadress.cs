using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Lokusgrupper.Visa;

/// <summary>The way to what is shown at a meeting.</summary>
internal static class Visningsadress
{
    /// <summary>Of a group, in a period; without one, the latest.</summary>
    public static string Av(string kod, Period? period = null) => $"/lokusgrupper/{Uri.EscapeDataString(kod)}/visa{(period is { } p ? $"?period={p}" : "")}";
}
