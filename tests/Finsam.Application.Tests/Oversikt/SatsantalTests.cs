using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Ekonomi.Bokföring;
using Finsam.Application.Ekonomi.Uppföljning;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Indikatorer;
using Finsam.Application.Insatser;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Sammanfattningar;
using Finsam.Application.Utbyte;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Översikt;

/// <summary>A page costs a handful of statements, however many insatser the förbund has, and however much is stored of each.</summary>
public sealed class SatsantalTests
{
    private const int Högst = 8;

    /// <summary>The number in the menu, on every page.</summary>
    private const int HögstIMenyn = 4;

    /// <summary>Everyone that the menu counts for, by name.</summary>
    private static readonly Dictionary<string, Användare> Menyns = new()
    {
        ["kansli"] = Med(Roll.Kansli),
        ["förbundschef"] = Med(Roll.Förbundschef),
        ["ekonom"] = Med(Roll.Ekonom),
        ["styrelse"] = Med(Roll.Styrelse),
        ["revisor"] = Med(Roll.Revisor),
        ["insatsansvarig"] = Med(Roll.Insatsansvarig, "i1"),
        ["styrgruppsordförande"] = Med(Roll.Styrgruppsordförande, "i1"),
        ["lokusordförande"] = Användarna.Lokusordförande("tierp"),
        ["flera roller"] = Användarna.Prov(new Uppdrag(Roll.Kansli), new Uppdrag(Roll.Ekonom), new Uppdrag(Roll.Insatsansvarig, "i1")) with { Konto = Guid.CreateVersion7() },
    };

    [Fact]
    public async Task Antalet_satser_växer_inte_med_antalet_insatser()
    {
        await using var litet = await MedAsync(1, kvartal: 8);
        await using var stort = await MedAsync(200, kvartal: 16);

        (await RäknaAsync(stort)).Should().Equal(await RäknaAsync(litet));
    }

    [Fact]
    public async Task Menyns_antal_kostar_högst_fyra_satser_en_till_för_den_som_har_deltagare_att_fråga_och_en_för_den_vars_rapporter_kan_vänta()
    {
        await using var litet = await MedAsync(1, kvartal: 8);
        await using var stort = await MedAsync(200, kvartal: 16);
        foreach (var (namn, användare) in Menyns)
        {
            var antal = 0;
            var satser = await Sqlräknare.RäknaAsync(async () => antal = await stort.SändAsync(new UppgiftsantalQuery(), användare));

            satser.Should().BeLessThanOrEqualTo(HögstIMenyn + (användare.Roller.Contains(Roll.Insatsansvarig) ? 1 : 0) + (användare.Insatser.Count + användare.Lokusgrupper.Count > 0 ? 1 : 0), "that is what the menu may cost for {0}", namn);
            satser.Should().Be(await Sqlräknare.RäknaAsync(() => litet.SändAsync(new UppgiftsantalQuery(), användare)), "that is so for {0} whatever the size", namn);
            (antal > 0).Should().Be(namn is not ("styrelse" or "revisor" or "lokusordförande"), "that is what {0} has to do", namn);
        }
    }

    private static Användare Med(Roll roll, string? insats = null) => Användarna.Prov(new Uppdrag(roll, insats)) with { Konto = Guid.CreateVersion7() };

