namespace Finsam.Web.Features.Gemensamt.Skrivande;

/// <summary>The fields of a draft on the page.</summary>
internal static class Skrivfält
{
    /// <summary>The id of a field, for links and labels.</summary>
    public static string Id(string fält) => "f-" + string.Concat(fält.Select(tecken => char.IsLetterOrDigit(tecken) || tecken == '_' ? tecken : '-'));
}
