using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>What both commands about an anstånd need: the report it is about, and a row in the history.</summary>
internal sealed class Anståndsunderlag(IFinsamLager lager, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
{
    public Rapportplan Plan => inställningar.Rapportplan;

    public Penna Penna => new(kontext.Användare.Namn, klocka.GetUtcNow());

    /// <summary>The insats and its anstånd for the quarter; refused when there is no report to wait for, or when another than the seen one holds.</summary>
    /// <param name="kod">Kod of the insats.</param>
    /// <param name="kvartal">The quarter.</param>
    /// <param name="sedd">The version that was seen; 0 for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result<(Insats Insats, Anstånd? Anstånd)>> HämtaAsync(string kod, Kvartal kvartal, int sedd, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Insats>().SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var rapport = await lager.Alla<Kvartalsrapport>().AsNoTracking().SingleOrDefaultAsync(r => r.InsatsId == insats.Id && r.Kvartal == kvartal, cancellationToken);
        if (Anstånd.Prövas(insats, kvartal, rapport, Plan).Fel is { } fel)
        {
            return fel;
        }

        var anstånd = await lager.Alla<Anstånd>().SingleOrDefaultAsync(a => a.InsatsId == insats.Id && a.Kvartal == kvartal, cancellationToken);
        return (anstånd?.Version ?? 0) == sedd ? (insats, anstånd) : Ändrat(anstånd);
    }

    public void Anteckna(string vad, Insats insats, Kvartal kvartal, JsonNode? gammalt, JsonNode? nytt, string? varför) =>
        lager.Anteckna(new Händelse(vad, $"rapport:{insats.Kod}:{kvartal}") { Gammalt = gammalt, Nytt = nytt, Varför = varför });

    public static JsonNode Beskriv(Anstånd anstånd) => new JsonObject { ["sista_dag"] = $"{anstånd.SistaDag:yyyy-MM-dd}" };

    private static Fel Ändrat(Anstånd? nu) => new(
        "anstand.andrat",
        nu is null ? "Någon annan har tagit tillbaka anståndet sedan du öppnade det." : $"{nu.GettAv} har gett anstånd till {nu.SistaDag:yyyy-MM-dd} sedan du öppnade det. Läs om sidan och gör om din ändring.",
        Felslag.Konflikt);
}
