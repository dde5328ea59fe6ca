using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Finsam.Domain.Insatser;

/// <summary>A mål by the kod of its insats and its number: <c>ung-intro#3</c>. Source: formats/utbyte.md, <c>arver</c>.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Nr">Number of the mål.</param>
public readonly record struct Målhänvisning(string Insats, int Nr)
{
    /// <summary>Longest text.</summary>
    public const int MaxText = Domain.Insatser.Insats.MaxKod + 4;

    /// <summary>Reads <c>kod#nr</c>; the number stands after the last #. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Målhänvisning hänvisning)
    {
        var plats = text?.LastIndexOf('#') ?? -1;
        hänvisning = default;
        if (plats < 1 || !int.TryParse(text.AsSpan(plats + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var nr) || nr is < 1 or > Insatsmål.MaxNr)
        {
            return false;
        }

        hänvisning = new(text![..plats].Trim(), nr);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Insats}#{Nr}");
}
