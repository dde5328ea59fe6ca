using Finsam.Application.Gemensamt;

namespace Finsam.Web.Features.Gemensamt.Tabeller;

/// <summary>The ways a column can be sorted.</summary>
internal static class Ordning
{
    private static readonly StringComparer Svensk = StringComparer.Create(Svenska.Kultur, ignoreCase: true);

    /// <summary>As a Swede sorts names.</summary>
    public static IComparer<T> Text<T>(Func<T, string?> värde) => Comparer<T>.Create((a, b) => Svensk.Compare(värde(a), värde(b)));

    /// <summary>Lowest first; what is missing last.</summary>
    public static IComparer<T> Stigande<T, TVärde>(Func<T, TVärde?> värde)
        where TVärde : struct, IComparable<TVärde> => Comparer<T>.Create((a, b) => (värde(a), värde(b)) switch
        {
            ({ } x, { } y) => x.CompareTo(y),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        });

    /// <summary>Highest first; what is missing last.</summary>
    public static IComparer<T> Fallande<T, TVärde>(Func<T, TVärde?> värde)
        where TVärde : struct, IComparable<TVärde> => Comparer<T>.Create((a, b) => (värde(a), värde(b)) switch
        {
            ({ } x, { } y) => y.CompareTo(x),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        });
}
