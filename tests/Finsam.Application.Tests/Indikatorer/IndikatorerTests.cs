using DocumentFormat.OpenXml.Packaging;
using Finsam.Application.Indikatorer;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Sammanfattningar;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Översikt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Indikatorer;

/// <summary>What the pages of the indikatorer show, and hide, of a few insatser's answers.</summary>
public sealed class IndikatorerTests : IAsyncLifetime
{
    private static readonly Period H1 = Period.Halvår(2021, 1);
    private Värd _värd = null!;

    /// <summary>alfa (Tierp) 20 answers of which 15 jakande, beta (Heby) 6 of which 3, gamma (Tierp and Heby) 3: too few. The half-year before alfa had 20 with 5.</summary>
    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        var mapp = new Minnesmapp();
        mapp.Sätt("lokusgrupper.csv", "kod;namn;kommun\ntierp;Lokus Tierp;Tierp\nheby;Lokus Heby;Heby\n");
        mapp.Sätt("insatser.csv", "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
            + "alfa;Alfa;;tierp;individ;;;;2020-01-01;;;;\nbeta;Beta;;heby;individ;;;;2020-01-01;;;;\ngamma;Gamma;;tierp|heby;individ;;;;2020-01-01;;;;\n");
        mapp.Sätt("enkatsvar.csv", "insats;period;formular;par;matpunkt;varde\n"
            + Svar("alfa", "2021H1", "deltagare_under", "1", (4, 15), (2, 5)) + Svar("beta", "2021H1", "deltagare_under", "1", (5, 3), (3, 3)) + Svar("gamma", "2021H1", "deltagare_under", "1", (1, 3))
            + Svar("alfa", "2020H2", "deltagare_under", "1", (5, 5), (1, 15)) + Svar("alfa", "2021H1", "insatspersonal", "8.1", (4, 4)));
        (await _värd.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
    }

    public async Task DisposeAsync() => await _värd.DisposeAsync();

    [Fact]
    public async Task Alla_tillsammans_med_medel_andel_och_förändring()
    {
        var vy = await SvarAsync(null, null);

        vy.Period.Should().Be(H1, "the latest that is measured");
        vy.Vems.Select(v => v.Namn).Should().Equal("", "Lokus Heby", "Lokus Tierp", "Alfa", "Beta", "Gamma");
        var rad = vy.Formulär[0].Rader.Should().ContainSingle().Subject;
        rad.Påstående.Should().Be("Jag får stödet på ett sätt som är till nytta för mig.");
        (rad.Resultat!.N, rad.Resultat.AndelJakande, rad.Resultat.Medel, rad.Svarsfrekvens).Should().Be((29, 62, 3.34m, null));
        rad.Förändring.Should().Be(Mätförändring.Av((18, 29), (5, 20), Period.Halvår(2020, 2)));
        vy.Formulär[1].Rader.Should().ContainSingle().Which.Should().Match<Mätrad>(r => r.Mätpunkt == "8.1" && r.Resultat == null && r.Ljus == Mätljus.FörFå, "four is one short of the minimum");
    }

    [Fact]
    public async Task Den_lilla_och_den_som_skulle_avslöja_den_döljs_för_alla_men_inte_summan()
    {
        (await RadAsync("alfa", null)).Resultat!.N.Should().Be(20);
        (await RadAsync("gamma", null)).Resultat.Should().BeNull("three answers");
        (await RadAsync("beta", null)).Resultat.Should().BeNull("29 less 20 less 6 would be the three");
        (await RadAsync("beta", null, Användarna.Insatsansvarig("beta"))).Resultat.Should().BeNull("what is hidden is hidden for its own too");
        (await RadAsync(null, "tierp")).Resultat.Should().BeNull("23 less 20 would be the three");
        (await RadAsync(null, "heby")).Resultat!.N.Should().Be(9, "of the two that are hidden none can be told apart");
    }

