using Finsam.Application.Behörighet;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>Asks for the latest imports, newest first.</summary>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record ImporterQuery : IRequest<IReadOnlyList<Importrad>>
{
    /// <summary>How many are shown.</summary>
    public const int Antal = 10;

    /// <summary>Only this one, to tell whether it was stored.</summary>
    public Guid? Import { get; init; }
}

/// <summary>One stored import.</summary>
/// <param name="Tid">When.</param>
/// <param name="Användare">By whom.</param>
/// <param name="Import">What the kansli's import is known by; <c>null</c> for one from the command line.</param>
/// <param name="Filer">What was stored. Of files about persons only that they were.</param>
public sealed record Importrad(DateTimeOffset Tid, string Användare, Guid? Import, IReadOnlyList<Importfil> Filer);

/// <summary>One file of a stored import.</summary>
/// <param name="Fil">File name.</param>
/// <param name="Nya">Added; <c>null</c> where the rows are persons.</param>
/// <param name="Ändrade">Updated; <c>null</c> where the rows are persons.</param>
public sealed record Importfil(string Fil, int? Nya, int? Ändrade);

/// <summary>Reads the imports of the history.</summary>
public interface IImporthistorik
{
    /// <summary>The latest, newest first: when, by whom, known by, and the counts of each file. With <paramref name="import"/> only that one.</summary>
    Task<IReadOnlyList<(DateTimeOffset Tid, string Användare, Guid? Import, IReadOnlyList<Filresultat> Filer)>> SenasteAsync(int antal, Guid? import, CancellationToken cancellationToken);
}

internal sealed class ImporterHandler(IImporthistorik historik) : IRequestHandler<ImporterQuery, IReadOnlyList<Importrad>>
{
    public async Task<IReadOnlyList<Importrad>> Handle(ImporterQuery request, CancellationToken cancellationToken) =>
        [.. from rad in await historik.SenasteAsync(ImporterQuery.Antal, request.Import, cancellationToken)
            select new Importrad(rad.Tid, rad.Användare, rad.Import, [.. rad.Filer.Select(Visa)])];

    private static Importfil Visa(Filresultat fil) =>
        Filer.Alla.Any(f => f.Namn == fil.Fil && !f.OmPersoner) ? new(fil.Fil, fil.Nya, fil.Ändrade) : new(fil.Fil, null, null);
}
