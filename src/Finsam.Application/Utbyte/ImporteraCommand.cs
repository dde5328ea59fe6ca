using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>Imports a folder of the exchange format: all of it, or, if any row is wrong, nothing.</summary>
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
    Task<Lagrat> BörjaAsync(CancellationToken cancellationToken);

    /// <summary>Writes a file's rows and counts what is new, changed and unchanged.</summary>
    Task<Filresultat> SkrivAsync(GranskadFil fil, CancellationToken cancellationToken);

    /// <summary>Writes one history row and commits.</summary>
    Task SlutförAsync(IReadOnlyList<Filresultat> filer, Användare användare, CancellationToken cancellationToken);
}

internal sealed class ImporteraHandler(ICsvläsare läsare, IImportlager lager, Användarkontext kontext)
    : IRequestHandler<ImporteraCommand, Importresultat>
{
    public async Task<Importresultat> Handle(ImporteraCommand request, CancellationToken cancellationToken)
    {
        var (fel, varningar) = (new List<Radfel>(), new List<string>());
        var filer = Läs(request.Mapp, fel, varningar);
        var lagrat = await lager.BörjaAsync(cancellationToken);
        fel.AddRange(Referensgranskning.Granska(filer, lagrat));
        if (fel.Count > 0)
        {
            return new([], [.. fel.OrderBy(f => f.Fil, StringComparer.Ordinal).ThenBy(f => f.Rad)], varningar, request.Provkör);
        }

        var resultat = new List<Filresultat>();
        foreach (var fil in filer.Values)
        {
            resultat.Add(await lager.SkrivAsync(fil, cancellationToken));
        }

        if (!request.Provkör)
        {
            await lager.SlutförAsync(resultat, kontext.Användare, cancellationToken);
        }

        return new(resultat, [], varningar, request.Provkör);
    }

    /// <summary>In the order of <see cref="Filer.Alla"/>, so that what is referred to is written first.</summary>
    private Dictionary<string, GranskadFil> Läs(IUtbytesmapp mapp, List<Radfel> fel, List<string> varningar)
    {
        var filer = new Dictionary<string, GranskadFil>(StringComparer.Ordinal);
        foreach (var fil in Filer.Alla.Where(f => mapp.Filer.Contains(f.Namn)))
        {
            var granskning = new Filgranskning(fil);
            filer[fil.Namn] = granskning.Granska(LäsRå(mapp, fil.Namn));
            fel.AddRange(granskning.Fel);
            varningar.AddRange(granskning.Varningar);
        }

        foreach (var okänd in mapp.Filer.Where(namn => Filer.Alla.All(f => f.Namn != namn)).Order(StringComparer.Ordinal))
        {
            if (Personnummer.FinnsI(okänd))
            {
                fel.Add(new("en okänd fil", 1, "filnamn", Filgranskning.PersonnummerText));
                continue;
            }

            varningar.Add($"{okänd}: filen hör inte till dem som Finsam läser in och lämnas åt sidan.");
            fel.AddRange(Filgranskning.SökPersonnummer(LäsRå(mapp, okänd)));
        }

        return filer;
    }

    private Råfil LäsRå(IUtbytesmapp mapp, string namn)
    {
        using var innehåll = mapp.Öppna(namn);
        return läsare.Läs(namn, innehåll);
    }
}
