using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;

namespace Finsam.Application.Styrkorten;

/// <summary>A styrkort in a period.</summary>
public sealed record StyrkortVy
{
    /// <summary>Kod of the insats, or <c>null</c> for the förbund's.</summary>
    public required string? Insats { get; init; }

    /// <summary>Whose it is: the name of the insats, or of the förbund.</summary>
    public required string Namn { get; init; }

    /// <summary>The styrkort.</summary>
    public required Styrkort Styrkort { get; init; }

    /// <summary>The half-year or year that its values and colours are of.</summary>
    public required Period Period { get; init; }

    /// <summary>The perspektiv, in order.</summary>
    public required IReadOnlyList<Perspektivvy> Perspektiv { get; init; }

    /// <summary>The förbund's own of the same year, beside that of an insats; else <c>null</c>.</summary>
    public required Styrkort? Förbundets { get; init; }

    /// <summary>The mål of insatser that a mål can be coupled to; none for whoever may not write.</summary>
    public required IReadOnlyList<Kopplingsval> Insatsmål { get; init; }

    /// <summary>The förbund's own indikatorer that a mål can be coupled to, once they have been asked for.</summary>
    public IReadOnlyList<Kopplingsval> EgnaIndikatorer { get; init; } = [];

    /// <summary>Whether the user writes in it.</summary>
    public required bool FårÄndra { get; init; }

    /// <summary>Whether the user sets colours.</summary>
    public required bool FårSättaLjus { get; init; }

    /// <summary>How many mål there are of each colour.</summary>
    public Ljusantal Antal => Ljusantal.Av([.. Perspektiv.SelectMany(p => p.Mål).Select(m => m.Färg)]);

    /// <summary>The worst of its mål.</summary>
    public Trafikljus Ljus => Perspektiv.SelectMany(p => p.Mål).Select(m => m.Färg).Värst();
}

/// <summary>A perspektiv with its mål as they stand.</summary>
/// <param name="Perspektiv">The perspektiv.</param>
/// <param name="Mål">By number.</param>
public sealed record Perspektivvy(Perspektiv Perspektiv, IReadOnlyList<Styrkortsmålvy> Mål)
{
    /// <summary>How many mål there are of each colour.</summary>
    public Ljusantal Antal => Ljusantal.Av([.. Mål.Select(m => m.Färg)]);

    /// <summary>The worst of its mål.</summary>
    public Trafikljus Ljus => Mål.Select(m => m.Färg).Värst();
}

/// <summary>A mål as it stands.</summary>
/// <param name="Mål">The mål.</param>
/// <param name="Mått">Its mått with their values.</param>
/// <param name="Kopplingar">What it is coupled to, indikatorer first, by number.</param>
/// <param name="Förslag">The colour that is proposed.</param>
/// <param name="Satt">How it was judged in the period, or <c>null</c>.</param>
public sealed record Styrkortsmålvy(Styrkortsmål Mål, IReadOnlyList<Måttvy> Mått, IReadOnlyList<Kopplingsvy> Kopplingar, Styrkortsförslag Förslag, Ljussättning? Satt)
{
    /// <summary>The colour that was set; grå until somebody has.</summary>
    public Trafikljus Färg => Satt?.Färg ?? Trafikljus.Grå;
}

/// <summary>A mått with its value.</summary>
/// <param name="Mått">The mått.</param>
/// <param name="Värde">Its value.</param>
public sealed record Måttvy(Styrkortsmått Mått, Måttvärde Värde);

/// <summary>What a mål is coupled to, in words.</summary>
/// <param name="Koppling">The coupling.</param>
/// <param name="Namn">"Indikator 5", or the insats with the number of its mål.</param>
/// <param name="Text">The rubrik, or the formulering; empty where it is gone.</param>
/// <param name="Värden">The latest values, as they may be shown.</param>
/// <param name="Färg">The colour that was set of an insatsmål, or <c>null</c>.</param>
public sealed record Kopplingsvy(Styrkortskoppling Koppling, string Namn, string Text, IReadOnlyList<string> Värden, Trafikljus? Färg);

/// <summary>Something to couple a mål to.</summary>
/// <param name="Koppling">What is kept.</param>
/// <param name="Text">What is read.</param>
public sealed record Kopplingsval(Styrkortskoppling Koppling, string Text);
