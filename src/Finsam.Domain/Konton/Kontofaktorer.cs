namespace Finsam.Domain.Konton;

/// <summary>That an account has a passkey. What it holds is kept by those who log in.</summary>
public sealed class Kontopassnyckel
{
    /// <summary>The authenticator's name for it.</summary>
    public required byte[] Id { get; init; }
}

/// <summary>That an account has a secret which a second factor is checked against: an authenticator app's, or the recovery codes.</summary>
public sealed class Kontohemlighet
{
    /// <summary>Who keeps it.</summary>
    public required string Utgivare { get; init; }

    /// <summary>Which of them.</summary>
    public required string Slag { get; init; }
}
