namespace Finsam.Web.Features.Översikt;

/// <summary>The parts of the översikt's address.</summary>
internal static class Namn
{
    /// <summary><c>2021H1</c>.</summary>
    public const string Period = "period";

    /// <summary>Kod of a lokusgrupp.</summary>
    public const string Lokus = "lokus";

    /// <summary><c>individ</c>, <c>struktur</c>, <c>kompetens</c>.</summary>
    public const string Typ = "typ";

    /// <summary><c>gron</c>, <c>gul</c>, <c>rod</c>, <c>gra</c>: the samlade ljus.</summary>
    public const string Färg = "farg";

    /// <summary>Part of a name.</summary>
    public const string Text = "q";

    /// <summary>Key of a column, with <c>-</c> before it for the other way round.</summary>
    public const string Sort = "sort";

    /// <summary><c>lokus</c>, <c>ingen</c>; by typ without it.</summary>
    public const string Grupp = "grupp";
}
