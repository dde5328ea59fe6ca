using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer;

/// <summary>Identity of a <see cref="Rikssvar"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct RikssvarId(Guid Value);

/// <summary>The share that agreed with a påstående in the whole country, as somebody else has published it: stands beside the förbund's own, and judges nothing.</summary>
public sealed class Rikssvar
{
    /// <summary>Longest source.</summary>
    public const int MaxKälla = 200;

    private Rikssvar()
    {
    }

    /// <summary>Identity.</summary>
    public RikssvarId Id { get; private init; }

    /// <summary>The form.</summary>
    public Formulär Formulär { get; private init; }

    /// <summary>Code of the mätpunkt.</summary>
    public string Mätpunkt { get; private init; } = "";

    /// <summary>The period that it is about.</summary>
    public Period Period { get; private init; }

    /// <summary>The share of jakande answers, percent with at most one decimal; of nr 7 of deltagare too, it is their own answers and not the pairs.</summary>
    public decimal Procent { get; private set; }

    /// <summary>Who says so, and where.</summary>
    public string Källa { get; private set; } = "";

    /// <summary>One that says nothing yet.</summary>
    /// <param name="formulär">The form.</param>
    /// <param name="mätpunkt">Code of the mätpunkt.</param>
    /// <param name="period">The period.</param>
    public static Rikssvar Nytt(Formulär formulär, string mätpunkt, Period period) => new() { Id = new(Guid.CreateVersion7()), Formulär = formulär, Mätpunkt = mätpunkt, Period = period };

    /// <summary>Writes what it says. Whether it says anything else than before.</summary>
    /// <param name="procent">0–100, at most one decimal.</param>
    /// <param name="källa">Who says so.</param>
    public bool Skriv(decimal procent, string källa)
    {
        var ändrat = (Procent, Källa) != (procent, källa);
        (Procent, Källa) = (procent, källa);
        return ändrat;
    }

    /// <summary>The one to stand beside the answers to a påstående.</summary>
    public static Rikssvar? För(Formulär formulär, string mätpunkt, Period period, IEnumerable<Rikssvar> alla) =>
        Bredvid.Perioden(period, alla.Where(r => r.Formulär == formulär && r.Mätpunkt == mätpunkt), r => r.Period);
}
