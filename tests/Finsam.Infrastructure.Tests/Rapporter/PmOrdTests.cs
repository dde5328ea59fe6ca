using System.Text.RegularExpressions;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using Finsam.Infrastructure.Rapporter.Excel;
using Finsam.Testing.Program;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The PM in the förbund's words: every fixed text, and nothing that people have written.</summary>
public sealed partial class PmOrdTests
{
    private const string Egen = "Våra insatser är bra insatser, skriver lokusgruppen.";
    private const string Not = "Insatsens lokusgrupp har bytt insats.";
    private const string Ägare = "Insatsbolaget i Heby";
    private const string Part = "Lokusgruppen Heby";
    private const string Förbund = "Förbundet för insatser";

    private static readonly Inställningar Egna = new()
    {
        Förbund = Förbund,
        Ord = new() { Insats = Ordval.FörslagInsats.Single(o => o.Singular == "projekt"), Lokusgrupp = Ordval.FörslagLokusgrupp.Single(o => o.Singular == "LSG") },
    };

    private static readonly PmInsats Pågående = Pmexempel.Insats("insats-1", "Heby, Insatsen för unga", "Insatsglimten");
    private static readonly PmInsats Avslutad = Insats("Insatsernas hus");

    private static string[] Skrivet => [Egen, Not, "Heby, Insatsen för unga", "Insatsglimten", "Insatsernas hus", Ägare, Part, Förbund];

    [Fact]
    public void Inget_standardord_står_kvar_i_Word_och_inget_som_någon_skrivit_är_ändrat()
    {
        using var word = LästWord.Av(Pm(), Egna, Texter());

        var text = word.AllText;
        text.Should().Contain("Uppföljning av projekt").And.Contain("Individprojekt").And.Contain("Avslutade projekt").And.Contain("Projektägare").And.Contain("Projektmål");
        text.Should().ContainAll(Skrivet);
        Kvar(text).Should().BeEmpty();
        word.Valideringsfel().Should().BeEmpty();
        Kvar(word.Huvuddel.Document.Body!.OuterXml.Replace(Förbund, "")).Should().BeEmpty("what the tables are said to show is read aloud");
    }

    [Fact]
    public void Inget_standardord_står_kvar_i_Excel_och_inget_som_någon_skrivit_är_ändrat()
    {
        using var ut = new MemoryStream();
        new PmExcel().Skriv(Pm(), Pmdokument.Av(Pm(), Texter(), Egna), ut);
        using var bok = new Arbetsboksläsare(ut.ToArray());

        var text = string.Join('\n', bok.Blad.Concat(bok.Blad.SelectMany(b => bok.Rader(b)).SelectMany(r => r).Select(c => c.Text ?? "")));
        text.Should().Contain("1 Projekt").And.Contain("Beviljade projekt").And.ContainAll(Skrivet);
        Kvar(text).Should().BeEmpty();
        bok.Valideringsfel().Should().BeEmpty();
    }

    [Fact]
    public void Inget_standardord_står_kvar_på_sidan_och_länkarna_är_desamma()
    {
        var (egna, standard) = (Pmdokument.Av(Pm(), Texter(), Egna), Pmdokument.Av(Pm(), Texter(), new() { Förbund = Förbund }));

        Kvar(Texterna(egna)).Should().BeEmpty();
        egna.Skrivelseförslag.Rubrik.Should().Be($"Uppföljning av projekt inom {Förbund}, kvartal 1 och 2 2021");
        Kvar(egna.Skrivelseförslag.Ärendet).Should().BeEmpty();
        egna.Block.OfType<Rubrik>().Select(r => r.Ankare).Should().Equal(standard.Block.OfType<Rubrik>().Select(r => r.Ankare));
        Texterna(standard).Should().Contain("Individinsatser").And.NotContain("rojekt");
    }

    [Fact]
    public void Räkneorden_följer_ordets_kön()
    {
        var meningar = Pmdokument.Av(Pm(), null, Egna).Block.OfType<Stycke>().Select(s => s.Text).ToList();

        meningar.Should().Contain("Ett av ett projekt som svarat har haft vakanser i tjänster som förbundet finansierar: Insatsglimten.");
        var förslag = Pmdokument.Av(Pm(), null, Egna).Block.OfType<Textplats>().First().Förslag[0].Text;
        förslag.Should().Be("Under första halvåret 2021 har två finansierade projekt varit i gång. Inget har startat och ett har avslutats.");
    }

