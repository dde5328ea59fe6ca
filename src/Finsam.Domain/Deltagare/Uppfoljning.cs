using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>What came of asking.</summary>
public enum Uppföljningsresultat
{
    /// <summary>The deltagare answered.</summary>
    [Kod("svar")]
    Svar,

    /// <summary>The deltagare could not be reached.</summary>
    [Kod("ej_nadd")]
    EjNådd,

    /// <summary>The deltagare did not want to answer.</summary>
    [Kod("avbojde")]
    Avböjde,
}

/// <summary>Identity of a <see cref="Uppföljning"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct UppföljningId(Guid Value);

/// <summary>How it went for a deltagare some months after avslut. What is not answered is <c>null</c>.</summary>
public sealed class Uppföljning
{
    private Uppföljning()
    {
    }

    /// <summary>Identity.</summary>
    public UppföljningId Id { get; private init; }

    /// <summary>The deltagare.</summary>
    public DeltagareId DeltagareId { get; private init; }

    /// <summary>Months after avslut.</summary>
    public int Månader { get; private init; }

    /// <summary>The day when it was asked.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>What came of it.</summary>
    public Uppföljningsresultat Resultat { get; private set; }

    /// <summary>What the deltagare does, where there is an answer.</summary>
    public Sysselsättning? Sysselsättning { get; private set; }

    /// <summary>What the deltagare lives on, where there is an answer.</summary>
    public Försörjning? Försörjning { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Nothing written yet.</summary>
    public static Uppföljning För(DeltagareId deltagare, int månader) => new() { Id = new(Guid.CreateVersion7()), DeltagareId = deltagare, Månader = månader };

    /// <summary>Writes what came of asking; refused before its day, after the time for answers, and when someone else has written in between.</summary>
    /// <param name="svar">What is written.</param>
    /// <param name="ut">Last day in the insats.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for none.</param>
    public Result Skriv(Uppföljningssvar svar, DateOnly ut, DateOnly idag, int sedd)
    {
        var (första, sista) = (Uppföljningsplan.Dag(ut, Månader), Uppföljningsplan.Sista(ut, Månader));
        if (sedd != Version)
        {
            return new Fel("uppfoljning.andrad", "Någon annan har skrivit uppföljningen sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (svar.Dag < första || svar.Dag > sista)
        {
            return Fel.Fältet("uppfoljning.dag", nameof(svar.Dag), $"Uppföljningen efter {Månader} månader görs {första:yyyy-MM-dd}–{sista:yyyy-MM-dd}.");
        }

        if (svar.Dag > idag)
        {
            return Fel.Fältet("uppfoljning.dag", nameof(svar.Dag), "Dagen har inte varit än.");
        }

        if (svar.Resultat == Uppföljningsresultat.Svar ? svar is { Sysselsättning: null, Försörjning: null } : svar is not { Sysselsättning: null, Försörjning: null })
        {
            return svar.Resultat == Uppföljningsresultat.Svar
                ? Fel.Fältet("uppfoljning.svar", nameof(svar.Sysselsättning), "Välj sysselsättning eller försörjning enligt svaret.")
                : Fel.Fältet("uppfoljning.svar", nameof(svar.Resultat), "Utan svar finns ingen sysselsättning eller försörjning att skriva.");
        }

        (Dag, Resultat, Sysselsättning, Försörjning) = (svar.Dag, svar.Resultat, svar.Sysselsättning, svar.Försörjning);
        Version++;
        return Result.Klart;
    }
}

/// <summary>What is written of one who was asked.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Resultat">What came of it.</param>
/// <param name="Sysselsättning">What the deltagare does.</param>
/// <param name="Försörjning">What the deltagare lives on.</param>
public sealed record Uppföljningssvar(DateOnly Dag, Uppföljningsresultat Resultat, Sysselsättning? Sysselsättning, Försörjning? Försörjning);
