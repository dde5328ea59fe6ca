using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Gemensamt.Diagram;

/// <summary>What one colour of bars stands for.</summary>
/// <param name="Klass">The class of the style sheet.</param>
/// <param name="Namn">In the key.</param>
public sealed record Serie(string Klass, string Namn);

/// <summary>One bar. A masked one carries no number, so nothing about it can be drawn.</summary>
/// <param name="Värde">What it shows, or <c>null</c> where there is nothing to show.</param>
/// <param name="Maskerad">Whether it is hidden.</param>
public sealed record Stapel(decimal? Värde, bool Maskerad = false)
{
    /// <summary>A count of persons as it may be shown.</summary>
    public static Stapel Av(Antal? antal) => new(antal?.Värde, antal?.Maskerad == true);
}

/// <summary>The bars that stand together, one per series.</summary>
/// <param name="Namn">What they are of: "Kvartal 2 2021".</param>
/// <param name="Etikett">Under the bars: "kv 2".</param>
/// <param name="Under">Under that, where it changes: "2021"; or <c>null</c>.</param>
/// <param name="Staplar">In the order of the series.</param>
public sealed record Stapelgrupp(string Namn, string Etikett, string? Under, IReadOnlyList<Stapel> Staplar)
{
    /// <summary>The bars of a quarter.</summary>
    public static Stapelgrupp Av(Kvartal kvartal, IReadOnlyList<Stapel> staplar) =>
        new(Texter.Namn(kvartal), $"kv {kvartal.Nummer}", $"{kvartal.År}", staplar);

    /// <summary>The bars of a year.</summary>
    public static Stapelgrupp Av(int år, IReadOnlyList<Stapel> staplar) => new($"{år}", $"{år}", null, staplar);
}
