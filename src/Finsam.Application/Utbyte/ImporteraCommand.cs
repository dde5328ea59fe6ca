using Finsam.Application.Behörighet;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>Imports a folder of the exchange format: all of it, or, if any row is wrong, nothing. Only on the server's command line; the kansli has <see cref="LäsInCommand"/>.</summary>
/// <param name="Mapp">The files.</param>
/// <param name="Provkör">Only tell what would happen.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record ImporteraCommand(IUtbytesmapp Mapp, bool Provkör) : IRequest<Importresultat>;

/// <summary>A folder to read from, wherever it is kept.</summary>
public interface IUtbytesmapp
{
    /// <summary>Names of the CSV files in it.</summary>
    IReadOnlyCollection<string> Filer { get; }

    /// <summary>Opens a file for reading.</summary>
    Stream Öppna(string fil);
}

/// <summary>Reads the bytes of a CSV file into rows.</summary>
public interface ICsvläsare
{
    /// <summary>Reads all of it. What cannot be read is an error in the result, not an exception.</summary>
    Råfil Läs(string namn, Stream innehåll);
}

/// <summary>Stores what was imported. One transaction from beginning to end.</summary>
public interface IImportlager : IAsyncDisposable
{
    /// <summary>Begins: one import at a time. What the database has, as import needs to know.</summary>
    /// <param name="vänta">Wait for another import to end.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns><c>null</c> when another import is going on and this one does not wait.</returns>
    Task<Lagrat?> BörjaAsync(bool vänta, CancellationToken cancellationToken);

    /// <summary>Writes a file's rows and counts what is new, changed and unchanged.</summary>
    Task<Filresultat> SkrivAsync(GranskadFil fil, CancellationToken cancellationToken);

    /// <summary>Writes one history row and commits. Once it has begun to commit it is not cancelled.</summary>
    /// <param name="filer">What was stored.</param>
    /// <param name="användare">By whom.</param>
    /// <param name="import">What the import is known by, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task SlutförAsync(IReadOnlyList<Filresultat> filer, Användare användare, Guid? import, CancellationToken cancellationToken);
}

internal sealed class ImporteraHandler(Inläsning inläsning) : IRequestHandler<ImporteraCommand, Importresultat>
{
    public async Task<Importresultat> Handle(ImporteraCommand request, CancellationToken cancellationToken) =>
        await inläsning.KörAsync(request.Mapp, new() { Lagra = !request.Provkör }, cancellationToken)
        ?? throw new InvalidOperationException("An import that waits for its turn gets it.");
}
