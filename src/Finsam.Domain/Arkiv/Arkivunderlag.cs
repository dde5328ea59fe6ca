using System.Text.Json.Nodes;

namespace Finsam.Domain.Arkiv;

/// <summary>A document that is to be frozen.</summary>
public sealed record Arkivunderlag
{
    /// <summary>What kind of document it is: one of <see cref="Arkivslag"/>, or another kod of a–z, 0–9 and _.</summary>
    public required string Slag { get; init; }

    /// <summary>What it is called.</summary>
    public required string Titel { get; init; }

    /// <summary>Kod of the insats that it is about, or <c>null</c>.</summary>
    public string? Insats { get; init; }

    /// <summary>Kod of the lokusgrupp that it is about, or <c>null</c>.</summary>
    public string? Lokusgrupp { get; init; }

    /// <summary>The year that it is about.</summary>
    public required int År { get; init; }

    /// <summary>The period that it is about: "2021", "2021H1", "2021Q3".</summary>
    public required string Period { get; init; }

    /// <summary>Its diarienummer, or <c>null</c>.</summary>
    public string? Diarienummer { get; init; }

    /// <summary>What it says, as data: masked as the document is.</summary>
    public required JsonNode Data { get; init; }

    /// <summary>The Word file.</summary>
    public required byte[] Dokument { get; init; }
}

/// <summary>The kinds of document that Finsam itself freezes.</summary>
public static class Arkivslag
{
    /// <summary>The PM of a period.</summary>
    public const string Pm = "pm";

    /// <summary>The report of an insats and a quarter.</summary>
    public const string Kvartalsrapport = "kvartalsrapport";

    /// <summary>The delårsrapport of an insats, with its bilaga.</summary>
    public const string BladADelår = "blad_a_delar";

    /// <summary>The helårsrapport of an insats, with its bilaga.</summary>
    public const string BladAHelår = "blad_a_helar";

    /// <summary>The slutrapport of an insats.</summary>
    public const string Slutrapport = "slutrapport";
}