    [Fact]
    public async Task Var_och_en_ser_bara_sitt()
    {
        (await _värd.SändAsync(new IndikatorerQuery(H1, null, null), Användarna.Insatsansvarig("alfa"))).Värde.Vems.Select(v => v.Insats).Should().Equal("alfa");
        (await _värd.SändAsync(new IndikatorerQuery(H1, "beta", null), Användarna.Insatsansvarig("alfa"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await _värd.SändAsync(new IndikatorerQuery(H1, null, "heby"), Användarna.Lokusordförande("tierp"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await _värd.SändAsync(new IndikatorQuery(1, null, null), Användarna.Lokusordförande("tierp"))).Värde.Insatser.Select(i => i.Insats.Insats).Should().Equal("alfa", "gamma");
    }

    [Fact]
    public async Task Målnivån_ger_färg_med_skäl_och_insatsens_egen_går_före()
    {
        (await RadAsync("alfa", null)).Ljus.Should().Be(new Mätljus(Trafikljus.Grå, "Ingen målnivå är satt."));
        (await SättAsync(null, 90, 0)).Lyckades.Should().BeTrue();
        (await RadAsync("alfa", null)).Ljus.Should().Be(new Mätljus(Trafikljus.Röd, "75 % är under målnivån 90 %, även med osäkerheten (53–89 %)."));
        (await SättAsync("alfa", 80, 0)).Lyckades.Should().BeTrue();
        (await RadAsync("alfa", null)).Ljus.Ljus.Should().Be(Trafikljus.Gul, "15 of 20 may well be 80 %");
    }

    [Fact]
    public async Task En_målnivå_som_någon_annan_ändrat_skrivs_inte_över_och_allt_står_i_historiken()
    {
        (await SättAsync(null, 60, 0)).Lyckades.Should().BeTrue();
        (await SättAsync("alfa", 80, 0)).Lyckades.Should().BeTrue();

        (await SättAsync(null, 70, 0)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await SättAsync(null, 70, 1)).Lyckades.Should().BeTrue();

        (await RadAsync(null, null)).Målnivå.Should().Be(70);
        (await RadAsync("alfa", null)).Målnivå.Should().Be(80);
        (await _värd.Databas.ListaAsync<string>("select vad || coalesce(' ' || (gammalt ->> 'procent'), '') || ' ' || (nytt ->> 'procent') from historik.handelse where vad like 'malniva%' order by tid"))
            .Should().Equal("malniva.ny 60", "malniva.ny 80", "malniva.andrad 60 70");
    }

    [Fact]
    public async Task En_indikator_över_åren_med_insats_för_insats()
    {
        var vy = (await _värd.SändAsync(new IndikatorQuery(1, null, null), Användarna.Kansli)).Värde;

        vy.Lydelser.Select(l => l.Katalog.Version).Should().Equal(2, 1);
        vy.Serier.Should().ContainSingle().Which.Rader.Select(r => (r.Period.ToString(), r.Rad.Resultat?.AndelJakande)).Should().Equal(("2021H1", 62), ("2020H2", 25));
        vy.Insatser.Select(i => (i.Insats.Insats, i.Mätning.Rad.Resultat?.N)).Should().Equal(("alfa", 20), ("beta", null), ("gamma", null));
        (await _värd.SändAsync(new IndikatorQuery(16, null, null), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Filerna_säger_samma_sak_och_döljer_samma_sak()
    {
        var word = (await _värd.SändAsync(new IndikatorerFilQuery(new(H1, null, null), Handlingsformat.Docx), Användarna.Kansli)).Värde;
        using (var dokument = WordprocessingDocument.Open(new MemoryStream(word.Innehåll), false))
        {
            new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokument).Should().BeEmpty();
            dokument.MainDocumentPart!.Document.InnerText.Should().Contain("Jag får stödet på ett sätt som är till nytta för mig.").And.Contain("62 %").And.Contain("..").And.NotContain("100 %");
        }

        var blad = (await _värd.SändAsync(new InsatssammanfattningFilQuery("alfa", H1, Handlingsformat.Docx), Användarna.Kansli)).Värde;
        using (var dokument = WordprocessingDocument.Open(new MemoryStream(blad.Innehåll), false))
        {
            dokument.MainDocumentPart!.Document.InnerText.Should().Contain("Vad visar indikatorerna?").And.Contain("75 %", "the board's page has the answers too");
        }

        var excel = (await _värd.SändAsync(new IndikatorFilQuery(new(1, "beta", null), Handlingsformat.Xlsx), Användarna.Kansli)).Värde;
        using var bok = SpreadsheetDocument.Open(new MemoryStream(excel.Innehåll), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(bok).Should().BeEmpty();
        string.Concat(bok.WorkbookPart!.WorksheetParts.Select(b => b.Worksheet.InnerText)).Should().Contain("..").And.NotContain("3 · 0 · 3");
    }

    private static string Svar(string insats, string period, string formulär, string mätpunkt, params (int Värde, int Antal)[] svar) =>
        string.Concat(svar.SelectMany(s => Enumerable.Repeat($"{insats};{period};{formulär};;{mätpunkt};{s.Värde}\n", s.Antal)));

    private async Task<IndikatorerVy> SvarAsync(string? insats, string? lokus) => (await _värd.SändAsync(new IndikatorerQuery(null, insats, lokus), Användarna.Kansli)).Värde;

    private async Task<Mätrad> RadAsync(string? insats, string? lokus, Finsam.Application.Behörighet.Användare? som = null) =>
        (await _värd.SändAsync(new IndikatorerQuery(H1, insats, lokus), som ?? Användarna.Kansli)).Värde.Formulär[0].Rader.Single();

    private Task<Result> SättAsync(string? insats, int procent, int sedd) => _värd.SändAsync(new SättMålnivåCommand(1, insats, 2021, procent, sedd), Användarna.Förbundschef);
}
