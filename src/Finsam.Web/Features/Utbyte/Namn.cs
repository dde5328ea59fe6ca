namespace Finsam.Web.Features.Utbyte;

/// <summary>The parts of the address.</summary>
internal static class Namn
{
    public const string Uppladdning = "u";
    public const string Fil = "fil";
    public const string Sida = "sida";
}
