using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Ekonomi;

/// <summary>Identity of an <see cref="Återföring"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct ÅterföringId(Guid Value);

/// <summary>
/// Money that an insats has given back to the förbund. It is not the insats's to ask for again. Source: domain/kalla-003-004.md 11a and 11b: with what
/// reason, and what it meant for the insats.
/// </summary>
public sealed class Återföring
{
    /// <summary>Longest reason and consequence.</summary>
    public const int MaxText = 2000;

    private Återföring()
    {
    }

    /// <summary>Identity.</summary>
    public ÅterföringId Id { get; private set; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private set; }

    /// <summary>The year whose money it is.</summary>
    public int År { get; private set; }

    /// <summary>The day it came back.</summary>
    public DateOnly Datum { get; private set; }

    /// <summary>Kronor and öre.</summary>
    public decimal Belopp { get; private set; }

    /// <summary>Why.</summary>
    public string Orsak { get; private set; } = "";

    /// <summary>What it meant for what the insats did and reached.</summary>
    public string Konsekvens { get; private set; } = "";

    /// <summary>Who entered it, and when.</summary>
    public Underskrift Av { get; private set; } = null!;

    /// <summary>Enters one. Refused above what has been paid for the year and has not come back.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="år">The year whose money it is.</param>
    /// <param name="datum">The day.</param>
    /// <param name="belopp">Kronor.</param>
    /// <param name="texter">Why, and what it meant.</param>
    /// <param name="medel">What the insats has.</param>
    /// <param name="av">Who enters it.</param>
    public static Result<Återföring> Registrera(
        InsatsId insats, int år, DateOnly datum, decimal belopp, (string Orsak, string Konsekvens) texter, Medel medel, Underskrift av)
    {
        var netto = medel.För(år).Netto;
        if (belopp > netto)
        {
            return Fel.Fältet(
                "aterforing.over", nameof(Belopp), $"{Beloppsregler.Kronor(belopp)} är mer än de {Beloppsregler.Kronor(netto)} som har betalats ut för {år} och inte återförts.");
        }

        return new Återföring
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats,
            År = år,
            Datum = datum,
            Belopp = belopp,
            Orsak = texter.Orsak,
            Konsekvens = texter.Konsekvens,
            Av = av,
        };
    }
}
