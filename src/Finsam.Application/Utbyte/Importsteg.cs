namespace Finsam.Application.Utbyte;

/// <summary>What an import is doing.</summary>
public enum Importfas
{
    /// <summary>Reads a file and checks its cells.</summary>
    Läser,

    /// <summary>Merges a file with what is stored.</summary>
    Jämför,

    /// <summary>Works out what must be masked, and stores it all.</summary>
    Slutför,
}

/// <summary>How far an import has come, for those who wait.</summary>
/// <param name="Fas">What it does.</param>
/// <param name="Fil">To which file; empty where it is done to all.</param>
/// <param name="Klara">How many files it has done that to already.</param>
/// <param name="Av">Of how many.</param>
public sealed record Importsteg(Importfas Fas, string Fil, int Klara, int Av);
