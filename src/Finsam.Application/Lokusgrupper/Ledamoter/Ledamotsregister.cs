using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Application.Lokusgrupper.Möten;
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
        await lager.TurasOmAsync(Mötesfel.Lås, cancellationToken);
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

        if ((await MötenaAsync(ledamot, cancellationToken)).Fel is { } varMed)
        {
            return varMed;
        }

        lager.Anteckna(new(händelse, $"lokusgrupp:{ledamot.Lokusgrupp}") { Gammalt = förr, Nytt = Rad(ledamot) });
        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>The meetings where they are ticked off, the first first.</summary>
    public Task<List<Möte>> MötenMedAsync(LokusledamotId id, CancellationToken cancellationToken) =>
        lager.Alla<Möte>().Where(m => m.Närvarande.Contains(id.Value)).OrderBy(m => m.Datum).ToListAsync(cancellationToken);

    /// <summary>Who was there follows what is now written of them; nobody was at a meeting on a day when they did not sit.</summary>
    private async Task<Result> MötenaAsync(Lokusledamot ledamot, CancellationToken cancellationToken)
    {
        var möten = await MötenMedAsync(ledamot.Id, cancellationToken);
        if (möten.Find(m => !ledamot.Sitter(m.Datum)) is { } utanför)
        {
            return Lokusledamotsfel.Närvarande(ledamot.Person, utanför.Datum, utanför.Datum < ledamot.Från);
        }

        var närvarande = möten.SelectMany(m => m.Närvarande).Distinct().Select(id => new LokusledamotId(id)).ToList();
        var alla = (await lager.Alla<Lokusledamot>().Where(l => närvarande.Contains(l.Id)).ToListAsync(cancellationToken)).ToDictionary(l => l.Id.Value, Möteskretsar.Av);
        foreach (var möte in möten)
        {
            möte.Härled(möte.Närvarande.Select(id => alla[id]));
        }

        return Result.Klart;
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
