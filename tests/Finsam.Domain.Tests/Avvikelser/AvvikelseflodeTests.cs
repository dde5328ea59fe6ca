using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Tests.Avvikelser;

/// <summary>design.md, "Avvikelse": Föreslagen → Anmäld → Under granskning → Beslutad → Avslutad, or komplettering and Anmäld again; and who may do what.</summary>
public sealed class AvvikelseflödeTests
{
    // Where it leads; a dash where it is refused.
    private const string Lägen =
        """
                        Anmäla  Avfärda   Skriva         Bifoga          TaUpp           BegäraKomplettering  Komplettera  Besluta   Kvittera  Avsluta   Återkalla   Lyfta           TaNer
        Föreslagen      Anmäld  Avfärdad  -              -               -               -                    -            -         -         -         -           -               -
        Anmäld          -       -         Anmäld         Anmäld          UnderGranskning Komplettering        -            Beslutad  -         -         Återkallad  -               -
        UnderGranskning -       -         -              UnderGranskning -               Komplettering        -            Beslutad  -         -         Återkallad  UnderGranskning UnderGranskning
        Komplettering   -       -         Komplettering  Komplettering   -               -                    Anmäld       -         -         -         Återkallad  -               Komplettering
        Beslutad        -       -         -              Beslutad        -               -                    -            -         Beslutad  Avslutad  -           Beslutad        Beslutad
        Avslutad        -       -         -              -               -               -                    -            -         -         -         -           Avslutad        Avslutad
        Återkallad      -       -         -              -               -               -                    -            -         -         -         -           -               -
        Avfärdad        -       -         -              -               -               -                    -            -         -         -         -           -               -
        """;

    // kansli, förbundschef, ekonom, styrelse, revisor | insatsansvarig, styrgruppens ordförande, ledamot | lokusordförande, koordinator | administratör | drift
    private const string Roller =
        """
        Anmäla               x . . . .  x x x  . .  .  .
        Avfärda              x x . . .  x x .  . .  .  .
        Skriva               x . . . .  x x x  . .  .  .
        Bifoga               x x . . .  x x x  . .  .  .
        TaUpp                x x . . .  . . .  . .  .  .
        BegäraKomplettering  x x . . .  . . .  . .  .  .
        Komplettera          x . . . .  x x x  . .  .  .
        Besluta              . x . . .  . . .  . .  .  .
        Kvittera             . . . . .  x x x  . .  .  .
        Avsluta              x x . . .  . . .  . .  .  .
        Återkalla            x . . . .  x x .  . .  .  .
        Lyfta                x x . . .  . . .  . .  .  .
        TaNer                x x . . .  . . .  . .  .  .
        """;

    public static TheoryData<Avvikelsestatus, Avvikelsehandling, Avvikelsestatus?> Tabell
    {
        get
        {
            var tabell = new TheoryData<Avvikelsestatus, Avvikelsehandling, Avvikelsestatus?>();
            var rader = Rader(Lägen);
            foreach (var rad in rader.Skip(1))
            {
                foreach (var (handling, till) in rader[0].Zip(rad.Skip(1)))
                {
                    tabell.Add(Enum.Parse<Avvikelsestatus>(rad[0]), Enum.Parse<Avvikelsehandling>(handling), till == "-" ? null : Enum.Parse<Avvikelsestatus>(till));
                }
            }

            return tabell;
        }
    }

    public static TheoryData<Avvikelsehandling, Roll, bool> Rolltabell
    {
        get
        {
            var tabell = new TheoryData<Avvikelsehandling, Roll, bool>();
            foreach (var rad in Rader(Roller))
            {
                foreach (var (roll, får) in Enum.GetValues<Roll>().Zip(rad.Skip(1)))
                {
                    tabell.Add(Enum.Parse<Avvikelsehandling>(rad[0]), roll, får == "x");
                }
            }

            return tabell;
        }
    }

    [Fact]
    public void Alla_lägen_handlingar_och_roller_är_med()
    {
        Tabell.Should().HaveCount(Enum.GetValues<Avvikelsestatus>().Length * Enum.GetValues<Avvikelsehandling>().Length);
        Rolltabell.Should().HaveCount(Enum.GetValues<Roll>().Length * Enum.GetValues<Avvikelsehandling>().Length);
    }

    [Theory]
    [MemberData(nameof(Tabell))]
    public void Ett_steg_leder_dit_det_ska_eller_nekas(Avvikelsestatus från, Avvikelsehandling handling, Avvikelsestatus? till)
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

    [Theory]
    [MemberData(nameof(Rolltabell))]
    public void Var_sak_har_sina_roller(Avvikelsehandling handling, Roll roll, bool får) => handling.Roller().Contains(roll).Should().Be(får);

    private static List<string[]> Rader(string text) => [.. text.Split('\n').Select(rad => rad.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
