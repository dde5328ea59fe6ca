using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Kvartalsrapporter.Frister;

/// <summary>Addresses of the pages about reports and their last days.</summary>
internal static class Fristadress
{
    public const string Uppgifter = "/uppgifter";
    public const string Rapporter = "/kvartalsrapporter";

    public const string Utskick = "/kvartalsrapporter/utskick";

    /// <summary>The follow-up of a quarter.</summary>
    public static string Kvartal(Kvartal kvartal, Rapporturvalsstatus? status = null) =>
        $"{Rapporter}?kvartal={kvartal}{(status is { } val ? $"&status={val.Kod()}" : "")}";
}
