using System.Globalization;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Register;

/// <summary>A row of the register as it was typed or pasted: the text of each cell by the header of its column.</summary>
/// <param name="Id">The deltagare, or <c>null</c> for a new one.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
/// <param name="Celler">What was typed.</param>
public sealed record Registerrad(DeltagareId? Id, int Sedd, IReadOnlyDictionary<string, string> Celler)
{
    /// <summary>Whether nothing was typed.</summary>
    public bool ÄrTom => Celler.Values.All(string.IsNullOrWhiteSpace);
}

/// <summary>A row that could be read.</summary>
internal sealed record Tolkadrad(Registerrad Rad, string Kod, Deltagaruppgifter Uppgifter);

/// <summary>Between the cells of the register and what they say.</summary>
internal static class Registertolk
{
    /// <summary>What is said of a cell with a personnummer.</summary>
    public const string Personnummerfel = "Cellen ser ut att innehålla ett personnummer. Sådana får inte finnas i Finsam; använd er egen kod.";

    /// <summary>Reads a row, or says what is wrong cell by cell, by the header of the column.</summary>
    public static (Tolkadrad? Rad, IReadOnlyList<Fältfel> Fel) Tolka(Registerrad rad)
    {
        var (värden, fel) = (new Dictionary<string, object?>(), new List<Fältfel>());
        foreach (var kolumn in Registerkolumner.Alla)
        {
            var text = rad.Celler.GetValueOrDefault(kolumn.Namn)?.Trim() ?? "";
            if ((text.Length == 0 ? Tom(kolumn) : Läs(kolumn, text, värden)) is { } cellfel)
            {
                fel.Add(new(kolumn.Namn, cellfel));
            }
        }

        return fel.Count > 0 ? (null, fel) : (new(rad, (string)värden["deltagarkod"]!, Uppgifter(värden)), fel);
    }

    /// <summary>The cells of a deltagare, as codes.</summary>
    public static IReadOnlyDictionary<string, string> Celler(string kod, Deltagaruppgifter uppgifter) => new Dictionary<string, string?>
    {
        ["deltagarkod"] = kod,
        ["samtycke"] = Dag(uppgifter.Samtycke),
        ["kon"] = uppgifter.Kön?.Kod(),
        ["aldersgrupp"] = uppgifter.Åldersgrupp?.Kod(),
        ["in"] = Dag(uppgifter.In),
        ["ut"] = Dag(uppgifter.Ut),
        ["avslut"] = string.Join('|', uppgifter.Avslut.Select(a => a.Kod())),
        ["sysselsattningsgrad"] = uppgifter.Sysselsättningsgrad?.ToString(CultureInfo.InvariantCulture),
        ["handlingsplan"] = uppgifter.Handlingsplan is { } plan ? plan ? "ja" : "nej" : null,
        ["forsorjning_in"] = uppgifter.FörsörjningIn?.Kod(),
        ["forsorjning_ut"] = uppgifter.FörsörjningUt?.Kod(),
        ["sysselsattning_in"] = uppgifter.SysselsättningIn?.Kod(),
        ["sysselsattning_ut"] = uppgifter.SysselsättningUt?.Kod(),
        ["utbildning"] = uppgifter.Utbildning?.Kod(),
        ["tid_i_offentlig_forsorjning"] = uppgifter.Tid?.Kod(),
        ["remitterande_part"] = uppgifter.Remittent?.Kod(),
    }.ToDictionary(par => par.Key, par => par.Value ?? "");

    private static string? Tom(Registerkolumn kolumn) => kolumn.Namn switch
    {
        "deltagarkod" => "Skriv deltagarens kod.",
        "in" => "Skriv deltagarens första dag.",
        "samtycke" => "Utan samtycke får deltagaren inte ha en rad. Räkna personen bland de anonyma i stället.",
        _ => null,
    };

    private static string? Läs(Registerkolumn kolumn, string text, Dictionary<string, object?> värden)
    {
        if (Personnummer.FinnsI(text))
        {
            return Personnummerfel;
        }

        if (kolumn.Namn == "deltagarkod")
        {
            var kod = Deltagarkod.Tolka(text);
            värden["deltagarkod"] = kod.Lyckades ? kod.Värde : null;
            return kod.Fel?.Text;
        }

        if (kolumn.Namn == "samtycke" && text.Equals("nej", StringComparison.OrdinalIgnoreCase))
        {
            return Tom(kolumn);
        }

        var fel = Cellgranskning.Läs(kolumn.Kolumn, kolumn.Kolumn.Slag == Kolumnslag.Datum ? Datum(text) : kolumn.Kod(text), out var värde);
        värden[kolumn.Namn] = värde;
        return fel is null ? null : Fras(kolumn, fel);
    }

    /// <summary>The words that stand in the list, not the codes of the exchange format.</summary>
    private static string Fras(Registerkolumn kolumn, string fel) => kolumn.Ord.Count > 0
        ? $"Välj bland: {string.Join(", ", kolumn.Ord.Select(o => o.Text))}."
        : string.Concat(fel[..1].ToUpper(CultureInfo.CurrentCulture), fel.AsSpan(1), ".");

    /// <summary>A day as Excel may give it: with slashes, or without anything between.</summary>
    public static string Datum(string text)
    {
        var siffror = text.Replace('/', '-');
        return siffror.Length == 8 && siffror.All(char.IsAsciiDigit) ? $"{siffror[..4]}-{siffror[4..6]}-{siffror[6..]}" : siffror;
    }

    private static Deltagaruppgifter Uppgifter(Dictionary<string, object?> värden) => new()
    {
        Samtycke = (DateOnly?)värden.GetValueOrDefault("samtycke"),
        Kön = Kod<Kön>(värden, "kon"),
        Åldersgrupp = Kod<Åldersgrupp>(värden, "aldersgrupp"),
        In = (DateOnly)värden["in"]!,
        Ut = (DateOnly?)värden.GetValueOrDefault("ut"),
        Avslut = [.. ((string[]?)värden.GetValueOrDefault("avslut") ?? []).Select(kod => Koder.FrånKod<Avslutsanledning>(kod)!.Value)],
        Sysselsättningsgrad = (int?)värden.GetValueOrDefault("sysselsattningsgrad"),
        Handlingsplan = (bool?)värden.GetValueOrDefault("handlingsplan"),
        FörsörjningIn = Kod<Försörjning>(värden, "forsorjning_in"),
        FörsörjningUt = Kod<Försörjning>(värden, "forsorjning_ut"),
        SysselsättningIn = Kod<Sysselsättning>(värden, "sysselsattning_in"),
        SysselsättningUt = Kod<Sysselsättning>(värden, "sysselsattning_ut"),
        Utbildning = Kod<Utbildning>(värden, "utbildning"),
        Tid = Kod<TidIOffentligFörsörjning>(värden, "tid_i_offentlig_forsorjning"),
        Remittent = Kod<RemitterandePart>(värden, "remitterande_part"),
    };

    private static T? Kod<T>(Dictionary<string, object?> värden, string kolumn)
        where T : struct, Enum => värden.GetValueOrDefault(kolumn) is string kod ? Koder.FrånKod<T>(kod) : null;

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
