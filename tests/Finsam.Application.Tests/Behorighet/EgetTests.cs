using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Gallring;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Ekonomi;
using Finsam.Application.Historik;
using Finsam.Application.Indikatorer;
using Finsam.Application.Insatser;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lärdomar;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Lokusgrupper.Ledamöter;
using Finsam.Application.Lokusgrupper.Lotsärenden;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Sammanfattningar;
using Finsam.Application.Styrgrupper;
using Finsam.Application.Styrkorten;
using Finsam.Application.Tests.Avvikelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Lärdomar;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Behörighet;

/// <summary>
/// Every request about one insats or one lokusgrupp × every role that may send it: one's own is there, another's does not exist. Whoever sees all sees
/// both.
/// </summary>
public sealed class EgetTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private const string EgenInsats = "vaxtverket";
    private const string AnnanInsats = "reko";
    private const string EgenGrupp = "tierp";
    private const string AnnanGrupp = "uppsala";

    private static readonly Måltext Mål = new() { Nivå = Insatsmålnivå.Effekt, Formulering = "Ett mål.", Slag = Målslag.Kvalitativt };

    /// <summary>A quarter whose report is handed in: what would change it is refused, but not as something that does not exist.</summary>
    private static readonly Kvartal Rapporterat = new(2021, 2);

    /// <summary>A report that is written; a test that takes it away gets it back before the next.</summary>
    private const string Rapport = "delar-2021";

    /// <summary>The request, and whether its kod is that of an insats or of a lokusgrupp.</summary>
    private static readonly Dictionary<Type, (bool GällerInsats, Func<string, IBaseRequest> Om)> Begäranden = new()
    {
        [typeof(InsatsQuery)] = (true, kod => new InsatsQuery(kod, UppsalaFixture.H1)),
        [typeof(IndikatorerQuery)] = (true, kod => new IndikatorerQuery(UppsalaFixture.H1, kod, null)),
        [typeof(IndikatorQuery)] = (true, kod => new IndikatorQuery(1, kod, null)),
        [typeof(InsatssammanfattningQuery)] = (true, kod => new InsatssammanfattningQuery(kod, UppsalaFixture.H1)),
        [typeof(InsatssammanfattningFilQuery)] = (true, kod => new InsatssammanfattningFilQuery(kod, UppsalaFixture.H1, Handlingsformat.Xlsx)),
        [typeof(LokussammanfattningQuery)] = (false, kod => new LokussammanfattningQuery(kod, UppsalaFixture.H1)),
        [typeof(LokussammanfattningFilQuery)] = (false, kod => new LokussammanfattningFilQuery(kod, UppsalaFixture.H1, Handlingsformat.Docx)),
        [typeof(InsatshistorikQuery)] = (true, kod => new InsatshistorikQuery(kod)),
        [typeof(RapportQuery)] = (true, kod => new RapportQuery(kod, Rapporterat)),
        [typeof(UtkastQuery)] = (true, kod => new UtkastQuery(kod, Rapporterat)),
        [typeof(SparaSvarCommand)] = (true, kod => new SparaSvarCommand(kod, Rapporterat, [new("i_fas", "ja", 0)])),
        [typeof(LämnaInCommand)] = (true, kod => new LämnaInCommand(kod, Rapporterat, 0)),
        [typeof(RättaRapportCommand)] = (true, kod => new RättaRapportCommand(kod, Rapporterat, "Prov")),
        [typeof(AvbrytRättelseCommand)] = (true, kod => new AvbrytRättelseCommand(kod, Rapporterat)),
        [typeof(InsatsstyrgruppQuery)] = (true, kod => new InsatsstyrgruppQuery(kod)),
        [typeof(StyrgruppQuery)] = (true, kod => new StyrgruppQuery($"styrgrupp-{kod}")),
        [typeof(MålQuery)] = (true, kod => new MålQuery(kod)),
        [typeof(LäggTillMålCommand)] = (true, kod => new LäggTillMålCommand(kod, Mål)),
        [typeof(ÄndraMålCommand)] = (true, kod => new ÄndraMålCommand(kod, 1, 1, Mål)),
        [typeof(TaBortMålCommand)] = (true, kod => new TaBortMålCommand(kod, 2, 1)),
        [typeof(SparaLärdomCommand)] = (true, kod => new SparaLärdomCommand(null, kod, Lärdomsslag.Lärdom, "Prov", "2021", null, null, 0)),
        [typeof(InsatsavvikelserQuery)] = (true, kod => new InsatsavvikelserQuery(kod)),
        [typeof(NyAvvikelseQuery)] = (true, kod => new NyAvvikelseQuery(kod)),
        [typeof(AnmälAvvikelseCommand)] = (true, kod => new AnmälAvvikelseCommand(kod, null, null, Avvikelseprov.Text)),
        [typeof(AvfärdaFörslagCommand)] = (true, kod => new AvfärdaFörslagCommand(kod, "finns-inte", "Prov")),
        [typeof(InsatsekonomiQuery)] = (true, kod => new InsatsekonomiQuery(kod, null)),
        [typeof(InsatsekonomiFilQuery)] = (true, kod => new InsatsekonomiFilQuery(kod, null)),
        [typeof(UpprättaRekvisitionCommand)] = (true, kod => new UpprättaRekvisitionCommand(kod, Rapporterat, false, "5000", "", false)),
        [typeof(SparaPlatserCommand)] = (true, kod => new SparaPlatserCommand(kod, 0, 0, 0)),
        [typeof(DeltagareQuery)] = (true, kod => new DeltagareQuery(kod, Registerurval.Alla, "", 1)),
        [typeof(DeltagarpostQuery)] = (true, kod => new DeltagarpostQuery(kod, null)),
        [typeof(SparaDeltagareCommand)] = (true, kod => new SparaDeltagareCommand(kod, [new(null, 0, new Dictionary<string, string> { ["in"] = "x" })])),
        [typeof(TaBortDeltagareCommand)] = (true, kod => new TaBortDeltagareCommand(kod, new(Guid.CreateVersion7()), 1, "Prov")),
        [typeof(UppföljningarQuery)] = (true, kod => new UppföljningarQuery(kod)),
        [typeof(SparaUppföljningCommand)] = (true, kod => new SparaUppföljningCommand(kod, new(Guid.CreateVersion7()), 6, Rapporterat.SistaDag, Uppföljningsresultat.EjNådd, null, null, 0)),
        [typeof(SparaUppföljningsplanCommand)] = (true, kod => new SparaUppföljningsplanCommand(kod, 6, 12)),
        [typeof(RegistertalQuery)] = (true, kod => new RegistertalQuery(kod, Rapporterat)),
        [typeof(GallringsförslagQuery)] = (true, kod => new GallringsförslagQuery(kod)),
        [typeof(UppföljningstilläggQuery)] = (true, kod => new UppföljningstilläggQuery(kod)),
        [typeof(SkattningarQuery)] = (true, kod => new SkattningarQuery(kod)),
        [typeof(DeltagarskattningQuery)] = (true, kod => new DeltagarskattningQuery(kod, _enDeltagare)),
        [typeof(SkattningsformulärQuery)] = (true, kod => new SkattningsformulärQuery(kod)),
        [typeof(SparaSkattningarCommand)] = (true, kod => new SparaSkattningarCommand(kod, 1, [new(new(Guid.CreateVersion7()), null, 0, new Dictionary<string, string> { ["p1"] = "1" })])),
        [typeof(SparaSkattningsformulärCommand)] = (true, kod => new SparaSkattningsformulärCommand(kod, 0, [], 0)),
        [typeof(TaBortSkattningCommand)] = (true, kod => new TaBortSkattningCommand(kod, new(Guid.CreateVersion7()), 1)),
        [typeof(SkattningsutfallQuery)] = (true, kod => new SkattningsutfallQuery(kod, null)),
        [typeof(SparaAnonymaCommand)] = (true, kod => new SparaAnonymaCommand(kod, Rapporterat, 3, -1)),
        [typeof(RegisterimportQuery)] = (true, kod => new RegisterimportQuery(kod)),
        [typeof(ProvkörRegisterimportQuery)] = (true, kod => new ProvkörRegisterimportQuery(kod, new("SUS", [], null, null))),
        [typeof(SparaImportkopplingCommand)] = (true, kod => new SparaImportkopplingCommand(kod, "SUS", Importkoppling.Tom)),
        [typeof(LäsInDeltagareCommand)] = (true, kod => new LäsInDeltagareCommand(kod, new("SUS", [], null, null), "")),
        [typeof(InsatsrapporterQuery)] = (true, kod => new InsatsrapporterQuery(kod)),
        [typeof(InsatsrapportQuery)] = (true, kod => new InsatsrapportQuery(kod, Rapport)),
        [typeof(InsatsrapportFilQuery)] = (true, kod => new InsatsrapportFilQuery(kod, Rapport)),
        [typeof(RapporttexterQuery)] = (true, kod => new RapporttexterQuery(kod, Rapport)),
        [typeof(BörjaRapportCommand)] = (true, kod => new BörjaRapportCommand(kod, Insatsrapportslag.Helår, 2021, null, null)),
        [typeof(SparaRapporttextCommand)] = (true, kod => new SparaRapporttextCommand(kod, Rapport, [new("metod", "Så.", 0)])),
        [typeof(LåsRapportCommand)] = (true, kod => new LåsRapportCommand(kod, Rapport)),
        [typeof(ÖppnaRapportCommand)] = (true, kod => new ÖppnaRapportCommand(kod, Rapport, "Prov")),
        [typeof(UndertecknaRapportCommand)] = (true, kod => new UndertecknaRapportCommand(kod, Rapport, "Ordförande", "Tierp", "Prov", null, "")),
        [typeof(LämnaInRapportCommand)] = (true, kod => new LämnaInRapportCommand(kod, Rapport, true, null)),
        [typeof(TaBortRapportCommand)] = (true, kod => new TaBortRapportCommand(kod, Rapport)),
        [typeof(StyrkortQuery)] = (true, kod => new StyrkortQuery(2021, kod, null)),
        [typeof(StyrkortsindikatorerQuery)] = (true, kod => new StyrkortsindikatorerQuery(2021, kod, UppsalaFixture.H1)),
        [typeof(StyrkortFilQuery)] = (true, kod => new StyrkortFilQuery(2021, kod, null)),
        [typeof(StyrkortBokQuery)] = (true, kod => new StyrkortBokQuery(2021, kod, null)),
        [typeof(SkapaStyrkortCommand)] = (true, kod => new SkapaStyrkortCommand("2021", kod, false)),
        [typeof(TaBortStyrkortCommand)] = (true, kod => new TaBortStyrkortCommand(2021, kod, 0)),
        [typeof(SparaStyrkortshuvudCommand)] = (true, kod => new SparaStyrkortshuvudCommand(2021, kod, "Prov", "Prov", 0)),
        [typeof(SparaPerspektivCommand)] = (true, kod => new SparaPerspektivCommand(2021, kod, null, "Prov", null, 1, 0)),
        [typeof(SparaStyrkortsmålCommand)] = (true, kod => new SparaStyrkortsmålCommand(2021, kod, 1, null, "Prov", [], 0)),
        [typeof(SparaMåttCommand)] = (true, kod => new SparaMåttCommand(2021, kod, new(1, 1), "Prov", Måttkälla.Skrivet, null, null, false, 0)),
        [typeof(SkrivMåttvärdeCommand)] = (true, kod => new SkrivMåttvärdeCommand(2021, kod, new(1, 1, 1), new(2021, 3, 1), "1", null, null, 0)),
        [typeof(TaBortUrStyrkortCommand)] = (true, kod => new TaBortUrStyrkortCommand(2021, kod, new(1, 1), 0)),
        [typeof(SättStyrkortsljusCommand)] = (true, kod => new SättStyrkortsljusCommand(2021, kod, new(1, 1), UppsalaFixture.H1, Trafikljus.Grön, null, null, 0)),
        [typeof(LokusgruppQuery)] = (false, kod => new LokusgruppQuery(kod, UppsalaFixture.H1)),
        [typeof(LokusledamöterQuery)] = (false, kod => new LokusledamöterQuery(kod)),
        [typeof(SparaLokusledamotCommand)] = (false, kod => new SparaLokusledamotCommand(kod, null, "Enhetschef", Lokusroll.Ordinarie, "Kommunen", null, null, null, null, null, 0)),
        [typeof(AvslutaLokusledamotCommand)] = (false, kod => new AvslutaLokusledamotCommand(kod, new(Guid.CreateVersion7()), new(2021, 3, 1), 1)),
        [typeof(TaBortLokusledamotCommand)] = (false, kod => new TaBortLokusledamotCommand(kod, new(Guid.CreateVersion7()), 1)),
        [typeof(SedanSistQuery)] = (false, kod => new SedanSistQuery(kod)),
        [typeof(LotsärendenQuery)] = (false, kod => new LotsärendenQuery(kod, 2021)),
        [typeof(LotsärendenFilQuery)] = (false, kod => new LotsärendenFilQuery(kod, 2021)),
        [typeof(SparaLotsärendeCommand)] = (false, kod => new SparaLotsärendeCommand(kod, null, new(2021, 3, 1), Kön.Man, RemitterandePart.Kommun, [], null, 0)),
        [typeof(TaBortLotsärendeCommand)] = (false, kod => new TaBortLotsärendeCommand(kod, new(Guid.CreateVersion7()), 1)),
        [typeof(SparaAktualiseradeCommand)] = (false, kod => new SparaAktualiseradeCommand(kod, null, new(2021, 3, 1), Kön.Man, RemitterandePart.Kommun, "2", 0)),
        [typeof(TaBortAktualiseradeCommand)] = (false, kod => new TaBortAktualiseradeCommand(kod, new(Guid.CreateVersion7()), 1)),
        [typeof(SparaIntygCommand)] = (false, kod => new SparaIntygCommand(kod, 2021, Åtagandekod.S1, null, null, null)),
        [typeof(ÅtagandenQuery)] = (false, kod => new ÅtagandenQuery(kod, 2021, null)),
    };

    /// <summary>Somebody in the register of one's own insats.</summary>
    private static DeltagareId _enDeltagare;

    public static TheoryData<string, Roll> Tabell
    {
        get
        {
            var tabell = new TheoryData<string, Roll>();
            foreach (var begäran in Begäranden.Keys)
            {
                foreach (var roll in Rolltabell.Rader[begäran.Name].Where(r => r != Roll.Driftansvarig))
                {
                    tabell.Add(begäran.Name, roll);
                }
            }

            return tabell;
        }
    }

    /// <summary>The two insatser have a styrgrupp each; made once, though there is a test per row.</summary>
    public async Task InitializeAsync()
    {
        _enDeltagare = new(await fixture.Värd.Databas.FrågaAsync<Guid>($"select d.id from deltagare d join insats i on i.id = d.insats_id where i.kod = '{EgenInsats}' order by d.deltagarkod limit 1"));
        foreach (var insats in new[] { EgenInsats, AnnanInsats })
        {
            await fixture.Värd.SändAsync(new SkapaStyrkortCommand("2021", insats, false), Användarna.Kansli);
            if (await fixture.Värd.SändAsync(new SkapaStyrgruppCommand($"Styrgrupp {insats}", null), Användarna.Kansli) is { Lyckades: true } grupp)
            {
                (await fixture.Värd.SändAsync(new LåtStyraCommand(grupp.Värde, insats, UppsalaFixture.H1.FörstaDag, null), Användarna.Kansli)).Fel.Should().BeNull();
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Tabell))]
    public async Task Det_egna_finns_och_andras_finns_inte(string namn, Roll roll)
    {
        var (gällerInsats, om) = Begäranden.Single(b => b.Key.Name == namn).Value;
        var uppdrag = new Uppdrag(roll, roll.GällerInsats() ? EgenInsats : null, roll.GällerLokusgrupp() ? EgenGrupp : null);
        var användare = Användarna.Prov(uppdrag);

        if (typeof(InsatsrapportQuery).Namespace == om(EgenInsats).GetType().Namespace)
        {
            foreach (var kod in new[] { EgenInsats, AnnanInsats })
            {
                await fixture.Värd.SändAsync(new BörjaRapportCommand(kod, Insatsrapportslag.Delår, 2021, Rapportbilaga.Projekt, null), Användarna.Kansli);
            }
        }

        if (typeof(MålQuery).Namespace == om(EgenInsats).GetType().Namespace)
        {
            await LäggMålAsync();
        }

        var eget = await FelAsync(om(gällerInsats ? EgenInsats : EgenGrupp), användare);
        var annat = await FelAsync(om(gällerInsats ? AnnanInsats : AnnanGrupp), användare);

        eget?.Slag.Should().NotBe(Felslag.FinnsInte);
        if (roll.GällerInsats() || roll.GällerLokusgrupp())
        {
            annat!.Slag.Should().Be(Felslag.FinnsInte);
        }
        else
        {
            annat?.Slag.Should().NotBe(Felslag.FinnsInte);
        }
    }

    /// <summary>Whoever adds a request with a kod, open to a role that has something of its own, adds it above.</summary>
    [Fact]
    public void Alla_begäranden_om_en_insats_eller_grupp_är_med() =>
        typeof(DependencyInjection).Assembly.GetTypes()
            .Where(t => typeof(IBaseRequest).IsAssignableFrom(t) && t.GetProperties().Any(p => p.PropertyType == typeof(string) && p.Name is "Kod" or "Insats" or "Lokusgrupp"))
            .Where(t => Rolltabell.Rader.TryGetValue(t.Name, out var roller) && roller.Any(r => r.GällerInsats() || r.GällerLokusgrupp()))
            .Should().BeEquivalentTo(Begäranden.Keys);

    /// <summary>Two mål each, to change and to take away; back again where a test took one.</summary>
    private async Task LäggMålAsync()
    {
        var rader = from kod in new[] { EgenInsats, AnnanInsats } from nr in new[] { 1, 2 } select $"{kod};{nr};effekt;Ett mål.;kvalitativt;;;;;;\n";
        var fil = "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\n" + string.Concat(rader);
        (await fixture.Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("insatsmal.csv", fil), false))).Fel.Should().BeEmpty();
    }

    private async Task<Fel?> FelAsync(IBaseRequest begäran, Användare användare)
    {
        var svar = begäran.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        var sänd = (Task)typeof(Värd).GetMethod(nameof(Värd.SändAsync))!.MakeGenericMethod(svar).Invoke(fixture.Värd, [begäran, användare, CancellationToken.None])!;
        await sänd;
        return ((IResultat)sänd.GetType().GetProperty("Result")!.GetValue(sänd)!).Fel;
    }
}
