using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <summary>Identity of an <see cref="Användarkonto"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct KontoId(Guid Value);

/// <summary>How far an account has come.</summary>
public enum Kontostatus
{
    /// <summary>Invited, and has not yet chosen a password.</summary>
    [Kod("inbjuden")]
    Inbjuden,

    /// <summary>May log in.</summary>
    [Kod("aktiv")]
    Aktiv,

    /// <summary>Locked for a while after too many wrong passwords.</summary>
    [Kod("last")]
    Låst,

    /// <summary>Closed by an administratör: nobody gets in.</summary>
    [Kod("stangd")]
    Stängd,
}
