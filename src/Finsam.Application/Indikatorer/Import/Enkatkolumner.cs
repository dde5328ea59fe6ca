using Finsam.Application.Deltagare.Register;
using Finsam.Application.Utbyte;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Indikatorer.Import;

/// <summary>The fields of a sheet with answers to one form: a column per mätpunkt, or one with the mätpunkt and one with the answer. Nothing else is read.</summary>
public static class Enkätkolumner
{
    /// <summary>The field that says which mätpunkt a row is about.</summary>
    public const string Mätpunkt = "matpunkt";

    /// <summary>The field with its answer.</summary>
    public const string Värde = "varde";

    /// <summary>Of a form.</summary>
    public static IReadOnlyList<Registerkolumn> Av(Formulär formulär)
    {
        var punkter = Indikatorkatalog.Gällande.Punkter(formulär);
        return
        [
            .. punkter.Select(p => Svar(p.Kod, $"{p.Kod}. {p.Påstående}", p.Påstående, $"Fråga {p.Kod}", $"Nr {p.Kod}")),
            new(new(Mätpunkt, Kolumnslag.Kod), "Mätpunkt, en rad per svar", [.. punkter.Select(p => (p.Kod, p.Påstående))]) { Alias = ["Fråga", "Påstående"] },
            Svar(Värde, "Svar, en rad per svar", "Svar"),
        ];
    }

    private static Registerkolumn Svar(string kod, string rubrik, params string[] alias) =>
        new(new(kod, Kolumnslag.Kod), rubrik, [.. Skala.Steg.Select(steg => ($"{steg}", Steg(steg)))]) { Alias = alias, Tolk = text => Skala.Tolka(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static string Steg(int steg) => steg switch { Skala.Lägst => $"{steg}, {Skala.LägstOrd}", Skala.Högst => $"{steg}, {Skala.HögstOrd}", _ => $"{steg}" };
}
