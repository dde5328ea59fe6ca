using System.Globalization;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Historik;

/// <summary>The filters of the history as they stand in the address.</summary>
internal static class Historikadress
{
    public const string Slag = "slag";
    public const string Vem = "vem";
    public const string Från = "fran";
    public const string Till = "till";
    public const string Sida = "sida";

    /// <summary>Reads the address; what cannot be read does not narrow.</summary>
    public static Historikurval Läs(string? slag, string? vem, string? från, string? till) => new(
        slag is null ? null : Koder.FrånKod<Historikslag>(slag),
        string.IsNullOrWhiteSpace(vem) ? null : vem.Trim(),
        Dag(från),
        Dag(till));

    /// <summary>"insats vaxtverket": the first word is the program's; a kod or a name after it stays as it is.</summary>
    public static string Gällde(string gällde, Ordval ord) =>
        gällde.Split(' ', 2) is ["insats" or "lokusgrupp", var nyckel] ? $"{ord[gällde[..gällde.IndexOf(' ')]]} {nyckel}"
        : gällde is "insats" or "lokusgrupp" ? ord[gällde]
        : gällde;

    /// <summary>The name of a kind.</summary>
    public static string Namn(Historikslag slag) => slag switch
    {
        Historikslag.Insats => "Insatser",
        Historikslag.Rapport => "Kvartalsrapporter",
        Historikslag.Lokusgrupp => "Lokusgrupper",
        Historikslag.Avvikelse => "Avvikelser",
        Historikslag.Styrgrupp => "Styrgrupper",
        Historikslag.Pm => "PM",
        Historikslag.Import => "Inläsningar",
        Historikslag.Konto => "Användare",
        _ => "Inställningar",
    };

    private static DateOnly? Dag(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag.Year is > 1900 and < 3000 ? dag : null;
}
