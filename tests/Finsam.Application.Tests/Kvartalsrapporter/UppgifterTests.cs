using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>
/// Who owes what, on a day of which it is known what is late. alfa: kvartal 1 2021 handed in, 2 a draft. beta: nothing. Nothing is expected before kvartal 1 2021,
/// the first quarter with a report.
/// </summary>
public sealed class UppgifterTests : IAsyncLifetime
{
    private readonly Provklocka _klocka = new(2021, 8, 10);
    private Värd? _värd;

    [Theory]
    [InlineData(Roll.Insatsansvarig)]
    [InlineData(Roll.Styrgruppsordförande)]
    [InlineData(Roll.Styrgruppsledamot)]
    public async Task Den_som_lämnar_in_ser_sina_egna_den_mest_brådskande_först(Roll roll)
    {
        var vy = await SeAsync(Användarna.Prov(new Uppdrag(roll, "beta")));

        vy.AttLämna.Select(r => (r.Insats.Kod, $"{r.Kvartal}", r.Läge, r.Status)).Should().Equal(
            ("beta", "2021Q1", Inlämning.Saknas, null), ("beta", "2021Q2", Inlämning.Saknas, null));
        vy.AttLämna[1].DagarKvar(_klocka.Idag()).Should().Be(-10);
        vy.AttFölja.Should().BeEmpty();
        vy.Antal.Should().Be(2);
        (await _värd!.SändAsync(new UppgiftsantalQuery(), Användarna.Prov(new Uppdrag(roll, "beta")))).Should().Be(2);
    }

    [Fact]
    public async Task Ett_utkast_är_kvar_att_lämna_och_ett_anstånd_flyttar_dess_dag()
    {
        await _värd!.SändAsync(new GeAnståndCommand("alfa", new(2021, 2), new(2021, 8, 31), "Sjukdom.", 0), Användarna.Kansli);

        var vy = await SeAsync(Användarna.Insatsansvarig("alfa", "beta"));

        vy.AttLämna.Select(r => (r.Insats.Kod, $"{r.Kvartal}", r.Läge)).Should().Equal(
            ("beta", "2021Q1", Inlämning.Saknas), ("beta", "2021Q2", Inlämning.Saknas), ("alfa", "2021Q2", Inlämning.Väntas));
        vy.AttLämna[2].Should().Match<Rapportpost>(r => r.Status == Rapportstatus.Utkast && r.SistaDag == new DateOnly(2021, 8, 31) && r.Ordinarie == new DateOnly(2021, 7, 31));
    }

    [Fact]
    public async Task Ett_kvartal_som_pågår_är_inte_att_lämna_än_men_dagen_efter_är_det()
    {
        (await SeAsync(Användarna.Insatsansvarig("beta"))).Nästa.Should().Be((new Kvartal(2021, 3), new DateOnly(2021, 10, 31)));
        _klocka.Nu = new(2021, 10, 1, 11, 0, 0, TimeSpan.Zero);

        (await SeAsync(Användarna.Insatsansvarig("beta"))).AttLämna[^1].Should().Match<Rapportpost>(r => r.Kvartal == new Kvartal(2021, 3) && r.Läge == Inlämning.Väntas);
    }

    [Fact]
    public async Task Kansliet_ser_per_kvartal_vad_som_ska_godkännas_och_vad_som_saknas()
    {
        var vy = await SeAsync(Användarna.Kansli);

        vy.AttFölja.Should().Equal(new Kvartalsuppgift(new(2021, 1), 1, 1), new Kvartalsuppgift(new(2021, 2), 0, 2));
        vy.AttLämna.Should().BeEmpty();
        vy.Antal.Should().Be(4);
    }

    [Fact]
    public async Task Andra_har_inga_uppgifter()
    {
        foreach (var användare in new[] { Användarna.Förbundschef, Användarna.Lokusordförande("tierp"), Användarna.Med(Roll.Revisor), Användarna.Med(Roll.Insatsansvarig) })
        {
            (await SeAsync(användare)).Antal.Should().Be(0);
        }
    }

    [Fact]
    public async Task Uppföljningen_räknar_kvartalet_och_tiden_före_det()
    {
        var vy = await _värd!.SändAsync(new RapportuppföljningQuery(new(2021, 2)), Användarna.Kansli);

        vy.Rader.Select(r => (r.Insats.Kod, r.Status, r.Läge)).Should().Equal(("alfa", Rapportstatus.Utkast, Inlämning.Saknas), ("beta", null, Inlämning.Saknas));
        vy.ÖverTid.Should().Equal(new Inlämningsgrad(new(2021, 1), 2, 1, 1), new Inlämningsgrad(new(2021, 2), 2, 0, 0));
        vy.ÖverTid[0].Andel.Should().Be(50);
        vy.Kvartalen.Should().Equal(new Kvartal(2021, 3), new Kvartal(2021, 2), new Kvartal(2021, 1));
        vy.FårÄndra.Should().BeTrue();
        (await _värd.SändAsync(new RapportuppföljningQuery(null), Användarna.Förbundschef)).Should().Match<RapportuppföljningVy>(v => v.Kvartal == new Kvartal(2021, 2) && !v.FårÄndra);
    }

    [Fact]
    public async Task Ett_kvartal_före_det_första_och_ett_långt_fram_går_att_fråga_efter()
    {
        var före = await _värd!.SändAsync(new RapportuppföljningQuery(new(2019, 4)), Användarna.Kansli);
        var efter = await _värd.SändAsync(new RapportuppföljningQuery(new(2031, 1)), Användarna.Kansli);

        före.Rader.Should().BeEmpty();
        efter.Rader.Should().BeEmpty("the quarter is not over");
    }

    [Fact]
    public async Task Utan_en_enda_rapport_är_allt_tomt()
    {
        await using var tom = await Värd.NyAsync();

        (await tom.SändAsync(new MinaUppgifterQuery(), Användarna.Kansli)).Antal.Should().Be(0);
        (await tom.SändAsync(new RapportuppföljningQuery(null), Användarna.Kansli)).Rader.Should().BeEmpty();
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync(tjänster => tjänster.AddSingleton<TimeProvider>(_klocka));
        await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
    }

    public async Task DisposeAsync() => await _värd!.DisposeAsync();

    private Task<UppgifterVy> SeAsync(Användare användare) => _värd!.SändAsync(new MinaUppgifterQuery(), användare);
}
