namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>One thing that differs between two pictures of a report.</summary>
/// <param name="Fråga">The question.</param>
/// <param name="Etikett">The field, or "Målet" where what the mål is has changed.</param>
/// <param name="Förr">What it was, or <c>null</c> where it was not there.</param>
/// <param name="Nu">What it is, or <c>null</c> where it is gone.</param>
public sealed record Bildskillnad(Bildfråga Fråga, string Etikett, string? Förr, string? Nu)
{
    /// <summary>Everything that differs, in the order of the form.</summary>
    public static IReadOnlyList<Bildskillnad> Mellan(Rapportbild förr, Rapportbild nu)
    {
        ArgumentNullException.ThrowIfNull(förr);
        ArgumentNullException.ThrowIfNull(nu);
        var gamla = förr.Avsnitt.SelectMany(a => a.Frågor).ToDictionary(f => f.Nyckel, StringComparer.Ordinal);
        var nya = nu.Avsnitt.SelectMany(a => a.Frågor).ToDictionary(f => f.Nyckel, StringComparer.Ordinal);
        return
        [
            .. nya.Values.SelectMany(fråga => AvFråga(gamla.GetValueOrDefault(fråga.Nyckel), fråga)),
            .. gamla.Values.Where(f => !nya.ContainsKey(f.Nyckel)).SelectMany(fråga => AvFråga(fråga, null)),
        ];
    }

    private static IEnumerable<Bildskillnad> AvFråga(Bildfråga? förr, Bildfråga? nu)
    {
        var fråga = nu ?? förr!;
        if (Målet(förr) != Målet(nu))
        {
            yield return new(fråga, "Målet", Målet(förr), Målet(nu));
        }

        var gamla = Fält(förr);
        var nya = Fält(nu);
        foreach (var namn in nya.Keys.Concat(gamla.Keys.Where(n => !nya.ContainsKey(n))))
        {
            var (gammalt, nytt) = (gamla.GetValueOrDefault(namn), nya.GetValueOrDefault(namn));
            if (gammalt?.Svar != nytt?.Svar)
            {
                yield return new(fråga, (nytt ?? gammalt!).Etikett, gammalt?.Svar, nytt?.Svar);
            }
        }
    }

    private static Dictionary<string, Bildfält> Fält(Bildfråga? fråga) => (fråga?.Fält ?? []).ToDictionary(f => f.Namn, StringComparer.Ordinal);

    private static string? Målet(Bildfråga? fråga) => fråga is { Beskrivning.Length: > 0 } ? $"{fråga.Text} ({fråga.Beskrivning})" : null;
}
