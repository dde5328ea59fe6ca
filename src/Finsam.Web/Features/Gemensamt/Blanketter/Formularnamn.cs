namespace Finsam.Web.Features.Gemensamt.Blanketter;

/// <summary>Names of what a form hands down to its fields.</summary>
internal static class Formularnamn
{
    public const string Fel = "Formular.Fel";
    public const string Avbryt = "Formular.Avbryt";
}
