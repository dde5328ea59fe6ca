using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>Reads the table of a file that another register exports, whatever its headers are: CSV or Excel, told apart by what the file is.</summary>
public interface IRegisterfilläsare
{
    /// <summary>Reads it, or says what is wrong with it as a whole.</summary>
    /// <param name="fil">The bytes.</param>
    /// <param name="blad">The sheet of a workbook, or <c>null</c> for the first that is seen.</param>
    Result<Registerfil> Läs(byte[] fil, string? blad);
}

/// <summary>A table of a file.</summary>
/// <param name="Blad">The sheets of the workbook; empty for CSV.</param>
/// <param name="Valt">The sheet that was read, or <c>null</c>.</param>
/// <param name="Rubriker">The headers, each once.</param>
/// <param name="Rader">The rows that hold something, with their numbers in the file. Days are written <c>2021-06-30</c>.</param>
public sealed record Registerfil(IReadOnlyList<string> Blad, string? Valt, IReadOnlyList<string> Rubriker, IReadOnlyList<Rårad> Rader)
{
    /// <summary>Largest file, bytes.</summary>
    public const int Störst = 20 * 1024 * 1024;

    /// <summary>Most rows: one insats has some hundred deltagare.</summary>
    public const int FlestRader = 5_000;

    /// <summary>Most columns.</summary>
    public const int FlestKolumner = 200;
}
