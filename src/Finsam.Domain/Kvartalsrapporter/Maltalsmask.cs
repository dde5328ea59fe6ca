namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// Which numbers of a mål that counts persons are shown outside its insats: all of them or none, so that no hidden one can be worked out from another.
/// Source: formats/utbyte.md, "Masking"; docs/beslut/0100.
/// </summary>
public static class Måltalsmask
{
    /// <summary>Whether a bedömning's numbers are hidden: one of them, or of what can be worked out from them, is from 1 up to the limit.</summary>
    /// <param name="bedömning">The bedömning.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    public static bool Döljs(Målbedömning bedömning, int gräns)
    {
        decimal?[] alla =
        [
            bedömning.Täljare, bedömning.Nämnare, bedömning.Nämnare - bedömning.Täljare,
            .. Delar(bedömning.Täljare, bedömning.TäljareKvinnor, bedömning.TäljareMän),
            .. Delar(bedömning.Nämnare, bedömning.NämnareKvinnor, bedömning.NämnareMän),
            bedömning.NämnareKvinnor - bedömning.TäljareKvinnor, bedömning.NämnareMän - bedömning.TäljareMän,
        ];
        return alla.Any(antal => antal > 0 && antal < gräns);
    }

    private static decimal?[] Delar(decimal? alla, decimal? kvinnor, decimal? män) => [kvinnor, män, alla - kvinnor, alla - män, alla - kvinnor - män];
}
