using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// What was measured of a mål, beside what it is to reach. A share is worked out once, from its counts. Source: design.md, "Målbedömning" and rule 8.
/// </summary>
public sealed class Mätvärde
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    private readonly Insatsmål _mål;
    private readonly decimal _oavrundat;

    private Mätvärde(Insatsmål mål, decimal oavrundat, decimal täljare, decimal? nämnare) =>
        (_mål, _oavrundat, Täljare, Nämnare) = (mål, oavrundat, täljare, nämnare);

    /// <summary>What was counted.</summary>
    public decimal Täljare { get; }

    /// <summary>Out of how many, where it is a share; else <c>null</c>.</summary>
    public decimal? Nämnare { get; }

    /// <summary>Whether it is a share.</summary>
    public bool ÄrAndel => Nämnare is not null;

    /// <summary>A share in whole percent, half away from zero; else what was counted.</summary>
    public decimal Värde => ÄrAndel ? Andel.Avrunda(_oavrundat) : _oavrundat;

    /// <summary>Whether it reaches målvärdet, which is compared with the unrounded share; <c>null</c> where the mål has none.</summary>
    public bool? NårMålet => _mål.Målvärde is { } mål ? _oavrundat >= mål : null;

    /// <summary>How much of målvärdet was reached, in percent and unrounded; <c>null</c> where there is none, or where it is 0.</summary>
    public decimal? AvMålet => _mål.Målvärde is > 0 and var mål ? 100 * _oavrundat / mål : null;

    /// <summary>As it is read: "76 % (28 av 37)", "40", "8,4 poäng". What only rounding would lift to målvärdet is "knappt 70 %".</summary>
    public string Text
    {
        get
        {
            if (!ÄrAndel)
            {
                return MedEnhet(_mål, _oavrundat);
            }

            var knappt = NårMålet == false && Värde >= _mål.Målvärde ? "knappt " : "";
            return string.Create(Svenska, $"{knappt}{Värde} % ({Tal(Täljare)} av {Tal(Nämnare!.Value)})");
        }
    }

    /// <summary>
    /// What was measured: of an andel, and of an enkät with a nämnare, täljare of nämnare; of an antal, and of an enkät without, täljare. <c>null</c> for
    /// milstolpe and kvalitativt, without täljare, for an andel without nämnare, and of a nämnare that is 0.
    /// </summary>
    public static Mätvärde? Av(Insatsmål mål, decimal? täljare, decimal? nämnare)
    {
        var andel = mål.Slag == Målslag.Andel || (mål.Slag == Målslag.Enkät && nämnare is not null);
        return !mål.MätsMedTal || täljare is not { } t ? null
            : !andel ? new(mål, t, t, null)
            : nämnare is > 0 and var n ? new(mål, 100 * t / n, t, n)
            : null;
    }

    /// <summary>What the mål is to reach, as it is read: "70 %", "120", "8 poäng"; <c>null</c> where it has no målvärde.</summary>
    public static string? Mål(Insatsmål mål) => mål.Målvärde is not { } värde ? null
        : mål.Slag == Målslag.Andel || (mål.Slag == Målslag.Enkät && (mål.Enhet is null || mål.Enhet.StartsWith('%'))) ? $"{Tal(värde)} %"
        : MedEnhet(mål, värde);

    /// <summary>What was measured as it is read, also where it makes no value: an andel without nämnare is its täljare. <c>null</c> where nothing was.</summary>
    public static string? Läst(Insatsmål mål, decimal? täljare, decimal? nämnare) =>
        Av(mål, täljare, nämnare)?.Text
        ?? (täljare is { } t ? (nämnare is { } n ? $"{Tal(t)} av {Tal(n)}" : Tal(t)) : null);

    /// <summary>The counts by kön as they are read: "kvinnor 14 av 18, män 12 av 17"; <c>null</c> where there are none.</summary>
    public static string? LästPerKön(Målbedömning bedömning)
    {
        var delar = new[] { Del("kvinnor", bedömning.TäljareKvinnor, bedömning.NämnareKvinnor), Del("män", bedömning.TäljareMän, bedömning.NämnareMän) }.OfType<string>().ToList();
        return delar.Count == 0 ? null : string.Join(", ", delar);

        static string? Del(string kön, decimal? täljare, decimal? nämnare) => (täljare, nämnare) switch
        {
            (null, null) => null,
            ({ } t, { } n) => $"{kön} {Tal(t)} av {Tal(n)}",
            ({ } t, null) => $"{kön} {Tal(t)}",
            (null, { } n) => $"{kön} – av {Tal(n)}",
        };
    }

    /// <summary>A number as Swedish readers write it, without decimals that say nothing.</summary>
    internal static string Tal(decimal värde) => värde.ToString("#,0.####", Svenska);

    private static string MedEnhet(Insatsmål mål, decimal värde) => string.IsNullOrWhiteSpace(mål.Enhet) ? Tal(värde) : $"{Tal(värde)} {mål.Enhet}";
}
