using System.Text.Json.Nodes;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Refusals that are shared, and what history says of an ansökan.</summary>
internal static class Ansökningsfel
{
    public static readonly Fel FinnsInte = new("ansokan.finns-inte", "Ansökan finns inte längre. Läs om sidan.", Felslag.FinnsInte);

    public static readonly Fel Ändrad = new(
        "ansokan.konflikt", "Någon annan har ändrat ansökan sedan du öppnade den. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    public static JsonObject Rad(Ansökan ansökan)
    {
        var rad = new JsonObject { ["namn"] = ansökan.Namn, ["insatsagare"] = ansökan.Insatsägare, ["diarienummer"] = ansökan.Diarienummer };
        foreach (var år in ansökan.År)
        {
            rad[$"{år.År}"] = $"{år.Tkr} tkr";
        }

        return rad;
    }
}