    [Fact]
    public void Gränserna_under_tabell_4_är_de_som_dömde()
    {
        var gamla = new Trösklar { Bagatell = 10_000, GrönFrån = 80, GrönTill = 105, GulFrån = 60, GulTill = 120 };
        var pm = Pmexempel.Pm();
        var idag = new Trösklar { GrönFrån = 90 };

        Gränser(pm with { Budget = [.. pm.Budget.Select(b => b with { Trösklar = gamla })] }, idag)
            .Should().ContainSingle().Which.Should().Contain("”I fas” är 80–105 %").And.Contain("10\u00A0000 kr").And.Contain("60–120 %").And.NotContain("90–");
        Gränser(pm with { Budget = [pm.Budget[0] with { Trösklar = gamla }, pm.Budget[1] with { Trösklar = idag }, pm.Budget[2]] }, idag)
            .Should().SatisfyRespectively(
                först => först.Should().Contain("”I fas” är 90–110 %"),
                sedan => sedan.Should().StartWith("Andra gränser gällde när rapporterna godkändes för Växtverket. ”I fas” är 80–105 %"));
    }

    private static List<string> Gränser(Pm pm, Trösklar idag) =>
        [.. Pmdokument.Av(pm, null, new() { Trösklar = idag }).Block.OfType<Stycke>().Select(s => s.Text).Where(t => t.Contains("”I fas” är") && t.Contains("kr."))];

    private static string Texterna(Pmdokument dokument) => string.Join(
        '\n',
        dokument.Block.SelectMany(IEnumerable<string> (block) => block switch
        {
            Rubrik rubrik => [rubrik.Text],
            Stycke stycke => [stycke.Text],
            Textplats plats => [plats.Etikett, .. plats.Stycken.Select(s => s.Text), .. plats.Förslag.Select(s => s.Text)],
            Måltexter mål => [mål.Rubrik, mål.Beskrivning, .. mål.Rader.SelectMany(r => new[] { r.Nivå, r.Mål.Etikett, r.Utfall.Etikett })],
            Tabell t => [t.Titel, t.Beskrivning, .. t.Huvud.SelectMany(r => r.Select(c => c.Text)), .. t.Rader.SelectMany(r => r.Celler.Select(c => c.Skrivet)), .. t.Diagram?.Rader.Select(r => r.Text) ?? []],
            _ => [],
        }).Append(dokument.Titel));

    /// <summary>What is left of the standard words once that which people have written is gone.</summary>
    private static List<string> Kvar(string text)
    {
        foreach (var skrivet in Skrivet.OrderByDescending(s => s.Length))
        {
            text = text.Replace(skrivet, "", StringComparison.Ordinal);
        }

        return [.. Standardord().Matches(text.Replace("\u00AD", "", StringComparison.Ordinal)).Select(m => m.Value)];
    }

    private static Pm Pm()
    {
        var pm = Pmexempel.Pm();
        return pm with
        {
            Insatser = [Pågående, Avslutad],
            Svar = [new(Pågående, new() { IFas = false, Prognos = false, VakanserSof = true, Styrgruppsmöten = true }, Trafikljus.Röd)],
            Budget = [new(Pågående, new(970_000, 784_000), Trafikljus.Grön), new(Avslutad, new(500_000, 400_000), Trafikljus.Grön)],
            Deltagare = pm.Deltagare with { Rader = [(Pågående, pm.Deltagare.Rader[0].Rad), (Avslutad, pm.Deltagare.Rader[2].Rad)] },
            Anonyma = [(Pågående, pm.AnonymaSumma)],
            SnittidDagar = [(Pågående, 142, 342)],
            Förväntat = [(Pågående, pm.Förväntat[0].Totalt, 30), (Avslutad, pm.Förväntat[2].Totalt, null)],
            Noter = [Pmexempel.Not(Pågående, "i_fas", Not), Pmexempel.Not(Pågående, Kommentar.Budget, Not)],
        };
    }

    private static Pmtexter Texter()
    {
        var texter = Pmtexter.Nya(Pmexempel.Period);
        void Skriv(Pmavsnitt avsnitt, string insats = "") => texter.Skriv(new(avsnitt, insats), Egen, 0, new("Kansliet", default)).Lyckades.Should().BeTrue();
        Skriv(Pmavsnitt.Budget);
        Skriv(Pmavsnitt.Reflektion);
        Skriv(Pmavsnitt.AvslutadInsatsmål, "insats-2");
        return texter;
    }

    private static PmInsats Insats(string namn) => new(
        new()
        {
            Id = new(Guid.NewGuid()),
            Kod = "insats-2",
            Namn = namn,
            Typ = Insatstyp.Individ,
            Start = new(2019, 9, 1),
            Avslutad = new(2021, 6, 15),
            Insatsägare = Ägare,
            Samverkansparter = [Part],
        },
        true);

    [GeneratedRegex(@"\w*(insats|lokusgrupp)\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Standardord();
}
