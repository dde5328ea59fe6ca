namespace Finsam.Domain.Gemensamt;

/// <summary>Which kind of party somebody comes from. Source: lag (2003:1210), 4 §, which names the four.</summary>
public enum Huvudmannaslag
{
    /// <summary>A kommun.</summary>
    [Kod("kommun")]
    Kommun,

    /// <summary>A region.</summary>
    [Kod("region")]
    Region,

    /// <summary>Arbetsförmedlingen.</summary>
    [Kod("arbetsformedlingen")]
    Arbetsförmedlingen,

    /// <summary>Försäkringskassan.</summary>
    [Kod("forsakringskassan")]
    Försäkringskassan,

    /// <summary>Someone else, such as the förbund itself or a voluntary organisation: a party, and no huvudman.</summary>
    [Kod("annan")]
    Annan,
}

/// <summary>The party that somebody sits for: the kind, and the organisation by its name.</summary>
public sealed record Huvudman
{
    /// <summary>Longest name of an organisation.</summary>
    public const int MaxOrganisation = 200;

    private Huvudman(Huvudmannaslag slag, string organisation) => (Slag, Organisation) = (slag, organisation);

    /// <summary>The four that fund a förbund together.</summary>
    public static IReadOnlyList<Huvudmannaslag> Fyra { get; } =
        [Huvudmannaslag.Kommun, Huvudmannaslag.Region, Huvudmannaslag.Arbetsförmedlingen, Huvudmannaslag.Försäkringskassan];

    /// <summary>The kind.</summary>
    public Huvudmannaslag Slag { get; }

    /// <summary>The organisation: "Uppsala kommun".</summary>
    public string Organisation { get; }

    /// <summary>A party. The two authorities have one name each, so nobody needs to write it; of the others there are many.</summary>
    /// <param name="slag">The kind.</param>
    /// <param name="organisation">The organisation, or empty for one of the two authorities.</param>
    public static Result<Huvudman> Av(Huvudmannaslag slag, string? organisation) => (slag, organisation?.Trim() ?? "") switch
    {
        (Huvudmannaslag.Arbetsförmedlingen, "") => new Huvudman(slag, "Arbetsförmedlingen"),
        (Huvudmannaslag.Försäkringskassan, "") => new Huvudman(slag, "Försäkringskassan"),
        (_, "") => Fel.Fältet("huvudman.organisation", "Organisation", "Skriv vilken organisation det är, till exempel Uppsala kommun."),
        (_, { Length: > MaxOrganisation }) => Fel.Fältet("huvudman.organisation", "Organisation", $"Organisationens namn får vara högst {MaxOrganisation} tecken."),
        var (_, namn) => new Huvudman(slag, namn),
    };
}
