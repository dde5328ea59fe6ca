using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Styrkorten;

/// <summary>The value of a mått in a period, typed or pulled in.</summary>
/// <param name="Värde">Unrounded, or <c>null</c> where there is none, or it is hidden.</param>
/// <param name="Text">As it is read, with its n: "63 % (90 av 142)"; two points where it is hidden, "–" where there is none.</param>
/// <param name="Målvärde">What is to be reached, or <c>null</c>.</param>
public sealed record Måttvärde(decimal? Värde, string Text, decimal? Målvärde)
{
    private const string Inget = "–";
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Whether it is hidden, since it is of too few persons.</summary>
    public bool Maskerat { get; init; }

    /// <summary>The day that a typed value is of, or <c>null</c>.</summary>
    public DateOnly? Dag { get; init; }

    /// <summary>What else is told of it, or <c>null</c>.</summary>
    public string? Not { get; init; }

    /// <summary>Its own light with its reason, of economy; else <c>null</c>.</summary>
    public (Trafikljus Färg, string Skäl)? EgetLjus { get; init; }

    /// <summary>None.</summary>
    public static Måttvärde Saknas(decimal? målvärde, string? varför = null) => new(null, Inget, målvärde) { Not = varför };

    /// <summary>Hidden.</summary>
    public static Måttvärde Dolt(decimal? målvärde) => new(null, Deltagare.Antal.Tecken, målvärde) { Maskerat = true };

    /// <summary>A share of counts that may be shown.</summary>
    public static Måttvärde Andel(int täljare, int nämnare, decimal? målvärde)
    {
        if (nämnare == 0)
        {
            return Saknas(målvärde);
        }

        var andel = 100m * täljare / nämnare;
        return new(andel, string.Create(Svenska, $"{Procent(andel, målvärde)} ({täljare:#,0} av {nämnare:#,0})"), målvärde);
    }

    /// <summary>A share whose counts are not shown.</summary>
    public static Måttvärde Andel(decimal andel, decimal? målvärde) => new(andel, Procent(andel, målvärde), målvärde);

    /// <summary>A number with its unit: what is collected over the year beside what it is to come to, "10 av 12 aktiviteter".</summary>
    /// <param name="värde">The number.</param>
    /// <param name="enhet">Its unit, or <c>null</c>.</param>
    /// <param name="målvärde">What is to be reached, or <c>null</c>.</param>
    /// <param name="överÅret">Whether it is collected over the year.</param>
    /// <param name="n">Of how many, or <c>null</c>.</param>
    public static Måttvärde Tal(decimal värde, string? enhet, decimal? målvärde, bool överÅret = false, int? n = null)
    {
        var text = överÅret && målvärde is { } mål && enhet != "%" ? $"{MedEnhet(värde, null)} av {MedEnhet(mål, enhet)}" : MedEnhet(värde, enhet);
        return new(värde, n is null ? text : string.Create(Svenska, $"{text} (av {n:#,0})"), målvärde);
    }

    /// <summary>A number as Swedish readers write it, with its unit.</summary>
    public static string MedEnhet(decimal värde, string? enhet) => enhet is null ? värde.ToString("#,0.####", Svenska) : $"{värde.ToString("#,0.####", Svenska)} {enhet}";

    /// <summary>What only rounding would lift to the målvärde is "knappt".</summary>
    private static string Procent(decimal andel, decimal? målvärde)
    {
        var hel = Gemensamt.Andel.Avrunda(andel);
        return $"{(andel < målvärde && hel >= målvärde ? "knappt " : "")}{hel} %";
    }
}

/// <summary>
/// The colour that Finsam proposes for a mål, with its reason: the worst of its mått that can be judged and of the insatsmål that it is coupled to.
/// <list type="bullet">
/// <item>A mått with a light of its own (economy): that light.</item>
/// <item>One without målvärde tells, and judges nothing.</item>
/// <item>No value, or a hidden one: grå.</item>
/// <item>Målvärdet reached: grön. Collected over the year and seen at the half-year: at least half is grön, less gul, since half the year is left.</item>
/// <item>Else at least 90 % of målvärdet is a near miss, gul; less is röd.</item>
/// </list>
/// With nothing to judge by it is grå.
/// </summary>
/// <param name="Färg">The colour.</param>
/// <param name="Skäl">Why, in a Swedish sentence or two.</param>
public sealed record Styrkortsförslag(Trafikljus Färg, string Skäl)
{
    private const int FlestSkäl = 3;

    /// <summary>Proposes a colour.</summary>
    /// <param name="delar">What it is judged by: of a mål its mått and insatsmål.</param>
    public static Styrkortsförslag Av(IEnumerable<Styrkortsförslag> delar)
    {
        var alla = delar.ToList();
        if (alla.Count == 0)
        {
            return new(Trafikljus.Grå, "Inget mått har ett målvärde att jämföra med.");
        }

        var värst = alla.Select(d => d.Färg).Värst();
        var skäl = alla.Where(d => d.Färg == värst).Select(d => d.Skäl).Distinct().ToList();
        return new(värst, string.Join(' ', skäl.Take(FlestSkäl)) + (skäl.Count > FlestSkäl ? $" Likaså {skäl.Count - FlestSkäl} till." : ""));
    }

    /// <summary>What one mått says, or <c>null</c> where it judges nothing.</summary>
    /// <param name="mått">The mått.</param>
    /// <param name="värde">Its value.</param>
    /// <param name="halva">Whether only half the year has gone.</param>
    public static Styrkortsförslag? Av(Styrkortsmått mått, Måttvärde värde, bool halva)
    {
        if (värde.EgetLjus is var (färg, skäl))
        {
            return new(färg, skäl);
        }

        if (värde.Målvärde is not { } mål)
        {
            return null;
        }

        var målet = Måttvärde.MedEnhet(mål, mått.Enhet);
        var mot = mått is { ÖverÅret: true, Enhet: not "%" } ? Stor(värde.Text) : $"{Stor(värde.Text)} mot målet {målet}";
        return värde switch
        {
            { Maskerat: true } => new(Trafikljus.Grå, $"Värdet mot målet {målet} är dolt: för få personer."),
            { Värde: not { } } => new(Trafikljus.Grå, $"Det finns inget värde än mot målet {målet}."),
            { Värde: { } v } when v >= mål => new(Trafikljus.Grön, $"{mot}."),
            { Värde: { } v } when mått.ÖverÅret && halva => 2 * v >= mål
                ? new(Trafikljus.Grön, $"{mot} när halva året har gått.")
                : new(Trafikljus.Gul, $"{mot} när halva året har gått: mindre än hälften."),
            { Värde: { } v } => new(100 * v >= Målförslag.NäraFrån * mål ? Trafikljus.Gul : Trafikljus.Röd, $"{mot}."),
        };
    }

    private static string Stor(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
