using Finsam.Application.Insatser;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Översikt;

/// <summary>A page costs a handful of statements, however many insatser the förbund has.</summary>
public sealed class SatsantalTests
{
    private const int Högst = 8;

    [Fact]
    public async Task Antalet_satser_växer_inte_med_antalet_insatser()
    {
        await using var litet = await MedAsync(1);
        await using var stort = await MedAsync(200);

        (await RäknaAsync(stort)).Should().Equal(await RäknaAsync(litet));
    }

    private static async Task<IReadOnlyList<int>> RäknaAsync(Värd värd)
    {
        Func<Task>[] frågor =
        [
            () => värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli),
            () => värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Lokusordförande("tierp")),
            () => värd.SändAsync(new InsatsQuery("i1", UppsalaFixture.H1), Användarna.Kansli),
            () => värd.SändAsync(new LokusgruppQuery("tierp", UppsalaFixture.H1), Användarna.Lokusordförande("tierp")),
            () => värd.SändAsync(new LokuslägenQuery(UppsalaFixture.H1), Användarna.Kansli),
            () => värd.SändAsync(new InsatserQuery(), Användarna.Kansli),
            () => värd.SändAsync(new MinaUppgifterQuery(), Användarna.Kansli),
            () => värd.SändAsync(new RapportuppföljningQuery(new(2021, 1)), Användarna.Kansli),
            () => värd.SändAsync(new PmSidaQuery(UppsalaFixture.H1), Användarna.Kansli),
        ];
        var antal = new List<int>();

        // The first reads the deltagare too, which the others then have.
        antal.Add(await Sqlräknare.RäknaAsync(frågor[0]));
        foreach (var fråga in frågor)
        {
            var satser = await Sqlräknare.RäknaAsync(fråga);
            satser.Should().BeInRange(1, Högst, "that is what question {0} may cost", antal.Count);
            antal.Add(satser);
        }

        return antal;
    }

    private static async Task<Värd> MedAsync(int antal)
    {
        var mapp = new Minnesmapp()
            .Sätt("lokusgrupper.csv", "kod;namn;kommun\ntierp;Lokus Tierp;Tierp\nheby;Lokus Heby;Heby\n")
            .Sätt(
                "insatser.csv",
                "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
                    + Rader(antal, i => $"i{i};Insats {i};;tierp|heby;individ;;;;2020-01-01;;;;"))
            .Sätt(
                "insatsmal.csv",
                "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\n"
                    + Rader(antal, i => $"i{i};1;effekt;Ett.;kvalitativt;;;;;;\ni{i};2;effekt;Två.;kvalitativt;;;;;;"))
            .Sätt(
                "kvartalsrapporter.csv",
                "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;"
                    + "kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal\n" + Rader(antal, i => $"i{i};2021;1;2021-04-20;ja;ja;;;;;;;;;;;;"))
            .Sätt("malbedomningar.csv", "insats;nr;ar;kvartal;utfall;taljare;namnare;trafikljus;motivering\n" + Rader(antal, i => $"i{i};1;2021;1;uppnatt;;;gron;"))
            .Sätt("ekonomi.csv", "insats;ar;kvartal;budget;utfall\n" + Rader(antal, i => $"i{i};2021;1;1000;900"))
            .Sätt("kommentarer.csv", "insats;ar;kvartal;fraga;text\n" + Rader(antal, i => $"i{i};2021;1;budget;Not."));
        var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(mapp, false))).Filer.Sum(f => f.Nya).Should().Be(2 + (7 * antal));
        return värd;
    }

    private static string Rader(int antal, Func<int, string> rad) => string.Concat(Enumerable.Range(1, antal).Select(i => rad(i) + '\n'));
}
