using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>How long one insats keeps its deltagare, where it is another time than the förbund's.</summary>
public sealed class Gallringsplan
{
    private Gallringsplan()
    {
    }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>Months.</summary>
    public int Månader { get; private set; }

    /// <summary>What they are counted from.</summary>
    public Gallringsgrund Från { get; private set; }

    /// <summary>Why: the decision or the agreement that it follows.</summary>
    public string Not { get; private set; } = "";

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The time.</summary>
    public Gallringsfrist Frist => new(Månader, Från);

    /// <summary>None yet.</summary>
    public static Gallringsplan För(InsatsId insats) => new() { InsatsId = insats };

    /// <summary>Chooses it; refused when someone else has in between.</summary>
    /// <param name="frist">The time.</param>
    /// <param name="not">Why.</param>
    /// <param name="sedd">The version that the writer saw; 0 where there was none.</param>
    public Result Sätt(Gallringsfrist frist, string not, int sedd)
    {
        ArgumentNullException.ThrowIfNull(frist);
        ArgumentNullException.ThrowIfNull(not);
        if (sedd != Version)
        {
            return new Fel("gallringsplan.andrad", "Någon annan har ändrat fristen sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        (Månader, Från, Not) = (frist.Månader, frist.Från, not.Trim());
        Version++;
        return Result.Klart;
    }
}
