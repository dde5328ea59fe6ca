using Microsoft.AspNetCore.Identity;

namespace Finsam.Infrastructure.Konton;

/// <summary>An account that can log in. What it may see is decided by its uppdrag.</summary>
public sealed class Konto : IdentityUser<Guid>
{
    /// <summary>The name that is shown and written in history: a role in the demo, a person in a real office.</summary>
    public required string Namn { get; set; }
}
