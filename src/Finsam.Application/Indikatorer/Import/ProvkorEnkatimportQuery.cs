using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Import;

/// <summary>Asks what there is to choose from when answers are read in.</summary>
[Behörighet(Roll.Kansli)]
public sealed record EnkätimportQuery : IRequest<EnkätimportVy>;

/// <summary>The start of an import of answers.</summary>
/// <param name="Insatser">The insatser, by name.</param>
/// <param name="Källor">The tools that have been mapped, by name.</param>
public sealed record EnkätimportVy(IReadOnlyList<Insatslänk> Insatser, IReadOnlyList<string> Källor);

internal sealed class EnkätimportHandler(IFinsamContext db) : IRequestHandler<EnkätimportQuery, EnkätimportVy>
{
    public async Task<EnkätimportVy> Handle(EnkätimportQuery request, CancellationToken cancellationToken) => new(
        [.. (await db.Insatser.ToListAsync(cancellationToken)).Select(i => new Insatslänk(i.Kod, i.Visningsnamn)).OrderBy(i => i.Visningsnamn, Svenska.Ordning)],
        await db.Importkällor.Where(k => k.Slag == Importslag.Enkät).Select(k => k.Namn).OrderBy(n => n).ToListAsync(cancellationToken));
}

/// <summary>Asks what a file with answers says and would do. Stores nothing.</summary>
/// <param name="Fil">The file.</param>
[Behörighet(Roll.Kansli)]
public sealed record ProvkörEnkätimportQuery(Enkätutdrag Fil) : IRequest<Result<Enkätgranskning>>;

/// <summary>What a file with answers says and would do.</summary>
/// <param name="Blad">The sheets of the workbook; empty for CSV.</param>
/// <param name="Valt">The sheet that was read, or <c>null</c>.</param>
/// <param name="Rader">How many rows the file has.</param>
/// <param name="Kolumner">Its columns.</param>
/// <param name="Värden">The values of its columns of answers.</param>
/// <param name="Hinder">Why it cannot be read in yet, or <c>null</c>.</param>
/// <param name="Fel">What is wrong, by row: the first ones.</param>
/// <param name="AntalFel">How many cells are wrong.</param>
/// <param name="Antal">How many answers each mätpunkt would have; empty while it cannot be read in.</param>
/// <param name="Ersätter">Whether it takes the place of answers that are there.</param>
/// <param name="Avtryck">To be sent back when the file is read in.</param>
public sealed record Enkätgranskning(
    IReadOnlyList<string> Blad, string? Valt, int Rader, IReadOnlyList<Importkolumn> Kolumner, IReadOnlyList<Importvärden> Värden,
    Fel? Hinder, IReadOnlyList<Importfel> Fel, int AntalFel, IReadOnlyList<(string Mätpunkt, int Svar)> Antal, bool Ersätter, string Avtryck);

internal sealed class ProvkörEnkätimportRegler : AbstractValidator<ProvkörEnkätimportQuery>
{
    public ProvkörEnkätimportRegler() => RuleFor(q => q.Fil).SetValidator(new Enkätutdragsregler());
}

/// <summary>What must hold of what is said of a file with answers.</summary>
internal sealed class Enkätutdragsregler : AbstractValidator<Enkätutdrag>
{
    public Enkätutdragsregler()
    {
        RuleFor(f => f.Källa).Källnamn().OverridePropertyName(nameof(Enkätutdrag.Källa));
        RuleFor(f => f.Period).Must(text => Period.TryParse(text.Trim(), out _)).WithMessage("Skriv ett år, ett halvår eller ett kvartal, som 2025, 2025H1 eller 2025Q1.").OverridePropertyName(nameof(Enkätutdrag.Period));
        RuleFor(f => f.Tillfrågade).Must(text => string.IsNullOrWhiteSpace(text) || (int.TryParse(text.Trim(), out var antal) && antal is > 0 and < 1_000_000))
            .WithMessage("Skriv hur många som tillfrågades, eller lämna tomt.").OverridePropertyName(nameof(Enkätutdrag.Tillfrågade));
    }
}

internal sealed class ProvkörEnkätimportHandler(Enkätimport import) : IRequestHandler<ProvkörEnkätimportQuery, Result<Enkätgranskning>>
{
    /// <summary>Most wrong cells that are shown.</summary>
    private const int FlestFel = 200;

    public async Task<Result<Enkätgranskning>> Handle(ProvkörEnkätimportQuery request, CancellationToken cancellationToken)
    {
        var läst = await import.LäsAsync(request.Fil, cancellationToken);
        return läst.Lyckades
            ? new Enkätgranskning(
                läst.Värde.Fil.Blad, läst.Värde.Fil.Valt, läst.Värde.Fil.Rader.Count, läst.Värde.Koppling.Kolumner, läst.Värde.Värden, läst.Värde.Hinder,
                [.. läst.Värde.Fel.Take(FlestFel)], läst.Värde.Fel.Count,
                [.. (läst.Värde.Mätning?.Svar ?? []).GroupBy(s => s.Mätpunkt).OrderBy(g => g.Key, Mätpunkt.Ordning).Select(g => (g.Key, g.Count()))],
                läst.Värde.Förra is not null, läst.Värde.Avtryck)
            : läst.Fel;
    }
}
