using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Ekonomi;

/// <summary>Identity of a <see cref="Rekvisition"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct RekvisitionId(Guid Value);

/// <summary>
/// An insats asks for its money of one quarter: made by the insats, checked by the ekonom, attested by another person, paid. Source: domain/kalla-003-004.md
/// 2.7, domain/kalla-002-del2.md "Ekonomiprocess".
/// </summary>
public sealed class Rekvisition
{
    /// <summary>Longest text, and longest reason.</summary>
    public const int MaxText = 500;

    private Rekvisition()
    {
    }

    /// <summary>Identity.</summary>
    public RekvisitionId Id { get; private set; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private set; }

    /// <summary>The quarter whose costs it covers.</summary>
    public Kvartal Kvartal { get; private set; }

    /// <summary>Whether it is the slutrekvisition, beside the quarter's own.</summary>
    public bool ÄrSlut { get; private set; }

    /// <summary>Kronor and öre.</summary>
    public decimal Belopp { get; private set; }

    /// <summary>What it covers, in the insats's words, or <c>null</c>.</summary>
    public string? Text { get; private set; }

    /// <summary>How far it has come.</summary>
    public Rekvisitionsstatus Status { get; private set; }

    /// <summary>Who made it, or changed it last.</summary>
    public Underskrift Upprättad { get; private set; } = null!;

    /// <summary>Who checked it, or <c>null</c>.</summary>
    public Underskrift? Granskad { get; private set; }

    /// <summary>Who attested it, or <c>null</c>.</summary>
    public Underskrift? Attesterad { get; private set; }

    /// <summary>Who marked it as paid, or <c>null</c>.</summary>
    public Underskrift? Betald { get; private set; }

    /// <summary>The day it was paid, or <c>null</c>.</summary>
    public DateOnly? Betaldag { get; private set; }

    /// <summary>Who sent it back last, or <c>null</c>.</summary>
    public Underskrift? Återsänd { get; private set; }

    /// <summary>Why it was sent back last, or <c>null</c>.</summary>
    public string? Återsändningsskäl { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether its amount is taken from what remains: not while it is the insats's to correct, nor when it is taken back.</summary>
    public bool Binder => Status is not (Rekvisitionsstatus.Återsänd or Rekvisitionsstatus.Tillbakadragen);

    /// <summary>Makes one.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="kvartal">The quarter.</param>
    /// <param name="slut">Whether it is the slutrekvisition.</param>
    /// <param name="belopp">Kronor; refused above what remains of the year.</param>
    /// <param name="text">What it covers.</param>
    /// <param name="medel">What the insats has.</param>
    /// <param name="av">Who makes it.</param>
    public static Result<Rekvisition> Upprätta(InsatsId insats, Kvartal kvartal, bool slut, decimal belopp, string? text, Medel medel, Underskrift av)
    {
        if (medel.Rymmer(kvartal.År, belopp).Fel is { } fel)
        {
            return fel;
        }

        return new Rekvisition
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats,
            Kvartal = kvartal,
            ÄrSlut = slut,
            Belopp = belopp,
            Text = text,
            Upprättad = av,
        };
    }

    /// <summary>Changes it and hands it in again; it is then checked and attested anew.</summary>
    /// <param name="belopp">Kronor.</param>
    /// <param name="text">What it covers.</param>
    /// <param name="medel">What the insats has, this rekvisition left out.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    /// <param name="av">Who changes it.</param>
    public Result Ändra(decimal belopp, string? text, Medel medel, int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.Ändra, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        if (medel.Rymmer(Kvartal.År, belopp).Fel is { } fel)
        {
            return fel;
        }

        (Belopp, Text, Upprättad, Granskad, Attesterad) = (belopp, text, av, null, null);
        return Gå(steg.Värde);
    }

    /// <summary>Takes it back.</summary>
    public Result DraTillbaka(int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.DraTillbaka, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        Upprättad = av;
        return Gå(steg.Värde);
    }

    /// <summary>Says that it agrees with budget and grant. Not by whoever made it.</summary>
    public Result Granska(int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.Granska, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        if (Är(av, Upprättad))
        {
            return Egen("gjort", "granska");
        }

        Granskad = av;
        return Gå(steg.Värde);
    }

    /// <summary>Attests it. Neither by whoever made it nor by whoever checked it.</summary>
    public Result Attestera(int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.Attestera, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        if (Är(av, Upprättad) || Är(av, Granskad))
        {
            return Är(av, Upprättad) ? Egen("gjort", "attestera") : Egen("granskat", "attestera");
        }

        Attesterad = av;
        return Gå(steg.Värde);
    }

    /// <summary>Marks it as paid.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="sedd">The version that the user saw.</param>
    /// <param name="av">Who.</param>
    public Result Betala(DateOnly dag, int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.Betala, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        (Betald, Betaldag) = (av, dag);
        return Gå(steg.Värde);
    }

    /// <summary>Sends it back to the insats with a reason; what was checked and attested is undone.</summary>
    public Result SändTillbaka(string skäl, int sedd, Underskrift av)
    {
        var steg = Steg(Rekvisitionshandling.Återsända, sedd);
        if (!steg.Lyckades)
        {
            return steg.Fel;
        }

        (Återsänd, Återsändningsskäl, Granskad, Attesterad) = (av, skäl, null, null);
        return Gå(steg.Värde);
    }

    /// <summary>Whether the user is kept from checking or attesting it, having had a hand in it already.</summary>
    public bool ÄrEgen(Rekvisitionshandling handling, Guid? konto) =>
        (handling is Rekvisitionshandling.Granska or Rekvisitionshandling.Attestera && Upprättad.Konto == konto)
        || (handling == Rekvisitionshandling.Attestera && Granskad is { } granskad && granskad.Konto == konto);

    private static bool Är(Underskrift av, Underskrift? annan) => annan is not null && annan.Konto == av.Konto;

    private static Fel Egen(string gjort, string handling) => new(
        "rekvisition.egen", $"Du har själv {gjort} rekvisitionen. Någon annan behöver {handling} den.", Felslag.Otillåtet);

    private Result<Rekvisitionsstatus> Steg(Rekvisitionshandling handling, int sedd) => sedd == Version ? Status.Till(handling) : Hunnen();

    private Result Gå(Rekvisitionsstatus till)
    {
        (Status, Version) = (till, Version + 1);
        return Result.Klart;
    }

    /// <summary>Somebody came before: who, and what.</summary>
    private Fel Hunnen()
    {
        var (vem, vad) = Status switch
        {
            Rekvisitionsstatus.Granskad => (Granskad, "granskat"),
            Rekvisitionsstatus.Attesterad => (Attesterad, "attesterat"),
            Rekvisitionsstatus.Utbetald => (Betald, "betalat ut"),
            Rekvisitionsstatus.Återsänd => (Återsänd, "återsänt"),
            Rekvisitionsstatus.Tillbakadragen => (Upprättad, "dragit tillbaka"),
            _ => (Upprättad, "ändrat"),
        };
        return new("rekvisition.andrad", $"{vem?.Namn} har {vad} rekvisitionen sedan du öppnade den. Inget har sparats; titta igenom den igen.", Felslag.Konflikt);
    }
}
