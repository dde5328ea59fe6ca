using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Konton;

/// <summary>From the address of the list to what is asked for.</summary>
internal static class Användaradress
{
    public const string Lista = "/anvandare";
    public const string Ny = "/anvandare/ny";

    /// <summary>The columns that sort, as in the address.</summary>
    private static readonly Dictionary<string, Användarordning> Ordningar = new()
    {
        ["namn"] = Användarordning.Namn,
        ["epost"] = Användarordning.Epost,
        ["senast"] = Användarordning.SenastInloggad,
    };

    public static string Konto(KontoId id) => $"{Lista}/{id.Value}";

    public static Användarurval Urval(string? sök, string? roll, string? status, Sortering sortering, int? sida) => new(
        string.IsNullOrWhiteSpace(sök) ? null : sök.Trim(),
        Koder.FrånKod<Roll>(roll ?? ""),
        Koder.FrånKod<Kontostatus>(status ?? ""),
        Ordningar.GetValueOrDefault(sortering.Nyckel ?? "", Användarordning.Namn),
        sortering.Omvänd,
        Math.Max(1, sida ?? 1));
}
