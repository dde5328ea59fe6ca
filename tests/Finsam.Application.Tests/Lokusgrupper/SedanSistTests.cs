using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Tests.Avvikelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Översikt;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>What the ordförande needs to know before the next meeting: what is new since the last, what is open, and who owes what.</summary>
public sealed class SedanSistTests : IAsyncLifetime
{
    private const string Rapporthuvud =
        "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal\n";

    private readonly Provklocka _klocka = new(2021, 8, 15);
    private Värd? _värd;

    private Värd Värd => _värd!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync(tjänster => tjänster.AddSingleton<TimeProvider>(_klocka));
        var mapp = new Minnesmapp()
            .Sätt("lokusgrupper.csv", "kod;namn;kommun\ntierp;Lokus Tierp;Tierp\nheby;Lokus Heby;Heby\n")
            .Sätt(
                "insatser.csv",
                "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
                    + "alfa;Alfa;;tierp;individ;;;;2021-01-01;;;;\nbeta;Beta;;tierp;individ;;;;2021-01-01;;;;\ngamma;Gamma;;heby;individ;;;;2021-01-01;;;;\n")
            .Sätt("kvartalsrapporter.csv", Rapporthuvud + "alfa;2021;1;2021-04-20;ja;ja;;;;;;;;;;;;\nalfa;2021;2;2021-07-20;nej;nej;;;;;;;;;;;;\ngamma;2021;2;2021-07-21;nej;nej;;;;;;;;;;;;\n")
            .Sätt("lokusledamoter.csv", "lokusgrupp;person;roll;from;tom;huvudman;ledning;strategisk;bestallare\ntierp;Chef A;ordforande;2021-01-01;;Kommunen;ja;ja;ja\ntierp;Chef B;ordinarie;2021-01-01;;Regionen;ja;;ja\ntierp;Chef C;ordinarie;2020-01-01;2021-06-30;Regionen;;;\n")
            .Sätt("moten.csv", "kod;datum;typ;grupper;punkter;huvudman\nm1;2021-06-01;lokus;tierp;;Kommunen\nm2;2021-09-20;lokus;tierp|heby;budget_utfall;\n");
        (await Värd.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Det_som_har_hänt_sedan_mötet_är_nytt_och_det_som_saknas_syns()
    {
        var vy = await SeAsync("tierp");

        (vy.SenasteMöte, vy.Sedan).Should().Be((new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 1)));
        var ljus = vy.Ljus.Single();
        (ljus.Insats.Kod, ljus.Förr, ljus.Nu).Should().Be(("alfa", (new Kvartal(2021, 1), Trafikljus.Grå), (new Kvartal(2021, 2), Trafikljus.Röd)), "without any budget the first was grå");
        vy.Rapporter.Select(r => (r.Insats.Kod, r.Kvartal, r.Dag)).Should().Equal(("alfa", new Kvartal(2021, 2), new DateOnly(2021, 7, 20)));
        vy.Kommande.Select(m => m.Kod).Should().Equal("m2");
        vy.Rapportskulder.Select(s => (s.Insats.Kod, s.Kvartal.Count, s.Förföll, s.Dagar)).Should().Equal(("beta", 2, new DateOnly(2021, 4, 30), 107));
        vy.Ointygade.Should().Equal(Åtagandekod.S1, Åtagandekod.S2, Åtagandekod.S3, Åtagandekod.S4, Åtagandekod.S5);
        vy.UtanKompetens.Select(l => l.Person).Should().Equal(["Chef B"], "the other has left");
    }

    [Fact]
    public async Task Avvikelser_är_nya_tills_nästa_möte_och_öppna_tills_de_är_avslutade()
    {
        var nummer = (await Värd.SändAsync(new AnmälAvvikelseCommand("alfa", null, null, Avvikelseprov.Text), Användarna.Kansli)).Värde;
        await Värd.SändAsync(new AnmälAvvikelseCommand("gamma", null, null, Avvikelseprov.Text), Användarna.Kansli);
        (await SeAsync("tierp")).NyaAvvikelser.Select(a => a.Avvikelse.Nummer).Should().Equal(nummer);

        _klocka.Nu = _klocka.Nu.AddDays(60);

        var efter = await SeAsync("tierp");
        (efter.SenasteMöte, efter.Kommande.Count, efter.NyaAvvikelser.Count).Should().Be((new DateOnly(2021, 9, 20), 0, 0));
        efter.Öppna.Select(a => a.Avvikelse.Nummer).Should().Equal(nummer);
        efter.Ljus.Should().BeEmpty();
    }

    [Fact]
    public async Task Utan_hållet_möte_är_det_nya_från_förra_kvartalet()
    {
        var vy = await SeAsync("heby");

        (vy.SenasteMöte, vy.Sedan).Should().Be((null, new DateOnly(2021, 4, 1)));
        vy.Rapporter.Select(r => r.Insats.Kod).Should().Equal("gamma");
        vy.Ljus.Single().Förr.Should().BeNull("there was no report before");
    }

    [Fact]
    public async Task Det_som_är_intygat_räknas_inte_som_saknat()
    {
        (await Värd.SändAsync(new SparaIntygCommand("tierp", 2021, Åtagandekod.S2, true, null, null), Användarna.Kansli)).Fel.Should().BeNull();

        (await SeAsync("tierp")).Ointygade.Should().Equal(Åtagandekod.S1, Åtagandekod.S3, Åtagandekod.S4, Åtagandekod.S5);
    }

    [Fact]
    public async Task Åtagandena_som_fil_har_en_rad_per_grupp_och_åtagande()
    {
        async Task<List<string?>> FilenAsync(bool bara)
        {
            using var bok = new Arbetsboksläsare((await Värd.SändAsync(new ÅtagandenFilQuery(2021, bara), Användarna.Kansli)).Innehåll);
            return [.. bok.Rader("Åtaganden").Skip(1).Select(r => $"{r[1].Text} {r[3].Text} {r[5].Text}")];
        }

        (await FilenAsync(false)).Should().HaveCount(20).And.Contain("tierp L1 uppfyllt");
        (await FilenAsync(true)).Should().NotContain("tierp L1 uppfyllt").And.Contain("tierp S1 ej_intygat").And.Contain(r => r!.StartsWith("heby L1 "));
    }

    private async Task<SedanSistVy> SeAsync(string grupp) => (await Värd.SändAsync(new SedanSistQuery(grupp), Användarna.Lokusordförande(grupp))).Värde;
}
