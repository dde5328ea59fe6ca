using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>What an insats writes of one of its coded deltagare. What is not answered is <c>null</c> or empty, and is never read as a value.</summary>
public sealed record Deltagaruppgifter
{
    /// <summary>Kön.</summary>
    public Kön? Kön { get; init; }

    /// <summary>Age group.</summary>
    public Åldersgrupp? Åldersgrupp { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly In { get; init; }

    /// <summary>Last day, or <c>null</c> while ongoing.</summary>
    public DateOnly? Ut { get; init; }

    /// <summary>Why it ended, the main reason first.</summary>
    public IReadOnlyList<Avslutsanledning> Avslut { get; init; } = [];

    /// <summary>Sysselsättningsgrad in percent, 1–100, of those who went to work.</summary>
    public int? Sysselsättningsgrad { get; init; }

    /// <summary>Whether there is a handlingsplan.</summary>
    public bool? Handlingsplan { get; init; }

    /// <summary>Försörjning before.</summary>
    public Försörjning? FörsörjningIn { get; init; }

    /// <summary>Försörjning after.</summary>
    public Försörjning? FörsörjningUt { get; init; }

    /// <summary>Sysselsättning before.</summary>
    public Sysselsättning? SysselsättningIn { get; init; }

    /// <summary>Sysselsättning after.</summary>
    public Sysselsättning? SysselsättningUt { get; init; }

    /// <summary>Highest completed education.</summary>
    public Utbildning? Utbildning { get; init; }

    /// <summary>Time in public support before.</summary>
    public TidIOffentligFörsörjning? Tid { get; init; }

    /// <summary>Who referred.</summary>
    public RemitterandePart? Remittent { get; init; }

    /// <summary>The day when samtycke was given; <c>null</c> only for rows that were read in from another register.</summary>
    public DateOnly? Samtycke { get; init; }
}

/// <summary>What must hold of a deltagare that is entered in the register. Source: formats/utbyte.md, "What import promises", and what the register asks besides.</summary>
public static class Deltagarregler
{
    /// <summary>What is wrong, by the header of its column in the exchange format; nothing when all is well.</summary>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="tid">When the insats runs.</param>
    /// <param name="idag">Today.</param>
    /// <param name="gallrat">Those who left in or before it have been removed and are counted already; <c>null</c> where nobody has.</param>
    public static IEnumerable<Fältfel> Granska(Deltagaruppgifter uppgifter, Insatstid tid, DateOnly idag, Kvartal? gallrat = null)
    {
        var sista = tid.Avslutad ?? tid.Slut;
        if (uppgifter.In < tid.Start)
        {
            yield return new("in", $"Insatsen började {tid.Start:yyyy-MM-dd}; deltagaren kan inte ha börjat före det.");
        }
        else if (uppgifter.In > sista)
        {
            yield return new("in", $"Insatsen slutade {sista:yyyy-MM-dd}; deltagaren kan inte ha börjat efter det.");
        }
        else if (uppgifter.In > idag)
        {
            yield return new("in", "Dagen har inte varit än.");
        }

        if (uppgifter.Ut < uppgifter.In)
        {
            yield return new("ut", "Deltagaren kan inte ha slutat före den första dagen.");
        }
        else if (uppgifter.Ut > sista)
        {
            yield return new("ut", $"Insatsen slutade {sista:yyyy-MM-dd}; deltagaren kan inte ha slutat efter det.");
        }
        else if (uppgifter.Ut > idag)
        {
            yield return new("ut", "Dagen har inte varit än.");
        }
        else if (uppgifter.Ut <= gallrat?.SistaDag)
        {
            yield return new("ut", $"De som slutade till och med {gallrat?.SistaDag:yyyy-MM-dd} är gallrade och redan räknade.");
        }

        foreach (var fel in Avslutet(uppgifter))
        {
            yield return fel;
        }

        if (uppgifter.Samtycke is null)
        {
            yield return new("samtycke", "Utan samtycke får deltagaren inte ha en rad. Räkna personen bland de anonyma i stället.");
        }
        else if (uppgifter.Samtycke > idag)
        {
            yield return new("samtycke", "Dagen har inte varit än.");
        }
    }

    /// <summary>Whether two periods of the same person overlap. One may begin the day the other ends.</summary>
    public static bool Krockar((DateOnly In, DateOnly? Ut) en, (DateOnly In, DateOnly? Ut) annan) =>
        en.In < (annan.Ut ?? DateOnly.MaxValue) && annan.In < (en.Ut ?? DateOnly.MaxValue);

    private static IEnumerable<Fältfel> Avslutet(Deltagaruppgifter uppgifter)
    {
        if (uppgifter.Ut is not null && uppgifter.Avslut.Count == 0)
        {
            yield return new("avslut", "Skriv varför deltagaren slutade.");
        }

        if (uppgifter.Sysselsättningsgrad is not null && !uppgifter.Avslut.Any(a => a <= Avslutsanledning.EgetFöretag))
        {
            yield return new("sysselsattningsgrad", "Sysselsättningsgrad hör till arbete. Skriv arbete bland avslutsorsakerna, eller ta bort graden.");
        }

        if (uppgifter.Ut is not null)
        {
            yield break;
        }

        const string Slutdag = "Skriv dagen då deltagaren slutade, eller lämna fältet tomt.";
        if (uppgifter.Avslut.Count > 0)
        {
            yield return new("avslut", Slutdag);
        }

        if (uppgifter.FörsörjningUt is not null)
        {
            yield return new("forsorjning_ut", Slutdag);
        }

        if (uppgifter.SysselsättningUt is not null)
        {
            yield return new("sysselsattning_ut", Slutdag);
        }
    }
}
