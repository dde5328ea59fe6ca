using Finsam.Application.Deltagare.Register;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The cells of the grid while they are typed and pasted: one more row than has been reached, so that there is always one to go on in.</summary>
internal sealed class Inmatningsrader
{
    private const int Början = 10;

    private readonly List<Inmatningsrad> _rader = [.. Enumerable.Range(0, Början).Select(_ => new Inmatningsrad())];

    /// <summary>The rows.</summary>
    public IReadOnlyList<Inmatningsrad> Rader => _rader;

    /// <summary>How many rows something is typed in.</summary>
    public int Ifyllda => _rader.Count(r => !r.ÄrTom);

    /// <summary>Puts what was copied from a sheet where it begins: tabs between cells, line breaks between rows. What falls outside the columns is left out.</summary>
    /// <returns>How many rows were filled.</returns>
    public int KlistraIn(int rad, int kolumn, string text)
    {
        var rader = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < rader.Length && rad + i < SparaDeltagareCommand.MaxRader; i++)
        {
            Nå(rad + i);
            foreach (var (cell, kol) in rader[i].Split('\t').Zip(Registerkolumner.Alla.Skip(kolumn)))
            {
                _rader[rad + i].Sätt(kol.Namn, cell.Trim());
            }
        }

        return Math.Min(rader.Length, SparaDeltagareCommand.MaxRader - rad);
    }

    /// <summary>Writes a cell.</summary>
    public void Sätt(int rad, string kolumn, string text)
    {
        Nå(rad);
        _rader[rad].Sätt(kolumn, text);
    }

    /// <summary>Shows what is wrong, cell by cell, and nothing where nothing is.</summary>
    public void Visa(IReadOnlyList<Fältfel> fel)
    {
        var perRad = fel.Select(f => (Delar: f.Fält.Split('.', 2), f.Text)).Where(f => f.Delar.Length == 2).ToLookup(f => f.Delar[0], f => (f.Delar[1], f.Text));
        for (var i = 0; i < _rader.Count; i++)
        {
            _rader[i].Visa(perRad[$"{i}"]);
        }
    }

    /// <summary>As they are sent.</summary>
    public IReadOnlyList<Registerrad> Sänd() => [.. _rader.Select(r => new Registerrad(null, 0, r.Celler))];

    private void Nå(int rad)
    {
        while (_rader.Count <= rad + 1 && _rader.Count < SparaDeltagareCommand.MaxRader)
        {
            _rader.Add(new());
        }
    }
}

/// <summary>One row of the grid.</summary>
public sealed class Inmatningsrad
{
    private readonly Dictionary<string, string> _celler = [];
    private Dictionary<string, string> _fel = [];

    /// <summary>What is typed, by the header of the column.</summary>
    public IReadOnlyDictionary<string, string> Celler => _celler;

    /// <summary>Raised by every change, so that only rows that differ are drawn anew.</summary>
    public int Version { get; private set; }

    /// <summary>Whether nothing is typed.</summary>
    public bool ÄrTom => _celler.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>What is wrong with a cell, or <c>null</c>.</summary>
    public string? Fel(string kolumn) => _fel.GetValueOrDefault(kolumn);

    /// <summary>Writes a cell. What was wrong with it is no longer known.</summary>
    public void Sätt(string kolumn, string text)
    {
        _celler[kolumn] = text;
        _fel.Remove(kolumn);
        Version++;
    }

    /// <summary>Shows what is wrong.</summary>
    public void Visa(IEnumerable<(string Kolumn, string Text)> fel)
    {
        var nya = fel.DistinctBy(f => f.Kolumn).ToDictionary(f => f.Kolumn, f => f.Text);
        Version += nya.Count > 0 || _fel.Count > 0 ? 1 : 0;
        _fel = nya;
    }
}
