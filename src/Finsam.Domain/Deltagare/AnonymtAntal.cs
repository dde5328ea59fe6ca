using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>Identity of an <see cref="AnonymtAntal"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct AnonymtAntalId(Guid Value);

/// <summary>How many without samtycke or with protected identity an insats had in a quarter: only ever a count. Source: formats/utbyte.md, <c>anonyma.csv</c>.</summary>
public sealed class AnonymtAntal
{
    /// <summary>Largest count.</summary>
    public const int Max = 1_000_000;

    /// <summary>Identity.</summary>
    public required AnonymtAntalId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>How many persons.</summary>
    public int Antal { get; private set; }

    /// <summary>None yet.</summary>
    public static AnonymtAntal För(InsatsId insats, Kvartal kvartal) => new() { Id = new(Guid.CreateVersion7()), InsatsId = insats, Kvartal = kvartal };

    /// <summary>Sets the count; refused when another one is there than was seen.</summary>
    /// <param name="antal">How many persons.</param>
    /// <param name="sett">The count that the writer saw.</param>
    public Result Sätt(int antal, int sett)
    {
        if (sett != Antal)
        {
            return new Fel("anonyma.andrad", "Någon annan har ändrat antalet sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        Antal = antal;
        return Result.Klart;
    }
}
