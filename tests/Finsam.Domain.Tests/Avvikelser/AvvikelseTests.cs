using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Avvikelser;

/// <summary>What an avvikelse holds on its way.</summary>
public sealed class AvvikelseTests
{
    private static readonly Påskrift Styrgruppen = Av("Ordföranden");
    private static readonly Påskrift Chefen = Av("Förbundschefen");
    private static readonly Avvikelseuppgifter Uppgifter = new()
    {
        Slag = Avvikelseslag.Budget,
        Beskrivning = "Pengar blir över.",
        Orsak = "Sen start.",
        Konsekvens = "Färre platser i år.",
        Åtgärd = "Fler platser nästa år.",
        Ansvarig = "Projektledaren",
        KlarSenast = Exempel.Dag("2022-03-31"),
        Medelflytt = new(250_000, 2021),
    };

    [Fact]
    public void Pengar_får_flyttas_bara_när_det_är_beslutat_med_bifall()
    {
        var bifall = Anmäld();
        bifall.BeviljadFlytt.Should().BeNull("nobody has decided");
        bifall.Besluta(new(Avvikelseutfall.Bifall, "Rimligt.", "2021:7"), Chefen).Lyckades.Should().BeTrue();
        bifall.BeviljadFlytt.Should().Be(new Medelflytt(250_000, 2021));
        bifall.BeviljadFlytt!.TillÅr.Should().Be(2022);

        var avslag = Anmäld();
        avslag.Besluta(new(Avvikelseutfall.Avslag, "Nej.", "2021:8"), Chefen).Lyckades.Should().BeTrue();
        avslag.BeviljadFlytt.Should().BeNull();
    }

    [Fact]
    public void Bara_en_avvikelse_om_budget_flyttar_pengar()
    {
        var avvikelse = Ny();
        avvikelse.Anmäl(Uppgifter with { Slag = Avvikelseslag.Tid }, Styrgruppen).Lyckades.Should().BeTrue();

        avvikelse.Medelflytt.Should().BeNull();
    }

    [Fact]
    public void Den_som_har_anmält_beslutar_inte()
    {
        var avvikelse = Anmäld();

        avvikelse.Besluta(new(Avvikelseutfall.Bifall, "Bra.", "2021:7"), Styrgruppen).Fel!.Kod.Should().Be("avvikelse.egen");
        (avvikelse.Status, avvikelse.Utfall).Should().Be((Avvikelsestatus.Anmäld, null));
    }

    [Fact]
    public void En_komplettering_går_tillbaka_med_en_fråga_och_anmäls_igen()
    {
        var avvikelse = Anmäld();
        avvikelse.TaUpp(Chefen).Lyckades.Should().BeTrue();
        avvikelse.BegärKomplettering("Varför just nu?", Chefen).Lyckades.Should().BeTrue();
        (avvikelse.Status, avvikelse.Fråga).Should().Be((Avvikelsestatus.Komplettering, "Varför just nu?"));

        avvikelse.Komplettera(Uppgifter with { Orsak = "Sen start, som vi fick veta i juni." }, Styrgruppen).Lyckades.Should().BeTrue();
        (avvikelse.Status, avvikelse.Orsak).Should().Be((Avvikelsestatus.Anmäld, "Sen start, som vi fick veta i juni."));
    }

    [Fact]
    public void Ett_nekat_steg_ändrar_ingenting()
    {
        var avvikelse = Anmäld();
        avvikelse.Återkalla("Löst.", Styrgruppen).Lyckades.Should().BeTrue();
        var version = avvikelse.Version;

        avvikelse.Besluta(new(Avvikelseutfall.Bifall, "Bra.", "2021:7"), Chefen).Fel!.Kod.Should().Be("avvikelse.lage");
        (avvikelse.Status, avvikelse.Utfall, avvikelse.Beslut, avvikelse.Version, avvikelse.Senast).Should().Be((Avvikelsestatus.Återkallad, null, null, version, Styrgruppen));
    }

    [Fact]
    public void Den_första_som_kvitterar_står_för_det()
    {
        var avvikelse = Anmäld();
        avvikelse.Besluta(new(Avvikelseutfall.Bifall, "Bra.", "2021:7"), Chefen);
        avvikelse.Kvittera(Styrgruppen).Lyckades.Should().BeTrue();
        avvikelse.Kvittera(Av("Ledamoten")).Lyckades.Should().BeTrue();

        avvikelse.Kvitterad.Should().Be(Styrgruppen);
    }

    [Theory]
    [InlineData(0, 2021)]
    [InlineData(-1, 2021)]
    [InlineData(1_000_000_000, 2021)]
    [InlineData(10.001, 2021)]
    [InlineData(100, 0)]
    [InlineData(100, 2999)]
    public void Ett_orimligt_belopp_eller_år_är_fel(double belopp, int år) => new Medelflytt((decimal)belopp, år).Fel().Should().NotBeNull();

    [Theory]
    [InlineData(0.01)]
    [InlineData(999_999_999)]
    public void Ett_rimligt_är_rätt(double belopp) => new Medelflytt((decimal)belopp, 2021).Fel().Should().BeNull();

    private static Avvikelse Ny() => Avvikelse.Ny(new(Guid.CreateVersion7()), 1, new Kvartal(2021, 3));

    private static Avvikelse Anmäld()
    {
        var avvikelse = Ny();
        avvikelse.Anmäl(Uppgifter, Styrgruppen).Lyckades.Should().BeTrue();
        return avvikelse;
    }

    private static Påskrift Av(string namn) => new(Guid.CreateVersion7(), namn, DateTimeOffset.UnixEpoch, Exempel.Dag("2021-10-20"));
}
