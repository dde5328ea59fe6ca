using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter;

/// <summary>What the reports of an insats are called, on pages and in documents.</summary>
public static class Insatsrapportord
{
    /// <summary>One: "Helårsrapport 2016", "Slutrapport".</summary>
    public static string Namn(Insatsrapport rapport) => rapport.Slag == Insatsrapportslag.Slut ? Slag(rapport.Slag) : $"{Slag(rapport.Slag)} {rapport.År}";

    /// <summary>A kind.</summary>
    public static string Slag(Insatsrapportslag slag) => slag switch
    {
        Insatsrapportslag.Delår => "Delårsrapport",
        Insatsrapportslag.Helår => "Helårsrapport",
        _ => "Slutrapport",
    };
}
