using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>Which table the statistics are for. Each ties together only what that table needs.</summary>
public enum Gallringsfacett
{
    /// <summary>Tabell 6 and the mean time: in, ut, kön, whether to work or studies, days.</summary>
    [Kod("vistelse")]
    Vistelse,

    /// <summary>Tabell 8: ut, kön, reasons, sysselsättningsgrad.</summary>
    [Kod("avslut")]
    Avslut,

    /// <summary>Försörjning before and after: ut and both.</summary>
    [Kod("forsorjning")]
    Försörjning,

    /// <summary>The distribution of age, and outcome by age: in, ut, whether to work or studies, åldersgrupp.</summary>
    [Kod("alder")]
    Ålder,

    /// <summary>The distribution of time in public support: in, ut and that.</summary>
    [Kod("tid")]
    Tid,

    /// <summary>The distribution of education: in, ut and that.</summary>
    [Kod("utbildning")]
    Utbildning,

    /// <summary>The share with a plan: in, ut and whether there was one.</summary>
    [Kod("handlingsplan")]
    Handlingsplan,
}

/// <summary>What the statistics of one <see cref="Gallringsfacett"/> tell of those who are alike in it; everything else is empty.</summary>
public sealed record Gallringsuppgift
{
    /// <summary>Quarter of <c>in</c>.</summary>
    public Kvartal? In { get; init; }

    /// <summary>Quarter of <c>ut</c>.</summary>
    public required Kvartal Ut { get; init; }

    /// <summary>Whether to work or studies.</summary>
    public bool? Arbete { get; init; }

    /// <summary>Kön.</summary>
    public Kön? Kön { get; init; }

    /// <summary>Koder of the reasons, the main one first, with <c>|</c> between them.</summary>
    public string? Avslut { get; init; }

    /// <summary>1–100 percent.</summary>
    public int? Sysselsättningsgrad { get; init; }

    /// <summary>Support before.</summary>
    public Försörjning? FörsörjningIn { get; init; }

    /// <summary>Support after.</summary>
    public Försörjning? FörsörjningUt { get; init; }

    /// <summary>Age group.</summary>
    public Åldersgrupp? Åldersgrupp { get; init; }

    /// <summary>Time in public support.</summary>
    public TidIOffentligFörsörjning? Tid { get; init; }

    /// <summary>Education.</summary>
    public Utbildning? Utbildning { get; init; }

    /// <summary>Whether there was a plan.</summary>
    public bool? Handlingsplan { get; init; }

    /// <summary>What a facett keeps of persons.</summary>
    /// <exception cref="ArgumentException">They have not left.</exception>
    public static Gallringsuppgift Av(Gallringsfacett facett, Deltagargrupp person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var bara = new Gallringsuppgift { Ut = person.Ut ?? throw new ArgumentException("Only who has left can be removed.", nameof(person)) };
        var vistelse = bara with { In = person.In };
        return facett switch
        {
            Gallringsfacett.Vistelse => vistelse with { Arbete = person.TillArbeteEllerStudier, Kön = person.Kön },
            Gallringsfacett.Avslut => bara with
            {
                Arbete = person.TillArbeteEllerStudier,
                Kön = person.Kön,
                Avslut = string.Join('|', person.Avslut.Select(a => a.Kod())),
                Sysselsättningsgrad = person.Sysselsättningsgrad,
            },
            Gallringsfacett.Försörjning => bara with { FörsörjningIn = person.FörsörjningIn, FörsörjningUt = person.FörsörjningUt },
            Gallringsfacett.Ålder => vistelse with { Arbete = person.TillArbeteEllerStudier, Åldersgrupp = person.Åldersgrupp },
            Gallringsfacett.Tid => vistelse with { Tid = person.Tid },
            Gallringsfacett.Utbildning => vistelse with { Utbildning = person.Utbildning },
            _ => vistelse with { Handlingsplan = person.Handlingsplan },
        };
    }
}

/// <summary>Those who are alike in one facett, and how many they are.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Facett">The facett.</param>
/// <param name="Uppgift">What they have in common.</param>
/// <param name="Antal">How many persons.</param>
/// <param name="Dagar">Sum of their days; 0 but for <see cref="Gallringsfacett.Vistelse"/>.</param>
public sealed record Gallringsantal(string Insats, Gallringsfacett Facett, Gallringsuppgift Uppgift, int Antal, long Dagar);
