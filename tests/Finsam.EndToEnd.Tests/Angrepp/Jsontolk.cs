using System.Text.Json.Nodes;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>Understands the PM as JSON.</summary>
internal sealed class Jsontolk(string källa, Period period)
{
    private static readonly (string Namn, Kolumn Kolumn)[] Kön = [("k", Kolumn.K), ("m", Kolumn.M), ("ovriga", Kolumn.Övriga), ("summa", Kolumn.Summa)];

    private static readonly (string Namn, Mått Mått)[] Tabell6 =
    [
        ("inregistrerade", Mått.Inregistrerade), ("avslutade", Mått.Avslutade), ("avslutade_totalt", Mått.AvslutadeTotalt),
        ("pagaende", Mått.Pågående), ("till_arbete_studier", Mått.TillArbeteStudier),
    ];

    public IEnumerable<Iakttagelse> Tolka(JsonNode pm)
    {
        var tabell6 = pm["tabell6_deltagare"]!;
        IEnumerable<Iakttagelse> allt =
        [
            .. tabell6["rader"]!.AsArray().SelectMany(rad => Deltagarrad(rad!, (string)rad!["insats"]!)),
            .. Deltagarrad(tabell6["summa"]!, Cell.Summa),
            .. Tabell6.SelectMany(m => Kön.Take(2).SelectMany(k =>
                Andel(tabell6["fordelning"]![m.Namn]![k.Namn], [new(period, m.Mått, Cell.Summa, k.Kolumn)], [new(period, m.Mått, Cell.Summa, Kolumn.Summa)]))),
            .. pm["tabell7_anonyma"]!["rader"]!.AsArray().SelectMany(rad => Antal(rad!["antal"], new(period, Mått.Anonyma, (string)rad["insats"]!, Kolumn.Summa))),
            .. Antal(pm["tabell7_anonyma"]!["summa"], new(period, Mått.Anonyma, Cell.Summa, Kolumn.Summa)),
            .. pm["tabell8_avslut"]!["anledningar"]!.AsArray().SelectMany(rad => PerKön(rad!, Mått.Avslut, Anledning((string)rad!["anledning"]!))),
            .. pm["tabell8_avslut"]!["arbetar_procent"]!.AsArray().SelectMany(rad => PerKön(rad!, Mått.Sysselsättningsgrad, rad!["grad"]!.ToString())),
            .. Försörjning(pm["forsorjning"]!),
            .. Fördelning(pm["fordelningar"]!["aldersgrupp"]!, Mått.Åldersgrupp),
            .. Fördelning(pm["fordelningar"]!["tid_i_offentlig_forsorjning"]!, Mått.Tid),
            .. Fördelning(pm["fordelningar"]!["utbildning"]!, Mått.Utbildning),
            .. pm["forvantat"]!.AsArray().SelectMany(rad => Antal(rad!["totalt"], new(period, Mått.Totalt, (string)rad["insats"]!, Kolumn.Summa))),
            .. Målgrupp(pm["malgrupp"]!),
        ];
        return allt;
    }

    private static string Anledning(string kod) => kod switch { "summa_arbete" => Cell.SummaArbete, "summa_arbete_studier" => Cell.SummaArbeteStudier, _ => kod };

    private IEnumerable<Iakttagelse> Deltagarrad(JsonNode rad, string insats) =>
    [
        .. Tabell6.SelectMany(m => PerKön(rad[m.Namn]!, m.Mått, insats)),
        .. Kön.Where(k => k.Kolumn != Kolumn.Övriga).SelectMany(k => Andel(
            rad["andel_arbete_studier"]![k.Namn], [new(period, Mått.TillArbeteStudier, insats, k.Kolumn)], [new(period, Mått.Avslutade, insats, k.Kolumn)])),
    ];

    private IEnumerable<Iakttagelse> PerKön(JsonNode rad, Mått mått, string namn) => Kön.SelectMany(k => Antal(rad[k.Namn], new(period, mått, namn, k.Kolumn)));

