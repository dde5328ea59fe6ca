using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Sammanfattningar;

/// <summary>What a board asks of an insats or a lokusgrupp.</summary>
public enum Sammanfattningsfråga
{
    /// <summary>All of it, a row per insats: of a lokusgrupp.</summary>
    Insatserna,

    /// <summary>What it has cost.</summary>
    Kostnad,

    /// <summary>Whom it has reached.</summary>
    Deltagare,

    /// <summary>What became of them.</summary>
    Utfall,

    /// <summary>What they say.</summary>
    Svar,

    /// <summary>What was to be achieved.</summary>
    Mål,

    /// <summary>What does not hold.</summary>
    Avvikelser,
}

/// <summary>The answer to one question, the same on screen, in Word and in Excel.</summary>
/// <param name="Fråga">The question.</param>
/// <param name="Block">Tables and sentences.</param>
public sealed record Sammanfattningsdel(Sammanfattningsfråga Fråga, IReadOnlyList<Block> Block);

/// <summary>
/// An insats or a lokusgrupp as a board asks for it. Every figure is one of the insats's, the lokusgrupp's or the outcome's own page, and hidden as in the
/// PM, for the insats's own too: it is made to be handed on.
/// </summary>
public sealed record SammanfattningVy
{
    /// <summary>Kod of the insats or the lokusgrupp.</summary>
    public required string Kod { get; init; }

    /// <summary>Its name.</summary>
    public required string Namn { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The samlade ljus; of a group the worst; <c>null</c> where no insats is in the period.</summary>
    public required Trafikljus? Samlat { get; init; }

    /// <summary>Of a group, the samlade ljus of its insatser, counted; else <c>null</c>.</summary>
    public Ljusantal? Antal { get; init; }

    /// <summary>Budget and utfall of the period.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>Deltagare of the period; <c>null</c> where there are none by type.</summary>
    public required Deltagarkvartal? Deltagare { get; init; }

    /// <summary>What became of those who left; <c>null</c> where there are no deltagare by type.</summary>
    public required Utfallsrad? Utfall { get; init; }

    /// <summary>The answers, in the order they are asked.</summary>
    public required IReadOnlyList<Sammanfattningsdel> Delar { get; init; }

    /// <summary>As a document.</summary>
    internal Handling Handling(Inställningar inställningar) => new()
    {
        Förbund = inställningar.Förbund,
        Logotyp = inställningar.Logotyp,
        Titel = "Sammanfattning",
        Undertitel = $"{Rentext.Rad(Namn)}, {Talformat.IText(Period)}",
        Försättstext = Maskeringstext.För(true, inställningar.Maskeringsgräns),
        Block = [.. Delar.SelectMany(d => d.Block)],
    };
}
