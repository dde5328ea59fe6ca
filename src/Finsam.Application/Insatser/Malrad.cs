using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Insatser;

/// <summary>One mål of an insats, with how it was judged last.</summary>
/// <param name="Mål">The mål.</param>
/// <param name="Målvärde">What it is to reach, as it is read, or <c>null</c>.</param>
/// <param name="Bedömning">The latest in a report handed in, up to the end of the period, or <c>null</c>.</param>
public sealed record Målrad(Insatsmål Mål, string? Målvärde, Målbedömd? Bedömning)
{
    /// <summary>The mål of an insats by level and number.</summary>
    /// <param name="mål">Its mål.</param>
    /// <param name="rapporter">Its reports up to the end of the period; drafts are left out here.</param>
    /// <param name="gräns">Counts under this are masked, or <c>null</c> for none.</param>
    internal static IReadOnlyList<Målrad> Av(IEnumerable<Insatsmål> mål, IEnumerable<Kvartalsrapport> rapporter, int? gräns)
    {
        var senaste = rapporter.Where(r => r.ÄrInlämnad).SelectMany(r => r.Målbedömningar)
            .GroupBy(b => b.Nr).ToDictionary(g => g.Key, g => g.MaxBy(b => b.Kvartal)!);
        return
        [
            .. from m in mål
               orderby m.Nivå, m.Nr
               let bedömning = senaste.GetValueOrDefault(m.Nr)
               select new Målrad(m, Mätvärde.Mål(m), bedömning is null ? null : Målbedömd.Av(m, bedömning, gräns)),
        ];
    }
}

/// <summary>How a mål was judged, as it may be shown.</summary>
/// <param name="Kvartal">When.</param>
/// <param name="Färg">The colour that was set; grå where none was.</param>
/// <param name="Utfall">What became of it, or <c>null</c>.</param>
/// <param name="Värde">What was measured, with its n: "76 % (28 av 37)"; two points where it is masked, <c>null</c> where nothing was.</param>
/// <param name="Kön">The same by kön, or <c>null</c>.</param>
/// <param name="Motivering">Why, or <c>null</c>.</param>
public sealed record Målbedömd(Kvartal Kvartal, Trafikljus Färg, Målutfall? Utfall, string? Värde, string? Kön, string? Motivering)
{
    /// <summary>Whether the numbers are hidden: all of them.</summary>
    public bool Maskerad { get; private init; }

    /// <summary>How many it was counted of; <c>null</c> where nothing was, or it is hidden.</summary>
    public decimal? Nämnare { get; private init; }

    internal static Målbedömd Av(Insatsmål mål, Målbedömning b, int? gräns)
    {
        var mätt = (b.Täljare ?? b.Nämnare) is not null;
        var dolt = mätt && gräns is { } g && Måltalsmask.Döljs(mål, b, g);
        return new(b.Kvartal, b.Färg ?? Trafikljus.Grå, b.Utfall, dolt ? Antal.Tecken : Mätvärde.Läst(mål, b.Täljare, b.Nämnare), dolt ? null : Mätvärde.LästPerKön(b), b.Motivering)
        {
            Maskerad = dolt,
            Nämnare = dolt ? null : b.Nämnare,
        };
    }
}
