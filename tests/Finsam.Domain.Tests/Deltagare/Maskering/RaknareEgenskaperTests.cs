using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>What must hold of the counts whoever the deltagare are: tried on made-up förbund, the same in every run.</summary>
public sealed class RäknareEgenskaperTests
{
    private static readonly string[] Insatser = ["a", "b"];
    private static readonly Mått[] Flöden = [Mått.Inregistrerade, Mått.Avslutade, Mått.TillArbeteStudier];
    private static readonly Mått[] PerInsats = [.. Flöden, Mått.AvslutadeTotalt, Mått.Pågående];

    public static TheoryData<int> Frön => new(Enumerable.Range(1, 40));

    [Theory]
    [MemberData(nameof(Frön))]
    public void Flödena_i_ett_halvår_och_ett_år_är_summan_av_kvartalens(int frö)
    {
        var deltagare = Slumpa(frö);
        foreach (var period in new[] { "2021H1", "2021H2", "2021" }.Select(Exempel.Period))
        {
            var hela = Räkna(period, deltagare);
            var delar = period.Kvartalen.Select(k => Räkna(Period.För(k), deltagare)).ToList();

            foreach (var (mått, rad, kolumn) in Celler(Flöden))
            {
                hela[mått, rad, kolumn].Should().Be(delar.Sum(del => del[mått, rad, kolumn]), "{0} {1} {2} of {3}", mått, rad, kolumn, period);
            }

            foreach (var anledning in Koder.Alla<Avslutsanledning>())
            {
                hela[Mått.Avslut, anledning, Kolumn.Summa].Should().Be(delar.Sum(del => del[Mått.Avslut, anledning, Kolumn.Summa]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Frön))]
    public void Beståndet_vid_periodens_slut_är_sista_kvartalets(int frö)
    {
        var deltagare = Slumpa(frö);
        var (halvår, kvartal) = (Räkna(Exempel.Period("2021H1"), deltagare), Räkna(Exempel.Period("2021Q2"), deltagare));

        foreach (var (mått, rad, kolumn) in Celler([Mått.Pågående, Mått.AvslutadeTotalt]))
        {
            halvår[mått, rad, kolumn].Should().Be(kvartal[mått, rad, kolumn]);
        }
    }

    [Theory]
    [MemberData(nameof(Frön))]
    public void Pågående_ändras_med_dem_som_kommer_och_går(int frö)
    {
        var deltagare = Slumpa(frö);
        var (före, efter) = (Räkna(Exempel.Period("2020Q4"), deltagare), Räkna(Exempel.Period("2021Q1"), deltagare));

        foreach (var (_, rad, kolumn) in Celler([Mått.Pågående]))
        {
            var väntat = före[Mått.Pågående, rad, kolumn] + efter[Mått.Inregistrerade, rad, kolumn] - efter[Mått.Avslutade, rad, kolumn];
            efter[Mått.Pågående, rad, kolumn].Should().Be(väntat);
        }
    }

    [Theory]
    [MemberData(nameof(Frön))]
    public void Delarna_är_lika_med_summan(int frö)
    {
        var räknare = Räkna(Exempel.Period("2021H1"), Slumpa(frö));

        foreach (var mått in PerInsats)
        {
            foreach (var kolumn in Enum.GetValues<Kolumn>())
            {
                räknare[mått, Cell.Summa, kolumn].Should().Be(Insatser.Sum(insats => räknare[mått, insats, kolumn]));
            }

            foreach (var rad in Insatser)
            {
                var kön = räknare[mått, rad, Kolumn.K] + räknare[mått, rad, Kolumn.M] + räknare[mått, rad, Kolumn.Övriga];
                räknare[mått, rad, Kolumn.Summa].Should().Be(kön);
            }
        }

        foreach (var insats in Insatser)
        {
            räknare[Mått.Totalt, insats, Kolumn.Summa].Should()
                .Be(räknare[Mått.AvslutadeTotalt, insats, Kolumn.Summa] + räknare[Mått.Pågående, insats, Kolumn.Summa]);
        }
    }

    [Theory]
    [MemberData(nameof(Frön))]
    public void Gruppering_ändrar_inga_antal(int frö)
    {
        var grupper = Slumpa(frö);
        var personer = grupper.SelectMany(g => Enumerable.Repeat(g with { Antal = 1 }, g.Antal)).ToList();
        var (av, person) = (Räkna(Exempel.Period("2021H1"), grupper), Räkna(Exempel.Period("2021H1"), personer));

        foreach (var (mått, rad, kolumn) in Celler(PerInsats))
        {
            av[mått, rad, kolumn].Should().Be(person[mått, rad, kolumn]);
        }

        av[Mått.Inregistrerade, Cell.Summa, Kolumn.Summa].Should().BePositive("a förbund without deltagare would prove nothing");
    }

    private static Räkning Räkna(Period period, IReadOnlyCollection<Deltagargrupp> deltagare) => new(period, Insatser, deltagare, []);

    private static IEnumerable<(Mått Mått, string Rad, Kolumn Kolumn)> Celler(IEnumerable<Mått> mått) =>
        from m in mått
        from rad in Insatser.Append(Cell.Summa)
        from kolumn in Enum.GetValues<Kolumn>()
        select (m, rad, kolumn);

    private static List<Deltagargrupp> Slumpa(int frö)
    {
        var slump = new Random(frö);
        return [.. Enumerable.Range(0, 60).Select(_ => Grupp(slump))];
    }

    private static Deltagargrupp Grupp(Random slump)
    {
        var kvartalIn = new Kvartal(2020, 1).Plus(slump.Next(9));
        return new()
        {
            Insats = Insatser[slump.Next(2)],
            In = kvartalIn,
            Ut = slump.Next(3) == 0 ? null : kvartalIn.Plus(slump.Next(5)),
            Kön = slump.Next(5) is var kön and < 4 ? (Kön)kön : null,
            Avslut = [.. Enum.GetValues<Avslutsanledning>().Where(_ => slump.Next(6) == 0)],
            Antal = slump.Next(1, 6),
        };
    }
}
