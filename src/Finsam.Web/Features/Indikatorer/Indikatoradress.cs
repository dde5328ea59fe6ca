using Finsam.Application.Indikatorer;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Indikatorer;

/// <summary>The addresses of the indikatorer.</summary>
internal static class Indikatoradress
{
    /// <summary>What all answers say.</summary>
    public const string Alla = "/indikatorer";

    /// <summary>What somebody's answers say in a period.</summary>
    public static string Svar(Mätval? vems, Period? period, string fil = "") => $"{Alla}{fil}{Fråga(vems, period)}";

    /// <summary>One kärnindikator over the years.</summary>
    public static string En(int nr, Mätval? vems = null, string fil = "") => $"{Alla}/{nr}{fil}{Fråga(vems, null)}";

    private static string Fråga(Mätval? vems, Period? period)
    {
        string?[] delar =
        [
            vems?.Insats is { } insats ? $"insats={Uri.EscapeDataString(insats)}" : null,
            vems?.Lokusgrupp is { } grupp ? $"lokus={Uri.EscapeDataString(grupp)}" : null,
            period is { } p ? $"period={p}" : null,
        ];
        var text = string.Join('&', delar.Where(d => d is not null));
        return text.Length == 0 ? "" : $"?{text}";
    }
}
