using System.Globalization;

namespace Finsam.Testing.Program;

/// <summary>
/// Computes the formulas that the program writes, as a spreadsheet would and independently of the values beside them: + − * /, SUM, cells and ranges of the same sheet.
/// </summary>
/// <param name="cell">The value of a cell, <c>B7</c>; 0 where it is empty.</param>
internal sealed class Formelräknare(Func<string, decimal> cell)
{
    private string _text = "";
    private int _i;

    public decimal Räkna(string formel)
    {
        (_text, _i) = (formel.Replace(" ", "", StringComparison.Ordinal), 0);
        var värde = Summa();
        return _i == _text.Length ? värde : throw new FormatException($"{formel}: stuck at {_i}");
    }

    private char Nu => _i < _text.Length ? _text[_i] : '\0';

    private decimal Summa()
    {
        var värde = Produkt();
        while (Nu is '+' or '-')
        {
            värde = _text[_i++] == '+' ? värde + Produkt() : värde - Produkt();
        }

        return värde;
    }

    private decimal Produkt()
    {
        var värde = Faktor();
        while (Nu is '*' or '/')
        {
            värde = _text[_i++] == '*' ? värde * Faktor() : värde / Faktor();
        }

        return värde;
    }

    private decimal Faktor()
    {
        if (Nu == '-')
        {
            _i++;
            return -Faktor();
        }

        if (Nu == '(')
        {
            _i++;
            var inom = Summa();
            Ta(')');
            return inom;
        }

        var början = _i;
        while (char.IsLetterOrDigit(Nu) || Nu == '.')
        {
            _i++;
        }

        var ord = _text[början.._i];
        return ord == "SUM" ? Område() : char.IsLetter(ord[0]) ? cell(ord) : decimal.Parse(ord, CultureInfo.InvariantCulture);
    }

    private decimal Område()
    {
        Ta('(');
        var slut = _text.IndexOf(')', _i);
        var summa = _text[_i..slut].Split(',').Sum(del => del.Split(':') is [var från, var till] ? Celler(från, till).Sum(cell) : cell(del));
        _i = slut + 1;
        return summa;
    }

    private void Ta(char tecken) => _i = Nu == tecken ? _i + 1 : throw new FormatException($"{_text}: expected {tecken} at {_i}");

    private static IEnumerable<string> Celler(string från, string till)
    {
        var (kolumn, första) = Dela(från);
        var (sista, slut) = Dela(till);
        for (var k = Nummer(kolumn); k <= Nummer(sista); k++)
        {
            for (var rad = första; rad <= slut; rad++)
            {
                yield return $"{Bokstäver(k)}{rad}";
            }
        }
    }

    private static (string Kolumn, int Rad) Dela(string adress)
    {
        var kolumn = new string([.. adress.TakeWhile(char.IsLetter)]);
        return (kolumn, int.Parse(adress[kolumn.Length..], CultureInfo.InvariantCulture));
    }

    private static int Nummer(string kolumn) => kolumn.Aggregate(0, (n, b) => (n * 26) + b - 'A' + 1);

    private static string Bokstäver(int nummer) => nummer == 0 ? "" : Bokstäver((nummer - 1) / 26) + (char)('A' + ((nummer - 1) % 26));
}
