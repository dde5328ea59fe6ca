using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>What somebody is in a lokusgrupp. Source: formats/utbyte.md, <c>lokusledamoter.csv</c>.</summary>
public enum Lokusroll
{
    /// <summary>Chairs the group, and counts for its huvudman as an ordinary member does.</summary>
    [Kod("ordforande")]
    Ordförande,

    /// <summary>An ordinary member.</summary>
    [Kod("ordinarie")]
    Ordinarie,

    /// <summary>Steps in for an ordinary member of the same huvudman.</summary>
    [Kod("ersattare")]
    Ersättare,

    /// <summary>Takes part in meetings without being a member, as the samverkanskoordinator does.</summary>
    [Kod("adjungerad")]
    Adjungerad,
}

/// <summary>Identity of a <see cref="Lokusledamot"/>: a UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct LokusledamotId(Guid Value);

/// <summary>Somebody's place in a lokusgrupp, from when to when.</summary>
public sealed class Lokusledamot
{
    /// <summary>Longest name of a person or a function, and of a huvudman.</summary>
    public const int MaxNamn = 200;

    private Lokusledamot()
    {
    }

    /// <summary>Identity.</summary>
    public LokusledamotId Id { get; private init; }

    /// <summary>Kod of the group.</summary>
    public string Lokusgrupp { get; private init; } = "";

    /// <summary>Who: a name or, as well, a function.</summary>
    public string Person { get; private set; } = "";

    /// <summary>What they are.</summary>
    public Lokusroll Roll { get; private set; }

    /// <summary>First day, or <c>null</c> when nobody remembers.</summary>
    public DateOnly? Från { get; private set; }

    /// <summary>Last day, or <c>null</c> while no end is set.</summary>
    public DateOnly? Tom { get; private set; }

    /// <summary>Whom they sit for. Two förvaltningar of one kommun are one huvudman.</summary>
    public string Huvudman { get; private set; } = "";

    /// <summary>Whether they lead staff; <c>null</c> when not answered.</summary>
    public bool? Ledning { get; private set; }

    /// <summary>Whether they decide on direction; <c>null</c> when not answered.</summary>
    public bool? Strategisk { get; private set; }

    /// <summary>Whether they may order and pay; <c>null</c> when not answered.</summary>
    public bool? Beställare { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>All that is written of the place.</summary>
    public Lokusledamotsuppgifter Uppgifter => new(Person, Roll, Huvudman, Från, Tom, Ledning, Strategisk, Beställare);

    /// <summary>A place as it is written, whatever else is written of the group.</summary>
    /// <param name="lokusgrupp">Kod of the group.</param>
    /// <param name="uppgifter">What is written.</param>
    public static Lokusledamot Av(string lokusgrupp, Lokusledamotsuppgifter uppgifter)
    {
        var ny = new Lokusledamot { Id = new(Guid.CreateVersion7()), Lokusgrupp = lokusgrupp };
        ny.Sätt(uppgifter);
        return ny;
    }

    /// <summary>A new place; refused as <see cref="Ändra"/> is.</summary>
    /// <param name="lokusgrupp">Kod of the group.</param>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="gruppens">The places of the group, of all time.</param>
    public static Result<Lokusledamot> Ny(string lokusgrupp, Lokusledamotsuppgifter uppgifter, IEnumerable<Lokusledamot> gruppens) =>
        Lokusledamotsfel.Hinder(uppgifter, gruppens) is { } fel ? fel : Av(lokusgrupp, uppgifter);

    /// <summary>Writes something else; refused when it ends before it begins, the person or another ordförande sits there at the same time, or someone else has written in between.</summary>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="gruppens">The places of the group, of all time.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(Lokusledamotsuppgifter uppgifter, IEnumerable<Lokusledamot> gruppens, int sedd)
    {
        if (sedd != Version)
        {
            return Lokusledamotsfel.Ändrad;
        }

        if (Lokusledamotsfel.Hinder(uppgifter, gruppens.Where(l => l.Id != Id)) is { } fel)
        {
            return fel;
        }

        Sätt(uppgifter);
        Version++;
        return Result.Klart;
    }

    /// <summary>Whether they hold the place on the day; an open end has no limit.</summary>
    public bool Sitter(DateOnly dag) => Uppgifter.Sitter(dag);

    private void Sätt(Lokusledamotsuppgifter u) =>
        (Person, Roll, Huvudman, Från, Tom, Ledning, Strategisk, Beställare) = (u.Person, u.Roll, u.Huvudman, u.Från, u.Tom, u.Ledning, u.Strategisk, u.Beställare);
}
