using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer.Egna;

/// <summary>Identity of an <see cref="EgenIndikator"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EgenIndikatorId(Guid Value);

/// <summary>How what an own indikator tells is written.</summary>
public enum Egenenhet
{
    /// <summary>Täljare of nämnare, in percent: the täljare is a part of the nämnare.</summary>
    [Kod("procent")]
    Procent,

    /// <summary>Täljare through nämnare, with two decimals: kronor per deltagare, for instance.</summary>
    [Kod("kvot")]
    Kvot,
}

/// <summary>
/// An indikator of the förbund's own, beside the kärnindikatorer: a täljare through a nämnare, both said in words. What it says comes in versions, since a
/// number means what its words meant when it was counted; only numbers of the same version are compared. What is to be reached is no part of that.
/// </summary>
public sealed class EgenIndikator
{
    private readonly List<Egendefinition> _definitioner = [];

    private EgenIndikator()
    {
    }

    /// <summary>Identity.</summary>
    public EgenIndikatorId Id { get; private init; }

    /// <summary>1, 2, 3 …: what its page is called. Never used again.</summary>
    public int Nr { get; private init; }

    /// <summary>What is to be reached, percent or kvot; <c>null</c> where nobody has said.</summary>
    public decimal? Målnivå { get; private set; }

    /// <summary>What is at least near enough for gul; <c>null</c> where there is no gul.</summary>
    public decimal? Gulnivå { get; private set; }

    /// <summary>Whether less is better: for what is to go down.</summary>
    public bool MindreÄrBättre { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Every version of what it says, oldest first.</summary>
    public IReadOnlyList<Egendefinition> Definitioner => _definitioner;

    /// <summary>What it says now.</summary>
    public Egendefinition Gällande => _definitioner.MaxBy(d => d.Nr)!;

    /// <summary>One that says nothing yet.</summary>
    /// <param name="nr">Its number.</param>
    public static EgenIndikator Ny(int nr) => new() { Id = new(Guid.CreateVersion7()), Nr = nr };

    /// <summary>Writes what it says and what is to be reached. Other words begin a new version; the old one stays as it is, with its numbers.</summary>
    /// <param name="ord">What it says.</param>
    /// <param name="nivå">What is to be reached.</param>
    /// <param name="idag">Today: from when new words hold.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Egenord ord, Egennivå nivå, DateOnly idag, int sedd)
    {
        var fel = sedd != Version
            ? new Fel("egen.andrad", "Någon annan har ändrat indikatorn sedan du öppnade den. Inget har sparats; det du skrivit står kvar här.", Felslag.Konflikt)
            : nivå.Granska(ord.Enhet);
        if (fel is not null)
        {
            return fel;
        }

        if (_definitioner.Count == 0 || Gällande.Ord != ord)
        {
            _definitioner.Add(Egendefinition.Ny(_definitioner.Count + 1, idag, ord));
        }

        (Målnivå, Gulnivå, MindreÄrBättre) = (nivå.Mål, nivå.Gul, nivå.MindreÄrBättre);
        Version++;
        return Result.Klart;
    }

    /// <summary>A version of what it says.</summary>
    public Egendefinition Definition(int nr) => _definitioner.Single(d => d.Nr == nr);
}

/// <summary>What an own indikator says, from a day on.</summary>
public sealed class Egendefinition
{
    private Egendefinition()
    {
    }

    /// <summary>1, 2, 3 … within the indikator.</summary>
    public int Nr { get; private init; }

    /// <summary>The day when it was written.</summary>
    public DateOnly From { get; private init; }

    /// <inheritdoc cref="Egenord.Namn"/>
    public string Namn { get; private init; } = "";

    /// <inheritdoc cref="Egenord.Mäter"/>
    public string Mäter { get; private init; } = "";

    /// <inheritdoc cref="Egenord.Täljare"/>
    public string Täljare { get; private init; } = "";

    /// <inheritdoc cref="Egenord.Nämnare"/>
    public string Nämnare { get; private init; } = "";

