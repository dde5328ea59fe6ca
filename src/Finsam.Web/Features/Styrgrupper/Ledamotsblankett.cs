using Finsam.Application.Gemensamt;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Web.Features.Styrgrupper;

/// <summary>What has been typed about a seat; it stays whatever the answer is.</summary>
public sealed class Ledamotsblankett
{
    /// <summary>Id of the account, or empty for someone who has none.</summary>
    public string Kontonyckel { get; set; } = "";

    /// <summary>What they are.</summary>
    public string Funktion { get; set; } = "";

    /// <summary>Code of the kind of huvudman, or empty.</summary>
    public string Huvudmannakod { get; set; } = "";

    /// <summary>The organisation.</summary>
    public string Organisation { get; set; } = "";

    /// <summary>Code of the seat, or empty.</summary>
    public string Platskod { get; set; } = "";

    /// <summary>Whether they chair the group.</summary>
    public bool Ordförande { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? Från { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Tom { get; set; }

    /// <summary>The account that is chosen.</summary>
    public KontoId? Konto => Guid.TryParse(Kontonyckel, out var id) ? new(id) : null;

    /// <summary>The kind of huvudman that is chosen.</summary>
    public Huvudmannaslag? Huvudman => Koder.FrånKod<Huvudmannaslag>(Huvudmannakod);

    /// <summary>The seat that is chosen.</summary>
    public Ledamotsplats? Plats => Koder.FrånKod<Ledamotsplats>(Platskod);

    /// <summary>Nothing typed: an ordinary member, from today.</summary>
    public static Ledamotsblankett Ny(TimeProvider klocka) => new() { Platskod = Ledamotsplats.Ordinarie.Kod(), Från = klocka.Idag() };

    /// <summary>A seat as it is.</summary>
    public static Ledamotsblankett Av(Ledamotsrad rad) => new()
    {
        Kontonyckel = rad.Konto?.Value.ToString() ?? "",
        Funktion = rad.Uppgifter.Funktion,
        Huvudmannakod = rad.Uppgifter.Huvudman.Slag.Kod(),
        Organisation = rad.Uppgifter.Huvudman.Organisation,
        Platskod = rad.Uppgifter.Plats.Kod(),
        Ordförande = rad.Uppgifter.Ordförande,
        Från = rad.Uppgifter.Tid.Från,
        Tom = rad.Uppgifter.Tid.Tom,
    };
}
