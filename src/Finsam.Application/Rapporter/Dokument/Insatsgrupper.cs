using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The groups of rows that the tables of insatser have in common, in the order of the printed PM.</summary>
internal static class Insatsgrupper
{
    public const string Avslutade = "Avslutade under perioden";

    /// <summary>The rows by group; empty groups are left out.</summary>
    public static IEnumerable<(string Rubrik, IEnumerable<T> Rader)> Gruppera<T>(IEnumerable<T> rader, Func<T, PmInsats> insats) =>
        from rad in rader
        let i = insats(rad)
        group rad by (i.AvslutadIPerioden, Typ: i.AvslutadIPerioden ? default : i.Insats.Typ) into grupp
        orderby grupp.Key.AvslutadIPerioden, grupp.Key.Typ
        select (grupp.Key.AvslutadIPerioden ? Avslutade : Pmord.För(grupp.Key.Typ), grupp.AsEnumerable());

    /// <summary>Writes the rows with their subheaders.</summary>
    public static void Rader<T>(Tabellbyggare tabell, IEnumerable<T> rader, Func<T, PmInsats> insats, Func<T, Dokumentcell[]> celler)
    {
        foreach (var (rubrik, grupp) in Gruppera(rader, insats))
        {
            tabell.Grupp(rubrik);
            foreach (var rad in grupp)
            {
                tabell.Rad(celler(rad));
            }
        }
    }

    /// <summary>The name that tables and sentences use.</summary>
    public static string Namn(this PmInsats insats) => Rentext.Rad(insats.Insats.Visningsnamn);
}
