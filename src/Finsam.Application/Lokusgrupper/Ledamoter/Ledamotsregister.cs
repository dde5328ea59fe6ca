using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Ledamöter;

/// <summary>The places of one lokusgrupp, one writer at a time: what is refused depends on all of them.</summary>
internal sealed class Ledamotsregister(IFinsamLager lager)
{
    public async Task<IReadOnlyList<Lokusledamot>> HämtaAsync(string kod, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"lokusledamoter:{kod}", cancellationToken);
        return await lager.Alla<Lokusledamot>().Where(l => l.Lokusgrupp == kod).ToListAsync(cancellationToken);
    }

    public async Task<Result> ÄndraAsync(
        IReadOnlyList<Lokusledamot> gruppens, LokusledamotId id, Func<Lokusledamotsuppgifter, Lokusledamotsuppgifter> nya, int sedd, string händelse, CancellationToken cancellationToken)
    {
        if (gruppens.FirstOrDefault(l => l.Id == id) is not { } ledamot)
        {
            return Lokusledamotsfel.FinnsInte;
        }

        var förr = Rad(ledamot);
        if (ledamot.Ändra(nya(ledamot.Uppgifter), gruppens, sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new(händelse, $"lokusgrupp:{ledamot.Lokusgrupp}") { Gammalt = förr, Nytt = Rad(ledamot) });
        return await lager.SparaAsync(cancellationToken);
    }

    public static JsonObject Rad(Lokusledamot ledamot) => new()
    {
        ["person"] = ledamot.Person,
        ["roll"] = ledamot.Roll.Kod(),
        ["huvudman"] = ledamot.Huvudman,
        ["from"] = ledamot.Från?.ToString("yyyy-MM-dd", Svenska.Kultur),
        ["tom"] = ledamot.Tom?.ToString("yyyy-MM-dd", Svenska.Kultur),
        ["ledning"] = ledamot.Ledning,
        ["strategisk"] = ledamot.Strategisk,
        ["bestallare"] = ledamot.Beställare,
    };
}
