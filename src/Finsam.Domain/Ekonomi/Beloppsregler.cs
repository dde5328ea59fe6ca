using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>
/// Which amounts are believed. A printed slutrapport says "252 053 tkr" where kronor are meant: what is likely to be in the wrong unit is asked about, and
/// what cannot be right is refused.
/// </summary>
public static class Beloppsregler
{
    /// <summary>Code of the refusal that the writer may confirm away.</summary>
    public const string Orimligt = "belopp.orimligt";

    /// <summary>Largest amount of one line, rekvisition or återföring, kronor: no samordningsförbund has as much.</summary>
    public const decimal Högst = 999_999_999.99m;

    /// <summary>Above this an amount has to be confirmed, kronor.</summary>
    public const decimal RimligtHögst = 20_000_000;

    /// <summary>Under this an amount has to be confirmed, kronor: it may be thousands.</summary>
    public const decimal RimligtMinst = 1_000;

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>What is wrong with an amount that is paid or returned, or <c>null</c>: it is more than 0, has whole öre and is likely.</summary>
    /// <param name="belopp">Kronor.</param>
    /// <param name="fält">The field.</param>
    /// <param name="bekräftat">Whether the writer has said that an unlikely amount is right.</param>
    public static Fel? Pröva(decimal belopp, string fält, bool bekräftat) =>
        belopp <= 0 ? Nej("belopp.inte-positivt", fält, "Skriv ett belopp som är större än 0 kr.")
        : decimal.Round(belopp, 2) != belopp ? Nej("belopp.decimaler", fält, "Skriv högst två decimaler: kronor och ören.")
        : belopp > Högst ? Nej("belopp.for-stort", fält, $"{Kronor(belopp)} är för mycket. Är beloppet skrivet i fel enhet? Det ska vara i kronor.")
        : !bekräftat && (belopp > RimligtHögst || belopp < RimligtMinst)
            ? Nej(Orimligt, fält, $"Beloppet ska vara i kronor. Är {Kronor(belopp)} rätt? Bekräfta i så fall, eller rätta beloppet.")
        : null;

    /// <summary>"252 418 kr", with öre where there are any.</summary>
    public static string Kronor(decimal belopp) =>
        belopp.ToString(belopp == decimal.Truncate(belopp) ? "#,0 'kr'" : "#,0.00 'kr'", Svenska);

    private static Fel Nej(string kod, string fält, string text) => Fel.Fältet(kod, fält, text);
}
