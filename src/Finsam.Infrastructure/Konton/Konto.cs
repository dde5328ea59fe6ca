using Microsoft.AspNetCore.Identity;

namespace Finsam.Infrastructure.Konton;

/// <summary>An account that can log in. What it may see is decided by its uppdrag.</summary>
public sealed class Konto : IdentityUser<Guid>
{
    /// <summary>The name that is shown and written in history: a role in the demo, a person in a real office.</summary>
    public required string Namn { get; set; }

    /// <summary>When it was closed, or <c>null</c>: a closed account logs in nowhere. Written by those who keep the users.</summary>
    public DateTimeOffset? Stängd { get; init; }

    /// <summary>When somebody last logged in, or <c>null</c>.</summary>
    public DateTimeOffset? SenastInloggad { get; init; }
}
