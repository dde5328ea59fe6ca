namespace Finsam.Application.Behörighet;

/// <summary>Which roles may send a request. A request without it is refused, and a test finds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BehörighetAttribute : Attribute
{
    /// <param name="roller">The roles.</param>
    public BehörighetAttribute(params Roll[] roller) => Roller = roller;

    /// <param name="grupp">A group of roles.</param>
    /// <param name="också">Roles besides.</param>
    public BehörighetAttribute(Rollgrupp grupp, params Roll[] också) => Roller = [.. grupp.Roller(), .. också];

    /// <summary>The roles.</summary>
    public IReadOnlyList<Roll> Roller { get; }
}
