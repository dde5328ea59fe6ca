using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>The PM's tables as JSON. Source: formats/utbyte.md, "PM … its tables as JSON".</summary>
internal sealed class PmJson : IPmskrivare
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Fråga[] Förutsättningar = [Fråga.StartITid, Fråga.VakanserSof, Fråga.VakanserEgna, Fråga.AvvikelseBudget];

    private static readonly Fråga[] Kvalitet =
    [
        Fråga.Styrgruppsmöten, Fråga.OrdinarieDeltagit, Fråga.Uppföljning, Fråga.KontrollMetod,
        Fråga.KontrollMålgrupp, Fråga.Jämlikhet, Fråga.Jämställdhet, Fråga.AvvikelseMål,
    ];

    public Pmformat Format => Pmformat.Json;

    public string Mediatyp => "application/json";

    public void Skriv(Pm pm, Pmdokument dokument, Stream ut)
    {
        JsonSerializer.Serialize(ut, Dokument(pm), Läsbart);
        ut.WriteByte((byte)'\n');
    }

    private static JsonObject Dokument(Pm pm) => new()
    {
        ["period"] = pm.Period.ToString(),
        ["tabell1_insatser"] = Lista(pm.Insatser, i => Rad(i,
            ("namn", i.Insats.Namn),
            ("typ", i.Insats.Typ.Kod()),
            ("start", Dag(i.Insats.Start)),
            ("slut", Dag(i.Insats.Slut)),
            ("avslutad", Dag(i.Insats.Avslutad)),
            ("avslutad_i_perioden", i.AvslutadIPerioden))),
        ["tabell2_nulage_mal"] = Lista(pm.Svar, s => Rad(s.Insats,
            ("i_fas", JaNej(s.Svar.IFas)),
            ("prognos", JaNej(s.Svar.Prognos)),
            ("trafikljus", s.Mål.Kod()))),
        ["tabell3_forutsattningar"] = Lista(pm.Svar, s => Svar(s, Förutsättningar)),
        ["tabell4_budget"] = Lista(pm.Budget, b => Rad(b.Insats,
            ("budget_tkr", b.Utfall.BudgetTkr),
            ("utfall_tkr", b.Utfall.UtfallTkr),
            ("forbrukningskvot", b.Utfall.KvotProcent),
            ("trafikljus", b.Ljus.Kod()))),
        ["tabell5_kvalitet"] = Lista(pm.Svar, s => Svar(s, Kvalitet)),
        ["tabell6_deltagare"] = Tabell6(pm.Deltagare),
        ["tabell7_anonyma"] = new JsonObject
        {
            ["rader"] = Lista(pm.Anonyma, a => Rad(a.Insats, ("antal", Antal(a.Antal)))),
            ["summa"] = Antal(pm.AnonymaSumma),
        },
        ["tabell8_avslut"] = new JsonObject
        {
            ["anledningar"] = Lista(
                [
                    .. pm.Avslut.Anledningar.Select(a => (Namn: a.Anledning.Kod(), a.Antal)),
                    (Namn: "summa_arbete", Antal: pm.Avslut.SummaArbete),
                    (Namn: "summa_arbete_studier", Antal: pm.Avslut.SummaArbeteStudier),
                ],
                a => PerKön(a.Antal, ("anledning", a.Namn))),
            ["arbetar_procent"] = Lista(pm.Avslut.Grader, g => PerKön(g.Antal, ("grad", g.Grad))),
        },
        ["forsorjning"] = Försörjning(pm.Försörjning),
        ["malgrupp"] = Målgrupp(pm.Målgrupp),
        ["snittid_dagar"] = Lista(pm.SnittidDagar, s => Rad(s.Insats, ("k", s.K), ("m", s.M))),
        ["forvantat"] = Lista(pm.Förväntat, f => Rad(f.Insats, ("totalt", Antal(f.Totalt)), ("forvantat", f.Förväntat))),
        ["fordelningar"] = new JsonObject
        {
            ["aldersgrupp"] = Fördelning(pm.Målgrupp.Åldersgrupp),
            ["tid_i_offentlig_forsorjning"] = Fördelning(pm.Målgrupp.Tid),
            ["utbildning"] = Fördelning(pm.Målgrupp.Utbildning),
        },
    };

    private static JsonObject Tabell6(PmDeltagare deltagare) => new()
    {
        ["rader"] = Lista(deltagare.Rader, r => Deltagarrad(Rad(r.Insats), r.Rad)),
        ["summa"] = Deltagarrad([], deltagare.Summa),
        ["fordelning"] = new JsonObject
        {
            ["inregistrerade"] = Könsfördelning(deltagare.Summa.Inregistrerade),
            ["avslutade"] = Könsfördelning(deltagare.Summa.Avslutade),
            ["avslutade_totalt"] = Könsfördelning(deltagare.Summa.AvslutadeTotalt),
            ["pagaende"] = Könsfördelning(deltagare.Summa.Pågående),
            ["till_arbete_studier"] = Könsfördelning(deltagare.Summa.TillArbeteStudier),
        },
    };

    private static JsonObject Deltagarrad(JsonObject rad, PmDeltagarrad tal)
    {
        rad["inregistrerade"] = PerKön(tal.Inregistrerade);
        rad["avslutade"] = PerKön(tal.Avslutade);
        rad["avslutade_totalt"] = PerKön(tal.AvslutadeTotalt);
        rad["pagaende"] = PerKön(tal.Pågående);
        rad["till_arbete_studier"] = PerKön(tal.TillArbeteStudier);
        rad["andel_arbete_studier"] = new JsonObject
        {
            ["k"] = tal.AndelArbeteStudier.K,
            ["m"] = tal.AndelArbeteStudier.M,
            ["summa"] = tal.AndelArbeteStudier.Summa,
        };
        rad["andel_handlingsplan"] = tal.AndelHandlingsplan;
        return rad;
    }

    private static JsonObject Försörjning(PmFörsörjning försörjning) => new()
    {
        ["n_innan"] = Antal(försörjning.NInnan),
        ["n_efter"] = Antal(försörjning.NEfter),
        ["rader"] = Lista(försörjning.Rader, r => Objekt(
            ("typ", r.Typ.Kod()),
            ("innan_antal", Antal(r.Innan)),
            ("innan_procent", Domain.Deltagare.Antal.Procent(r.Innan, försörjning.NInnan)),
            ("efter_antal", Antal(r.Efter)),
            ("efter_procent", Domain.Deltagare.Antal.Procent(r.Efter, försörjning.NEfter)))),
    };

    private static JsonObject Målgrupp(PmMålgrupp målgrupp) => new()
    {
        ["n"] = Antal(målgrupp.N),
        ["andel_kvinnor"] = målgrupp.AndelKvinnor,
        ["andel_man"] = målgrupp.AndelMän,
        ["andel_under_30"] = målgrupp.AndelUnder30,
        ["andel_over_3_ar_offentlig_forsorjning"] = målgrupp.AndelÖver3År,
        ["andel_hogst_grundskola"] = målgrupp.AndelHögstGrundskola,
        ["andel_eftergymnasial"] = målgrupp.AndelEftergymnasial,
        ["andel_utbildning_saknas_okand"] = målgrupp.AndelUtbildningSaknasOkänd,
    };

    private static JsonObject Könsfördelning(Könsantal antal) => new()
    {
        ["k"] = Domain.Deltagare.Antal.Procent(antal.K, antal.Summa),
        ["m"] = Domain.Deltagare.Antal.Procent(antal.M, antal.Summa),
    };

    private static JsonObject PerKön(Könsantal antal, params (string Namn, JsonNode? Värde)[] före)
    {
        var objekt = Objekt(före);
        objekt["k"] = Antal(antal.K);
        objekt["m"] = Antal(antal.M);
        objekt["ovriga"] = Antal(antal.Övriga);
        objekt["summa"] = Antal(antal.Summa);
        return objekt;
    }

    private static JsonObject Fördelning<T>(IReadOnlyList<(T Kod, Antal Antal)> fördelning)
        where T : struct, Enum => Objekt([.. fördelning.Select(rad => (rad.Kod.Kod(), (JsonNode?)Antal(rad.Antal)))]);

    private static JsonObject Svar(PmSvar svar, Fråga[] frågor) =>
        Rad(svar.Insats, [.. frågor.Select(fråga => (fråga.Kod(), (JsonNode?)JaNej(svar.Svar[fråga])))]);

    private static JsonObject Rad(PmInsats insats, params (string Namn, JsonNode? Värde)[] fält) =>
        Objekt([("insats", insats.Insats.Kod), .. fält]);

    private static JsonObject Objekt(params (string Namn, JsonNode? Värde)[] fält)
    {
        var objekt = new JsonObject();
        foreach (var (namn, värde) in fält)
        {
            objekt[namn] = värde;
        }

        return objekt;
    }

    private static JsonArray Lista<T>(IEnumerable<T> rader, Func<T, JsonNode> välj) => new([.. rader.Select(välj)]);

    private static JsonNode Antal(Antal antal) => antal.Värde is { } värde ? JsonValue.Create(värde) : JsonValue.Create(Domain.Deltagare.Antal.Tecken);

    private static string? JaNej(bool? svar) => svar switch { true => "ja", false => "nej", null => null };

    private static string? Dag(DateOnly? dag) => dag?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
