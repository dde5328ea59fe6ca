using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>
/// Deltagare of one individinsats that are alike in everything the PM counts, and how many they are. All periods are whole quarters, so the
/// quarter of <c>in</c> and <c>ut</c> decides every count. Empty cells are <c>null</c> and never read as a value.
/// </summary>
public sealed record Deltagargrupp
{
    /// <summary>Kod of the insats.</summary>
    public required string Insats { get; init; }

    /// <summary>Kön, or <c>null</c> where not answered.</summary>
    public Kön? Kön { get; init; }

    /// <summary>Quarter of <c>in</c>.</summary>
    public required Kvartal In { get; init; }

    /// <summary>Quarter of <c>ut</c>, or <c>null</c> while ongoing.</summary>
    public Kvartal? Ut { get; init; }

    /// <summary>Age group.</summary>
    public Åldersgrupp? Åldersgrupp { get; init; }

    /// <summary>Reasons for leaving, the main one first; may be empty.</summary>
    public IReadOnlyList<Avslutsanledning> Avslut { get; init; } = [];

    /// <summary>1–100 percent.</summary>
    public int? Sysselsättningsgrad { get; init; }

    /// <summary>Whether there is a plan.</summary>
    public bool? Handlingsplan { get; init; }

    /// <summary>Support before.</summary>
    public Försörjning? FörsörjningIn { get; init; }

    /// <summary>Support after.</summary>
    public Försörjning? FörsörjningUt { get; init; }

    /// <summary>Education.</summary>
    public Utbildning? Utbildning { get; init; }

    /// <summary>Time in public support.</summary>
    public TidIOffentligFörsörjning? Tid { get; init; }

    /// <summary>How many persons.</summary>
    public int Antal { get; init; } = 1;

    /// <summary>Sum over the persons of <c>ut</c> − <c>in</c> in days; 0 while ongoing.</summary>
    public long SummaDagar { get; init; }

    /// <summary>Went to work: any reason is one of the three kinds of arbete.</summary>
    public bool TillArbete => FinnsTillOchMed(Avslutsanledning.EgetFöretag);

    /// <summary>Went to work or studies.</summary>
    public bool TillArbeteEllerStudier => FinnsTillOchMed(Avslutsanledning.Studier);

    private bool FinnsTillOchMed(Avslutsanledning sista)
    {
        for (var i = 0; i < Avslut.Count; i++)
        {
            if (Avslut[i] <= sista)
                return true;
        }

        return false;
    }
}

/// <summary>Persons without samtycke or with protected identity: only ever a count. Source: formats/utbyte.md, <c>anonyma.csv</c>.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Antal">How many.</param>
public sealed record Anonyma(string Insats, Kvartal Kvartal, int Antal);
