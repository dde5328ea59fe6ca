using System.Reflection;

namespace Finsam.Domain.Gemensamt;

/// <summary>The code of an enum value in the exchange format, in the database and in JSON.</summary>
/// <param name="text">Lower case, without å ä ö.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class KodAttribute(string text) : Attribute
{
    /// <summary>The code.</summary>
    public string Text { get; } = text;
}

/// <summary>Between enum values and the codes of formats/utbyte.md.</summary>
public static class Koder
{
    /// <summary>The code of a value.</summary>
    public static string Kod<T>(this T värde)
        where T : struct, Enum => Lista<T>.TillKod[värde];

    /// <summary>The value of a code, or <c>null</c> where there is none.</summary>
    public static T? FrånKod<T>(string kod)
        where T : struct, Enum => Lista<T>.FrånKod.TryGetValue(kod, out var värde) ? värde : null;

    /// <summary>Every code of the enum, in the order of its values.</summary>
    public static IReadOnlyList<string> Alla<T>()
        where T : struct, Enum => Lista<T>.Alla;

    private static class Lista<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> TillKod = Enum.GetValues<T>().ToDictionary(
            värde => värde,
            värde => typeof(T).GetField(värde.ToString())?.GetCustomAttribute<KodAttribute>()?.Text
                ?? throw new InvalidOperationException($"{typeof(T).Name}.{värde} has no [Kod]."));

        public static readonly Dictionary<string, T> FrånKod = TillKod.ToDictionary(par => par.Value, par => par.Key, StringComparer.Ordinal);

        public static readonly IReadOnlyList<string> Alla = [.. TillKod.Values];
    }
}
