using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Web.Features.Rapporter;

/// <summary>Paragraphs that follow on each other, so that items become one list.</summary>
/// <param name="Stycken">The paragraphs.</param>
internal sealed record Styckegrupp(IReadOnlyList<Stycke> Stycken) : Block;
