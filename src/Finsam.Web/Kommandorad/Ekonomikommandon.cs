using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Web.Kommandorad;

/// <summary>The förbund's economy on the command line. Source: formats/utbyte.md, "Beslutsutrymme".</summary>
internal static class Ekonomikommandon
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true };

    public static Command Beslutsutrymme(
        Func<IRequest<BeslutsutrymmeVy>, CancellationToken, Task<BeslutsutrymmeVy>> sänd, TextWriter ut, TextWriter fel)
    {
        var år = new Argument<string>("AR") { Description = "Det första året: 2021." };
        var format = new Option<string>("--format") { Description = "json", Required = true };
        var kommando = new Command("beslutsutrymme", "Skriver vad styrelsen har kvar att besluta om, år för år.") { år, format };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var skrivet = tolkat.GetValue(år)!;
            if (!int.TryParse(skrivet, NumberStyles.None, CultureInfo.InvariantCulture, out var första) || första is < Kvartal.FörstaÅr or > Kvartal.SistaÅr)
            {
                await fel.WriteLineAsync($"Året ”{skrivet}” går inte att läsa. Skriv det med fyra siffror, som 2021.");
                return 1;
            }

            if (tolkat.GetValue(format) is not "json" and var okänt)
            {
                await fel.WriteLineAsync($"Formatet ”{okänt}” finns inte. Välj json.");
                return 1;
            }

            var utrymme = await sänd(new BeslutsutrymmeQuery(första, []), avbryt);
            if (utrymme.Lucka is { } lucka)
            {
                await fel.WriteLineAsync(lucka.Text);
                return 1;
            }

            await ut.WriteLineAsync(new JsonArray([.. utrymme.År.SelectMany(Rader)]).ToJsonString(Läsbart));
            return 0;
        });
        return kommando;
    }

    private static IEnumerable<JsonObject> Rader(Utrymmesår år) =>
        new[] { (Serie: Ekonomiserie.Budget, Rad: år.Budget), (Serie: Ekonomiserie.Prognos, Rad: år.Prognos) }
            .Where(par => par.Rad is not null)
            .Select(par => new JsonObject
            {
                ["ar"] = år.År,
                ["serie"] = par.Serie.Kod(),
                ["ingaende"] = par.Rad!.Ingående,
                ["arets_resultat"] = par.Rad.ÅretsResultat,
                ["beslutsutrymme"] = par.Rad.Beslutsutrymme,
            });
}
