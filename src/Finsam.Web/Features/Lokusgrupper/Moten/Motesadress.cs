using Finsam.Domain.Lokusgrupper;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Lokusgrupper.Möten;

/// <summary>Where the meetings of a group are.</summary>
internal static class Mötesadress
{
    /// <summary>The page of the group.</summary>
    public static string Grupp(Mötesgrupp grupp) => grupp.Typ == Mötestyp.Lokus ? Adress.Lokusgrupp(grupp.Kod) : Adress.Styrgrupp(grupp.Kod);

    /// <summary>Its meetings, of this year or another.</summary>
    public static string Möten(Mötesgrupp grupp, int? år = null) => $"{Grupp(grupp)}/moten{(år is null ? "" : $"?ar={år}")}";

    /// <summary>One meeting.</summary>
    public static string Ett(Mötesgrupp grupp, string möte) => $"{Möten(grupp)}/{Uri.EscapeDataString(möte)}";

    /// <summary>The meetings of a year, for a calendar program.</summary>
    public static string Årskalender(Mötesgrupp grupp, int år) => $"{Grupp(grupp)}/moten.ics?ar={år}";

    /// <summary>One meeting, for a calendar program.</summary>
    public static string Kalender(Mötesgrupp grupp, string möte) => $"{Ett(grupp, möte)}/mote.ics";

    /// <summary>Where the meetings of a year are planned.</summary>
    public static string Plan(Mötesgrupp grupp, int år) => $"{Möten(grupp)}/plan?ar={år}";
}
