using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>
/// The kansli's import. First without approval: tells what would happen. Then with: stores it, if it still gives the counts that were shown. Of
/// deltagare only positions and counts come back, never a value. Refused, with nothing read from the database, while someone else imports.
/// </summary>
/// <param name="Mapp">The files.</param>
/// <param name="Godkännande">What was shown and approved; <c>null</c> for a dry run.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäsInCommand(IUtbytesmapp Mapp, Importgodkännande? Godkännande) : IRequest<Result<Importresultat>>
{
    /// <summary>Refused: one import at a time.</summary>
    public static Fel Upptaget { get; } = new("import.upptaget", "Någon annan läser in just nu. Vänta en stund och försök igen.", Felslag.Konflikt);

    /// <summary>Told about each step, on the thread that does it.</summary>
    public IProgress<Importsteg>? Förlopp { get; init; }
}

/// <summary>A dry run that was approved.</summary>
/// <param name="Import">What the import will be known by in the history, so that it can be told afterwards whether it was stored.</param>
/// <param name="Filer">The counts that were shown.</param>
public sealed record Importgodkännande(Guid Import, IReadOnlyList<Filresultat> Filer);

internal sealed class LäsInHandler(Inläsning inläsning) : IRequestHandler<LäsInCommand, Result<Importresultat>>
{
    public async Task<Result<Importresultat>> Handle(LäsInCommand request, CancellationToken cancellationToken)
    {
        var val = new Inläsningsval
        {
            Lagra = request.Godkännande is not null,
            Vänta = false,
            Godkänt = request.Godkännande?.Filer,
            Import = request.Godkännande?.Import,
            Förlopp = request.Förlopp,
        };
        return await inläsning.KörAsync(request.Mapp, val, cancellationToken) is { } resultat ? resultat : LäsInCommand.Upptaget;
    }
}