    /// <inheritdoc cref="Egenord.Typ"/>
    public Indikatortyp Typ { get; private init; }

    /// <inheritdoc cref="Egenord.Nivå"/>
    public Indikatornivå Nivå { get; private init; }

    /// <inheritdoc cref="Egenord.Enhet"/>
    public Egenenhet Enhet { get; private init; }

    /// <inheritdoc cref="Egenord.RäknarPersoner"/>
    public bool RäknarPersoner { get; private init; }

    /// <inheritdoc cref="Egenord.Förbehåll"/>
    public string Förbehåll { get; private init; } = "";

    /// <summary>All of it.</summary>
    public Egenord Ord => new(Namn, Mäter, Täljare, Nämnare, Typ, Nivå, Enhet, RäknarPersoner, Förbehåll);

    internal static Egendefinition Ny(int nr, DateOnly från, Egenord ord) => new()
    {
        Nr = nr,
        From = från,
        Namn = ord.Namn,
        Mäter = ord.Mäter,
        Täljare = ord.Täljare,
        Nämnare = ord.Nämnare,
        Typ = ord.Typ,
        Nivå = ord.Nivå,
        Enhet = ord.Enhet,
        RäknarPersoner = ord.RäknarPersoner,
        Förbehåll = ord.Förbehåll,
    };
}

/// <summary>The words of an own indikator.</summary>
/// <param name="Namn">What it is called.</param>
/// <param name="Mäter">What it measures.</param>
/// <param name="Täljare">What is counted.</param>
/// <param name="Nämnare">Of what, or per what.</param>
/// <param name="Typ">Process or effekt.</param>
/// <param name="Nivå">From where it is known.</param>
/// <param name="Enhet">Percent or kvot.</param>
/// <param name="RäknarPersoner">Whether täljare and nämnare count persons, and so are masked where they are few.</param>
/// <param name="Förbehåll">What it does not tell; empty where nothing is said.</param>
public sealed record Egenord(
    string Namn, string Mäter, string Täljare, string Nämnare, Indikatortyp Typ, Indikatornivå Nivå, Egenenhet Enhet, bool RäknarPersoner, string Förbehåll)
{
    /// <summary>Longest name.</summary>
    public const int MaxNamn = 120;

    /// <summary>Longest of the other texts.</summary>
    public const int MaxText = 1_000;
}

/// <summary>What is to be reached by an own indikator.</summary>
/// <param name="Mål">The målnivå, or <c>null</c>.</param>
/// <param name="Gul">What is near enough for gul, or <c>null</c>.</param>
/// <param name="MindreÄrBättre">Whether less is better.</param>
public sealed record Egennivå(decimal? Mål, decimal? Gul, bool MindreÄrBättre)
{
    /// <summary>Most that is believed of a kvot.</summary>
    public const decimal Högst = 99_999_999;

    internal Fel? Granska(Egenenhet enhet) =>
        Fel(enhet, Mål, "Målnivå") ?? Fel(enhet, Gul, "Gulnivå")
        ?? (Gul is null ? null
            : Mål is null ? Gemensamt.Fel.Fältet("egen.gul", "Gulnivå", "Skriv en målnivå, eller lämna gränsen för gult tom.")
            : (MindreÄrBättre ? Gul <= Mål : Gul >= Mål)
                ? Gemensamt.Fel.Fältet("egen.gul", "Gulnivå", MindreÄrBättre ? "Gränsen för gult ska ligga över målnivån." : "Gränsen för gult ska ligga under målnivån.")
            : null);

    private static Fel? Fel(Egenenhet enhet, decimal? nivå, string fält) => enhet == Egenenhet.Procent && nivå is (< 0 or > 100)
        ? Gemensamt.Fel.Fältet("egen.niva", fält, "Skriv en andel mellan 0 och 100.")
        : nivå is < 0 or > Högst || (nivå is { } n && decimal.Round(n, 2) != n) ? Gemensamt.Fel.Fältet("egen.niva", fält, "Skriv ett tal från 0 och uppåt med högst två decimaler.")
        : null;
}
