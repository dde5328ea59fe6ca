using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Indikatorer;

/// <summary>Identity of a <see cref="Målnivå"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct MålnivåId(Guid Value);

/// <summary>
/// The share of jakande answers that the förbund, or an insats, wants of a kärnindikator from a year on; of nr 7 the share with a stegförflyttning. It is not enough
/// to compare with others or with before: what is reasonable must be said. Source: "Hur vet vi att det blir bättre?", NNS 2015, "Slutsatser".
/// </summary>
public sealed class Målnivå
{
    private Målnivå()
    {
    }

    /// <summary>Identity.</summary>
    public MålnivåId Id { get; private init; }

    /// <summary>The kärnindikator, 1–15.</summary>
    public int Nr { get; private init; }

    /// <summary>The insats, or <c>null</c> for all that have none of their own.</summary>
    public InsatsId? InsatsId { get; private init; }

    /// <summary>The first year that it holds for; until a later one.</summary>
    public int FrånÅr { get; private init; }

    /// <summary>Whole percent, 1–100; <c>null</c> where from this year on there is none.</summary>
    public int? Procent { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that says nothing yet.</summary>
    /// <param name="nr">The kärnindikator.</param>
    /// <param name="insats">The insats, or <c>null</c>.</param>
    /// <param name="frånÅr">From which year.</param>
    public static Målnivå Ny(int nr, InsatsId? insats, int frånÅr) => new() { Id = new(Guid.CreateVersion7()), Nr = nr, InsatsId = insats, FrånÅr = frånÅr };

    /// <summary>Sets it; refused when it is no share, or when someone else has changed it in between.</summary>
    /// <param name="procent">Whole percent, or <c>null</c> for none.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Sätt(int? procent, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("malniva.andrad", "Någon annan har ändrat målnivån sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (procent is < 1 or > 100)
        {
            return Fel.Fältet("malniva.procent", nameof(Procent), "Skriv en andel mellan 1 och 100 procent, utan decimaler.");
        }

        (Procent, Version) = (procent, Version + 1);
        return Result.Klart;
    }

    /// <summary>The one that holds: the insats's own, else everybody's; of each the latest that has begun.</summary>
    /// <param name="alla">All of the kärnindikator.</param>
    /// <param name="nr">Which kärnindikator.</param>
    /// <param name="insats">The insats; <c>null</c> of several together.</param>
    /// <param name="år">The year that is measured.</param>
    /// <returns>Whole percent, or <c>null</c>.</returns>
    public static int? För(IEnumerable<Målnivå> alla, int nr, InsatsId? insats, int år) => alla
        .Where(m => m.Nr == nr && m.FrånÅr <= år && (m.InsatsId is null || m.InsatsId == insats))
        .OrderByDescending(m => m.InsatsId is not null)
        .ThenByDescending(m => m.FrånÅr)
        .FirstOrDefault()?.Procent;
}
