using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Insatser;

/// <summary>What a quarter's report may say outside the styrgrupp.</summary>
internal static class Rapportläsning
{
    /// <summary>Lights, answers and notes of one quarter.</summary>
    public static Rapportkvartal Rapportkvartal(this Lägesläsning läge, Insats insats, Kvartal kvartal, DateOnly idag)
    {
        var plan = läge.Inställningar.Rapportplan;
        var rapport = läge.Inlämnad(insats.Id, kvartal);
        var period = Period.För(kvartal);
        return new(
            kvartal,
            plan.Inlämning(insats, kvartal, rapport?.Inlämnad, idag),
            plan.SistaDag(insats, kvartal),
            rapport?.Inlämnad,
            läge.Ljus(insats.Id, period),
            rapport?.Svar,
            läge.Noter(insats.Id, period))
        {
            HarAnstånd = plan.SistaDag(insats, kvartal) > plan.Förfaller(kvartal),
        };
    }
}
