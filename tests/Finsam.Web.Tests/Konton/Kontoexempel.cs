using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Konton;

namespace Finsam.Web.Tests.Konton;

/// <summary>An account as a page gets it.</summary>
internal static class Kontoexempel
{
    public static KontoVy Konto { get; } = new(
        new(Guid.NewGuid()), 7, "Astrid", "astrid@example.com", "astrid@example.com", Kontostatus.Aktiv, new(2021, 7, 1, 8, 5, 0, TimeSpan.Zero), null, null, false, null,
        [Uppdrag(Roll.Insatsansvarig, "Växtverket")], true, false);

    public static Uppdragsrad Uppdrag(Roll roll, string? gäller = null, Uppdragsläge läge = Uppdragsläge.Pågår) =>
        new(new(Guid.NewGuid()), roll, gäller, new(2021, 1, 1), null, läge);
}
