using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>One field of an insatsrapport: a heading's text, its yes or no, a part's own lärdomar.</summary>
public sealed class Rapporttext : Utkastfält
{
    /// <summary>Longest text: what the browser sends in one message.</summary>
    public const int MaxText = 10_000;

    /// <summary>The report.</summary>
    public required InsatsrapportId RapportId { get; init; }
}
