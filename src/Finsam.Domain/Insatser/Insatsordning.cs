using System.Globalization;

namespace Finsam.Domain.Insatser;

/// <summary>The order of insatser in every list: individ, struktur, kompetens; then by name as a Swede sorts; then by kod.</summary>
public sealed class Insatsordning : IComparer<Insats>
{
    private static readonly StringComparer Svensk = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private Insatsordning()
    {
    }

    /// <summary>The one order.</summary>
    public static Insatsordning Instans { get; } = new();

    /// <inheritdoc/>
    public int Compare(Insats? x, Insats? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var ordning = x.Typ.CompareTo(y.Typ);
        ordning = ordning != 0 ? ordning : Svensk.Compare(x.Namn, y.Namn);
        return ordning != 0 ? ordning : string.CompareOrdinal(x.Kod, y.Kod);
    }
}
