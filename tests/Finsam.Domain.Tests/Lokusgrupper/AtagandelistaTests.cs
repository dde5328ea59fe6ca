using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;

namespace Finsam.Domain.Tests.Lokusgrupper;

/// <summary>A förbund's own list of åtaganden, and how a year is judged by it.</summary>
public sealed class ÅtagandelistaTests
{
    private static readonly DateOnly Idag = new(2022, 3, 1);

    [Fact]
    public void Den_första_är_bilagans_tio_med_fyra_fyra_och_tre_möten()
    {
        Åtagandelista.Första.Rader.Select(r => r.Kod.Kod()).Should().Equal("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5");
        Åtagandelista.Första.Rader.Select(r => r.Krav).Should().Equal(null, 4, 4, 3, null, null, null, null, null, null);
        Åtagandelista.Första.Rader.Should().OnlyContain(r => r.Formulering.Length > 0);
    }

    // The list that begins with 2022 and the one that begins with 2024.
    [Theory]
    [InlineData(2021, 0)]
    [InlineData(2022, 2022)]
    [InlineData(2023, 2022)]
    [InlineData(2024, 2024)]
    [InlineData(2030, 2024)]
    public void Ett_år_har_den_senaste_listan_som_börjat_gälla(int år, int från) =>
        Åtagandelista.För(år, [Lista(2024, [Rad(Åtagandekod.L1)]), Lista(2022, [Rad(Åtagandekod.L1)])]).FrånÅr.Should().Be(från);

    // Held meetings with budget of which every huvudman was at all: what other krav say on 1 October with one booked.
    [Theory]
    [InlineData(2, 3, 2, 2, "L2 i_fas 2/3", "L3 uppfyllt 2/2", "L4 uppfyllt 2/2")]
    [InlineData(2, 2, 3, 1, "L2 uppfyllt 2/2", "L3 bevaka 2/3", "L4 uppfyllt 2/1")]
    [InlineData(1, 6, 4, 3, "L2 nas_inte 1/6", "L3 bevaka 1/4", "L4 bevaka 1/3")]
    public void Andra_krav_ger_andra_lägen(int hållna, int l2, int l3, int l4, params string[] väntat)
    {
        var möten = Enumerable.Range(0, hållna).Select(i => Möte.Av($"m{i}", Mötestyp.Lokus, new(new(2022, 2 + i, 1), ["tierp"], ["budget_utfall"], ["Kommunen"])))
            .Append(Möte.Av("b", Mötestyp.Lokus, new(new(2022, 12, 1), ["tierp"], [], []))).ToList();
        var underlag = new Åtagandeunderlag("tierp", 2022, [Lokusledamot.Av("tierp", new("Chef", Lokusroll.Ordinarie, "Kommunen"))], möten, [])
        {
            Lista = Lista(2022, [Rad(Åtagandekod.L2, l2), Rad(Åtagandekod.L3, l3), Rad(Åtagandekod.L4, l4)]),
        };

        Åtagandebedömning.Av(underlag, new(2022, 10, 1)).Select(å => $"{å.Kod.Kod()} {å.Läge.Kod()} {å.Antal}/{å.Krav}").Should().Equal(väntat);
    }

    [Fact]
    public void Det_som_lämnats_bort_bedöms_inte_och_förbundets_eget_intygas_med_sina_ord()
    {
        var underlag = new Åtagandeunderlag("tierp", 2022, [], [], [new() { Lokusgrupp = "tierp", År = 2022, Åtagande = Åtagandekod.S6, Svar = true }])
        {
            Lista = Lista(2022, [Rad(Åtagandekod.S6), Rad(Åtagandekod.L1)]),
        };

        var svar = Åtagandebedömning.Av(underlag, Idag);

        svar.Select(å => (å.Kod, å.Läge, å.Formulering)).Should().Equal((Åtagandekod.L1, Åtagandeläge.Bevaka, "Vi gör L1"), (Åtagandekod.S6, Åtagandeläge.Uppfyllt, "Vi gör S6"));
    }

    [Fact]
    public void Ett_år_som_är_slut_en_tom_lista_och_det_som_saknar_ord_eller_krav_nekas()
    {
        Åtagandelista.Ny(2021, [Rad(Åtagandekod.L1)], Idag).Fel!.Fält.Single().Fält.Should().Be("FrånÅr");
        Åtagandelista.Ny(2022, [], Idag).Lyckades.Should().BeFalse();
        Åtagandelista.Ny(2022, [Rad(Åtagandekod.L1) with { Formulering = " " }], Idag).Fel!.Text.Should().Contain("L1");
        foreach (var krav in new int?[] { null, 0, 13 })
        {
            Åtagandelista.Ny(2022, [Rad(Åtagandekod.L4, krav)], Idag).Fel!.Text.Should().Contain("L4");
        }

        var lista = Lista(2022, [Rad(Åtagandekod.L1)]);
        lista.Ändra([Rad(Åtagandekod.L2, 2)], Idag, 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
        lista.Ändra([Rad(Åtagandekod.L2, 2)], new(2023, 1, 1), 1).Lyckades.Should().BeFalse("2022 is over");
        lista.Rader.Single().Kod.Should().Be(Åtagandekod.L1);
    }

    private static Åtagandelista Lista(int från, IReadOnlyList<Åtaganderad> rader) => Åtagandelista.Ny(från, rader, new(2022, 1, 1)).Värde;

    private static Åtaganderad Rad(Åtagandekod kod, int? krav = null) => new(kod, $"Vi gör {kod}", krav);
}
