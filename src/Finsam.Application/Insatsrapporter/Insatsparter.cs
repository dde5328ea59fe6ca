using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Insatsrapporter;

/// <summary>The parts of an insats, for its reports.</summary>
internal static class Insatsparter
{
    /// <summary>Insatsägare first, then the others in order, each once.</summary>
    public static IReadOnlyList<string> Av(Insats insats) => [.. new[] { insats.Insatsägare }.OfType<string>().Concat(insats.Samverkansparter).Distinct(Svenska.Ordning)];
}