    private static async Task<IReadOnlyList<int>> RäknaAsync(Värd värd)
    {
        var (kansli, chef, ekonom, ansvarig) = (Menyns["kansli"], Menyns["förbundschef"], Menyns["ekonom"], Menyns["insatsansvarig"]);
        var beslutad = (await värd.SändAsync(new AvvikelserQuery(new(Avvikelsestatus.Beslutad)), kansli)).Rader.Single(r => r.Insats.Kod == "i1").Avvikelse.Nummer;
        Func<Task>[] frågor =
        [
            () => värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), kansli),
            () => värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Lokusordförande("tierp")),
            () => värd.SändAsync(new InsatsQuery("i1", UppsalaFixture.H1), kansli),
            () => värd.SändAsync(new LokusgruppQuery("tierp", UppsalaFixture.H1), Användarna.Lokusordförande("tierp")),
            .. new[] { kansli, ansvarig }.Select(användare => (Func<Task>)(() => värd.SändAsync(new InsatssammanfattningQuery("i1", UppsalaFixture.H1), användare))),
            .. new[] { kansli, Användarna.Lokusordförande("tierp") }.Select(användare => (Func<Task>)(() => värd.SändAsync(new LokussammanfattningQuery("tierp", UppsalaFixture.H1), användare))),
            .. new[] { kansli, ansvarig }.Select(användare => (Func<Task>)(() => värd.SändAsync(new IndikatorerQuery(null, "i1", null), användare))),
            .. new[] { kansli, Användarna.Lokusordförande("tierp") }.Select(användare => (Func<Task>)(() => värd.SändAsync(new IndikatorQuery(7, null, "tierp"), användare))),
            () => värd.SändAsync(new SedanSistQuery("tierp"), Användarna.Lokusordförande("tierp")),
            () => värd.SändAsync(new LokuslägenQuery(UppsalaFixture.H1), kansli),
            () => värd.SändAsync(new InsatserQuery(), kansli),
            .. Menyns.Values.Select(användare => (Func<Task>)(() => värd.SändAsync(new MinaUppgifterQuery(), användare))),
            () => värd.SändAsync(new RapportuppföljningQuery(new(2021, 1)), kansli),
            () => värd.SändAsync(new PmSidaQuery(UppsalaFixture.H1), kansli),
            .. new[] { kansli, ekonom, ansvarig }.Select(användare => (Func<Task>)(() => värd.SändAsync(new InsatsekonomiQuery("i1", null), användare))),
            () => värd.SändAsync(new EkonomiuppföljningQuery(null), ekonom),
            () => värd.SändAsync(new BeslutsutrymmeQuery(null, []), chef),
            () => värd.SändAsync(new BokföringQuery(), ekonom),
            () => värd.SändAsync(new RekvisitionerQuery(Rekvisitionsurval.Allt), ekonom),
            () => värd.SändAsync(new RekvisitionerQuery(new(Rekvisitionsstatus.Upprättad, 2021, "insats")), kansli),
            .. new[] { kansli, chef, ansvarig }.Select(användare => (Func<Task>)(() => värd.SändAsync(new AvvikelserQuery(Avvikelseurval.Öppna), användare))),
            () => värd.SändAsync(new InsatsavvikelserQuery("i1"), ansvarig),
            () => värd.SändAsync(new InsatsavvikelserQuery("i1", MedFörslag: false), chef),
            () => värd.SändAsync(new NyAvvikelseQuery("i1", "mal:2021Q1"), kansli),
            .. new[] { kansli, chef, ansvarig }.Select(användare => (Func<Task>)(() => värd.SändAsync(new AvvikelseQuery(beslutad), användare))),
            .. new[] { kansli, chef, ekonom }.Select(användare => (Func<Task>)(() => värd.SändAsync(new BeslutsköQuery(), användare))),
        ];
        var antal = new List<int>();

        // The first reads the deltagare too, which the others then have.
        antal.Add(await Sqlräknare.RäknaAsync(frågor[0]));
        foreach (var fråga in frågor)
        {
            var satser = await Sqlräknare.RäknaAsync(fråga);
            satser.Should().BeInRange(0, Högst, "that is what question {0} may cost", antal.Count);
            antal.Add(satser);
        }

        return antal;
    }

    private static async Task<Värd> MedAsync(int antal, int kvartal)
    {
        var mapp = new Minnesmapp()
            .Sätt("lokusgrupper.csv", "kod;namn;kommun\ntierp;Lokus Tierp;Tierp\nheby;Lokus Heby;Heby\n")
            .Sätt(
                "insatser.csv",
                "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
                    + Rader(antal, i => $"i{i};Insats {i};;tierp|heby;individ;;;;2016-01-01;;;;"))
            .Sätt(
                "insatsmal.csv",
                "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\n"
                    + Rader(antal, i => $"i{i};1;effekt;Ett.;kvalitativt;;;;;;\ni{i};2;effekt;Två.;kvalitativt;;;;;;"))
            .Sätt(
                "kvartalsrapporter.csv",
                "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;"
                    + "kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal\n" + Rader(antal, i => $"i{i};2021;1;2021-04-20;ja;ja;;;;;;;;;;;;"))
            .Sätt("malbedomningar.csv", "insats;nr;ar;kvartal;utfall;taljare;namnare;trafikljus;motivering\n" + Rader(antal, i => $"i{i};1;2021;1;uppnatt;;;gron;"))
            .Sätt("ekonomi.csv", "insats;ar;kvartal;budget;utfall\n" + Rader(antal, i => string.Join('\n', Enumerable.Range(0, kvartal).Select(k => new Kvartal(2021, 1).Plus(-k)).Select(k => $"i{i};{k.År};{k.Nummer};1000;900"))))
            .Sätt("enkatsvar.csv", "insats;period;formular;par;matpunkt;varde\n" + Rader(antal, i => string.Join('\n', Enumerable.Range(0, kvartal).Select(k => $"i{i};{new Kvartal(2021, 1).Plus(-k)};deltagare_under;p;7;4"))))
            .Sätt("kommentarer.csv", "insats;ar;kvartal;fraga;text\n" + Rader(antal, i => $"i{i};2021;1;budget;Not."));
        var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(mapp, false))).Filer.Sum(f => f.Nya).Should().Be(2 + ((6 + (2 * kvartal)) * antal));
        await Provpengar.FyllAsync(värd.Databas);
        return värd;
    }

    private static string Rader(int antal, Func<int, string> rad) => string.Concat(Enumerable.Range(1, antal).Select(i => rad(i) + '\n'));
}
