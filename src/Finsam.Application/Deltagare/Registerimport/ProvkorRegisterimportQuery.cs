using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>
/// Asks what a file would change in the register of an insats. Stores nothing. Whoever does not read the register gets masked counts and which cells are
/// wrong, never a value or a code of a deltagare.
/// </summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Fil">The file.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Kansli)]
public sealed record ProvkörRegisterimportQuery(string Kod, Registerutdrag Fil) : IRequest<Result<Importgranskning>>;

/// <summary>What a file says and would do.</summary>
/// <param name="Blad">The sheets of the workbook; empty for CSV.</param>
/// <param name="Valt">The sheet that was read, or <c>null</c>.</param>
/// <param name="Rader">How many rows the file has.</param>
/// <param name="Kolumner">Its columns.</param>
/// <param name="Värden">The values of its columns of codes.</param>
/// <param name="SamtyckeSaknas">Whether it has no column of days of samtycke.</param>
/// <param name="Hinder">Why it cannot be tried yet, or <c>null</c>.</param>
/// <param name="Prov">What it would do, or <c>null</c>.</param>
public sealed record Importgranskning(
    IReadOnlyList<string> Blad,
    string? Valt,
    int Rader,
    IReadOnlyList<Importkolumn> Kolumner,
    IReadOnlyList<Importvärden> Värden,
    bool SamtyckeSaknas,
    Fel? Hinder,
    Importprov? Prov);

/// <summary>What a file would do.</summary>
/// <param name="Nya">New deltagare.</param>
/// <param name="Ändrade">Changed ones.</param>
/// <param name="Oförändrade">Those that say the same.</param>
/// <param name="Fel">What is wrong, by row: the first ones.</param>
/// <param name="AntalFel">How many cells are wrong.</param>
/// <param name="FelaktigaRader">On how many rows.</param>
/// <param name="Avstämning">Finsam against the file.</param>
/// <param name="Avtryck">To be sent back when the file is read in.</param>
public sealed record Importprov(
    Antal Nya, Antal Ändrade, Antal Oförändrade, IReadOnlyList<Importfel> Fel, int AntalFel, int FelaktigaRader, Importavstämning Avstämning, string Avtryck);

/// <summary>Finsam against a file.</summary>
/// <param name="Lika">Those that say the same first and last day and reason.</param>
/// <param name="Antal">How many differ, by how.</param>
/// <param name="Skäl">Of those that say different things: how many by field, by its heading. One may stand under several.</param>
/// <param name="Rader">Which, for whoever reads the register; else empty.</param>
public sealed record Importavstämning(
    Antal Lika, IReadOnlyDictionary<Avstämningsslag, Antal> Antal, IReadOnlyList<(string Rubrik, Antal Antal)> Skäl, IReadOnlyList<Avstämningsrad> Rader);

internal sealed class ProvkörRegisterimportValidator : AbstractValidator<ProvkörRegisterimportQuery>
{
    public ProvkörRegisterimportValidator() => RuleFor(q => q.Fil.Källa).Källnamn().OverridePropertyName(nameof(Registerutdrag.Källa));
}

internal sealed class ProvkörRegisterimportHandler(Deltagarregister register, Importunderlag underlag, IFinsamContext db, ILäslogg läslogg, Inställningar inställningar)
    : IRequestHandler<ProvkörRegisterimportQuery, Result<Importgranskning>>
{
    /// <summary>Most wrong cells that are shown.</summary>
    private const int FlestFel = 200;

    public async Task<Result<Importgranskning>> Handle(ProvkörRegisterimportQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.FörImportAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var läser = register.Läser(öppnad.Värde.Kod);
        if (läser)
        {
            await läslogg.AntecknaAsync(Läsning.Register, $"insats:{öppnad.Värde.Kod}", cancellationToken);
        }

        var läst = await underlag.LäsAsync(öppnad.Värde, request.Fil, db.Deltagare, cancellationToken);
        return läst.Lyckades
            ? new Importgranskning(
                läst.Värde.Fil.Blad,
                läst.Värde.Fil.Valt,
                läst.Värde.Fil.Rader.Count,
                läst.Värde.Koppling.Kolumner,
                läst.Värde.Värden,
                !läst.Värde.Koppling.Har("samtycke"),
                läst.Värde.Hinder,
                läst.Värde.Prövning is { } prövning ? Prov(prövning, läst.Värde.Avtryck, läser) : null)
            : läst.Fel;
    }

    private Importprov Prov(Importprövning prövning, string avtryck, bool läser)
    {
        var avstämning = prövning.Avstämning;
        var slag = Enum.GetValues<Avstämningsslag>();
        int[] antal =
        [
            prövning.Rader.Count(r => r.Rad.Id is null), prövning.Rader.Count(r => r.Rad.Id is not null), prövning.Oförändrade,
            avstämning.Lika, .. slag.Select(avstämning.Antal), .. avstämning.Skäl.Values,
        ];

        // The file's rows are known to whoever chose it, so that one hidden count would be told by the others.
        var visade = läser ? [.. antal.Select(Antal.Visat)] : Antal.MedKändSumma(inställningar.Maskeringsgräns, antal);
        return new(
            visade[0],
            visade[1],
            visade[2],
            [.. prövning.Fel.Take(FlestFel)],
            prövning.Fel.Count,
            prövning.Fel.Select(f => f.Rad).Distinct().Count(),
            new(
                visade[3],
                slag.Select((s, i) => (s, i)).ToDictionary(par => par.s, par => visade[4 + par.i]),
                [.. avstämning.Skäl.Keys.Select((fält, i) => (Registerkolumner.Alla.Single(k => k.Namn == fält).Rubrik, visade[4 + slag.Length + i]))],
                läser ? avstämning.Rader : []),
            avtryck);
    }
}
