using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>How a meeting stands in the history.</summary>
internal static class Möteshistorik
{
    /// <summary>Whose history it stands in.</summary>
    public static string Gällde(Mötesgrupp grupp) => $"{(grupp.Typ == Mötestyp.Lokus ? "lokusgrupp" : "styrgrupp")}:{grupp.Kod}";

    public static JsonObject Rad(Möte möte, IEnumerable<Mötesdeltagare>? närvarande = null)
    {
        var rad = new JsonObject
        {
            ["datum"] = $"{möte.Datum:yyyy-MM-dd}",
            ["grupper"] = string.Join(", ", möte.Grupper),
            ["borjar"] = möte.Plats.Börjar?.ToString("HH\\:mm", Svenska.Kultur),
            ["slutar"] = möte.Plats.Slutar?.ToString("HH\\:mm", Svenska.Kultur),
            ["lokal"] = möte.Plats.Var,
            ["digitalt"] = möte.Plats.Digitalt,
            ["dagordning"] = string.Join(" • ", möte.Dagordning.Punkter.Select(p => p.Text)),
            ["punkter"] = string.Join(", ", möte.Punkter),
            ["huvudman"] = string.Join(", ", möte.Huvudmän),
        };
        if (närvarande is not null)
        {
            rad["narvarande"] = string.Join(", ", närvarande.Select(d => d.Namn));
        }

        return rad;
    }

    public static JsonObject Rad(Mötesbeslut beslut, string vem) => new()
    {
        ["beslut"] = beslut.Text,
        ["ansvarig"] = vem,
        ["klar_senast"] = $"{beslut.Senast:yyyy-MM-dd}",
        ["klart"] = beslut.Klart?.ToString("yyyy-MM-dd", Svenska.Kultur),
    };
}
