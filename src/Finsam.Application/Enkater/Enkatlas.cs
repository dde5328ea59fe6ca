using Finsam.Domain.Enkäter;

namespace Finsam.Application.Enkäter;

/// <summary>What an answer holds shared while it is stored, and whoever closes the round holds alone: after that no answer is on its way.</summary>
public static class Enkätlås
{
    /// <summary>The name of a round's lock.</summary>
    public static string För(EnkätomgångId omgång) => $"enkat:{omgång.Value}";
}
