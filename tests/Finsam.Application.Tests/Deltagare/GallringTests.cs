using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Gallring;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Förbund;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>
/// Deltagare are removed when their time is over and the förbundschef says so: with all that is written of them, while every number that is shown stays. In alfa
/// twelve leave in kvartal 1 2021 and nine in kvartal 2; the clock stands on 1 July 2023.
/// </summary>
public sealed class GallringTests() : Klockprov(2023, 6, 30)
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    private static readonly Kvartal Ett = new(2021, 1);
    private readonly Provmapp _mapp = new();
    [Fact]
    public async Task Utan_frist_förfaller_inget()
    {
        (await LäsAsync()).Should().Match<Gallringspost>(p => p.Frist == null && p.Förfallet == null && p.Nästa == null);
        (await GallraAsync(Ett)).Fel!.Kod.Should().Be("gallring.inte-dags");
    }

    [Fact]
    public async Task Förslaget_visar_koder_för_den_ansvariga_och_bara_maskerade_antal_för_övriga()
    {
        await FristAsync(27);

        var rad = await LäsAsync();
        (rad.Förfallet, rad.Antal, rad.Nästa).Should().Be((null, null, new(2023, 7, 1)));
        Klocka.Nu = new(2023, 7, 1, 8, 0, 0, TimeSpan.Zero);
        rad = await LäsAsync();
        (rad.Förfallet, rad.Antal).Should().Be((Ett, Antal.Visat(12)));

        var förslag = (await Värd.SändAsync(new GallringsförslagQuery("alfa"), Ansvarig)).Värde;
        förslag.Deltagare.Should().HaveCount(12).And.OnlyContain(d => d.Kod.StartsWith("E1-") && d.Ut <= Ett.SistaDag);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.lasning where gallde = 'insats:alfa'")).Should().BePositive();
    }

    [Fact]
    public async Task En_egen_frist_går_före_förbundets_och_kan_tas_bort()
    {
        await FristAsync(12);
        (await Värd.SändAsync(new SparaGallringsplanCommand("alfa", 120, Gallringsgrund.InsatsensSlut, "Avtal med parterna.", 0), Användarna.Kansli)).Fel.Should().BeNull();
        (await LäsAsync()).Should().Match<Gallringspost>(p => p.Frist == new Gallringsfrist(120, Gallringsgrund.InsatsensSlut) && p.Not == "Avtal med parterna." && p.Förfallet == null && p.Nästa == new DateOnly(2033, 1, 1));

        (await Värd.SändAsync(new SparaGallringsplanCommand("alfa", 24, Gallringsgrund.Avslut, "Annat", 0), Användarna.Förbundschef)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await Värd.SändAsync(new SparaGallringsplanCommand("alfa", null, Gallringsgrund.Avslut, "Avtalet är uppsagt.", 1), Användarna.Förbundschef)).Fel.Should().BeNull();
        (await LäsAsync()).Should().Match<Gallringspost>(p => p.Frist == new Gallringsfrist(12, Gallringsgrund.Avslut) && p.Not == null && p.Version == 0);
    }

    [Fact]
    public async Task Gallringen_tar_bort_allt_om_dem_och_varje_tal_i_PM_står_kvar()
    {
        await FristAsync(24);
        var före = await PmAsync();
        var antal = (await LäsAsync()).Förfallet;
        antal.Should().Be(Ett);

        (await GallraAsync(Ett)).Fel.Should().BeNull();

        (await Värd.Databas.FrågaAsync<long>("select count(*) from deltagare where deltagarkod like 'E1-%'")).Should().Be(0);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from uppfoljning")).Should().Be(0);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from deltagare where deltagarkod like 'E2-%'")).Should().Be(9);
        (await PmAsync()).Should().Equal(före);
        (await Värd.Databas.FrågaAsync<string>("select nytt::text || varfor from historik.handelse where vad = 'deltagare.gallrade'"))
            .Should().Contain("2021Q1").And.Contain("Dokumenthanteringsplanen").And.NotContain("E1-").And.NotContain("12");
        (await LäsAsync()).Should().Match<Gallringspost>(p => p.Gallrat == Ett && p.Förfallet == null);
        (await GallraAsync(Ett)).Fel!.Kod.Should().Be("gallring.inte-dags", "it is done");
    }

    [Fact]
    public async Task Den_som_är_gallrad_kan_varken_skrivas_in_eller_läsas_in_igen()
    {
        await FristAsync(24);
        await GallraAsync(Ett);

        var inskriven = await Värd.SändAsync(new SparaDeltagareCommand("alfa", [new(null, 0, new Dictionary<string, string>
        {
            ["deltagarkod"] = "N1", ["samtycke"] = "2020-03-01", ["in"] = "2020-03-01", ["ut"] = "2021-03-31", ["avslut"] = "flytt",
        })]), Ansvarig);
        inskriven.Fel!.Fält.Should().ContainSingle().Which.Text.Should().Contain("gallrade");

        var mapp = await Värd.SändAsync(new ImporteraCommand(_mapp.Skriv(), false));
        mapp.Fel.Should().HaveCount(12).And.OnlyContain(f => f.Kolumn == "ut");
        mapp.Fel.Select(f => f.ToString()).Should().NotContain(f => f.Contains("E1-"));
    }

    [Fact]
    public async Task Ingen_gallras_förrän_uppföljningen_är_redovisad()
    {
        await FristAsync(1);
        Klocka.Nu = new(2021, 8, 1, 8, 0, 0, TimeSpan.Zero);
        await Värd.SändAsync(new SparaUppföljningsplanCommand("alfa", 6, null), Ansvarig);

        (await LäsAsync()).Should().Match<Gallringspost>(p => p.Förfallet == Ett && p.VäntarPå == new DateOnly(2022, 10, 1), "it may have to be told of with the whole year");
        (await GallraAsync(Ett)).Fel!.Kod.Should().Be("gallring.inte-dags");

        Klocka.Nu = new(2022, 12, 1, 8, 0, 0, TimeSpan.Zero);
        (await Värd.SändAsync(new RedovisaUppföljningarCommand())).Fel.Should().BeNull();
        var rad = await LäsAsync();
        (rad.Förfallet, rad.VäntarPå).Should().Be((new Kvartal(2021, 4), null));
        (await GallraAsync(rad.Förfallet!.Value)).Fel.Should().BeNull();
        (await Värd.SändAsync(new UppföljningstilläggQuery("alfa", Ett), Användarna.Kansli)).Värde.Kvartalet.Single().Tillägg!.Utfall.Should().Be(new Uppföljningsutfall(12, 0, 0));
    }

    [Fact]
    public async Task Två_som_gallrar_på_en_gång_gör_det_en_gång()
    {
        await FristAsync(24);
        var före = await PmAsync();

        var svar = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => GallraAsync(Ett)));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await PmAsync()).Should().Equal(före);
        (await Värd.Databas.FrågaAsync<long>("select sum(antal)::bigint from gallrad_statistik where facett = 'vistelse'")).Should().Be(12);
    }

    protected override Provmapp Mapp()
    {
        foreach (var kolumn in new[] { "ut", "avslut", "forsorjning_ut", "sysselsattningsgrad" })
        {
            _mapp.Sätt("deltagare.csv", 2, kolumn, "");
        }

        string[] orsaker = ["flytt", "studier|flytt", "ej_subventionerat_arbete"];
        string[] kön = ["kvinna", "man", "kvinna", "annat"];
        foreach (var (kvartal, antal) in new[] { (Ett, 12), (new Kvartal(2021, 2), 9) })
        {
            for (var i = 1; i <= antal; i++)
            {
                _mapp.Lägg("deltagare.csv", $"alfa;E{kvartal.Nummer}-{i};{kön[i % 4]};30-44;2020-0{1 + (i % 6)}-03;{kvartal.FörstaDag.AddDays(i):yyyy-MM-dd};{orsaker[i % 3]};{(i % 3 == 2 ? "50" : "")};ja;a_kassa;studiemedel;gymnasium;1-3");
            }
        }

        return _mapp;
    }

    private async Task<Gallringspost> LäsAsync() => (await Värd.SändAsync(new GallringQuery(), Användarna.Förbundschef)).Rader.Single(r => r.Insats.Kod == "alfa");

    private Task<Result> GallraAsync(Kvartal till) => Värd.SändAsync(new GallraCommand("alfa", till, "Dokumenthanteringsplanen punkt 4."), Användarna.Förbundschef);

    private async Task FristAsync(int månader) =>
        (await Värd.SändAsync(new ÄndraGallringsfristCommand(månader, Gallringsgrund.Avslut, "Dokumenthanteringsplanen.", 1), Användarna.Kansli)).Fel.Should().BeNull();

    /// <summary>The unmasked PM of every period from the first to well after the removal, as its file.</summary>
    private async Task<IReadOnlyList<string>> PmAsync()
    {
        var texter = new List<string>();
        foreach (var period in Enumerable.Range(2020, 4).SelectMany(Period.Alla))
        {
            var fil = await Värd.SändAsync(new OmaskeradPmFilQuery(period, Pmformat.Json));
            texter.Add(System.Text.Encoding.UTF8.GetString(fil.Innehåll));
        }

        return texter;
    }
}
