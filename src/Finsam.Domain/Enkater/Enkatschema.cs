using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Enkäter;

/// <summary>Identity of an <see cref="Enkätschema"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätschemaId(Guid Value);

/// <summary>How often a schedule asks. Source: the report on the kärnindikatorer 2015, "Tabell 2".</summary>
public enum Enkättakt
{
    /// <summary>Every month: nr 7 at its most often.</summary>
    [Kod("manad")]
    Månad,

    /// <summary>Every second month.</summary>
    [Kod("varannan_manad")]
    VarannanMånad,

    /// <summary>Every third month.</summary>
    [Kod("kvartal")]
    Kvartal,

    /// <summary>Once per half-year, open for some weeks.</summary>
    [Kod("halvar")]
    Halvår,

    /// <summary>Once a year.</summary>
    [Kod("ar")]
    År,

    /// <summary>Always open, half-year by half-year: when deltagare leave.</summary>
    [Kod("lopande")]
    Löpande,
}

/// <summary>What a schedule says.</summary>
/// <param name="Namn">What its rounds are called, before their period.</param>
/// <param name="Formulär">The forms.</param>
/// <param name="Insatser">The insatser.</param>
/// <param name="Takt">How often.</param>
/// <param name="Från">The first day that it holds.</param>
/// <param name="Till">The last, or <c>null</c>.</param>
/// <param name="Dagar">How many days a round is open; of no meaning where it always is.</param>
/// <param name="Språk">Codes of the languages beside Swedish.</param>
public sealed record Schemauppgifter(
    string Namn, IReadOnlyList<Formulär> Formulär, IReadOnlyList<InsatsId> Insatser, Enkättakt Takt, DateOnly Från, DateOnly? Till, int Dagar, IReadOnlyList<string> Språk);

/// <summary>A round that a schedule says is due.</summary>
/// <param name="Schema">The schedule.</param>
/// <param name="Namn">What it would be called.</param>
/// <param name="Uppgifter">What it would ask.</param>
public sealed record Enkätförslag(EnkätschemaId Schema, string Namn, Enkätuppgifter Uppgifter);

/// <summary>When some forms are handed out, again and again, from one day on and perhaps to another.</summary>
public sealed class Enkätschema
{
    private Enkätschema()
    {
    }

    /// <summary>Identity.</summary>
    public EnkätschemaId Id { get; private init; }

    /// <inheritdoc cref="Schemauppgifter.Namn"/>
    public string Namn { get; private set; } = "";

    /// <inheritdoc cref="Schemauppgifter.Formulär"/>
    public IReadOnlyList<Formulär> Formulär { get; private set; } = [];

    /// <inheritdoc cref="Schemauppgifter.Insatser"/>
    public IReadOnlyList<InsatsId> Insatser { get; private set; } = [];

    /// <inheritdoc cref="Schemauppgifter.Takt"/>
    public Enkättakt Takt { get; private set; }

    /// <inheritdoc cref="Schemauppgifter.Från"/>
    public DateOnly Från { get; private set; }

    /// <inheritdoc cref="Schemauppgifter.Till"/>
    public DateOnly? Till { get; private set; }

    /// <inheritdoc cref="Schemauppgifter.Dagar"/>
    public int Dagar { get; private set; }

    /// <inheritdoc cref="Schemauppgifter.Språk"/>
    public IReadOnlyList<string> Språk { get; private set; } = [];

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that says nothing yet.</summary>
    public static Enkätschema Nytt() => new() { Id = new(Guid.CreateVersion7()) };

    /// <summary>Writes what it says; refused as a round is, and when someone else has changed it in between.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Schemauppgifter uppgifter, int sedd)
    {
        var fel = sedd != Version ? new("enkat.schema_andrat", "Någon annan har ändrat schemat sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt)
            : uppgifter.Namn.Trim() is not { Length: > 0 and <= 80 } ? Fel.Fältet("enkat.namn", nameof(Namn), "Skriv ett namn på högst 80 tecken.")
            : uppgifter.Formulär.Count == 0 ? Fel.Fältet("enkat.formular", nameof(Formulär), "Välj minst ett formulär.")
            : uppgifter.Insatser.Count == 0 && uppgifter.Formulär.Any(f => !f.GällerFörbundet()) ? Fel.Fältet("enkat.insats", nameof(Insatser), "Välj minst en insats: något av formulären frågar om en.")
            : uppgifter.Till < uppgifter.Från ? Fel.Fältet("enkat.till", nameof(Till), "Sista dagen kan inte vara före den första.")
            : uppgifter.Takt != Enkättakt.Löpande && uppgifter.Dagar is < 1 or > 180 ? Fel.Fältet("enkat.dagar", nameof(Dagar), "Skriv ett antal dagar mellan 1 och 180.")
            : null;
        if (fel is not null)
        {
            return fel;
        }

        (Namn, Formulär, Insatser, Takt) = (uppgifter.Namn.Trim(), [.. uppgifter.Formulär.Distinct().Order()], [.. uppgifter.Insatser.Distinct()], uppgifter.Takt);
        (Från, Till, Dagar, Språk) = (uppgifter.Från, uppgifter.Till, uppgifter.Takt == Enkättakt.Löpande ? 0 : uppgifter.Dagar, [.. uppgifter.Språk.Distinct()]);
        Version++;
        return Result.Klart;
    }

    /// <summary>The round that is due on a day, or <c>null</c>: the stretch of time that the day lies in has none yet, and the schedule holds.</summary>
    /// <param name="idag">Today.</param>
    /// <param name="senaste">The first day of the schedule's latest round, or <c>null</c>.</param>
    public Enkätförslag? Förslag(DateOnly idag, DateOnly? senaste)
    {
        if (idag < Från || idag > Till)
        {
            return null;
        }

        var (början, slut) = Sträcka(idag);
        if (senaste >= början)
        {
            return null;
        }

        var halvår = Period.HalvårMed(Kvartal.För(idag));
        var period = Takt switch
        {
            Enkättakt.Månad or Enkättakt.VarannanMånad or Enkättakt.Kvartal => Period.För(Kvartal.För(idag)),
            Enkättakt.År => Period.Helår(idag.Year),
            _ => halvår,
        };
        var sista = Takt == Enkättakt.Löpande ? slut : idag.AddDays(Dagar - 1);
        return new(Id, $"{Namn}, {Kort(idag, period)}", new(Formulär, Insatser, period, idag, sista, Språk));
    }

    private (DateOnly Början, DateOnly Slut) Sträcka(DateOnly dag)
    {
        var månader = Takt switch { Enkättakt.Månad => 1, Enkättakt.VarannanMånad => 2, Enkättakt.Kvartal => 3, Enkättakt.År => 12, _ => 6 };
        var början = new DateOnly(dag.Year, ((dag.Month - 1) / månader * månader) + 1, 1);
        return (början, början.AddMonths(månader).AddDays(-1));
    }

    private string Kort(DateOnly idag, Period period) => Takt is Enkättakt.Månad or Enkättakt.VarannanMånad ? $"{idag:yyyy-MM}" : period.ToString();
}
