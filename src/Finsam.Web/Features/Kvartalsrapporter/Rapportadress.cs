using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Web.Features.Kvartalsrapporter;

/// <summary>Addresses of reports and of the steps of their form.</summary>
internal static class Rapportadress
{
    /// <summary>The name of the step in the address.</summary>
    public const string Steg = "steg";

    /// <summary>The name of the time of handing in, in the address.</summary>
    public const string Inlämning = "inlamning";

    /// <summary>The last step: read through and hand in.</summary>
    public const string LämnaIn = "lamna-in";

    /// <summary>A report.</summary>
    public static string Rapport(string kod, Kvartal kvartal) => $"/insatser/{Uri.EscapeDataString(kod)}/kvartalsrapporter/{kvartal}";

    /// <summary>A step of its form.</summary>
    public static string Till(string kod, Kvartal kvartal, string steg) => $"{Rapport(kod, kvartal)}?{Steg}={steg}";

    /// <summary>What was handed in one time.</summary>
    public static string Till(string kod, Kvartal kvartal, int nummer) => FormattableString.Invariant($"{Rapport(kod, kvartal)}?{Inlämning}={nummer}");

    /// <summary>The id of a question, for links.</summary>
    public static string Fråga(string nyckel) => "q-" + nyckel.Replace('.', '-');
}
