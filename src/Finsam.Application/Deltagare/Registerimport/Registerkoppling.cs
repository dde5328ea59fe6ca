using Finsam.Application.Deltagare.Register;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>A column of the file.</summary>
/// <param name="Rubrik">Its header.</param>
/// <param name="Fält">The field that it is, or is proposed to be; empty if it is not read.</param>
/// <param name="Bestämt">Whether somebody has said so; else it is a proposal.</param>
public sealed record Importkolumn(string Rubrik, string Fält, bool Bestämt);

/// <summary>The values of a column of codes.</summary>
/// <param name="Fält">The field.</param>
/// <param name="Rubrik">The column's header.</param>
/// <param name="Värden">Each value once, and its code: empty for "not answered", <c>null</c> if nobody has said.</param>
public sealed record Importvärden(string Fält, string Rubrik, IReadOnlyList<Importvärde> Värden);

/// <summary>A value of a column of codes.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Kod">The code.</param>
public sealed record Importvärde(string Text, string? Kod);

/// <summary>A file read through a mapping: which column is which field, and what its cells say in our codes.</summary>
internal sealed class Registerkoppling
{
    private readonly Registerfil _fil;
    private readonly Importkoppling _koppling;
    private readonly IReadOnlyList<Registerkolumn> _fält;
    private readonly Dictionary<string, int> _platser = [];
    private readonly Dictionary<(string Fält, string Text), string?> _kända = [];

    /// <summary>Reads the headers.</summary>
    /// <param name="fil">The file.</param>
    /// <param name="koppling">What has been said of it.</param>
    /// <param name="kolumnerna">The fields that there are. A column that was said to be another is as one that nobody has said anything of.</param>
    public Registerkoppling(Registerfil fil, Importkoppling koppling, IReadOnlyList<Registerkolumn> kolumnerna)
    {
        (_fil, _koppling, _fält) = (fil, koppling, kolumnerna);
        var bestämda = fil.Rubriker.Select(Bestämt).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var kolumner = new List<Importkolumn>();
        foreach (var (rubrik, plats) in fil.Rubriker.Select((r, i) => (r, i)))
        {
            var bestämt = Bestämt(rubrik);
            var fält = bestämt ?? (Förslag(rubrik) is { } förslag && bestämda.Add(förslag) ? förslag : "");
            kolumner.Add(new(rubrik, fält, bestämt is not null));
            if (fält.Length > 0)
            {
                _platser[fält] = plats;
            }
        }

        Kolumner = kolumner;
    }

    /// <summary>Every column of the file.</summary>
    public IReadOnlyList<Importkolumn> Kolumner { get; }

    /// <summary>Whether the file has the field.</summary>
    public bool Har(string fält) => _platser.ContainsKey(fält);

    /// <summary>The header of the field's column, or the name of the field where the file has none.</summary>
    public string Rubrik(Registerkolumn kolumn) => _platser.TryGetValue(kolumn.Namn, out var plats) ? _fil.Rubriker[plats] : kolumn.Rubrik;

    /// <summary>The text of a cell.</summary>
    public string Text(Rårad rad, string fält) => _platser[fält] < rad.Celler.Count ? rad.Celler[_platser[fält]] : "";

    /// <summary>The codes of a cell of codes, those that nobody has said left out.</summary>
    public string Kod(Registerkolumn kolumn, string text) =>
        string.Join('|', Delar(kolumn, text).Select(del => Känd(kolumn, del)).Where(kod => !string.IsNullOrEmpty(kod)).Distinct());

    /// <summary>The values of each column of codes that the file has, and in how many cells they stand.</summary>
    public IEnumerable<(Registerkolumn Kolumn, IReadOnlyList<Importvärde> Värden, int Celler)> Värden()
    {
        foreach (var kolumn in _fält.Where(k => k.Ord.Count > 0 && Har(k.Namn)))
        {
            var delar = _fil.Rader.SelectMany(rad => Delar(kolumn, Text(rad, kolumn.Namn))).ToList();
            yield return (kolumn, [.. delar.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(d => new Importvärde(d, Känd(kolumn, d)))], delar.Count);
        }
    }

    /// <summary>Why the file may not be read at all: where a personnummer stands in a column that is read. What stands there is not repeated.</summary>
    public Fel? Personnumren()
    {
        const int Flest = 20;
        var funna = _fil.Rader.SelectMany(rad => _platser.Values.Where(p => p < rad.Celler.Count && Personnummer.FinnsI(rad.Celler[p])).Select(p => (rad.Nummer, Plats: p)))
            .Take(Flest).Select(f => new Fältfel($"{f.Nummer}.{_fil.Rubriker[f.Plats]}", $"Rad {f.Nummer}, ”{_fil.Rubriker[f.Plats]}”.")).ToList();
        return funna.Count == 0 ? null : new Fel(
            "import.personnummer",
            $"Filen ser ut att ha personnummer och läses inte. {(funna.Count == 1 ? "Det står på " : "Det första står på ")}{char.ToLowerInvariant(funna[0].Text[0])}{funna[0].Text[1..]} Låt kolumnen vara ”läses inte”, eller ta bort den ur filen.",
            Felslag.Ogiltigt)
        {
            Fält = funna,
        };
    }

    private string? Bestämt(string rubrik) => _koppling.Fält(rubrik) is { } fält && (fält.Length == 0 || _fält.Any(k => k.Namn == fält)) ? fält : null;

    private string? Förslag(string rubrik) =>
        _fält.FirstOrDefault(k => Liknar(k.Namn, rubrik) || Liknar(k.Rubrik, rubrik) || k.Alias.Any(a => Liknar(a, rubrik)))?.Namn;

    private static bool Liknar(string ett, string annat) => Bara(ett) == Bara(annat);

    private static string Bara(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit).Select(t => t switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => t }));

    /// <summary>A cell as a whole where that is known; else its parts, where it may have several. A comma may stand inside a value, so it parts only what is known.</summary>
    private IEnumerable<string> Delar(Registerkolumn kolumn, string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        const StringSplitOptions Rensat = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return !kolumn.Flera || Känd(kolumn, text) is not null
            ? [text]
            : text.Split(['|', ';', '\n'], Rensat).SelectMany(del => del.Split(',', Rensat) is var små && små.All(d => Känd(kolumn, d) is not null) ? små : [del]);
    }

    /// <summary>The code of one value: empty for "not answered", <c>null</c> where nobody has said.</summary>
    public string? Känd(Registerkolumn kolumn, string text)
    {
        if (!_kända.TryGetValue((kolumn.Namn, text), out var kod))
        {
            _kända[(kolumn.Namn, text)] = kod = _koppling.Kod(kolumn.Namn, text) ?? kolumn.Känd(text);
        }

        return kod;
    }
}
