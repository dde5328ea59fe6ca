using System.Reflection;
using Finsam.Application.Arkiv;
using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Ekonomi;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Förbund;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Application.Indikatorer;
using Finsam.Application.Indikatorer.Egna;
using Finsam.Application.Indikatorer.Import;
using Finsam.Application.Insatser;
using Finsam.Application.Konton;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lärdomar;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Utbyte;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lärdomar;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using Finsam.Domain.Styrgrupper;
using Finsam.Domain.Styrkorten;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Behörighet;

/// <summary>Every request × every role: those that it declares get through, every other is refused before anything is done.</summary>
public sealed class RolltabellTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly Type[] Begäranden =
        [.. typeof(DependencyInjection).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && Svar(t) is not null)];

    public static TheoryData<string, Roll> Tabell
    {
        get
        {
            var tabell = new TheoryData<string, Roll>();
            foreach (var begäran in Begäranden)
            {
                foreach (var roll in Enum.GetValues<Roll>())
                {
                    tabell.Add(begäran.FullName!, roll);
                }
            }

            return tabell;
        }
    }

    public static TheoryData<string> Namn => new(Begäranden.Select(b => b.FullName!));

    [Theory]
    [MemberData(nameof(Tabell))]
    public async Task En_begäran_går_fram_för_sina_roller_och_inga_andra(string namn, Roll roll)
    {
        var begäran = Begäranden.Single(b => b.FullName == namn);
        var får = begäran.GetCustomAttribute<BehörighetAttribute>()!.Roller.Contains(roll);
        var sänd = () => SändAsync(begäran, Användarna.Med(roll));

        if (får)
        {
            await sänd.Should().NotThrowAsync();
        }
        else
        {
            await sänd.Should().ThrowAsync<UnauthorizedAccessException>();
        }
    }

    [Theory]
    [MemberData(nameof(Namn))]
    public async Task Den_som_inte_är_inloggad_får_ingenting(string namn)
    {
        var sänd = () => SändAsync(Begäranden.Single(b => b.FullName == namn), Användare.Ingen);

        await sänd.Should().ThrowAsync<UnauthorizedAccessException>();
    }

    [Fact]
    public void Varje_begäran_har_de_roller_som_är_bestämda()
    {
        var deklarerat = Begäranden.ToDictionary(b => b.Name, b => b.GetCustomAttribute<BehörighetAttribute>()!.Roller);

        var saknas = deklarerat.Where(b => !Rolltabell.Rader.ContainsKey(b.Key)).Select(b => Rolltabell.Rad(b.Key, b.Value));
        saknas.Should().BeEmpty("a new request is a new row of Rolltabell, once somebody has thought of who may send it");
        Rolltabell.Rader.Keys.Should().BeSubsetOf(deklarerat.Keys, "a request that is gone leaves no row behind");
        foreach (var (namn, roller) in deklarerat)
        {
            roller.Should().BeEquivalentTo(Rolltabell.Rader[namn], "that is what Rolltabell says of {0}", namn);
        }
    }

    /// <summary>design.md, "Users and roles": an administratör keeps users and settings, and meets no insats and no deltagare.</summary>
    [Fact]
    public void Administratören_når_ingenting_om_insatser()
    {
        string[] får = ["Finsam.Application.Konton", "Finsam.Application.Förbund", "Finsam.Application.Historik"];

        Begäranden.Where(b => Rolltabell.Rader[b.Name].Contains(Roll.Administratör)).Select(b => b.Namespace).Should().BeSubsetOf(får);
    }

    /// <summary>formats/utbyte.md and design.md: what is run by whoever runs the server, and no one else.</summary>
    [Fact]
    public void Bara_driften_exporterar_personer_och_ser_omaskerat()
    {
        foreach (var begäran in new[] { typeof(ImporteraCommand), typeof(ExporteraCommand), typeof(OmaskeradPmFilQuery), typeof(OmaskeratPmQuery) })
        {
            begäran.GetCustomAttribute<BehörighetAttribute>()!.Roller.Should().Equal(Roll.Driftansvarig);
        }
    }

    /// <summary>The kansli reads in on a page of its own, and takes out what is not about persons.</summary>
    [Fact]
    public void Kansliet_läser_in_och_hämtar_det_som_inte_handlar_om_personer()
    {
        typeof(LäsInCommand).GetCustomAttribute<BehörighetAttribute>()!.Roller.Should().Equal(Roll.Kansli);
        typeof(ExportfilQuery).GetCustomAttribute<BehörighetAttribute>()!.Roller.Should().Equal(Roll.Kansli, Roll.Förbundschef);
    }

    [Fact]
    public async Task En_begäran_som_inget_säger_går_inte_fram()
    {
        var kontext = new Användarkontext { Användare = Användarna.Med(Enum.GetValues<Roll>()) };
        var kontroll = new Behörighetskontroll<Odeklarerad, int>(kontext);
        var sänd = () => kontroll.Handle(new(), default, () => Task.FromResult(1));

        await sänd.Should().ThrowAsync<UnauthorizedAccessException>();
    }

    private static Type? Svar(Type begäran) => begäran.GetInterfaces()
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))?.GetGenericArguments()[0];

    private async Task SändAsync(Type begäran, Användare användare)
    {
        var export = Directory.CreateTempSubdirectory("finsam-roll-");
        try
        {
            var skapare = begäran.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
            var objekt = skapare.Invoke([.. skapare.GetParameters().Select(p => Argument(p.ParameterType, export.FullName))]);
            var sänd = typeof(Värd).GetMethod(nameof(Värd.SändAsync))!.MakeGenericMethod(Svar(begäran)!);
            await (Task)sänd.Invoke(fixture.Värd, [objekt, användare, CancellationToken.None])!;
        }
        finally
        {
            export.Delete(recursive: true);
        }
    }

    /// <summary>A harmless value of each type that a request takes. A new type makes the test say so.</summary>
    private static object Argument(Type typ, string mapp) =>
        typ == typeof(string) ? mapp
        : typ == typeof(Period) ? UppsalaFixture.H1
        : typ == typeof(bool) ? true
        : typ == typeof(int) ? 1
        : typ == typeof(bool?) ? true
        : typ == typeof(int?) || typ == typeof(decimal?) ? null!
        : typ == typeof(IReadOnlyList<string>) ? new[] { "alfa" }
        : typ == typeof(UtskickId) ? new UtskickId(Guid.CreateVersion7())
        : typ == typeof(byte[]) ? Array.Empty<byte>()
        : typ == typeof(Ord) ? new Ordval().Insats
        : typ == typeof(Trösklar) ? new Trösklar()
        : typ == typeof(Rapportkalender) ? Rapportkalender.Kvartal
        : typ == typeof(Inställningsgrupp) ? Inställningsgrupp.Ordval
        : typ == typeof(Gallringsgrund) ? Gallringsgrund.Avslut
        : typ == typeof(Guid) ? Guid.Empty
        : typ == typeof(Kvartal) || typ == typeof(Kvartal?) ? new Kvartal(2021, 1)
        : typ == typeof(BudgetradId) || typ == typeof(BudgetradId?) ? new BudgetradId(Guid.CreateVersion7())
        : typ == typeof(RekvisitionId) ? new RekvisitionId(Guid.CreateVersion7())
        : typ == typeof(Budgetradsblankett) ? new Budgetradsblankett()
        : typ == typeof(Trafikljus?) ? Trafikljus.Gul
        : typ == typeof(Rekvisitionshandling) ? Rekvisitionshandling.Granska
        : typ == typeof(Rekvisitionsurval) ? Rekvisitionsurval.Allt
        : typ == typeof(IReadOnlyList<Rekvisitionsval>) ? new Rekvisitionsval[] { new(new(Guid.CreateVersion7()), 1) }
        : typ == typeof(Historikurval) ? Historikurval.Allt
        : typ == typeof(Måltext) ? new Måltext()
        : typ == typeof(Pmplats) ? new Pmplats(Pmavsnitt.Sammanfattning)
        : typ == typeof(Tjänsteskrivelse) ? Tjänsteskrivelse.Tom
        : typ == typeof(Pmformat) ? Pmformat.Json
        : typ == typeof(RikssvarId) ? new RikssvarId(Guid.CreateVersion7())
        : typ == typeof(IndikatorerQuery) ? new IndikatorerQuery(null, null, null)
        : typ == typeof(IndikatorQuery) ? new IndikatorQuery(1, null, null)
        : typ == typeof(Handlingsformat) ? Handlingsformat.Docx
        : typ == typeof(Översiktsurval) ? Översiktsurval.Allt
        : typ == typeof(IUtbytesmapp) ? new Minnesmapp()
        : typ == typeof(int) ? 1
        : typ == typeof(KontoId) ? new KontoId(Guid.CreateVersion7())
        : typ == typeof(KontoId?) || typ == typeof(Huvudmannaslag?) || typ == typeof(Ledamotsplats?) || typ == typeof(LokusledamotId?) || typ == typeof(Lokusroll?) || typ == typeof(bool?) ? null!
        : typ == typeof(LokusledamotId) ? new LokusledamotId(Guid.CreateVersion7())
        : typ == typeof(StyrgruppsledamotId) ? new StyrgruppsledamotId(Guid.CreateVersion7())
        : typ == typeof(StyrgruppsuppdragId) ? new StyrgruppsuppdragId(Guid.CreateVersion7())
        : typ == typeof(KontouppdragId) ? new KontouppdragId(Guid.CreateVersion7())
        : typ == typeof(Användarurval) ? Användarurval.Alla
        : typ == typeof(Roll?) ? Roll.Kansli
        : typ == typeof(DateOnly?) ? UppsalaFixture.H1.FörstaDag
        : typ == typeof(Importgodkännande) ? new Importgodkännande(Guid.NewGuid(), [])
        : typ == typeof(IReadOnlyList<Svarsändring>) ? new Svarsändring[] { new("i_fas", "ja", 0) }
        : typ == typeof(IReadOnlyList<Återsändningsnot>) ? Array.Empty<Återsändningsnot>()
        : typ == typeof(IReadOnlyList<Godkännande>) ? new Godkännande[] { new(mapp, new(2021, 1), 0) }
        : typ == typeof(LotsärendeId) || typ == typeof(LotsärendeId?) ? new LotsärendeId(Guid.CreateVersion7())
        : typ == typeof(AktualiseradeId) || typ == typeof(AktualiseradeId?) ? new AktualiseradeId(Guid.CreateVersion7())
        : typ == typeof(Kön?) || typ == typeof(RemitterandePart?) ? null!
        : typ == typeof(Styrkortsplats) ? new Styrkortsplats(1, 1)
        : typ == typeof(Måttkälla) ? Måttkälla.Skrivet
        : typ == typeof(IReadOnlyList<Styrkortskoppling>) ? Array.Empty<Styrkortskoppling>()
        : typ == typeof(Enkätutdrag) ? new Enkätutdrag("Verktyg", [], null, "", "2021", Formulär.Styrelse, "")
        : typ == typeof(EgetvärdeId) || typ == typeof(EgetvärdeId?) ? new EgetvärdeId(Guid.CreateVersion7())
        : typ == typeof(Egenblankett) ? new Egenblankett()
        : typ == typeof(KompetensaktivitetId) || typ == typeof(KompetensaktivitetId?) ? new KompetensaktivitetId(Guid.CreateVersion7())
        : typ == typeof(Lärdomsurval) ? Lärdomsurval.Allt
        : typ == typeof(LärdomId) || typ == typeof(LärdomId?) ? new LärdomId(Guid.CreateVersion7())
        : typ == typeof(Lärdomsslag) ? Lärdomsslag.Lärdom
        : typ == typeof(Avvikelseurval) ? Avvikelseurval.Öppna
        : typ == typeof(Avvikelsetext) ? new Avvikelsetext()
        : typ == typeof(Avvikelseval) ? new Avvikelseval(1, 1)
        : typ == typeof(IReadOnlyList<Avvikelseval>) ? new Avvikelseval[] { new(1, 1) }
        : typ == typeof(Avvikelseutfall?) ? Avvikelseutfall.Bifall
        : typ == typeof(IReadOnlyCollection<AnsökanId>) ? Array.Empty<AnsökanId>()
        : typ == typeof(DeltagareId) || typ == typeof(DeltagareId?) ? new DeltagareId(Guid.CreateVersion7())
        : typ == typeof(Uppföljningsresultat?) || typ == typeof(Sysselsättning?) || typ == typeof(Försörjning?) ? null!
        : typ == typeof(RiksvärdeId) || typ == typeof(RiksvärdeId?) ? new RiksvärdeId(Guid.CreateVersion7())
        : typ == typeof(SjälvskattningId) ? new SjälvskattningId(Guid.CreateVersion7())
        : typ == typeof(IReadOnlyList<Skattningsrad>) ? new Skattningsrad[] { new(new(Guid.CreateVersion7()), null, 0, new Dictionary<string, string> { ["p1"] = "x" }) }
        : typ == typeof(Period?) ? null!
        : typ == typeof(Utfallsgruppering) ? Utfallsgruppering.Lokusgrupp
        : typ == typeof(MötesbeslutId) || typ == typeof(MötesbeslutId?) ? new MötesbeslutId(Guid.CreateVersion7())
        : typ == typeof(IReadOnlyList<DateOnly>) ? new[] { UppsalaFixture.H1.FörstaDag }
        : typ == typeof(IReadOnlyList<Åtaganderad>) ? Array.Empty<Åtaganderad>()
        : typ == typeof(Mötesplats) ? Mötesplats.Okänd
        : typ == typeof(IReadOnlyList<Dagordningspunkt>) ? Array.Empty<Dagordningspunkt>()
        : typ == typeof(Mötesgrupp) ? new Mötesgrupp(Mötestyp.Lokus, "alfa")
        : typ == typeof(IReadOnlyList<Guid>) ? Array.Empty<Guid>()
        : typ == typeof(Insatsrapportslag) ? Insatsrapportslag.Helår
        : typ == typeof(Mallslag) ? Mallslag.BladA
        : typ == typeof(IReadOnlyList<Rubrikändring>) ? Array.Empty<Rubrikändring>()
        : typ == typeof(Rapportbilaga?) ? null!
        : typ == typeof(Åtagandekod) ? Åtagandekod.S1
        : typ == typeof(Registerurval) ? Registerurval.Alla
        : typ == typeof(IReadOnlyList<Registerrad>) ? new Registerrad[] { new(null, 0, new Dictionary<string, string> { ["in"] = "x" }) }
        : typ == typeof(Registerutdrag) ? new Registerutdrag("SUS", [], null, null)
        : typ == typeof(Importkoppling) ? Importkoppling.Tom
        : typ == typeof(SeddAnsökan) ? null!
        : typ == typeof(AnsökanId) || typ == typeof(AnsökanId?) ? new AnsökanId(Guid.CreateVersion7())
        : typ == typeof(Ekonomiserie) ? Ekonomiserie.Budget
        : typ == typeof(IReadOnlyDictionary<Ekonomipost, int?>) ? new Dictionary<Ekonomipost, int?>()
        : typ == typeof(IReadOnlyDictionary<Ekonomipost, int>) ? new Dictionary<Ekonomipost, int>()
        : typ == typeof(ÅterföringId) ? new ÅterföringId(Guid.CreateVersion7())
        : typ == typeof(BeslutId) ? new BeslutId(Guid.CreateVersion7())
        : typ == typeof(Beslutsslag?) ? Beslutsslag.Beviljad
        : typ == typeof(IReadOnlyDictionary<string, string>) ? new Dictionary<string, string>()
        : typ == typeof(IReadOnlyDictionary<string, Ekonomipost?>) ? new Dictionary<string, Ekonomipost?>()
        : typ == typeof(IReadOnlyDictionary<int, int>) ? new Dictionary<int, int> { [2021] = 100 }
        : typ == typeof(IReadOnlyList<Kommunrad>) ? Array.Empty<Kommunrad>()
        : typ == typeof(Arkivurval) ? new Arkivurval()
        : typ == typeof(Stream) ? Stream.Null
        : typ == typeof(EnkätomgångId) ? new EnkätomgångId(Guid.CreateVersion7())
        : typ == typeof(EnkätdelId) ? new EnkätdelId(Guid.CreateVersion7())
        : typ == typeof(EnkätmottagareId) ? new EnkätmottagareId(Guid.NewGuid())
        : typ == typeof(EnkätschemaId) || typ == typeof(EnkätschemaId?) ? new EnkätschemaId(Guid.CreateVersion7())
        : typ == typeof(Enkättakt?) ? Enkättakt.Halvår
        : typ == typeof(IReadOnlyList<Formulär>) ? new[] { Formulär.Styrelse }
        : typ == typeof(Formulär) ? Formulär.Styrelse
        : typ == typeof(Exportformat) ? Exportformat.Zip
        : throw new NotSupportedException($"Teach this test a harmless {typ.Name}.");

    private sealed record Odeklarerad : IRequest<int>;
}
