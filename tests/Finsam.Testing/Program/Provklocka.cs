namespace Finsam.Testing.Program;

/// <summary>A clock that stands where the test puts it. What waits is not woken by it.</summary>
public sealed class Provklocka(DateTimeOffset nu) : TimeProvider
{
    /// <summary>At noon in Sweden, that day.</summary>
    public Provklocka(int år, int månad, int dag)
        : this(new DateTimeOffset(år, månad, dag, 11, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>What it shows.</summary>
    public DateTimeOffset Nu { get; set; } = nu;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Nu;
}
