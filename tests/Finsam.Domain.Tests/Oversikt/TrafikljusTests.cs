using Finsam.Domain.Översikt;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Översikt;

/// <summary>The worst, in the order röd, gul, grå, grön, always with the count of each.</summary>
public sealed class TrafikljusTests
{
    private static readonly Trafikljus[] VärstFörst = [Trafikljus.Röd, Trafikljus.Gul, Trafikljus.Grå, Trafikljus.Grön];

    [Fact]
    public void Det_värsta_av_varje_par_är_det_som_står_först_i_ordningen()
    {
        foreach (var (a, platsA) in VärstFörst.Select((ljus, i) => (ljus, i)))
        {
            foreach (var (b, platsB) in VärstFörst.Select((ljus, i) => (ljus, i)))
            {
                new[] { a, b }.Värst().Should().Be(platsA < platsB ? a : b);
            }
        }
    }

    [Fact]
    public void Av_inga_ljus_blir_det_grått() => Array.Empty<Trafikljus>().Värst().Should().Be(Trafikljus.Grå);

    [Fact]
    public void Allvaret_följer_ordningen() =>
        Enum.GetValues<Trafikljus>().OrderByDescending(ljus => ljus.Allvar()).Should().Equal(VärstFörst);

    [Fact]
    public void Det_värsta_finns_bland_ljusen_och_inget_är_värre() => Prop.ForAll(Ljuslistor(), ljus =>
    {
        var värst = ljus.Värst();
        return VärstFörst.TakeWhile(färg => färg != värst).All(värre => !ljus.Contains(värre)) && (ljus.Count == 0 || ljus.Contains(värst));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Det_värsta_av_delarnas_värsta_är_det_värsta_av_allt() => Prop.ForAll(Ljuslistor(), Ljuslistor(), (a, b) =>
        a.Count == 0 || b.Count == 0 || new[] { a.Värst(), b.Värst() }.Värst() == a.Concat(b).Värst()).QuickCheckThrowOnFailure();

    [Fact]
    public void Antalen_är_fördelningen_av_ljusen() => Prop.ForAll(Ljuslistor(), ljus =>
    {
        var antal = Ljusantal.Av([.. ljus]);
        return antal.Summa == ljus.Count && VärstFörst.All(färg => antal[färg] == ljus.Count(l => l == färg));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Varje_färg_räknas_för_sig()
    {
        var antal = Ljusantal.Av([Trafikljus.Grön, Trafikljus.Grön, Trafikljus.Grön, Trafikljus.Gul, Trafikljus.Gul, Trafikljus.Grå]);

        antal.Should().Be(new Ljusantal(Grön: 3, Gul: 2, Röd: 0, Grå: 1));
    }

    private static Arbitrary<IList<Trafikljus>> Ljuslistor() => Gen.Elements(VärstFörst).ListOf().Select(lista => (IList<Trafikljus>)[.. lista]).ToArbitrary();
}
