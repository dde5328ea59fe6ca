using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using static Finsam.Domain.Tests.Ekonomi.Medelsexempel;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>The way of a rekvisition. Source: design.md, "Ekonomi"; domain/kalla-003-004.md F11.</summary>
public sealed class RekvisitionTests
{
    /// <summary>What leads where; everything that is not here is refused and changes nothing.</summary>
    private static readonly (Rekvisitionsstatus Från, Rekvisitionshandling Handling, Rekvisitionsstatus Till)[] Steg =
    [
        (Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Ändra, Rekvisitionsstatus.Upprättad),
        (Rekvisitionsstatus.Upprättad, Rekvisitionshandling.DraTillbaka, Rekvisitionsstatus.Tillbakadragen),
        (Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Granska, Rekvisitionsstatus.Granskad),
        (Rekvisitionsstatus.Upprättad, Rekvisitionshandling.Återsända, Rekvisitionsstatus.Återsänd),
        (Rekvisitionsstatus.Granskad, Rekvisitionshandling.Attestera, Rekvisitionsstatus.Attesterad),
        (Rekvisitionsstatus.Granskad, Rekvisitionshandling.Återsända, Rekvisitionsstatus.Återsänd),
        (Rekvisitionsstatus.Attesterad, Rekvisitionshandling.Betala, Rekvisitionsstatus.Utbetald),
        (Rekvisitionsstatus.Attesterad, Rekvisitionshandling.Återsända, Rekvisitionsstatus.Återsänd),
        (Rekvisitionsstatus.Återsänd, Rekvisitionshandling.Ändra, Rekvisitionsstatus.Upprättad),
        (Rekvisitionsstatus.Återsänd, Rekvisitionshandling.DraTillbaka, Rekvisitionsstatus.Tillbakadragen),
    ];

