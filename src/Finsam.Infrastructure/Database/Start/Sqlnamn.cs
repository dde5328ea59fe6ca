namespace Finsam.Infrastructure.Database.Start;

/// <summary>Names in statements that take no parameters.</summary>
internal static class Sqlnamn
{
    /// <summary>As an identifier, whatever it holds.</summary>
    public static string Citera(string namn) => $"\"{namn.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
