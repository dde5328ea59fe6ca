using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>A note to an answer. Source: formats/utbyte.md, <c>kommentarer.csv</c>.</summary>
public sealed class Kommentar
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 4000;

    /// <summary>The <c>fraga</c> of a note that belongs to the budget and to no question.</summary>
    public const string Budget = "budget";

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The code of a <see cref="Kvartalsrapporter.Fråga"/>, <c>inlamnad</c>, or <see cref="Budget"/>.</summary>
    public required string Fråga { get; init; }

    /// <summary>The note.</summary>
    public required string Text { get; init; }
}
