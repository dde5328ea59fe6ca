using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Ekonomi;

/// <summary>How far a rekvisition has come.</summary>
public enum Rekvisitionsstatus
{
    /// <summary>Made by the insats.</summary>
    [Kod("upprattad")]
    Upprättad,

    /// <summary>Checked against budget and grant.</summary>
    [Kod("granskad")]
    Granskad,

    /// <summary>Attested by another person.</summary>
    [Kod("attesterad")]
    Attesterad,

    /// <summary>Paid.</summary>
    [Kod("utbetald")]
    Utbetald,

    /// <summary>Sent back with a reason.</summary>
    [Kod("atersand")]
    Återsänd,

    /// <summary>Taken back by the insats.</summary>
    [Kod("tillbakadragen")]
    Tillbakadragen,
}

/// <summary>What can be done with a rekvisition.</summary>
public enum Rekvisitionshandling
{
    /// <summary>Change its amount, and hand it in again.</summary>
    [Kod("andra")]
    Ändra,

    /// <summary>Take it back.</summary>
    [Kod("dra-tillbaka")]
    DraTillbaka,

    /// <summary>Say that it agrees with budget and grant.</summary>
    [Kod("granska")]
    Granska,

    /// <summary>Attest it.</summary>
    [Kod("attestera")]
    Attestera,

    /// <summary>Mark it as paid.</summary>
    [Kod("betala")]
    Betala,

    /// <summary>Send it back with a reason.</summary>
    [Kod("atersanda")]
    Återsända,
}

/// <summary>The way of a rekvisition, as data: what leads from where to where, and who may do it.</summary>
public static class Rekvisitionsflöde
{
    private static readonly Dictionary<(Rekvisitionsstatus Från, Rekvisitionshandling Handling), Rekvisitionsstatus> Steg = new()
    {
        [(Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Ändra)] = Rekvisitionsstatus.Upprättad,
        [(Rekvisitionsstatus.Upprättad, Rekvisitionshandling.DraTillbaka)] = Rekvisitionsstatus.Tillbakadragen,
        [(Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Granska)] = Rekvisitionsstatus.Granskad,
        [(Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Återsända)] = Rekvisitionsstatus.Återsänd,
        [(Rekvisitionsstatus.Granskad, Rekvisitionshandling.Attestera)] = Rekvisitionsstatus.Attesterad,
        [(Rekvisitionsstatus.Granskad, Rekvisitionshandling.Återsända)] = Rekvisitionsstatus.Återsänd,
        [(Rekvisitionsstatus.Attesterad, Rekvisitionshandling.Betala)] = Rekvisitionsstatus.Utbetald,
        [(Rekvisitionsstatus.Attesterad, Rekvisitionshandling.Återsända)] = Rekvisitionsstatus.Återsänd,
        [(Rekvisitionsstatus.Återsänd, Rekvisitionshandling.Ändra)] = Rekvisitionsstatus.Upprättad,
        [(Rekvisitionsstatus.Återsänd, Rekvisitionshandling.DraTillbaka)] = Rekvisitionsstatus.Tillbakadragen,
    };

    /// <summary>Where it stands after it, or the refusal.</summary>
    public static Result<Rekvisitionsstatus> Till(this Rekvisitionsstatus från, Rekvisitionshandling handling) =>
        Steg.TryGetValue((från, handling), out var till) ? till : Nej(från);

    /// <summary>Who may do it. A role that is held for an insats holds for that insats's alone. Nobody checks or attests what is their own.</summary>
    public static IReadOnlyList<Roll> Roller(this Rekvisitionshandling handling) => handling switch
    {
        Rekvisitionshandling.Ändra or Rekvisitionshandling.DraTillbaka => [Roll.Insatsansvarig],
        Rekvisitionshandling.Granska or Rekvisitionshandling.Betala => [Roll.Ekonom],
        _ => [Roll.Ekonom, Roll.Förbundschef, Roll.Kansli],
    };

    private static Fel Nej(Rekvisitionsstatus från) => new(
        "rekvisition.lage",
        från switch
        {
            Rekvisitionsstatus.Upprättad => "Rekvisitionen är inte granskad än.",
            Rekvisitionsstatus.Granskad => "Rekvisitionen är redan granskad och väntar på attest.",
            Rekvisitionsstatus.Attesterad => "Rekvisitionen är redan attesterad.",
            Rekvisitionsstatus.Utbetald => "Rekvisitionen är utbetald. Det som inte används återförs.",
            Rekvisitionsstatus.Återsänd => "Rekvisitionen är återsänd till insatsen och behöver rättas först.",
            _ => "Rekvisitionen är tillbakadragen.",
        },
        Felslag.Konflikt);
}
