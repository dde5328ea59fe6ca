using DocumentFormat.OpenXml.Packaging;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lärdomar;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Finsam.Domain.Lärdomar;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Insatsrapporter;

/// <summary>The filled-in Blad A and Bilaga LS of 2016, written in the program: the same headings, answers and figures.</summary>
public sealed class Fls2016Tests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private const string Rapport = "helar-2016";
    private static readonly Användare Ordförande = Användarna.Prov(new Uppdrag(Roll.Lokusordförande, Lokusgrupp: "uppsala"));

    public async Task InitializeAsync()
    {
        (await fixture.Värd.SändAsync(new ImporteraCommand(Fls2016.Mapp(), false))).Fel.Should().BeEmpty();
        foreach (var (slag, namn, budget, utfall) in new[] { (Kostnadsslag.Personal, "Personalkostnader", "3350000", "3028447"), (Kostnadsslag.Övrigt, "Övriga kostnader", "267000", "392917") })
        {
            (await fixture.Värd.SändAsync(new SparaBudgetradCommand("fls", 2016, null, 0, new() { Slag = slag, Namn = namn, Belopp = budget, Kvartal = ["0", "0", "0", budget], Bekräftat = true }), Användarna.Kansli)).Fel.Should().BeNull();
            var rad = (await fixture.Värd.SändAsync(new InsatsekonomiQuery("fls", 2016), Användarna.Kansli)).Värde.Budget.Rader.Single(r => r.Rad.Namn == namn).Rad;
            (await fixture.Värd.SändAsync(new SkrivRadutfallCommand(rad.Id, rad.Version, ["0", "0", "0", utfall]), Användarna.Kansli)).Fel.Should().BeNull();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Ger_åtta_ja_två_nej_och_samma_rubriker_svar_och_siffror()
    {
        (await fixture.Värd.SändAsync(new BörjaRapportCommand("fls", Insatsrapportslag.Helår, 2016, Rapportbilaga.LS, "uppsala"), Användarna.Kansli)).Värde.Should().Be(Rapport);
        (await SkrivAsync([.. Fls2016.Texter])).Should().OnlyContain(k => k.Utfall == Svarsutfall.Sparat);

        var vy = await VyAsync();
        var utkast = vy.Utkast()!;
        Kryss(utkast, "ls.lokus").Should().Equal("Ja", "Ja", "Nej", "Ja", "Ja");
        Kryss(utkast, "ls.koordinator").Should().Equal("Ja", "Ja", "Ja", "Ja", "Nej");
        Rader(utkast, "budget").Should().Equal(
            "Personalkostnader|3 350 000 kr|3 028 447 kr|321 553 kr", "Övriga kostnader|267 000 kr|392 917 kr|−125 917 kr", "Totalt|3 617 000 kr|3 421 364 kr|195 636 kr");
        Rader(utkast, "perioder").Should().Equal("Aktuell insatsperiod (beviljad)|2016-07-01 – 2016-12-31", "Tidigare insatsperiod|2016-01-01 – 2016-06-30", "Tidigare insatsperiod|2015-09-01 – 2015-12-31");
        Rader(utkast, "mal").Should().HaveCount(7).And.OnlyContain(r => r.Contains("Målet ej uppnått"));
        Rader(utkast, "mal")[5].Should().EndWith("40. 40 individer har fått stöd av TR under 2016.");
        Rader(utkast, "bortfall").Should().Equal("andel i %|..", "antal|..", "av antal registrerade|40");

        var granskning = Rapportgranskning.Av(vy.Rapport.Rubriker, vy.Texter.ToDictionary(t => t.Key, t => t.Value.Värde), vy.Fakta!.Granskning);
        granskning.Hinder.Should().BeEmpty();
        granskning.Alla.Select(a => a.Nyckel).Should().Equal("mal", "mal", "bortfall", "budget", "ls.kompetens");

        (await fixture.Värd.SändAsync(new LåsRapportCommand("fls", Rapport), Användarna.Kansli)).Fel.Should().BeNull();
        var låst = await VyAsync();
        (await UppgifterAsync()).Should().ContainSingle().Which.Slag.Should().Be(Rapportuppgift.Underskrift);
        (await SkrivAsync(("analys", "Något annat."))).Should().BeEmpty("it is locked");
        (await fixture.Värd.SändAsync(new UndertecknaRapportCommand("fls", Rapport, Rapportunderskrift.Ordförande, "Uppsala", "Ordförande i lokusgruppen", null, låst.Bild!.Sha256), Användarna.Kansli)).Fel!.Kod.Should().Be("underskrift.inte-din");
        (await fixture.Värd.SändAsync(new UndertecknaRapportCommand("fls", Rapport, Rapportunderskrift.Ordförande, "Uppsala", "Ordförande i lokusgruppen", null, låst.Bild!.Sha256), Ordförande)).Fel.Should().BeNull();
        (await UppgifterAsync()).Should().BeEmpty("the ordförande has signed");
        (await fixture.Värd.SändAsync(new LämnaInRapportCommand("fls", Rapport, false, "2017:3"), Ordförande)).Fel.Should().BeNull();

        var bibliotek = (await fixture.Värd.SändAsync(new LärdomarQuery(new() { Text = "samsyn" }), Användarna.Kansli)).Rader;
        bibliotek.Should().ContainSingle().Which.Lärdom.Should().Match<Lärdom>(l => l.Slag == Lärdomsslag.Systemfel && l.Text == "Brister i samsyn hos samverkansparterna." && l.Rapport == "fls/helar-2016" && l.År == 2016);

        var översikt = await fixture.Värd.SändAsync(new VerksamhetsöversiktQuery(Insatsrapportslag.Helår, 2016), Användarna.Kansli);
        översikt.Saknas.Should().BeEmpty();
        översikt.Rader.Should().ContainSingle().Which.Resultat.Should().HaveCount(7);
        var underlag = Word((await fixture.Värd.SändAsync(new VerksamhetsöversiktFilQuery(Insatsrapportslag.Helår, 2016), Användarna.Kansli)).Innehåll);
        underlag.Should().ContainInOrder("Verksamhetsöversikt", "Uppföljning av insatser", "Systemfel för att uppnå resultat", "Budget (prognos, avvikelser m.m)");
        (await fixture.Värd.SändAsync(new VerksamhetsöversiktQuery(Insatsrapportslag.Delår, 2016), Användarna.Kansli)).Saknas.Should().ContainSingle("its half-year is not reported");

        var text = Word((await fixture.Värd.SändAsync(new InsatsrapportFilQuery("fls", Rapport), Användarna.Med(Roll.Styrelse))).Värde.Innehåll);
        text.Should().ContainInOrder(InbyggdaMallar.Alla.Where(m => m.Slag is Mallslag.BladA or Mallslag.BilagaLSHelår).SelectMany(m => m.Rubriker).Select(r => r.Text).Distinct());
        string.Join('\n', text).Should().ContainAll("3 028 447 kr", "−125 917 kr", "195 636 kr", "2015:18", "Brister i gränsdragning.", "Uppsala", "Ordförande i lokusgruppen", "2017:3").And.NotContain("7,5");
        await NyVersionAsync();
    }

    /// <summary>While a new version is written, the one that was handed in is what everyone outside reads, and the överblick counts.</summary>
    private async Task NyVersionAsync()
    {
        (await fixture.Värd.SändAsync(new ÖppnaRapportCommand("fls", Rapport, "Fel i budgeten."), Användarna.Kansli)).Fel.Should().BeNull();
        var styrelse = Användarna.Med(Roll.Styrelse);

        (await fixture.Värd.SändAsync(new InsatsrapportQuery("fls", Rapport), styrelse)).Värde.Bild!.Rubriker.Should().Contain(r => r.Nyckel == "analys" && r.Text.Length > 0);
        (await fixture.Värd.SändAsync(new InsatsrapportFilQuery("fls", Rapport), styrelse)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new VerksamhetsöversiktQuery(Insatsrapportslag.Helår, 2016), styrelse)).Rader.Should().ContainSingle();
        (await fixture.Värd.SändAsync(new TaBortRapportCommand("fls", Rapport), Användarna.Kansli)).Fel!.Kod.Should().Be("insatsrapport.har-lamnats");
    }

    private async Task<IReadOnlyList<Insatsrapportuppgift>> UppgifterAsync() => (await fixture.Värd.SändAsync(new MinaUppgifterQuery(), Ordförande)).Insatsrapporter;

    private async Task<InsatsrapportVy> VyAsync() => (await fixture.Värd.SändAsync(new InsatsrapportQuery("fls", Rapport), Användarna.Kansli)).Värde;

    private async Task<IReadOnlyList<Svarskvitto>> SkrivAsync(params (string Fält, string Text)[] texter) =>
        (await fixture.Värd.SändAsync(new SparaRapporttextCommand("fls", Rapport, [.. texter.Select(t => new Svarsändring(t.Fält, t.Text, 0))]), Användarna.Kansli)) is { Lyckades: true } svar ? svar.Värde.Fält : [];

    private static List<string> Rader(Insatsrapportbild bild, string nyckel) => [.. bild.Rubriker.Single(r => r.Nyckel == nyckel).Fakta!.Rader.Select(r => Blankt(string.Join('|', r)))];

    private static IEnumerable<string> Kryss(Insatsrapportbild bild, string nyckel) =>
        bild.Rubriker.Single(r => r.Nyckel == nyckel).Fakta!.Rader.Select(r => r[1] == "x" ? "Ja" : r[2] == "x" ? "Nej" : r[1]);

    /// <summary>With the blank of a keyboard in place of the one that does not break.</summary>
    private static string Blankt(string text) => text.Replace('\u00a0', ' ');

    private static List<string> Word(byte[] fil)
    {
        using var ström = new MemoryStream(fil);
        using var dokument = WordprocessingDocument.Open(ström, false);
        return [.. dokument.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => Blankt(p.InnerText))];
    }
}
