using System.Text;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Kvartalsrapporter.Kalender;
using Finsam.Application.Utbyte;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>Deadlines behind a secret: whose they are today, as a calendar program reads them.</summary>
public sealed class KalenderTests : IAsyncLifetime
{
    private readonly Provklocka _klocka = new(2021, 8, 10);
    private Värd? _värd;
    private Användare? _anna;

    [Fact]
    public async Task Dagarna_är_heldagar_med_fast_id_och_påminnelse()
    {
        await _värd!.SändAsync(new GeAnståndCommand("alfa", new(2021, 2), new(2021, 8, 31), "Sjukdom.", 0), Användarna.Kansli);

        var rader = Rader(await LäsAsync(await SkapaAsync()));

        rader[..4].Should().Equal("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Finsam//Finsam//SV", "CALSCALE:GREGORIAN");
        var dagar = Dagar(rader);
        dagar.Keys.Should().Equal("rapport.alfa.2021Q2@finsam", "rapport.alfa.2021Q3@finsam", "rapport.alfa.2021Q4@finsam");
        dagar["rapport.alfa.2021Q2@finsam"].Should().Contain("DTSTART;VALUE=DATE:20210831").And.Contain("DTEND;VALUE=DATE:20210901").And.Contain("TRIGGER:-P7D")
            .And.Contain(@"SUMMARY:Sista dag: kvartalsrapport för Alfa\, kvartal 2 2021").And.Contain("URL:https://finsam.exempel.se/insatser/alfa/kvartalsrapporter/2021Q2");
        dagar["rapport.alfa.2021Q3@finsam"].Should().Contain("DTSTART;VALUE=DATE:20211031");
        dagar.Values.Should().OnlyContain(dag => dag.Count(rad => rad.StartsWith("DTSTAMP:")) == 1);
    }

    [Fact]
    public async Task Den_följer_uppdragen_av_i_dag_och_ett_stängt_konto_har_ingen()
    {
        var hemlighet = await SkapaAsync();

        await _värd!.Databas.KörAsync("update uppdrag set tom_dag = '2021-08-09'");
        Dagar(Rader(await LäsAsync(hemlighet))).Should().BeEmpty();

        await _värd.Databas.KörAsync("update konto set stangd = now()");
        (await LäsAsync(hemlighet)).Should().BeNull();
    }

    [Fact]
    public async Task En_ny_länk_gör_den_gamla_ogiltig_och_en_borttagen_öppnar_inget()
    {
        var gammal = await SkapaAsync();
        var ny = await SkapaAsync();

        ny.Should().NotBe(gammal).And.HaveLength(43);
        (await LäsAsync(gammal)).Should().BeNull();
        (await LäsAsync(ny)).Should().NotBeNull();
        (await _värd!.SändAsync(new KalenderlänkQuery(), _anna)).Skapad.Should().Be(_klocka.Nu);

        (await _värd.SändAsync(new TaBortKalenderlänkCommand(), _anna)).Lyckades.Should().BeTrue();
        (await LäsAsync(ny)).Should().BeNull();
        (await _värd.SändAsync(new KalenderlänkQuery(), _anna)).Skapad.Should().BeNull();
    }

    [Fact]
    public async Task Hemligheten_står_ingenstans_och_en_gissning_öppnar_inget()
    {
        var hemlighet = await SkapaAsync();

        (await _värd!.Databas.AlltAsync()).Should().NotContain(hemlighet);
        _värd.Logg.Rader.Should().NotContain(rad => rad.Contains(hemlighet));
        (await LäsAsync("")).Should().BeNull();
        (await LäsAsync(hemlighet.ToUpperInvariant())).Should().BeNull();
    }