    private IEnumerable<Iakttagelse> Försörjning(JsonNode försörjning)
    {
        Cell Cell(Mått mått, string rad) => new(period, mått, rad, Kolumn.Summa);
        var (före, efter) = (Cell(Mått.FörsörjningInnan, Domain.Deltagare.Maskering.Cell.N), Cell(Mått.FörsörjningEfter, Domain.Deltagare.Maskering.Cell.N));
        return
        [
            .. Antal(försörjning["n_innan"], före),
            .. Antal(försörjning["n_efter"], efter),
            .. försörjning["rader"]!.AsArray().SelectMany(rad => (Iakttagelse[])
            [
                .. Antal(rad!["innan_antal"], Cell(Mått.FörsörjningInnan, (string)rad["typ"]!)),
                .. Andel(rad["innan_procent"], [Cell(Mått.FörsörjningInnan, (string)rad["typ"]!)], [före]),
                .. Antal(rad["efter_antal"], Cell(Mått.FörsörjningEfter, (string)rad["typ"]!)),
                .. Andel(rad["efter_procent"], [Cell(Mått.FörsörjningEfter, (string)rad["typ"]!)], [efter]),
            ]),
        ];
    }

    /// <summary>The list names what occurs, so what it does not name is 0.</summary>
    private IEnumerable<Iakttagelse> Fördelning(JsonNode fördelning, Mått mått)
    {
        var koder = mått switch
        {
            Mått.Åldersgrupp => Koder.Alla<Domain.Deltagare.Åldersgrupp>(),
            Mått.Tid => Koder.Alla<Domain.Deltagare.TidIOffentligFörsörjning>(),
            _ => Koder.Alla<Domain.Deltagare.Utbildning>(),
        };
        return koder.SelectMany(kod => Antal(fördelning[kod] ?? JsonValue.Create(0), new(period, mått, kod, Kolumn.Summa)));
    }

    private IEnumerable<Iakttagelse> Målgrupp(JsonNode målgrupp)
    {
        Cell[] Aktuella(Kolumn kolumn) => [new(period, Mått.Pågående, Cell.Summa, kolumn), new(period, Mått.Avslutade, Cell.Summa, kolumn)];
        Cell[] Av(Mått mått, params string[] koder) => [.. koder.Select(kod => new Cell(period, mått, kod, Kolumn.Summa))];
        var n = Aktuella(Kolumn.Summa);
        return
        [
            .. målgrupp["n"]!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? new[] { Iakttagelse.Summa(källa, n, (int)målgrupp["n"]!) } : [],
            .. Andel(målgrupp["andel_kvinnor"], Aktuella(Kolumn.K), n),
            .. Andel(målgrupp["andel_man"], Aktuella(Kolumn.M), n),
            .. Andel(målgrupp["andel_under_30"], Av(Mått.Åldersgrupp, "15-29"), n),
            .. Andel(målgrupp["andel_over_3_ar_offentlig_forsorjning"], Av(Mått.Tid, "4-6", "7-9", "over_9"), n),
            .. Andel(målgrupp["andel_hogst_grundskola"], Av(Mått.Utbildning, "grundskola"), n),
            .. Andel(målgrupp["andel_eftergymnasial"], Av(Mått.Utbildning, "annan_eftergymnasial", "hogskola_under_1", "hogskola_over_1"), n),
            .. Andel(målgrupp["andel_utbildning_saknas_okand"], Av(Mått.Utbildning, "saknas", "okand"), n),
        ];
    }

    private IEnumerable<Iakttagelse> Antal(JsonNode? värde, Cell cell) => värde!.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Number => [Iakttagelse.Visad(källa, cell, (int)värde)],
        _ when (string)värde! == ".." => [],
        _ => throw new NotSupportedException($"{källa}: {värde.GetPath()} is neither a count nor masked."),
    };

    private IEnumerable<Iakttagelse> Andel(JsonNode? värde, Cell[] del, Cell[] helhet) => värde is null ? [] : Iakttagelse.Andel(källa, del, helhet, (int)värde);
}
