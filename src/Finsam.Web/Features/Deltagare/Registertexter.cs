using Finsam.Application.Deltagare.Register;
using Finsam.Domain.Deltagare;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The words of the register.</summary>
internal static class Registertexter
{
    private static readonly Dictionary<string, Registerkolumn> Kolumner = Registerkolumner.Alla.ToDictionary(k => k.Namn);

    /// <summary>Which deltagare.</summary>
    public static string Urval(Registerurval urval) => urval switch
    {
        Registerurval.Pågående => "Pågående",
        Registerurval.Avslutade => "Avslutade",
        _ => "Alla",
    };

    /// <summary>What came of asking.</summary>
    public static string Resultat(Uppföljningsresultat resultat) => resultat switch
    {
        Uppföljningsresultat.Svar => "Svarade",
        Uppföljningsresultat.EjNådd => "Gick inte att nå",
        _ => "Ville inte svara",
    };

    /// <summary>The heading of a column.</summary>
    public static string Rubrik(string kolumn) => Kolumner[kolumn].Rubrik;

    /// <summary>A cell in words.</summary>
    public static string Visa(string kolumn, string? kod) => Kolumner[kolumn].Visa(kod);
}