    public static TheoryData<Rekvisitionsstatus, Rekvisitionshandling> Alla
    {
        get
        {
            var data = new TheoryData<Rekvisitionsstatus, Rekvisitionshandling>();
            foreach (var status in Enum.GetValues<Rekvisitionsstatus>())
            {
                foreach (var handling in Enum.GetValues<Rekvisitionshandling>())
                {
                    data.Add(status, handling);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Alla))]
    public void Varje_steg_leder_dit_det_ska_eller_ändrar_inget(Rekvisitionsstatus från, Rekvisitionshandling handling)
    {
        var rekvisition = I(från);
        var version = rekvisition.Version;

        var gjort = Gör(rekvisition, handling);

        var väntat = Steg.Where(s => s.Från == från && s.Handling == handling).Select(s => (Rekvisitionsstatus?)s.Till).SingleOrDefault();
        gjort.Lyckades.Should().Be(väntat is not null);
        rekvisition.Status.Should().Be(väntat ?? från);
        rekvisition.Version.Should().Be(version + (väntat is null ? 0 : 1));
    }

    [Theory]
    [InlineData(Rekvisitionshandling.Ändra, "insatsansvarig")]
    [InlineData(Rekvisitionshandling.DraTillbaka, "insatsansvarig")]
    [InlineData(Rekvisitionshandling.Granska, "ekonom")]
    [InlineData(Rekvisitionshandling.Attestera, "kansli forbundschef ekonom")]
    [InlineData(Rekvisitionshandling.Betala, "ekonom")]
    [InlineData(Rekvisitionshandling.Återsända, "kansli forbundschef ekonom")]
    public void Varje_steg_har_sina_roller(Rekvisitionshandling handling, string roller) =>
        handling.Roller().Select(r => r.Kod()).Should().BeEquivalentTo(roller.Split(' '));

    [Fact]
    public void Den_som_gjort_eller_granskat_attesterar_inte()
    {
        var gjord = I(Rekvisitionsstatus.Upprättad);
        gjord.Granska(1, Insatsen).Fel!.Kod.Should().Be("rekvisition.egen");
        gjord.Granska(1, Ekonomen).Lyckades.Should().BeTrue();

        gjord.Attestera(2, Insatsen).Fel!.Text.Should().Contain("själv gjort");
        gjord.Attestera(2, Ekonomen).Fel!.Text.Should().Contain("själv granskat");
        gjord.Status.Should().Be(Rekvisitionsstatus.Granskad);
        gjord.Attestera(2, Chefen).Lyckades.Should().BeTrue();
    }

    /// <summary>Without an account nobody can be told from anybody, so nobody is another.</summary>
    [Fact]
    public void Utan_konto_är_ingen_någon_annan()
    {
        var rekvisition = Rekvisition.Upprätta(Insats, new(2021, 1), false, 1_000, null, Med(1_000), Insatsen with { Konto = null }).Värde;

        rekvisition.Granska(1, Ekonomen with { Konto = null }).Fel!.Kod.Should().Be("rekvisition.egen");
    }

    [Fact]
    public void Den_som_kommer_efter_får_veta_vem_som_hann_före()
    {
        var rekvisition = I(Rekvisitionsstatus.Granskad);
        rekvisition.Attestera(2, Chefen).Lyckades.Should().BeTrue();

        rekvisition.Attestera(2, Chefen with { Konto = Guid.CreateVersion7(), Namn = "Kansliet" }).Fel!.Text.Should().Contain("Chefen har attesterat");
        rekvisition.Attesterad!.Namn.Should().Be("Chefen");
    }

    /// <summary>F11: 224 844 kr left, rekvisition 252 418 kr: 27 574 kr too much, with 450 000 kr given back earlier in the same insats.</summary>
    [Fact]
    public void En_rekvisition_över_det_som_återstår_nekas_och_säger_hur_mycket()
    {
        var betald = I(Rekvisitionsstatus.Utbetald, 1_648_856);
        var åter = Återföring.Registrera(Insats, 2021, new(2021, 6, 1), 450_000, ("Schablonen var högre än kostnaden.", "Ingen."), Med(1_873_700, betald), Ekonomen).Värde;
        var medel = Medel.Av([Beviljad(1_873_700)], [], [betald], [åter], []);

        medel.För(2021).Kvar.Should().Be(224_844, "what came back is not to be asked for again");
        var nej = Rekvisition.Upprätta(Insats, new(2021, 4), false, 252_418, null, medel, Insatsen);
        nej.Fel!.Text.Replace('\u00a0', ' ').Should().Contain("27 574 kr mer än de 224 844 kr");
        Rekvisition.Upprätta(Insats, new(2021, 4), false, 224_844, null, medel, Insatsen).Lyckades.Should().BeTrue();
    }

    [Fact]
    public void Mer_än_det_som_betalats_ut_kan_inte_återföras()
    {
        var medel = Med(500_000, I(Rekvisitionsstatus.Utbetald, 300_000));

        Återföring.Registrera(Insats, 2021, new(2021, 6, 1), 300_000.01m, ("o", "k"), medel, Ekonomen).Fel!.Kod.Should().Be("aterforing.over");
        Återföring.Registrera(Insats, 2021, new(2021, 6, 1), 300_000, ("o", "k"), medel, Ekonomen).Lyckades.Should().BeTrue();
        Återföring.Registrera(Insats, 2022, new(2022, 6, 1), 1, ("o", "k"), medel, Ekonomen).Fel!.Kod.Should().Be("aterforing.over");
    }

    /// <summary>003:1467 prints "252 053 tkr" where kronor are meant.</summary>
    [Theory]
    [InlineData(252_053, false, null)]
    [InlineData(252_053_000, false, "belopp.orimligt")]
    [InlineData(252_053_000, true, null)]
    [InlineData(252, false, "belopp.orimligt")]
    [InlineData(252, true, null)]
    [InlineData(0, true, "belopp.inte-positivt")]
    [InlineData(-5, true, "belopp.inte-positivt")]
    [InlineData(1_000.005, true, "belopp.decimaler")]
    [InlineData(1_000.05, false, null)]
    [InlineData(1_000_000_000, true, "belopp.for-stort")]
    public void Ett_belopp_i_fel_enhet_frågas_om_och_ett_omöjligt_nekas(double belopp, bool bekräftat, string? fel) =>
        Beloppsregler.Pröva((decimal)belopp, "Belopp", bekräftat)?.Kod.Should().Be(fel);

    private static Rekvisition I(Rekvisitionsstatus status, decimal belopp = 1_000)
    {
        var r = Rekvisition.Upprätta(Insats, new(2021, 1), false, belopp, null, Med(belopp), Insatsen).Värde;
        Rekvisitionshandling[] väg = status switch
        {
            Rekvisitionsstatus.Upprättad => [],
            Rekvisitionsstatus.Granskad => [Rekvisitionshandling.Granska],
            Rekvisitionsstatus.Attesterad => [Rekvisitionshandling.Granska, Rekvisitionshandling.Attestera],
            Rekvisitionsstatus.Utbetald => [Rekvisitionshandling.Granska, Rekvisitionshandling.Attestera, Rekvisitionshandling.Betala],
            Rekvisitionsstatus.Återsänd => [Rekvisitionshandling.Återsända],
            _ => [Rekvisitionshandling.DraTillbaka],
        };
        foreach (var handling in väg)
        {
            Gör(r, handling).Lyckades.Should().BeTrue();
        }

        return r;
    }

    private static Result Gör(Rekvisition r, Rekvisitionshandling handling) => handling switch
    {
        Rekvisitionshandling.Ändra => r.Ändra(r.Belopp, "Rättad", Med(r.Belopp), r.Version, Insatsen),
        Rekvisitionshandling.DraTillbaka => r.DraTillbaka(r.Version, Insatsen),
        Rekvisitionshandling.Granska => r.Granska(r.Version, Ekonomen),
        Rekvisitionshandling.Attestera => r.Attestera(r.Version, Chefen),
        Rekvisitionshandling.Betala => r.Betala(new(2021, 4, 20), r.Version, Ekonomen),
        _ => r.SändTillbaka("Fel belopp", r.Version, Chefen),
    };

    private static Medel Med(decimal beviljat, params Rekvisition[] rekvisitioner) => Medel.Av([Beviljad(beviljat)], [], rekvisitioner, [], []);
}
