using Finsam.Application.Avvikelser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Avvikelser;

/// <summary>The filters of the list as they stand in its address.</summary>
internal static class Avvikelseurvalet
{
    /// <summary>Word for all of them in the address.</summary>
    public const string Alla = "alla";

    /// <summary>Ages that can be chosen, in days.</summary>
    public static IReadOnlyList<int> Åldrar { get; } = [7, 14, 30, 60];

    /// <summary>What the address asks for; what is not understood does not narrow.</summary>
    public static Avvikelseurval Läs(string? status, string? slag, string? insats, string? dagar) => new(
        status is null ? null : Koder.FrånKod<Avvikelsestatus>(status),
        status == Alla,
        slag is null ? null : Koder.FrånKod<Avvikelseslag>(slag),
        string.IsNullOrEmpty(insats) ? null : insats,
        int.TryParse(dagar, out var antal) && antal > 0 ? antal : null);
}
