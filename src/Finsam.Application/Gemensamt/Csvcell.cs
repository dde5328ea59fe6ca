namespace Finsam.Application.Gemensamt;

/// <summary>Cells of files that are opened in Excel.</summary>
public static class Csvcell
{
    /// <summary>Text, whatever it begins with: never a formula.</summary>
    public static string Text(string? text)
    {
        var ofarlig = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return $"\"{ofarlig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
