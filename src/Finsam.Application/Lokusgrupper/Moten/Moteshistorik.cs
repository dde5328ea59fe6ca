using System.Text.Json.Nodes;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>How a meeting stands in the history.</summary>
internal static class Möteshistorik
{
    public static JsonObject Rad(Möte möte) => new()
    {
        ["datum"] = $"{möte.Datum:yyyy-MM-dd}",
        ["grupper"] = string.Join(", ", möte.Grupper),
        ["punkter"] = string.Join(", ", möte.Punkter),
        ["huvudman"] = string.Join(", ", möte.Huvudmän),
    };
}
