using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Rapporter;

/// <summary>The workbook of the sample: the figures of the JSON, as numbers.</summary>
public sealed class PmExcelTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    public static TheoryData<bool> Maskering => [true, false];

    [Theory]
    [MemberData(nameof(Maskering))]
    public async Task Varje_tabell_har_ett_blad_och_filen_är_giltig(bool maskerat)
    {
        using var bok = await BokAsync(maskerat);
        var dokument = (await uppsala.Värd.SändAsync(new PmSidaQuery(UppsalaFixture.H1), Användarna.Kansli)).Dokument;

        bok.Blad.Should().StartWith("Om").And.EndWith(["Noter", "Texter"]);
        bok.Blad.Should().HaveCount(dokument.Tabeller.Count() + 3).And.OnlyHaveUniqueItems();
        bok.Blad.Should().Contain(["1 Insatser", "2 Nuläge mål", "4 Budget", "6a Deltagare", "6b Till arbete eller studier", "8 Avslutningsanledningar", "Beviljade insatser"]);
        bok.Valideringsfel().Should().BeEmpty();
        bok.Rader("Om").SelectMany(r => r).Select(c => c.Text).Should().Contain("Samordningsförbundet").And.Contain("Första halvåret 2021").And.Contain("..").And.Contain("4 Budget");
    }

    [Theory]
    [MemberData(nameof(Maskering))]
    public async Task Talen_är_JSONs(bool maskerat)
    {
        using var bok = await BokAsync(maskerat);
        var pm = JsonNode.Parse(Encoding.UTF8.GetString((await FilAsync(maskerat, Pmformat.Json)).Innehåll))!;
        var namn = await VisningsnamnAsync();

        foreach (var rad in Lista(pm["tabell4_budget"]))
        {
            var cell = bok.Rad("4 Budget", namn[(string)rad["insats"]!]);
            cell[2].ÄrTal(rad["utfall_tkr"]).Should().BeTrue();
            cell[3].ÄrTal(rad["budget_tkr"]).Should().BeTrue();
            cell[4].ÄrAndel(rad["forbrukningskvot"]).Should().BeTrue();
        }

        string[] mått = ["inregistrerade", "avslutade", "avslutade_totalt", "pagaende"];
        foreach (var rad in Lista(pm["tabell6_deltagare"]!["rader"]).Append(pm["tabell6_deltagare"]!["summa"]!.AsObject()))
        {
            var vem = rad["insats"] is { } kod ? namn[(string)kod!] : "Summa";
            var antal = bok.Rad("6a Deltagare", vem);
            var kolumner = Kolumner(bok, "6a Deltagare");
            foreach (var (m, i) in mått.Select((m, i) => (m, i)))
            {
                antal[1 + (i * kolumner)].ÄrTal(rad[m]!["k"]).Should().BeTrue("{0} of {1}", m, vem);
                antal[2 + (i * kolumner)].ÄrTal(rad[m]!["m"]).Should().BeTrue();
                antal[kolumner * (i + 1)].ÄrTal(rad[m]!["summa"]).Should().BeTrue();
            }

            bok.Rad("6b Till arbete eller studier", vem)[^1].ÄrAndel(rad["andel_handlingsplan"]).Should().BeTrue();
            bok.Rad("6b Till arbete eller studier", vem)[^2].ÄrAndel(rad["andel_arbete_studier"]!["summa"]).Should().BeTrue();
        }

        foreach (var rad in Lista(pm["forsorjning"]!["rader"]).Zip(bok.Rader("9 Försörjning").Skip(1)))
        {
            rad.Second[1].ÄrTal(rad.First["innan_antal"]).Should().BeTrue();
            rad.Second[2].ÄrAndel(rad.First["innan_procent"]).Should().BeTrue();
            rad.Second[4].ÄrAndel(rad.First["efter_procent"]).Should().BeTrue();
        }

        foreach (var rad in Lista(pm["snittid_dagar"]))
        {
            var snittid = bok.Rad("15 Snittid", namn[(string)rad["insats"]!]);
            snittid[1].ÄrTal(rad["k"]).Should().BeTrue();
            snittid[2].ÄrTal(rad["m"]).Should().BeTrue();
        }

        bok.Rad("14 Utbildningsnivå", "Grundskola")[1].ÄrTal(pm["fordelningar"]!["utbildning"]!["grundskola"]).Should().BeTrue();
    }

    [Fact]
    public async Task Datum_är_datum_och_huvudet_är_fett_och_fryst()
    {
        using var bok = await BokAsync(true);

        var rad = bok.Rad("1 Insatser", "Tierp, Växtverket");
        rad[1].Text.Should().Be("Individinsatser");
        rad[2].Format.Should().Be("yyyy\\-mm\\-dd");
        DateTime.FromOADate((double)rad[2].Tal!).Should().Be(new DateTime(2019, 9, 1));
        bok.Rader("1 Insatser")[0].Should().OnlyContain(c => c.Fet);
        bok.Rader("1 Insatser")[1].Should().OnlyContain(c => !c.Fet);
        bok.Fryst("1 Insatser").Should().BeTrue();
    }

    [Fact]
    public async Task Det_maskerade_är_text_och_aldrig_noll()
    {
        using var bok = await BokAsync(true);
        var växtverket = bok.Rad("6a Deltagare", "Växtverket");

        växtverket.Skip(1).Should().Contain(c => c.Text == "..");
        bok.Rad("6b Till arbete eller studier", "Växtverket").Should().Contain(c => c.Text == "–");
    }

    private static int Kolumner(Arbetsboksläsare bok, string blad) => (bok.Rader(blad)[0].Count - 1) / 4;

    private static IEnumerable<JsonObject> Lista(JsonNode? nod) => nod!.AsArray().Select(r => r!.AsObject());

    private async Task<Dictionary<string, string>> VisningsnamnAsync() =>
        (await uppsala.Värd.SändAsync(new Finsam.Application.Insatser.InsatserQuery(), Användarna.Kansli)).ToDictionary(i => i.Kod, i => i.Visningsnamn);

    private Task<Pmfil> FilAsync(bool maskerat, Pmformat format) =>
        maskerat ? uppsala.Värd.SändAsync(new PmFilQuery(UppsalaFixture.H1, format)) : uppsala.Värd.SändAsync(new OmaskeradPmFilQuery(UppsalaFixture.H1, format));

    private async Task<Arbetsboksläsare> BokAsync(bool maskerat) => new((await FilAsync(maskerat, Pmformat.Xlsx)).Innehåll);
}
