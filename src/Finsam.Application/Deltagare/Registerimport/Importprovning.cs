using System.Globalization;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>A cell that is wrong.</summary>
/// <param name="Rad">Row of the file.</param>
/// <param name="Kolumn">The column's header, or the name of the field where the file has none.</param>
/// <param name="Text">What is wrong, without what stands there.</param>
public sealed record Importfel(int Rad, string Kolumn, string Text);

/// <summary>What a file would do to a register, row by row. The rules are those of whoever types the rows in.</summary>
internal sealed class Importprövning
{
    private readonly Registerkoppling _koppling;
    private readonly DateOnly? _samtycke;
    private readonly Kvartal? _gallrat;
    private readonly List<(int Nr, Tolkadrad Rad)> _ändrade = [];
    private readonly List<Importfel> _fel = [];
    private readonly Dictionary<DeltagareId, KodadDeltagare> _inskrivna;

    private Importprövning(Registerkoppling koppling, DateOnly? samtycke, Kvartal? gallrat, IReadOnlyList<KodadDeltagare> register) =>
        (_koppling, _samtycke, _gallrat, _inskrivna) = (koppling, samtycke, gallrat, register.ToDictionary(d => d.Id));

    /// <summary>What is wrong, by row.</summary>
    public IReadOnlyList<Importfel> Fel => [.. _fel.OrderBy(f => f.Rad)];

    /// <summary>Rows to be stored, new and changed.</summary>
    public IEnumerable<Tolkadrad> Rader => _ändrade.Select(r => r.Rad);

    /// <summary>Rows that say what the register says.</summary>
    public int Oförändrade { get; private set; }

    /// <summary>How the register and the file differ.</summary>
    public Registeravstämning Avstämning { get; } = new();

    /// <summary>The deltagare that a row changes, or <c>null</c> for a new one.</summary>
    public KodadDeltagare? Fanns(Tolkadrad rad) => rad.Rad.Id is { } id ? _inskrivna[id] : null;

    /// <summary>Goes through the rows.</summary>
    /// <param name="fil">The file.</param>
    /// <param name="koppling">How it is read.</param>
    /// <param name="samtycke">Since when everyone in the file has given samtycke, or <c>null</c> where nobody has said so.</param>
    /// <param name="gallrat">Those who left in or before it have been removed; <c>null</c> where nobody has.</param>
    /// <param name="register">All of the insats's deltagare.</param>
    /// <param name="insats">The insats.</param>
    /// <param name="idag">Today.</param>
    /// <param name="läser">Whether the user may read the register: else no refusal says what stands in it.</param>
    public static Importprövning Av(
        Registerfil fil, Registerkoppling koppling, DateOnly? samtycke, Kvartal? gallrat, IReadOnlyList<KodadDeltagare> register, Insats insats, DateOnly idag, bool läser)
    {
        var prövning = new Importprövning(koppling, samtycke, gallrat, register);
        var (kända, sedda) = (register.GroupBy(d => d.Kod, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var rad in fil.Rader)
        {
            var kod = koppling.Text(rad, "deltagarkod");
            if (kod.Length > 0 && !sedda.Add(kod))
            {
                prövning.Fela(rad.Nummer, "deltagarkod", "Koden står på två rader.");
                continue;
            }

            prövning.Pröva(rad, kända.GetValueOrDefault(kod), insats, idag);
        }

        foreach (var fel in Periodgranskning.Granska(prövning._ändrade, register))
        {
            var delar = fel.Fält.Split('.', 2);
            prövning.Fela(int.Parse(delar[0], CultureInfo.InvariantCulture), delar[1], läser ? fel.Text : "Perioden går in i en annan period av samma person.");
        }

        prövning.Avstämning.BaraIFinsam(register.Where(d => !sedda.Contains(d.Kod)));
        return prövning;
    }

    private void Pröva(Rårad rad, KodadDeltagare? fanns, Insats insats, DateOnly idag)
    {
        var förr = fanns is null ? null : Registerceller.Av(fanns);
        var celler = Registerkolumner.Alla.ToDictionary(k => k.Namn, k => Cell(rad, k, förr));
        if (förr is not null && celler.All(c => förr[c.Key] == c.Value))
        {
            Oförändrade++;
            Avstämning.LäggLika();
            return;
        }

        var (tolkad, fel) = Registertolk.Tolka(new(fanns?.Id, fanns?.Version ?? 0, celler));
        var alla = tolkad is null ? fel : [.. Deltagarregler.Granska(tolkad.Uppgifter, insats.Tid, idag, _gallrat)];
        foreach (var f in alla)
        {
            Fela(rad.Nummer, f.Fält, f.Text);
        }

        if (tolkad is not null)
        {
            Avstämning.Jämför(tolkad, fanns);
            _ändrade.Add((rad.Nummer, tolkad));
        }
    }

    /// <summary>What is to stand in the cell: what the file says in our codes; where it has no such column, what stands there already.</summary>
    private string Cell(Rårad rad, Registerkolumn kolumn, IReadOnlyDictionary<string, string>? förr)
    {
        var stod = förr?[kolumn.Namn] ?? "";
        var text = _koppling.Har(kolumn.Namn) ? _koppling.Text(rad, kolumn.Namn) : null;
        return kolumn.Namn switch
        {
            "deltagarkod" => stod.Length > 0 ? stod : text!,
            "samtycke" when text is null || text.Equals("ja", StringComparison.OrdinalIgnoreCase) => stod.Length > 0 ? stod : Dag(_samtycke),
            _ when text is null => stod,
            _ when kolumn.Dag => Importdag.Av(text),
            _ when kolumn.Ord.Count > 0 => _koppling.Kod(kolumn, text),
            _ => text,
        };
    }

    private void Fela(int rad, string fält, string text) => _fel.Add(new(rad, _koppling.Rubrik(Registerkolumner.Alla.Single(k => k.Namn == fält)), text));

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A day as other programs write it.</summary>
internal static class Importdag
{
    /// <summary>2000-01-01 and 2099-12-31 as Excel counts days.</summary>
    private const int Första = 36_526;
    private const int Sista = 73_050;

    /// <summary>As <c>2021-06-30</c> where it can be read so; else as it stands.</summary>
    public static string Av(string text)
    {
        var dag = text.Length > 10 && text[10] is ' ' or 'T' && TimeOnly.TryParse(text.AsSpan(11), CultureInfo.InvariantCulture, out _) ? text[..10] : text;
        dag = dag.Replace('/', '-').Replace('.', '-');
        return int.TryParse(dag, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) && tal is >= Första and <= Sista
            ? DateOnly.FromDateTime(DateTime.FromOADate(tal)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : dag.Length == 8 && dag.All(char.IsAsciiDigit) ? $"{dag[..4]}-{dag[4..6]}-{dag[6..]}"
            : dag;
    }
}
