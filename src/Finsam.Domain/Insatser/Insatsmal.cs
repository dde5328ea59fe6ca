using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatser;

/// <summary>Identity of an <see cref="Insatsmål"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct InsatsmålId(Guid Value);

/// <summary>
/// What an insats is to achieve, as it was decided. Known by the insats and a number that it keeps: reports, files and later insatser refer to it.
/// Source: formats/utbyte.md, <c>insatsmal.csv</c>.
/// </summary>
public sealed class Insatsmål
{
    /// <summary>Largest number.</summary>
    public const int MaxNr = 999;

    private Insatsmål()
    {
    }

    /// <summary>Identity.</summary>
    public InsatsmålId Id { get; private set; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private set; }

    /// <summary>1, 2, 3 … within the insats. Never changed.</summary>
    public int Nr { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Nivå"/>
    public Insatsmålnivå Nivå { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Formulering"/>
    public string Formulering { get; private set; } = "";

    /// <inheritdoc cref="Måluppgifter.Slag"/>
    public Målslag Slag { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Målvärde"/>
    public decimal? Målvärde { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Enhet"/>
    public string? Enhet { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Nämnare"/>
    public string? Nämnare { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Mäts"/>
    public string? Mäts { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Förfaller"/>
    public DateOnly? Förfaller { get; private set; }

    /// <inheritdoc cref="Måluppgifter.Ärver"/>
    public string? Ärver { get; private set; }

    /// <summary>The day it was entered on screen, or <c>null</c> when it came with an import: then it counts from the beginning.</summary>
    public DateOnly? Registrerat { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>All that can be changed.</summary>
    public Måluppgifter Uppgifter => new()
    {
        Nivå = Nivå,
        Formulering = Formulering,
        Slag = Slag,
        Målvärde = Målvärde,
        Enhet = Enhet,
        Nämnare = Nämnare,
        Mäts = Mäts,
        Förfaller = Förfaller,
        Ärver = Ärver,
    };

    /// <summary>Whether a number is asked for: of antal, andel and enkät, not of milstolpe and kvalitativt.</summary>
    public bool MätsMedTal => Slag is Målslag.Antal or Målslag.Andel or Målslag.Enkät;

    /// <summary>
    /// Whether its täljare and nämnare are counts of persons, and so are masked where they are few. What is measured by a number counts persons, unless
    /// <see cref="Enhet"/> names something else that is known (<see cref="Målenhet"/>).
    /// </summary>
    public bool RäknarPersoner => MätsMedTal && Målenhet.ÄrPersoner(Enhet);

    /// <summary>A new mål.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="nr">Its number, not used in that insats.</param>
    /// <param name="uppgifter">What it says.</param>
    /// <param name="registrerat">The day it was entered, or <c>null</c> if it has been there all the time.</param>
    public static Insatsmål Nytt(InsatsId insats, int nr, Måluppgifter uppgifter, DateOnly? registrerat = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nr, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nr, MaxNr);
        var mål = new Insatsmål { Id = new(Guid.CreateVersion7()), InsatsId = insats, Nr = nr, Registrerat = registrerat };
        mål.Skriv(uppgifter);
        return mål;
    }

    /// <summary>Changes what it says. Refused when someone else has changed it since the writer saw it; nothing happens when it says that already.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(Måluppgifter uppgifter, int sedd)
    {
        if (uppgifter == Uppgifter)
        {
            return Result.Klart;
        }

        if (sedd != Version)
        {
            return new Fel("mal.andrat", $"Någon annan har ändrat mål {Nr} sedan du öppnade det. Inget har sparats; det du skrivit står kvar här.", Felslag.Konflikt);
        }

        Skriv(uppgifter);
        Version++;
        return Result.Klart;
    }

    /// <summary>Whether it falls due only after the quarter; never so without a due day.</summary>
    public bool FörfallerEfter(Kvartal kvartal) => Förfaller > kvartal.SistaDag;

    /// <summary>Whether it has fallen due by the end of the quarter; never so without a due day.</summary>
    public bool HarFörfallit(Kvartal kvartal) => Förfaller <= kvartal.SistaDag;

    private void Skriv(Måluppgifter uppgifter) =>
        (Nivå, Formulering, Slag, Målvärde, Enhet, Nämnare, Mäts, Förfaller, Ärver) =
        (uppgifter.Nivå, uppgifter.Formulering, uppgifter.Slag, uppgifter.Målvärde, uppgifter.Enhet, uppgifter.Nämnare, uppgifter.Mäts, uppgifter.Förfaller, uppgifter.Ärver);
}
