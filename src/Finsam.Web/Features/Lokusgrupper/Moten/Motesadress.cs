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
}
