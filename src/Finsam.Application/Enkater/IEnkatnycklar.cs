using Finsam.Domain.Enkäter;

namespace Finsam.Application.Enkäter;

/// <summary>
/// The secrets that the links of those with addresses are worked out from: one per round, in a folder outside the database and its backups, and gone when the
/// round is closed. Whoever has the database but not the folder cannot tell which link went to whom.
/// </summary>
public interface IEnkätnycklar
{
    /// <summary>The secret of a round; <c>null</c> where it is gone.</summary>
    byte[]? Läs(EnkätomgångId omgång);

    /// <summary>The same, made when it has none.</summary>
    /// <exception cref="IOException">The folder cannot be written in.</exception>
    byte[] LäsEllerSkapa(EnkätomgångId omgång);

    /// <summary>Takes it away, for good.</summary>
    void Förstör(EnkätomgångId omgång);
}
