using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Enkäter;

/// <summary>Identity of an <see cref="Enkätomgång"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätomgångId(Guid Value);

/// <summary>How far a round has come.</summary>
public enum Enkätläge
{
    /// <summary>Can be answered from its first day to its last.</summary>
    [Kod("pagar")]
    Pågår,

    /// <summary>Over: what was sent has become answers that nobody can join to a link.</summary>
    [Kod("stangd")]
    Stängd,

    /// <summary>Given up: what was answered is gone.</summary>
    [Kod("avbruten")]
    Avbruten,
}

/// <summary>What a round asks: the forms, of whom, of which period, and when.</summary>
/// <param name="Formulär">The forms.</param>
/// <param name="Insatser">The insatser that are asked; none where every form is about the förbund itself.</param>
/// <param name="Period">What the answers are about.</param>
/// <param name="Öppnar">The first day.</param>
/// <param name="Stänger">The last day.</param>
/// <param name="Språk">Codes of the languages beside Swedish.</param>
public sealed record Enkätuppgifter(
    IReadOnlyList<Formulär> Formulär, IReadOnlyList<InsatsId> Insatser, Period Period, DateOnly Öppnar, DateOnly Stänger, IReadOnlyList<string> Språk);

/// <summary>A round: some forms are handed out, answered until a day, and closed. Who has answered is known to nobody.</summary>
public sealed class Enkätomgång
{
    /// <summary>Longest name.</summary>
    public const int MaxNamn = 120;

    /// <summary>How long a round may be open.</summary>
    public const int MaxDagar = 400;

    private readonly List<Enkätdel> _delar = [];

    private Enkätomgång()
    {
    }

    /// <summary>Identity.</summary>
    public EnkätomgångId Id { get; private init; }

    /// <summary>What it is called.</summary>
    public string Namn { get; private set; } = "";

    /// <summary>What the answers are about.</summary>
    public Period Period { get; private init; }

    /// <summary>The version of the catalogue whose words are asked.</summary>
    public int Katalogversion { get; private init; }

    /// <summary>Codes of the languages beside Swedish.</summary>
    public IReadOnlyList<string> Språk { get; private init; } = [];