    [Fact]
    public async Task Namn_kan_inte_bryta_raderna()
    {
        await _värd!.Databas.KörAsync("""update insats set kortnamn = E'Å;l,f\\a\r\nEND:VCALENDAR ' || repeat('ö', 90) where kod = 'alfa'""");
        var text = await LäsAsync(await SkapaAsync());

        text!.Split("\r\n").Should().OnlyContain(rad => Encoding.UTF8.GetByteCount(rad) <= 75).And.ContainSingle(rad => rad == "END:VCALENDAR");
        Rader(text).Should().Contain(rad => rad.StartsWith(@"SUMMARY:Sista dag: kvartalsrapport för Å\;l\,f\\a\nEND:VCALENDAR ööö"));
    }

    [Fact]
    public async Task Kansliet_har_kvartalens_sista_dagar()
    {
        await _värd!.Databas.KörAsync("update uppdrag set roll = 'kansli', insats_id = null");

        Dagar(Rader(await LäsAsync(await SkapaAsync())))["kvartal.2021Q2@finsam"].Should().Contain("DTSTART;VALUE=DATE:20210731");
    }

    [Fact]
    public async Task Den_som_leder_en_lokusgrupp_har_dess_möten()
    {
        await _värd!.Databas.KörAsync("update uppdrag set roll = 'samverkanskoordinator', insats_id = null, lokusgrupp_id = (select id from lokusgrupp where kod = 'heby')");
        await _värd.Databas.KörAsync("update mote set datum = '2021-09-01', borjar = '09:00' where kod = 'm1'");
        await _värd.Databas.KörAsync("insert into mote (id, kod, datum, typ, grupper, punkter, huvudman) values (gen_random_uuid(), 'annat', '2021-09-02', 'lokus', '{tierp}', '{}', '{}')");

        var dagar = Dagar(Rader(await LäsAsync(await SkapaAsync())));

        dagar.Keys.Should().Equal("mote.m1@finsam");
        dagar["mote.m1@finsam"].Should().Contain("DTSTART:20210901T070000Z").And.Contain("URL:https://finsam.exempel.se/lokusgrupper/heby/moten/m1").And.Contain("TRIGGER:-P1D");
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.StartaAsync(
            await Testkluster.SkapaDatabasAsync(),
            tjänster => tjänster.AddSingleton<TimeProvider>(_klocka),
            new Dictionary<string, string?> { ["Finsam:Adress"] = "https://finsam.exempel.se/" });
        await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        var konto = Användarkonto.Ny("Anna Ansvarig", Epostadress.Tolka("anna@example.com", "").Värde);
        await _värd.ArbetaAsync(async lager =>
        {
            konto.Ge(null, Roll.Insatsansvarig, (await lager.Alla<Insats>().SingleAsync(i => i.Kod == "alfa")).Id, null, new(2020, 1, 1), null);
            konto.VäljLösenord("hash", _klocka.Nu);
            lager.Lägg(konto);
            (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
        });
        _anna = new Användare("Anna Ansvarig", [new(Roll.Insatsansvarig, "alfa")], konto.Id.Value);
    }

    public async Task DisposeAsync()
    {
        var databas = _värd!.Databas;
        await _värd.DisposeAsync();
        await databas.DisposeAsync();
    }

    private async Task<string> SkapaAsync() => (await _värd!.SändAsync(new SkapaKalenderlänkCommand(), _anna)).Värde.Text;

    private Task<string?> LäsAsync(string hemlighet) => _värd!.MedAsync<IKalender, string?>(kalender => kalender.LäsAsync(hemlighet, default));

    /// <summary>Unfolded.</summary>
    private static string[] Rader(string? text) => text!.Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, List<string>> Dagar(string[] rader)
    {
        var dagar = new Dictionary<string, List<string>>();
        List<string>? dag = null;
        foreach (var rad in rader)
        {
            dag = rad == "BEGIN:VEVENT" ? [] : dag;
            dag?.Add(rad);
            if (rad == "END:VEVENT")
            {
                dagar.Add(dag!.Single(r => r.StartsWith("UID:"))[4..], dag!);
                dag = null;
            }
        }

        return dagar;
    }
}
