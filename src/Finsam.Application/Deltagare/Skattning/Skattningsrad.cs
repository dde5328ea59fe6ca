using System.Globalization;
using Finsam.Application.Deltagare.Register;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>What was typed of a deltagare's answers: cells <c>dag</c>, <c>p1</c>, <c>p2</c> …</summary>
/// <param name="Deltagare">The deltagare.</param>
/// <param name="Id">The answers to correct, or <c>null</c> for new ones.</param>
/// <param name="Sedd">The version that was seen; 0 for new ones.</param>
/// <param name="Celler">What was typed, by cell.</param>
public sealed record Skattningsrad(DeltagareId Deltagare, SjälvskattningId? Id, int Sedd, IReadOnlyDictionary<string, string> Celler)
{
    /// <summary>The cell of the day.</summary>
    public const string Dag = "dag";

    /// <summary>Whether nothing is answered: a row to leave out, unless it is a correction.</summary>
    public bool ÄrTom => Id is null && Celler.All(c => c.Key == Dag || string.IsNullOrWhiteSpace(c.Value));

    /// <summary>The cell of a statement.</summary>
    /// <param name="nr">Its number, from 1.</param>
    public static string Svar(int nr) => string.Create(CultureInfo.InvariantCulture, $"p{nr}");

    /// <summary>Reads the cells, or says what is wrong with each.</summary>
    /// <param name="påståenden">How many statements there are.</param>
    internal (Skattningssvar? Svar, IReadOnlyList<Fältfel> Fel) Tolka(int påståenden)
    {
        var (svar, fel) = (new List<int?>(), new List<Fältfel>());
        if (!DateOnly.TryParseExact(Registertolk.Datum(Cell(Dag)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            fel.Add(new(Dag, Personnummer.FinnsI(Cell(Dag)) ? Registertolk.Personnummerfel : "Skriv dagen som åååå-mm-dd."));
        }

        for (var nr = 1; nr <= påståenden; nr++)
        {
            var text = Cell(Svar(nr));
            svar.Add(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) ? tal : null);
            if (text.Length > 0 && svar[^1] is null or < 0 or > Skattningsformulär.Högst)
            {
                svar[^1] = null;
                fel.Add(new(Svar(nr), Personnummer.FinnsI(text) ? Registertolk.Personnummerfel : $"Skriv ett heltal 0–{Skattningsformulär.Högst}, eller lämna tomt."));
            }
        }

        return fel.Count > 0 ? (null, fel) : (new(dag, svar), fel);
    }

    private string Cell(string namn) => Celler.GetValueOrDefault(namn)?.Trim() ?? "";
}
