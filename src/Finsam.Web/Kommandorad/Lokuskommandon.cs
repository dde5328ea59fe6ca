using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Web.Kommandorad;

/// <summary>The lokusgrupper's åtaganden on the command line. Source: formats/utbyte.md, "LS-åtaganden as of a date D of year Y".</summary>
internal static class Lokuskommandon
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true };

    public static Command Ls(
        Func<IRequest<Result<ÅtagandenVy>>, CancellationToken, Task<Result<ÅtagandenVy>>> sänd, TextWriter ut, TextWriter fel)
    {
        var lokusgrupp = new Argument<string>("LOKUSGRUPP") { Description = "Lokusgruppens kod." };
        var år = new Argument<string>("AR") { Description = "Året: 2021." };
        var per = new Option<string>("--per") { Description = "Dagen som läget gäller: 2021-09-20. Utan den gäller i dag." };
        var format = new Option<string>("--format") { Description = "json", Required = true };
        var kommando = new Command("ls", "Skriver hur det står till med en lokusgrupps åtaganden.") { lokusgrupp, år, per, format };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            var (skrivetÅr, skrivenDag) = (tolkat.GetValue(år)!, tolkat.GetValue(per));
            if (!int.TryParse(skrivetÅr, NumberStyles.None, CultureInfo.InvariantCulture, out var läst) || läst is < Kvartal.FörstaÅr or > Kvartal.SistaÅr)
            {
                return await NejAsync($"Året ”{skrivetÅr}” går inte att läsa. Skriv det med fyra siffror, som 2021.");
            }

            var dag = default(DateOnly);
            if (skrivenDag is not null && !DateOnly.TryParseExact(skrivenDag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag))
            {
                return await NejAsync($"Dagen ”{skrivenDag}” går inte att läsa. Skriv den som 2021-09-20.");
            }

            if (tolkat.GetValue(format) is not "json" and var okänt)
            {
                return await NejAsync($"Formatet ”{okänt}” finns inte. Välj json.");
            }

            var svar = await sänd(new ÅtagandenQuery(tolkat.GetValue(lokusgrupp)!, läst, skrivenDag is null ? null : dag), avbryt);
            if (svar.Fel is { } nej)
            {
                return await NejAsync(nej.Text);
            }

            await ut.WriteLineAsync(new JsonArray([.. svar.Värde.Åtaganden.Select(å => new JsonObject
            {
                ["kod"] = å.Kod.Kod(),
                ["lage"] = å.Läge.Kod(),
                ["trafikljus"] = å.Färg.Kod(),
                ["antal"] = å.Antal,
                ["krav"] = å.Krav,
            })]).ToJsonString(Läsbart));
            return 0;
        });
        return kommando;

        async Task<int> NejAsync(string text)
        {
            await fel.WriteLineAsync(text);
            return 1;
        }
    }
}
