using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Sammanfattningar;

/// <summary>The parts that an insats and a lokusgrupp have in common, in the förbund's words.</summary>
/// <param name="underlag">What was read.</param>
/// <param name="ord">The förbund's words.</param>
internal sealed class Sammanfattningsdelar(Sammanfattningsunderlag underlag, Ordval ord)
{
    private readonly Dokumentbyggare _dokument = new(null, ord);

    /// <summary>A part, with its heading.</summary>
    public Sammanfattningsdel Del(Sammanfattningsfråga fråga, string rubrik, Action<Dokumentbyggare> skriv)
    {
        var första = _dokument.Block.Count;
        _dokument.Rubrik1(rubrik);
        skriv(_dokument);
        return new(fråga, [.. _dokument.Block.Skip(första)]);
    }

    /// <summary>What the deltagare say: how they rated themselves.</summary>
    /// <param name="flera">Whether the rows are of several insatser.</param>
    public Sammanfattningsdel Svar(bool flera) => Del(Sammanfattningsfråga.Svar, "Vad säger de?", dokument =>
    {
        if (underlag.Skattning.Count == 0)
        {
            dokument.Stycke("Ingen självskattning är fastställd för perioden.");
            return;
        }

        var tabell = new Tabellbyggare("Självskattning", "De som slutade i halvåret: deras senaste skattning mot den första.", 34, 14, 16, 14, 12, 10) { Onumrerad = true };
        tabell.Huvud(new(flera ? "Insats" : "Slutade"), new("Avslutade", true), new("Minst två skattningar", true), new("Medelförändring", true), new("Skattade sig högre", true), new("Osäkerhet", true));
        foreach (var rad in underlag.Skattning)
        {
            var dolt = rad.Förbättrade.Avslutade.Maskerad;
            tabell.Rad(
                new Fritextcell(flera ? $"{rad.Namn}, {Talformat.IText(rad.Halvår)}" : rad.Halvår.Namn),
                rad.Avslutade,
                rad.Förbättrade.Avslutade,
                new Siffertextcell(dolt ? Antal.Tecken : Förändring(rad)),
                dolt ? Antal.Dolt : new Procentcell(rad.Förbättrade.Procent),
                Osäkerhet(rad.Förbättrade));
        }

        dokument.Tabell(tabell);
        dokument.Not("Skalan är 0–10. Osäkerhet: 95 procents konfidensintervall (Wilson).");
    });

    /// <summary>What does not hold today.</summary>
    public Sammanfattningsdel Avvikelser() => Del(Sammanfattningsfråga.Avvikelser, "Öppna avvikelser", dokument =>
    {
        if (underlag.Avvikelser.Count == 0)
        {
            dokument.Stycke("Ingen avvikelse är öppen.");
        }
        else
        {
            dokument.Tabell(Avvikelseavsnitt.Tabell("", "Avvikelser som är öppna i dag, den senaste först.", underlag.Avvikelser.Select(a => new Lyftavvikelse(a.Insats.Visningsnamn, a.Avvikelse))));
        }
    });

    /// <summary>The way from the name to the insats's page.</summary>
    public static Dokumentcell Länk(Insats insats, Period period) => new Insatscell(new(insats, insats.Tid.AvslutadI(period)));

    /// <summary>Budget, utfall and kvot in tkr.</summary>
    public static Dokumentcell[] Belopp(Budgetutfall ekonomi) => [new Talcell(ekonomi.BudgetTkr), new Talcell(ekonomi.UtfallTkr), new Procentcell(ekonomi.KvotProcent)];

    /// <summary>A light with what it says.</summary>
    public static Dokumentcell Ljus(Trafikljus ljus, string grå = "Ej bedömd") => new Ljuscell(ljus, Pmord.För(ljus, grå));

    /// <summary>Started, left, ongoing; dashes where there are no deltagare.</summary>
    public static Dokumentcell[] Deltagare(Deltagarkvartal? deltagare) => deltagare is null ? [Streck, Streck, Streck] : [deltagare.In, deltagare.Ut, deltagare.Pågående];

    /// <summary>A share with its n and how sure it is; dashes where there are no deltagare.</summary>
    public static Dokumentcell[] Andel(Utfallsandel? andel) => andel is null ? [Streck, Streck, Streck, Streck] : [andel.Avslutade, andel.Till, new Procentcell(andel.Procent), Osäkerhet(andel)];

    private static Dokumentcell Streck { get; } = new Siffertextcell(Talformat.Streck);

    private static Dokumentcell Osäkerhet(Utfallsandel andel) => new Siffertextcell(andel.Intervall is { } intervall ? $"{intervall.Lägst}–{intervall.Högst}\u00A0%" : Talformat.Streck);

    private static string Förändring(Skattningsutfallsrad rad) => rad.Förändring is not { } tal ? Talformat.Streck
        : (Domain.Gemensamt.Andel.EnDecimal(tal) > 0 ? "+" : "") + Talformat.Decimaltal(Domain.Gemensamt.Andel.EnDecimal(tal));
}
