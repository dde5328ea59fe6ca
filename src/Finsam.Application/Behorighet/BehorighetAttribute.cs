namespace Finsam.Application.Behörighet;

/// <summary>Which roles may send a request. A request without it is refused, and a test finds it.</summary>
/// <param name="roller">The roles.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BehörighetAttribute(params Roll[] roller) : Attribute
{
    /// <summary>The roles.</summary>
    public IReadOnlyList<Roll> Roller { get; } = roller;
}
