using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Application.Indikatorer;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Web.Kommandorad;

/// <summary>The indikatorer on the command line. Source: formats/utbyte.md, "Indikatorer".</summary>
internal static class Indikatorkommandon
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true };

    public static Command Indikatorer(
        Func<IRequest<Result<Indikatorlista>>, CancellationToken, Task<Result<Indikatorlista>>> sänd, TextWriter ut, TextWriter fel)
    {
        var periodtext = new Argument<string>("PERIOD") { Description = "2021, 2021H1 eller 2021Q3." };
        var insats = new Option<string>("--insats") { Description = "Insatsens kod. Utan den räknas alla insatser tillsammans." };
        var format = new Option<string>("--format") { Description = "json", Required = true };
        var kommando = new Command("indikatorer", "Skriver vad svaren på kärnindikatorernas påståenden säger.") { periodtext, insats, format };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var skriven = tolkat.GetValue(periodtext)!;
            if (!Period.TryParse(skriven, out var period))
            {
                return await NejAsync(Felkatalog.OkändPeriod(skriven).Text);
            }

            if (tolkat.GetValue(format) is not "json" and var okänt)
            {
                return await NejAsync($"Formatet ”{okänt}” finns inte. Välj json.");
            }

            var svar = await sänd(new OmaskeradeIndikatorerQuery(period, tolkat.GetValue(insats)), avbryt);
            if (svar.Fel is { } nej)
            {
                return await NejAsync(nej.Text);
            }

            await ut.WriteLineAsync(new JsonArray([.. svar.Värde.Rader.Select(rad => Objekt(rad, $"<{svar.Värde.Gräns}"))]).ToJsonString(Läsbart));
            return 0;
        });
        return kommando;

        async Task<int> NejAsync(string text)
        {
            await fel.WriteLineAsync(text);
            return 1;
        }
    }

    private static JsonObject Objekt(Indikatorrad rad, string få)
    {
        var objekt = new JsonObject
        {
            ["matpunkt"] = rad.Mätpunkt,
            ["formular"] = rad.Formulär.Kod(),
            ["n"] = rad.Resultat is { } n ? n.N : få,
            ["fordelning"] = rad.Resultat is { } r ? new JsonArray([.. r.Fördelning.Select(antal => (JsonNode)antal)]) : null,
            ["medel"] = rad.Resultat?.Medel,
            ["andel_jakande"] = rad.Resultat?.AndelJakande,
        };
        if (rad.Parad)
        {
            objekt["par"] = rad.Par is { } par ? par.Par : få;
            objekt["stegforflyttning"] = rad.Par?.Stegförflyttning;
        }

        return objekt;
    }
}
