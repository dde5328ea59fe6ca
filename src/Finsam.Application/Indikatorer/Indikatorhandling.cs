using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Indikatorer;

/// <summary>The pages of the indikatorer as documents.</summary>
internal static class Indikatorhandling
{
    private const string Not =
        "Jakande: svar 4 eller 5, av dem som svarade. Osäkerhet: 95 procents konfidensintervall (Wilson). En förändring kallas högre eller lägre bara när intervallet för skillnaden (Newcombe) inte rymmer noll. " +
        "Rött betyder att även den övre gränsen ligger under målnivån. Olika grupper läggs aldrig ihop.";

    private static readonly Huvudcell[] Kolumner = [new("n", true), new("Svars-frekvens", true), new("1 · 2 · 3 · 4 · 5"), new("Medel", true), new("Jakande", true), new("Osäkerhet", true), new("Riket", true), new("Förändring"), new("Mål-nivå", true), new("Bedömning")];

    /// <summary>What is answered in a period.</summary>
    public static Handling Av(IndikatorerVy vy, Inställningar inställningar)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        if (vy.Formulär.Count == 0)
        {
            dokument.Stycke("Inga svar finns.");
        }

        Svar(dokument, vy);
        return Handling(inställningar, dokument, "Indikatorer", vy.Vald, vy.Period?.Namn);
    }

    /// <summary>The same answers as a part of another document; nothing where nobody has answered.</summary>
    public static IReadOnlyList<Block> Del(IndikatorerVy vy, Inställningar inställningar)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        if (vy.Formulär.Count > 0)
        {
            dokument.Rubrik1("Vad visar indikatorerna?");
            Svar(dokument, vy);
        }

        return dokument.Block;
    }

    private static void Svar(Dokumentbyggare dokument, IndikatorerVy vy)
    {
        foreach (var svar in vy.Formulär)
        {
            dokument.Rubrik2(Indikatortexter.Formulär(svar.Formulär));
            var tabell = Tabell(Indikatortexter.Formulär(svar.Formulär), "Svaren, påstående för påstående.", "Påstående");
            foreach (var rad in svar.Rader)
            {
                tabell.Rad([new Fritextcell($"{rad.Mätpunkt}. {rad.Påstående}"), .. Celler(rad)]);
            }

            if (svar.Par is { } par)
            {
                tabell.Rad([new Fritextcell("7. Stegförflyttning: både deltagaren och personalen bekräftar"), .. Celler(par)]);
            }

            dokument.Tabell(tabell);
        }

        dokument.Not(Not);
    }

    /// <summary>One kärnindikator over the years.</summary>
    public static Handling Av(IndikatorVy vy, Inställningar inställningar)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        dokument.Fritext(vy.Indikator.Rubrik);
        dokument.Fritext(vy.Indikator.Antagande);
        foreach (var serie in vy.Serier)
        {
            dokument.Rubrik2($"{serie.Mätpunkt}. {Indikatortexter.Formulär(serie.Formulär)}");
            dokument.Fritext(serie.Rader[0].Rad.Påstående ?? "");
            var tabell = Tabell($"{serie.Mätpunkt} {Indikatortexter.Formulär(serie.Formulär)}", "Svaren, period för period.", "Period");
            foreach (var rad in serie.Rader)
            {
                tabell.Rad([rad.Period.Namn, .. Celler(rad.Rad)]);
                if (rad.Par is { } par)
                {
                    tabell.Rad([$"{rad.Period.Namn}, par", .. Celler(par)]);
                }
            }

            dokument.Tabell(tabell);
        }

        if (vy.Insatser.Count > 0)
        {
            dokument.Rubrik2("Insats för insats, den senaste mätningen");
            var tabell = Tabell("Insatser", "Den senaste mätningen av varje insats.", "Insats");
            foreach (var m in vy.Insatser)
            {
                var vad = $"{m.Insats.Namn}, {m.Mätning.Rad.Mätpunkt} {Indikatortexter.Formulär(m.Formulär).ToLower(Svenska.Kultur)}, {m.Mätning.Period}";
                tabell.Rad([new Fritextcell(vad), .. Celler(m.Mätning.Rad)]);
                if (m.Mätning.Par is { } par)
                {
                    tabell.Rad([new Fritextcell($"{vad}, par"), .. Celler(par)]);
                }
            }

            dokument.Tabell(tabell);
        }

        dokument.Not(Not);
        dokument.Not($"Källa: {vy.Lydelser[0].Katalog.Källa}.");
        return Handling(inställningar, dokument, $"Kärnindikator {vy.Indikator.Nr}", vy.Vald, null);
    }

    private static Handling Handling(Inställningar inställningar, Dokumentbyggare dokument, string titel, Mätval? vald, string? period) => new()
    {
        Förbund = inställningar.Förbund,
        Logotyp = inställningar.Logotyp,
        Titel = titel,
        Undertitel = Indikatortexter.Vems(vald),
        Uppgifter = [("Period", period ?? "")],
        Försättstext = $"Två punkter (..): visas inte, eftersom svaren är färre än {inställningar.Maskeringsgräns} eller skulle avslöja så få.",
        Block = dokument.Block,
    };

    private static Tabellbyggare Tabell(string namn, string beskrivning, string första)
    {
        var tabell = new Tabellbyggare("", beskrivning, 24, 5, 6, 11, 6, 7, 8, 8, 10, 5, 10) { Onumrerad = true, Linjer = true, Tät = true, Kortnamn = namn };
        tabell.Huvud([new(första), .. Kolumner]);
        return tabell;
    }

    private static Dokumentcell[] Celler(Mätrad rad) => Celler(
        rad.Resultat is { } r ? $"{r.N}" : Antal.Tecken,
        rad.Svarsfrekvens,
        rad.Resultat is { } f ? string.Join(" · ", f.Fördelning) : "–",
        rad.Resultat?.Medel,
        (rad.Resultat?.AndelJakande, rad.Resultat?.Intervall),
        rad.Riket,
        rad.Förändring,
        rad.Målnivå,
        rad.Ljus);

    private static Dokumentcell[] Celler(Parrad par) => Celler(
        par.Resultat is { } r ? $"{r.Par} par" : $"{Antal.Tecken} par", null, "–", null, (par.Resultat?.Stegförflyttning, par.Resultat?.Intervall), null, par.Förändring, par.Målnivå, par.Ljus);

    private static Dokumentcell[] Celler(
        string n, int? svarsfrekvens, string fördelning, decimal? medel, (int? Andel, Konfidensintervall? Intervall) jakande, Rikssvar? riket, Mätförändring? förändring, int? målnivå, Mätljus ljus) =>
    [
        new Siffertextcell(n), Procent(svarsfrekvens), fördelning, new Siffertextcell(medel is { } m ? m.ToString("0.00", Svenska.Kultur) : "–"), Procent(jakande.Andel),
        new Siffertextcell(Indikatortexter.Intervall(jakande.Intervall)),
        new Siffertextcell(riket is { } r ? $"{r.Procent.ToString("0.#", Svenska.Kultur)} % ({r.Period})" : "–"),
        förändring is { } f ? $"{Indikatortexter.Enheter(f.Procentenheter)} mot {f.Mot}, {Indikatortexter.Förändring(f)}" : "–",
        Procent(målnivå), Sammanfattningar.Sammanfattningsdelar.Ljus(ljus.Ljus),
    ];

    private static Siffertextcell Procent(int? procent) => new(procent is { } p ? $"{p} %" : "–");
}
