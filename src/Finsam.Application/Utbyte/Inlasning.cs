using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Utbyte;

/// <summary>How an import is to be done.</summary>
internal sealed record Inläsningsval
{
    /// <summary>Store it; otherwise only tell what would happen.</summary>
    public bool Lagra { get; init; }

    /// <summary>Wait while someone else imports.</summary>
    public bool Vänta { get; init; } = true;

    /// <summary>Store only what gives exactly these counts; <c>null</c> for any.</summary>
    public IReadOnlyList<Filresultat>? Godkänt { get; init; }

    /// <summary>What the import is known by in the history.</summary>
    public Guid? Import { get; init; }

    /// <summary>Told about each step.</summary>
    public IProgress<Importsteg>? Förlopp { get; init; }
}

/// <summary>The import itself: reads and checks every file, and, where nothing is wrong, merges them in one transaction.</summary>
internal sealed class Inläsning(ICsvläsare läsare, IImportlager lager, Användarkontext kontext)
{
    /// <returns><c>null</c> when someone else imports and it does not wait.</returns>
    public async Task<Importresultat?> KörAsync(IUtbytesmapp mapp, Inläsningsval val, CancellationToken cancellationToken)
    {
        var (fel, varningar) = (new List<Radfel>(), new List<string>());
        var filer = Läs(mapp, fel, varningar, val.Förlopp, cancellationToken);
        if (await lager.BörjaAsync(val.Vänta, cancellationToken) is not { } lagrat)
        {
            return null;
        }

        fel.AddRange(Referensgranskning.Granska(filer, lagrat));
        IReadOnlyList<LästFil> lästa = [.. filer.Values.Select(fil => new LästFil(fil.Fil.Namn, fil.Rader.Count))];
        if (fel.Count > 0)
        {
            return new([], [.. fel.OrderBy(f => f.Fil, StringComparer.Ordinal).ThenBy(f => f.Rad)], varningar, !val.Lagra) { Lästa = lästa };
        }

        var resultat = await SkrivAsync(filer, val.Förlopp, cancellationToken);
        var avvek = val.Godkänt is { } godkänt && !godkänt.SequenceEqual(resultat);
        var lagras = val.Lagra && !avvek;
        if (lagras)
        {
            val.Förlopp?.Report(new(Importfas.Slutför, "", filer.Count, filer.Count));
            await lager.SlutförAsync(resultat, kontext.Användare, val.Import, cancellationToken);
        }

        return new(resultat, [], varningar, !lagras) { Lästa = lästa, Avvek = avvek };
    }

    private async Task<List<Filresultat>> SkrivAsync(Dictionary<string, GranskadFil> filer, IProgress<Importsteg>? förlopp, CancellationToken cancellationToken)
    {
        var resultat = new List<Filresultat>();
        foreach (var fil in filer.Values)
        {
            förlopp?.Report(new(Importfas.Jämför, fil.Fil.Namn, resultat.Count, filer.Count));
            resultat.Add(await lager.SkrivAsync(fil, cancellationToken));
        }

        return resultat;
    }

    /// <summary>In the order of <see cref="Filer.Alla"/>, so that what is referred to is written first.</summary>
    private Dictionary<string, GranskadFil> Läs(IUtbytesmapp mapp, List<Radfel> fel, List<string> varningar, IProgress<Importsteg>? förlopp, CancellationToken cancellationToken)
    {
        var filer = new Dictionary<string, GranskadFil>(StringComparer.Ordinal);
        var lästa = 0;
        foreach (var fil in Filer.Alla.Where(f => mapp.Filer.Contains(f.Namn)))
        {
            var granskning = new Filgranskning(fil);
            filer[fil.Namn] = granskning.Granska(LäsRå(fil.Namn));
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
            fel.AddRange(Filgranskning.SökPersonnummer(LäsRå(okänd)));
        }

        return filer;

        Råfil LäsRå(string namn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            förlopp?.Report(new(Importfas.Läser, namn, lästa++, mapp.Filer.Count));
            using var innehåll = mapp.Öppna(namn);
            return läsare.Läs(namn, innehåll);
        }
    }
}
