using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Web.Kommandorad;

/// <summary>The lights as JSON. Source: formats/utbyte.md, "The lights of an insats".</summary>
internal static class ÖversiktJson
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true };

    public static string Skriv(ÖversiktVy översikt) => new JsonObject
    {
        ["insatser"] = new JsonArray([.. översikt.Insatser.Select(Insats)]),
        ["lokusgrupper"] = new JsonArray([.. översikt.Lokusgrupper.Select(Lokusgrupp)]),
    }.ToJsonString(Läsbart);

    private static JsonObject Insats(Insatsrad rad)
    {
        var objekt = new JsonObject { ["insats"] = rad.Kod };
        foreach (var ljus in rad.Ljus.Alla)
        {
            objekt[ljus.Slag.Kod()] = ljus.Färg.Kod();
        }

        objekt["samlat"] = rad.Ljus.Samlat.Kod();
        return objekt;
    }

    private static JsonObject Lokusgrupp(Lokusrad rad) => new()
    {
        ["kod"] = rad.Kod,
        ["antal"] = new JsonObject { ["gron"] = rad.Antal.Grön, ["gul"] = rad.Antal.Gul, ["rod"] = rad.Antal.Röd, ["gra"] = rad.Antal.Grå },
        ["samlat"] = rad.Samlat.Kod(),
    };
}
