using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Ekonomi;

/// <summary>Identity of a <see cref="Budgetrad"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct BudgetradId(Guid Value);

/// <summary>What a cost line is for. Source: Mall för delårs-/årsrapport, "Budget".</summary>
public enum Kostnadsslag
{
    /// <summary>Posts and salaries.</summary>
    [Kod("personal")]
    Personal,

    /// <summary>Everything else of the budget.</summary>
    [Kod("ovrigt")]
    Övrigt,

    /// <summary>What the line's own name says.</summary>
    [Kod("annat")]
    Annat,
}

/// <summary>What a cost line says, without its utfall.</summary>
public sealed record Budgetradsuppgifter
{
    /// <summary>Longest name.</summary>
    public const int MaxNamn = 100;

    /// <summary>What it is for.</summary>
    public required Kostnadsslag Slag { get; init; }

    /// <summary>Its name: "Utvecklingsledare".</summary>
    public required string Namn { get; init; }

    /// <summary>The part that pays in kind, by schablon; <c>null</c> where the förbund pays.</summary>
    public string? Finansiär { get; init; }

    /// <summary>Kronor per quarter, four of them.</summary>
    public required IReadOnlyList<decimal> Budget { get; init; }
}

/// <summary>
/// One cost line of an insats's budget in one year. The parts only tell a schablon of what they put in, so a line of theirs never has an utfall: empty, not
/// 0. Source: domain/kalla-002-del2.md 2.5.
/// </summary>
public sealed class Budgetrad
{
    private Budgetrad()
    {
    }

    /// <summary>Identity.</summary>
    public BudgetradId Id { get; private set; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private set; }

    /// <summary>The year.</summary>
    public int År { get; private set; }

    /// <inheritdoc cref="Budgetradsuppgifter.Slag"/>
    public Kostnadsslag Slag { get; private set; }

    /// <inheritdoc cref="Budgetradsuppgifter.Namn"/>
    public string Namn { get; private set; } = "";

    /// <inheritdoc cref="Budgetradsuppgifter.Finansiär"/>
    public string? Finansiär { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Budget per quarter, kronor.</summary>
    public IReadOnlyList<decimal> Budget => [Budget1, Budget2, Budget3, Budget4];

    /// <summary>Utfall per quarter, kronor; <c>null</c> where it is not filled in.</summary>
    public IReadOnlyList<decimal?> Utfall => [Utfall1, Utfall2, Utfall3, Utfall4];

    /// <summary>Whether the förbund pays it.</summary>
    public bool ÄrFörbundets => Finansiär is null;

    private decimal Budget1 { get; set; }

    private decimal Budget2 { get; set; }

    private decimal Budget3 { get; set; }

    private decimal Budget4 { get; set; }

    private decimal? Utfall1 { get; set; }

    private decimal? Utfall2 { get; set; }

    private decimal? Utfall3 { get; set; }

    private decimal? Utfall4 { get; set; }

    /// <summary>A new line.</summary>
    public static Budgetrad Ny(InsatsId insats, int år, Budgetradsuppgifter uppgifter)
    {
        var rad = new Budgetrad { Id = new(Guid.CreateVersion7()), InsatsId = insats, År = år };
        rad.Skriv(uppgifter);
        return rad;
    }

    /// <summary>Changes what it says. Refused when someone else has changed it, and when a line with utfall would become a part's.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(Budgetradsuppgifter uppgifter, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrad;
        }

        if (uppgifter.Finansiär is not null && Utfall.Any(u => u is not null))
        {
            return Fel.Fältet("budgetrad.utfall", "Finansiär", "Raden har utfall. En part redovisar bara schablon: töm utfallet först.");
        }

        Skriv(uppgifter);
        Version++;
        return Result.Klart;
    }

    /// <summary>Fills in the utfall of the year's quarters; empty is not 0.</summary>
    /// <param name="utfall">Four amounts.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result SkrivUtfall(IReadOnlyList<decimal?> utfall, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrad;
        }

        if (!ÄrFörbundets)
        {
            return new Fel("budgetrad.part", "En part redovisar bara schablon, inget utfall.", Felslag.Ogiltigt);
        }

        (Utfall1, Utfall2, Utfall3, Utfall4) = (utfall[0], utfall[1], utfall[2], utfall[3]);
        Version++;
        return Result.Klart;
    }

    /// <summary>The line by quarter, as it is compared and summed.</summary>
    public IEnumerable<Ekonomikvartal> Kvartal() => Enumerable.Range(0, 4).Select(i => new Ekonomikvartal
    {
        InsatsId = InsatsId,
        Kvartal = new(År, i + 1),
        Budget = Budget[i],
        Utfall = Utfall[i],
    });

    private Fel Ändrad => new("budgetrad.andrad", $"Någon annan har ändrat raden {Namn} sedan du öppnade den. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    private void Skriv(Budgetradsuppgifter uppgifter)
    {
        (Slag, Namn, Finansiär) = (uppgifter.Slag, uppgifter.Namn, uppgifter.Finansiär);
        (Budget1, Budget2, Budget3, Budget4) = (uppgifter.Budget[0], uppgifter.Budget[1], uppgifter.Budget[2], uppgifter.Budget[3]);
    }
}
