using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Web.Features.Lokusgrupper.Möten;

/// <summary>The words of the meetings.</summary>
internal static class Motestexter
{
    /// <summary>"09.00–11.30, kommunhuset", "digitalt"; that nothing is said where nothing is.</summary>
    public static string NärOchVar(Mötesplats plats)
    {
        string?[] delar = [Tid(plats), plats.Digitalt ? "digitalt" : null, plats.Var];
        return string.Join(", ", delar.OfType<string>()) is { Length: > 0 } text ? char.ToUpper(text[0], Svenska.Kultur) + text[1..] : "Tid och plats är inte bestämda.";
    }

    /// <summary>"09.00–11.30", or <c>null</c>.</summary>
    public static string? Tid(Mötesplats plats) =>
        plats.Börjar is not { } från ? null : plats.Slutar is { } till ? $"{Klockslag(från)}–{Klockslag(till)}" : $"kl. {Klockslag(från)}";

    private static string Klockslag(TimeOnly tid) => tid.ToString("HH.mm", Svenska.Kultur);
}
