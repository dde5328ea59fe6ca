using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// Whether the numbers of a bedömning are hidden outside the insats's own: all of them or none, täljare, nämnare and share. They count persons, so each
/// count that is shown or follows from what is shown must be 0 or at least the limit: täljare, nämnare, those who are in the nämnare alone, and the same of
/// kvinnor, män and the rest. Source: formats/utbyte.md, "Masking"; docs/beslut/0100-mal.md says what this does not cover.
/// </summary>
public static class Måltalsmask
{
    /// <summary>Whether they are hidden: the mål counts persons, and one of the counts is small.</summary>
    /// <param name="mål">The mål.</param>
    /// <param name="bedömning">Its bedömning.</param>
    /// <param name="gräns">Counts under this, except 0, are masked.</param>
    public static bool Döljs(Insatsmål mål, Målbedömning bedömning, int gräns) => mål.RäknarPersoner && Döljs(bedömning, gräns);

    /// <summary>The same, of a bedömning whose mål counts persons.</summary>
    /// <param name="bedömning">The bedömning.</param>
    /// <param name="gräns">Counts under this, except 0, are masked.</param>
    public static bool Döljs(Målbedömning bedömning, int gräns) => Antalen(bedömning).Any(antal => antal is { } a && ÄrLitet(Math.Abs(a), gräns));

    /// <summary>Not an index such as 3,7: only what can be a count.</summary>
    private static bool ÄrLitet(decimal antal, int gräns) => antal > 0 && antal < gräns && antal == decimal.Truncate(antal);

    private static IEnumerable<decimal?> Antalen(Målbedömning b)
    {
        var (täljareRest, nämnareRest) = (Rest(b.Täljare, b.TäljareKvinnor, b.TäljareMän), Rest(b.Nämnare, b.NämnareKvinnor, b.NämnareMän));
        return
        [
            b.Täljare, b.Nämnare, b.Nämnare - b.Täljare,
            b.TäljareKvinnor, b.TäljareMän, täljareRest,
            b.NämnareKvinnor, b.NämnareMän, nämnareRest,
            b.NämnareKvinnor - b.TäljareKvinnor, b.NämnareMän - b.TäljareMän, nämnareRest - täljareRest,
        ];
    }

    /// <summary>Those who are neither, or, where only one kön was counted, all who are not of it; <c>null</c> without counts by kön.</summary>
    private static decimal? Rest(decimal? alla, decimal? kvinnor, decimal? män) => kvinnor is null && män is null ? null : alla - (kvinnor ?? 0) - (män ?? 0);
}
