using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>Reminders through a real mail server: who gets them, when, and never twice. The clock stands seven days before the last day of kvartal 2.</summary>
public sealed class PåminnelserTests() : Postprov(2021, 7, 24)
{
    [Fact]
    public async Task Ett_samlat_mejl_per_person_till_dem_som_är_skyldiga_rapporter()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"), (Roll.Styrgruppsordförande, "beta"));
        await KontoAsync("Lena Ledamot", (Roll.Styrgruppsledamot, "alfa"));
        await KontoAsync("Kim Kansli", (Roll.Kansli, null));

        (await SkickaAsync()).Should().Be(new Utskicksresultat(1, 0, 0));

        var brev = Post.Brev.Should().ContainSingle().Subject;
        brev.Till.Should().Be("anna.ansvarig@example.com");
        brev.Läst.Should().Contain("Hej Anna Ansvarig!")
            .And.Contain("Alfa, kvartal 2 2021: ska vara inne senast 31 juli 2021").And.Contain("https://finsam.exempel.se/insatser/alfa/kvartalsrapporter/2021Q2")
            .And.Contain("Insats Beta, kvartal 1 2021: skulle ha varit inne 30 april 2021").And.NotContain("Alfa, kvartal 1", "that one is handed in");
        var rad = (await LoggAsync()).Should().ContainSingle().Subject;
        rad.Status.Should().Be(Utskicksstatus.Skickad);
        rad.Utskick.Gällde.Should().Equal("Insats Beta, kvartal 1 2021", "Alfa, kvartal 2 2021", "Insats Beta, kvartal 2 2021");
    }

    [Fact]
    public async Task Dagarna_räknas_från_rapportens_sista_dag()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        var dagar = new List<string>();
        for (var dag = new DateOnly(2021, 7, 1); dag <= new DateOnly(2021, 8, 16); dag = dag.AddDays(1))
        {
            var före = Post.Brev.Count;
            await DenAsync($"{dag:yyyy-MM-dd}");
            dagar.AddRange(Enumerable.Repeat($"{dag:M-d}", Post.Brev.Count - före));
        }

        dagar.Should().Equal("7-10", "7-24", "7-30", "8-7", "8-14");
    }

    [Fact]
    public async Task Ett_anstånd_flyttar_påminnelserna_och_en_inlämnad_rapport_får_inga()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await Värd.SändAsync(new GeAnståndCommand("alfa", new(2021, 2), new(2021, 8, 31), "Sjukdom.", 0), Användarna.Kansli);

        await DenAsync("2021-07-24");
        Post.Brev.Should().BeEmpty();
        await DenAsync("2021-08-24");
        Post.Brev.Should().ContainSingle().Which.Läst.Should().Contain("31 augusti 2021");

        await Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("kvartalsrapporter.csv", 3, "inlamnad", "2021-08-25").Skriv(), false));
        await DenAsync("2021-08-30");
        Post.Brev.Should().HaveCount(1);
    }

    [Fact]
    public async Task Stängda_och_ej_aktiverade_konton_och_avslutade_uppdrag_får_inget()
    {
        await KontoAsync("Stina Stängd", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Inga Inbjuden", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Ulla Uppdrag", (Roll.Insatsansvarig, "alfa"));
        await Värd.Databas.KörAsync(
            """
            update konto set stangd = now() where namn = 'Stina Stängd';
            update konto set aktiverad = null where namn = 'Inga Inbjuden';
            update uppdrag u set tom_dag = '2021-07-23' from konto k where k.id = u.konto_id and k.namn = 'Ulla Uppdrag';
            """);

        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 0, 0));
        Post.Brev.Should().BeEmpty();
    }

    [Fact]
    public async Task Två_processer_samtidigt_och_en_omstart_skickar_aldrig_två()
    {
        for (var i = 0; i < 12; i++)
        {
            await KontoAsync($"Person {(char)('A' + i)}", (Roll.Insatsansvarig, i % 2 == 0 ? "alfa" : "beta"));
        }

        await using var annan = await StartaAsync(Värd.Databas);
        var resultat = await Task.WhenAll(SkickaAsync(), SkickaAsync(annan), SkickaAsync(), SkickaAsync(annan));

        resultat.Sum(r => r.Skickade).Should().Be(12);
        await using var omstartad = await StartaAsync(Värd.Databas);
        (await SkickaAsync(omstartad)).Should().Be(new Utskicksresultat(0, 0, 0));
        Post.Brev.Select(b => b.Till).Should().OnlyHaveUniqueItems().And.HaveCount(12);
    }

    [Fact]
    public async Task Den_som_dör_mitt_i_ett_utskick_har_skickat_högst_ett_och_kansliet_ser_att_det_är_oklart()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Bo Ordförande", (Roll.Styrgruppsordförande, "alfa"));

        // What a process leaves that took on a mail, and was killed before it could tell how it went.
        await Värd.Databas.KörAsync(
            """
            insert into utskick (id, konto_id, dag, namn, epost, gallde, satt, status, paborjat, forsok)
            select gen_random_uuid(), id, '2021-07-24', namn, email, '{}', 'smtp', 'skickas', '2021-07-24 05:00+00', 1 from konto where namn = 'Anna Ansvarig'
            """);

        (await SkickaAsync()).Skickade.Should().Be(1, "the other one gets theirs");
        Post.Brev.Should().ContainSingle().Which.Till.Should().Be("bo.ordforande@example.com");
        var oklart = (await Värd.SändAsync(new UtskickQuery(1, BaraFel: true), Användarna.Kansli)).Rader.Should().ContainSingle().Subject;
        (oklart.Status, oklart.KanSkickasOm, oklart.Utskick.Namn).Should().Be((Utskicksstatus.Oklart, true, "Anna Ansvarig"));

        // By hand, and of two who do it at once only one.
        var om = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Värd.SändAsync(new SkickaOmCommand(oklart.Utskick.Id), Användarna.Kansli)));
        om.Count(svar => svar.Lyckades).Should().Be(1);
        Post.Brev.Count(b => b.Till == "anna.ansvarig@example.com").Should().Be(1);

        // The day after it is not sent again that way: there might be two that day.
        await Värd.Databas.KörAsync("update utskick set status = 'oklart'");
        Klocka.Nu = Klocka.Nu.AddDays(1);
        (await Värd.SändAsync(new SkickaOmCommand(oklart.Utskick.Id), Användarna.Kansli)).Fel!.Kod.Should().Be("utskick.annan-dag");
    }

    [Fact]
    public async Task Det_som_säkert_inte_gick_fram_försöks_igen_men_bara_tre_gånger_och_det_som_är_oklart_aldrig_av_sig_självt()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Bo Ordförande", (Roll.Styrgruppsordförande, "beta"));
        Post.Nekar = till => till.StartsWith("anna", StringComparison.Ordinal) ? "550 okänd" : null;
        Post.BryterEfterBrevet = true;

        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 1, 1));
        Post.BryterEfterBrevet = false;
        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 1, 0));
        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 1, 0));
        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 0, 0));

        var logg = (await LoggAsync()).ToDictionary(r => r.Utskick.Namn);
        logg["Anna Ansvarig"].Utskick.Should().Match<Utskick>(u => u.Status == Utskicksstatus.Fel && u.Försök == 3 && u.Fel == "E-postservern tog inte emot adressen.");
        logg["Bo Ordförande"].Utskick.Should().Match<Utskick>(u => u.Status == Utskicksstatus.Oklart && u.Försök == 1);
        Post.Brev.Should().ContainSingle();
    }

    [Fact]
    public async Task Utan_ePostserver_väntar_försöken_på_att_den_kommer_tillbaka()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await Post.DisposeAsync();
        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 1, 0));

        await using var åter = new Provpostserver();
        await using var igen = await StartaAsync(Värd.Databas, åter);
        (await SkickaAsync(igen)).Should().Be(new Utskicksresultat(1, 0, 0));
        åter.Brev.Should().ContainSingle();
    }

    [Fact]
    public async Task Kansliet_påminner_de_valda_högst_en_gång_om_dagen_och_får_veta_vilka()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Bo Ordförande", (Roll.Styrgruppsordförande, "beta"));
        await DenAsync("2021-07-25");
        var valda = new PåminnCommand(new(2021, 2), ["alfa"]);

        var vilka = await Värd.SändAsync(new PåminnelsemottagareQuery(new(2021, 2), "alfa,beta"), Användarna.Kansli);
        vilka.Personer.Should().Equal("Anna Ansvarig", "Bo Ordförande");
        (await Värd.SändAsync(valda, Användarna.Kansli)).Värde.Personer.Should().Equal(new Utskicksutfall("Anna Ansvarig", "anna.ansvarig@example.com", Utskicksstatus.Skickad));
        (await Värd.SändAsync(valda, Användarna.Kansli)).Värde.Personer.Should().Equal(new Utskicksutfall("Anna Ansvarig", "anna.ansvarig@example.com", null));
        (await Värd.SändAsync(new PåminnelsemottagareQuery(new(2021, 2), "alfa"), Användarna.Kansli)).RedanIdag.Should().Equal("Anna Ansvarig");

        Post.Brev.Should().ContainSingle();
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad = 'paminnelse' and gallde = 'rapport:alfa:2021Q2'")).Should().Be(2);
    }

    [Fact]
    public async Task Den_som_ingen_kan_påminnas_om_nämns()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));

        (await Värd.SändAsync(new PåminnelsemottagareQuery(new(2021, 2), "alfa,beta"), Användarna.Kansli)).UtanMottagare.Should().Equal("Insats Beta");
        (await Värd.SändAsync(new PåminnCommand(new(2021, 2), ["beta"]), Användarna.Kansli)).Fel!.Kod.Should().Be("paminnelse.ingen");
    }

    [Fact]
    public async Task Namn_och_insatser_kan_inte_bryta_sig_ut_ur_brevet()
    {
        await KontoAsync("Anna <script>alert(1)</script>", (Roll.Insatsansvarig, "alfa"));
        await Värd.Databas.KörAsync(
            """update insats set kortnamn = E'Alfa\r\nBcc: alla@example.com <b>fet</b>' where kod = 'alfa'""");

        await SkickaAsync();

        var brev = Post.Brev.Should().ContainSingle().Subject;
        brev.Läst.Should().Contain("&lt;script&gt;").And.Contain("&lt;b&gt;fet&lt;/b&gt;");
        brev.Innehåll.Split("\r\n").Should().NotContain(rad => rad.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Utan_server_blir_det_filer_i_mappen()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        var mapp = Directory.CreateTempSubdirectory("finsam-epost-");
        await using var värd = await Värd.StartaAsync(
            Värd.Databas, tjänster => tjänster.AddSingleton<TimeProvider>(Klocka), new Dictionary<string, string?> { ["Finsam:Epost:Mapp"] = mapp.FullName });

        (await SkickaAsync(värd)).Should().Be(new Utskicksresultat(1, 0, 0));

        var fil = mapp.EnumerateFileSystemInfos().Should().ContainSingle().Subject;
        fil.Name.Should().EndWith(".eml");
        (await File.ReadAllTextAsync(fil.FullName)).Should().Contain("anna.ansvarig@example.com").And.Contain("Auto-Submitted: auto-generated");
        mapp.Delete(recursive: true);
    }

    [Fact]
    public async Task FrånKlockan_sju_skickar_tjänsten_av_sig_själv_och_loggen_nämner_ingen()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        Klocka.Nu = new(2021, 7, 24, 5, 0, 0, TimeSpan.Zero);

        await Värd.StartaBakgrundenAsync();
        using var nog = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await LoggAsync()).Any(r => r.Status == Utskicksstatus.Skickad))
        {
            await Task.Delay(20, nog.Token);
        }

        await Värd.StoppaBakgrundenAsync();
        Post.Brev.Should().ContainSingle();
        Värd.Logg.Rader.Should().NotContain(rad => rad.Contains("example.com") || rad.Contains("Anna"));
    }

    private async Task<IReadOnlyList<Utskicksrad>> LoggAsync() => (await Värd.SändAsync(new UtskickQuery(1, false), Användarna.Kansli)).Rader;
}