    /// <summary>The first day that it can be answered.</summary>
    public DateOnly Öppnar { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Stänger { get; private set; }

    /// <summary>How far it has come.</summary>
    public Enkätläge Läge { get; private set; }

    /// <summary>The schedule that it follows, or <c>null</c>.</summary>
    public EnkätschemaId? SchemaId { get; private init; }

    /// <summary>Raised by every change of the round itself; never by an answer.</summary>
    public int Version { get; private set; }

    /// <summary>Its parts: each form in each insats.</summary>
    public IReadOnlyList<Enkätdel> Delar => _delar;

    /// <summary>A new one. Refused without forms or, where a form needs them, insatser, of a catalogue without påståenden, and with days that do not hold together.</summary>
    /// <param name="namn">What it is called.</param>
    /// <param name="uppgifter">What it asks.</param>
    /// <param name="katalog">With whose words.</param>
    /// <param name="idag">Today.</param>
    /// <param name="schema">The schedule that it follows, or <c>null</c>.</param>
    public static Result<Enkätomgång> Ny(string namn, Enkätuppgifter uppgifter, Indikatorkatalog katalog, DateOnly idag, EnkätschemaId? schema = null)
    {
        var formulär = uppgifter.Formulär.Distinct().Order().ToList();
        var insatser = formulär.All(f => f.GällerFörbundet()) ? [] : uppgifter.Insatser.Distinct().ToList();
        var fel = namn.Trim() is not { Length: > 0 and <= MaxNamn } ? Fel.Fältet("enkat.namn", nameof(Namn), $"Skriv ett namn på högst {MaxNamn} tecken.")
            : formulär.Count == 0 ? Fel.Fältet("enkat.formular", "Formulär", "Välj minst ett formulär.")
            : !katalog.HarPåståenden ? Fel.Fältet("enkat.katalog", nameof(Katalogversion), "Den versionen av katalogen har inga påståenden att svara på.")
            : insatser.Count == 0 && formulär.Any(f => !f.GällerFörbundet()) ? Fel.Fältet("enkat.insats", "Insatser", "Välj minst en insats: något av formulären frågar om en.")
            : Dagsfel(uppgifter.Öppnar, uppgifter.Stänger, idag);
        if (fel is not null)
        {
            return fel;
        }

        var omgång = new Enkätomgång
        {
            Id = new(Guid.CreateVersion7()),
            Namn = namn.Trim(),
            Period = uppgifter.Period,
            Katalogversion = katalog.Version,
            Språk = [.. uppgifter.Språk.Distinct().Order(StringComparer.Ordinal)],
            Öppnar = uppgifter.Öppnar,
            Stänger = uppgifter.Stänger,
            SchemaId = schema,
            Version = 1,
        };
        omgång._delar.AddRange(formulär.SelectMany(f => f.GällerFörbundet() ? [Enkätdel.Ny(omgång.Id, f, null)] : insatser.Select(i => Enkätdel.Ny(omgång.Id, f, i))));
        return omgång;
    }

    /// <summary>Whether it can be answered on a day. After the last day it cannot, even before it has been closed.</summary>
    public bool Öppen(DateOnly idag) => Läge == Enkätläge.Pågår && Öppnar <= idag && idag <= Stänger;

    /// <summary>Whether it is to be closed by itself.</summary>
    public bool Förfallen(DateOnly idag) => Läge == Enkätläge.Pågår && Stänger < idag;

    /// <summary>Changes its name and days. Refused when it is over, and when someone else has changed it in between.</summary>
    /// <param name="namn">What it is called.</param>
    /// <param name="öppnar">The first day.</param>
    /// <param name="stänger">The last day.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(string namn, DateOnly öppnar, DateOnly stänger, DateOnly idag, int sedd)
    {
        var fel = sedd != Version ? Andrad
            : Läge != Enkätläge.Pågår ? Enkätfel.Slut
            : namn.Trim() is not { Length: > 0 and <= MaxNamn } ? Fel.Fältet("enkat.namn", nameof(Namn), $"Skriv ett namn på högst {MaxNamn} tecken.")
            : Dagsfel(öppnar, stänger, idag);
        if (fel is not null)
        {
            return fel;
        }

        (Namn, Öppnar, Stänger) = (namn.Trim(), öppnar, stänger);
        Version++;
        return Result.Klart;
    }

    /// <summary>Closes it: from now on it can neither be answered nor opened again.</summary>
    /// <param name="antal">How many links and answers each part has.</param>
    public Result Stäng(IReadOnlyDictionary<EnkätdelId, Enkätantal> antal)
    {
        if (Läge != Enkätläge.Pågår)
        {
            return Enkätfel.Slut;
        }

        foreach (var del in _delar)
        {
            del.Stäng(antal.GetValueOrDefault(del.Id) ?? new(0, 0, 0));
        }

        Läge = Enkätläge.Stängd;
        Version++;
        return Result.Klart;
    }

    /// <summary>Gives it up.</summary>
    public Result Avbryt()
    {
        if (Läge != Enkätläge.Pågår)
        {
            return Enkätfel.Slut;
        }

        Läge = Enkätläge.Avbruten;
        Version++;
        return Result.Klart;
    }

    private static Fel Andrad { get; } = new("enkat.andrad", "Någon annan har ändrat omgången sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);

    private static Fel? Dagsfel(DateOnly öppnar, DateOnly stänger, DateOnly idag) =>
        stänger < öppnar ? Fel.Fältet("enkat.stanger", nameof(Stänger), "Sista dagen kan inte vara före den första.")
        : stänger < idag ? Fel.Fältet("enkat.stanger", nameof(Stänger), "Sista dagen har redan varit.")
        : stänger.DayNumber - öppnar.DayNumber > MaxDagar ? Fel.Fältet("enkat.stanger", nameof(Stänger), $"En omgång kan vara öppen i högst {MaxDagar} dagar.")
        : null;
}

/// <summary>Refusals about rounds.</summary>
public static class Enkätfel
{
    /// <summary>It is over.</summary>
    public static Fel Slut { get; } = new("enkat.slut", "Omgången är redan stängd eller avbruten.", Felslag.Konflikt);

    /// <summary>There is none.</summary>
    public static Fel FinnsInte { get; } = new("enkat.finns-inte", "Enkätomgången finns inte.", Felslag.FinnsInte);
}
