using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>design.md, "Kvartalsrapport": Utkast → Inlämnad → Godkänd, or Återsänd with a note; a correction is a new version.</summary>
public sealed class RapportflödeTests
{
    // Where it leads; a dash where it is refused.
    private const string Text =
        """
                  Skriva    LämnaIn   Återsända  Godkänna  Rätta   AvbrytaRättelse
        Utkast    Utkast    Inlämnad  -          -         -       Godkänd
        Återsänd  Återsänd  Inlämnad  -          -         -       Godkänd
        Inlämnad  -         -         Återsänd   Godkänd   -       -
        Godkänd   -         -         -          -         Utkast  -
        """;

    public static TheoryData<Rapportstatus, Rapporthandling, Rapportstatus?> Tabell
    {
        get
        {
            var tabell = new TheoryData<Rapportstatus, Rapporthandling, Rapportstatus?>();
            var rader = Text.Split('\n').Select(rad => rad.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            foreach (var rad in rader.Skip(1))
            {
                foreach (var (handling, till) in rader[0].Zip(rad.Skip(1)))
                {
                    tabell.Add(Enum.Parse<Rapportstatus>(rad[0]), Enum.Parse<Rapporthandling>(handling), till == "-" ? null : Enum.Parse<Rapportstatus>(till));
                }
            }

            return tabell;
        }
    }

    [Fact]
    public void Alla_lägen_och_handlingar_är_med() =>
        Tabell.Should().HaveCount(Enum.GetValues<Rapportstatus>().Length * Enum.GetValues<Rapporthandling>().Length);

    [Theory]
    [MemberData(nameof(Tabell))]
    public void Ett_steg_leder_dit_det_ska_eller_nekas(Rapportstatus från, Rapporthandling handling, Rapportstatus? till)
    {
        var svar = från.Till(handling);

        if (till is null)
        {
            svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
            svar.Fel.Text.Should().NotBeEmpty();
        }
        else
        {
            svar.Värde.Should().Be(till);
        }
    }

    /// <summary>"Only the kansli approves or returns"; the styrgrupp writes, its chair or the insatsansvarig hands in.</summary>
    [Theory]
    [InlineData(Rapporthandling.Skriva, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
    [InlineData(Rapporthandling.LämnaIn, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
    [InlineData(Rapporthandling.Återsända, Roll.Kansli)]
    [InlineData(Rapporthandling.Godkänna, Roll.Kansli)]
    [InlineData(Rapporthandling.Rätta, Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
    [InlineData(Rapporthandling.AvbrytaRättelse, Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
    public void Var_sak_har_sina_roller(Rapporthandling handling, params Roll[] roller) => handling.Roller().Should().BeEquivalentTo(roller);

    [Fact]
    public void En_rättelse_ändrar_inget_förrän_den_är_godkänd_och_går_att_kasta()
    {
        var rapport = Kvartalsrapport.Ny(new(Guid.CreateVersion7()), Exempel.Kvartal("2021Q3"));
        rapport.AvbrytRättelse().Fel.Should().NotBeNull("there is none to throw away in a first version");
        rapport.LämnaIn(Exempel.Dag("2021-10-20"), new() { IFas = true }).Lyckades.Should().BeTrue();
        rapport.Godkänn(DateTimeOffset.UnixEpoch, new(), rapport.Svar).Lyckades.Should().BeTrue();

        rapport.Rätta("Fel svar").Lyckades.Should().BeTrue();
        rapport.LämnaIn(Exempel.Dag("2021-12-01"), new() { IFas = false }).Lyckades.Should().BeTrue();
        (rapport.Version, rapport.Status, rapport.Inlämnad, rapport.Svar.IFas).Should().Be((2, Rapportstatus.Inlämnad, Exempel.Dag("2021-10-20"), true));

        rapport.Återsänd().Lyckades.Should().BeTrue();
        rapport.ÄrInlämnad.Should().BeTrue("the approved version stands");
        rapport.AvbrytRättelse().Lyckades.Should().BeTrue();
        (rapport.Version, rapport.Status, rapport.Svar.IFas, rapport.Rättelseskäl).Should().Be((1, Rapportstatus.Godkänd, true, null));

        rapport.Rätta("Igen").Lyckades.Should().BeTrue();
        rapport.LämnaIn(Exempel.Dag("2021-12-02"), new() { IFas = false }).Lyckades.Should().BeTrue();
        rapport.Godkänn(DateTimeOffset.UnixEpoch, new(), new() { IFas = false }).Lyckades.Should().BeTrue();
        (rapport.Version, rapport.GodkändVersion, rapport.Svar.IFas).Should().Be((2, 2, false));
    }

    [Fact]
    public void En_återsänd_första_version_säger_ingenting()
    {
        var rapport = Kvartalsrapport.Ny(new(Guid.CreateVersion7()), Exempel.Kvartal("2021Q3"));
        rapport.LämnaIn(Exempel.Dag("2021-10-20"), new() { IFas = true });

        rapport.Återsänd().Lyckades.Should().BeTrue();

        (rapport.ÄrInlämnad, rapport.ÄrÖppen).Should().Be((false, true));
    }
}
