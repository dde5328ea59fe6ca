using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>The mål with what they have reached, as the reports that are handed in say it.</summary>
internal static class Målfakta
{
    /// <summary>The table, or <c>null</c> without mål.</summary>
    public static Faktatabell? Tabell(IReadOnlyList<Målrad> mål) => mål.Count == 0 ? null : new(
        ["Nr", "Fastställda mål", "Målvärde", "Utfall"],
        [.. mål.Select(m => (IReadOnlyList<string>)[$"{m.Mål.Nr}", m.Mål.Formulering, m.Målvärde ?? "", Utfall(m)])],
        mål.Any(m => m.Bedömning?.Maskerad == true) ? $"{Antal.Tecken} står för små antal, som inte visas." : null);

    /// <summary>How it stands, for the check of the report.</summary>
    public static Rapportmål Läge(Målrad rad) => new(
        rad.Mål.Nr,
        rad.Bedömning?.Utfall,
        rad.Bedömning is { } b && (rad.Mål.MätsMedTal ? b.Värde is not null : b.Utfall is Målutfall.Uppnått or Målutfall.EjUppnått),
        rad.Mål.Förfaller,
        Registertal.Av(rad.Mål.Enhet) == Registermått.Inskrivna || Registertal.Av(rad.Mål.Nämnare) == Registermått.Inskrivna);

    private static string Utfall(Målrad rad)
    {
        string[] delar = [.. new[] { Ord(rad.Bedömning?.Utfall), rad.Bedömning?.Värde, rad.Bedömning?.Kön, rad.Bedömning?.Motivering }.Where(d => !string.IsNullOrWhiteSpace(d)).Select(d => d!.TrimEnd('.'))];
        return delar.Length == 0 ? "Ej bedömt" : $"{string.Join(". ", delar)}.";
    }

    private static string? Ord(Målutfall? utfall) => utfall switch
    {
        Målutfall.Uppnått => "Målet uppnått",
        Målutfall.EjUppnått => "Målet ej uppnått",
        Målutfall.EjMätt => "Ej mätt",
        Målutfall.MätsSenare => "Mäts senare",
        Målutfall.EjFörfallet => "Ej förfallet",
        _ => null,
    };
}
