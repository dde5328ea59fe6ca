using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Modell;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>The demo's avvikelser, one of each kind of state, so that there is something to decide. Made up, in the names of the demo's accounts.</summary>
internal sealed class Demoavvikelser(FinsamContext db, IFinsamLager lager, TimeProvider klocka)
{
    /// <summary>Makes them in a database that has the demo's insatser and no avvikelser.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        var insatser = await lager.Alla<Insats>().ToDictionaryAsync(i => i.Kod, i => i.Id, cancellationToken);
        if (!new[] { "vaxtverket", "bryggan", "framsteget", "reko" }.All(insatser.ContainsKey) || await lager.Alla<Avvikelse>().AnyAsync(cancellationToken))
        {
            return;
        }

        var konton = await lager.Alla<Användarkonto>().Where(k => k.Epost == null).ToDictionaryAsync(k => k.Inloggning, k => (k.Id, k.Namn), cancellationToken);

        var metod = Anmäld(1, "vaxtverket", 12, new(2021, 2), new()
        {
            Slag = Avvikelseslag.Metod,
            Beskrivning = "Gruppträffarna har ersatts av enskilda samtal.",
            Orsak = "Lokalen har varit stängd sedan i våras.",
            Konsekvens = "Färre träffas, och den gemensamma planeringen blir senare.",
            Åtgärd = "Träffar på distans varannan vecka tills en ny lokal finns.",
            Ansvarig = "Verksamhetsledaren",
            KlarSenast = Dag(-45),
        });

        var flytt = Anmäld(2, "vaxtverket", 31, new(2021, 2), new()
        {
            Slag = Avvikelseslag.Budget,
            Beskrivning = "En del av årets pengar kommer inte att användas.",
            Orsak = "En tjänst tillsattes fyra månader senare än planerat.",
            Konsekvens = "Färre platser än planerat i år.",
            Åtgärd = "Platserna ordnas nästa år i stället, om pengarna får följa med.",
            Ansvarig = "Verksamhetsledaren",
            KlarSenast = Dag(-90),
            Medelflytt = new(240_000, klocka.Idag().Year),
        });
        flytt.TaUpp(Av(Roll.Kansli, 20));
        Notera("vaxtverket", flytt, "avvikelse.upptagen", Roll.Kansli, 20);

        var komplettering = Anmäld(3, "bryggan", 25, null, new()
        {
            Slag = Avvikelseslag.Målgrupp,
            Beskrivning = "Flera som börjar har en annan bakgrund än den som avsågs.",
            Orsak = "Remisserna kommer från nya håll.",
            Konsekvens = "Stödet behöver läggas upp på ett annat sätt.",
            Åtgärd = "Gå igenom remisserna tillsammans med dem som skickar dem.",
            Ansvarig = "Metodstödet",
            KlarSenast = Dag(-30),
        });
        komplettering.BegärKomplettering("Hur många rör det sig om, ungefär, och vad tycker parterna?", Av(Roll.Förbundschef, 8));
        Notera("bryggan", komplettering, "avvikelse.komplettering", Roll.Förbundschef, 8);

        var beslutad = Anmäld(4, "framsteget", 60, new(2021, 3), new()
        {
            Slag = Avvikelseslag.Vakans,
            Beskrivning = "En av parternas tjänster är vakant.",
            Orsak = "Den som hade den har slutat, och rekryteringen tar tid.",
            Konsekvens = "Handlingsplanerna blir klara senare.",
            Åtgärd = "Parten hyr in stöd tills tjänsten är tillsatt.",
            Ansvarig = "Enhetschefen",
            KlarSenast = Dag(-60),
        });
        beslutad.TaUpp(Av(Roll.Kansli, 50));
        Notera("framsteget", beslutad, "avvikelse.upptagen", Roll.Kansli, 50);
        beslutad.Besluta(new(Avvikelseutfall.Bifall, "Åtgärden är rimlig. Kostnaden ryms i budgeten.", "SOF 14"), Av(Roll.Förbundschef, 40));
        Notera("framsteget", beslutad, "avvikelse.beslutad", Roll.Förbundschef, 40);
        beslutad.LyftTillStyrelsen(Av(Roll.Förbundschef, 40));
        Notera("framsteget", beslutad, "avvikelse.lyft", Roll.Förbundschef, 40);

        var avslutad = Anmäld(5, "reko", 120, null, new()
        {
            Slag = Avvikelseslag.Tid,
            Beskrivning = "Slutredovisningen dröjer.",
            Orsak = "Underlag saknas från en av parterna.",
            Konsekvens = "Uppföljningen blir klar senare än beslutat.",
            Åtgärd = "Påminna parten, och redovisa det som finns.",
            Ansvarig = "Projektledaren",
            KlarSenast = Dag(70),
        });
        avslutad.Besluta(new(Avvikelseutfall.Avslag, "Redovisningen behöver komma i tid. Lämna det som finns.", "SOF 9"), Av(Roll.Förbundschef, 110));
        Notera("reko", avslutad, "avvikelse.beslutad", Roll.Förbundschef, 110);
        avslutad.Avsluta(Av(Roll.Kansli, 75));
        Notera("reko", avslutad, "avvikelse.avslutad", Roll.Kansli, 75);

        foreach (var ny in (Avvikelse[])[metod, flytt, komplettering, beslutad, avslutad])
        {
            lager.Lägg(ny);
        }

        // Two processes may start the demo at once: one of them has been before, and that is well.
        await lager.SparaAsync(cancellationToken);

        Avvikelse Anmäld(int nummer, string kod, int dagar, Kvartal? kvartal, Avvikelseuppgifter uppgifter)
        {
            var avvikelse = Avvikelse.Ny(insatser[kod], nummer, kvartal);
            var roll = kod == "vaxtverket" ? Roll.Styrgruppsordförande : Roll.Kansli;
            avvikelse.Anmäl(uppgifter, Av(roll, dagar));
            Notera(kod, avvikelse, "avvikelse.anmald", roll, dagar);
            return avvikelse;
        }

        // The history says the same as the avvikelse: who did it, and when.
        void Notera(string kod, Avvikelse avvikelse, string vad, Roll roll, int dagar)
        {
            var av = Av(roll, dagar);
            var händelse = new Händelse(vad, $"avvikelse:{kod}:{avvikelse.Nummer}") { Nytt = new JsonObject { ["status"] = avvikelse.Status.Kod() } };
            db.Add(Historikrad.Av(händelse, new Användare(av.Namn, [new(roll)], av.Konto), av.Tid));
        }

        Påskrift Av(Roll roll, int dagar) => konton.TryGetValue(roll.Kod(), out var konto)
            ? new(konto.Id.Value, konto.Namn, klocka.GetUtcNow().AddDays(-dagar), Dag(dagar))
            : new(null, roll.ToString(), klocka.GetUtcNow().AddDays(-dagar), Dag(dagar));
    }

    private DateOnly Dag(int sedan) => klocka.Idag().AddDays(-sedan);
}
