using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Indikatorer.Egna;

/// <summary>The words in versions, the light against what is to be reached, and what is hidden.</summary>
public sealed class EgenIndikatorTests
{
    private const int Gräns = 5;
    private static readonly DateOnly Idag = new(2022, 3, 1);
    private static readonly Egenord Ord = new("Avbrott", "Hur många som avbryter.", "De som avbröt", "De som avslutades", Indikatortyp.Process, Indikatornivå.Deltagare, Egenenhet.Procent, true, "");
    private static readonly InsatsId[] Insatser = [new(Guid.CreateVersion7()), new(Guid.CreateVersion7())];
    private static readonly Period[] Perioder = [Period.Helår(2021), Period.Halvår(2021, 1), Period.Halvår(2021, 2), .. Period.Helår(2021).Kvartalen.Select(Period.För)];

    [Fact]
    public void Andra_ord_börjar_en_ny_version_en_annan_målnivå_gör_det_inte()
    {
        var indikator = Ny(new(75, null, false));

        indikator.Skriv(Ord, new(80, 60, false), Idag, 1).Fel.Should().BeNull();
        indikator.Definitioner.Should().ContainSingle();
        indikator.Skriv(Ord with { Nämnare = "Alla aktuella" }, new(80, 60, false), Idag.AddDays(1), 2).Fel.Should().BeNull();

        (indikator.Gällande.Nr, indikator.Gällande.From, indikator.Definition(1).Ord).Should().Be((2, Idag.AddDays(1), Ord));
        indikator.Skriv(Ord, new(80, 60, false), Idag, 2).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    /// <summary>By hand, unrounded and with limits included: 299 of 400 is 74,75 %, shown as 75 and short of it.</summary>
    [Theory]
    [InlineData(300, 400, false, Trafikljus.Grön, 75)]
    [InlineData(299, 400, false, Trafikljus.Gul, 75)]
    [InlineData(240, 400, false, Trafikljus.Gul, 60)]
    [InlineData(239, 400, false, Trafikljus.Röd, 60)]
    [InlineData(0, 0, false, Trafikljus.Grå, null)]
    [InlineData(300, 400, true, Trafikljus.Grön, 75)]
    [InlineData(301, 400, true, Trafikljus.Gul, 75)]
    [InlineData(361, 400, true, Trafikljus.Röd, 90)]
    public void Ljuset_är_mot_målnivån_utan_avrundning(int täljare, int nämnare, bool mindre, Trafikljus ljus, int? procent)
    {
        var indikator = Ny(new(75, mindre ? 90 : 60, mindre));
        var rad = Egenrad.Av(indikator, Värde(indikator, null, Period.Helår(2021), täljare, nämnare), null, new HashSet<EgetvärdeId>());

        (rad.Ljus, rad.Värde).Should().Be((ljus, (decimal?)procent));
    }

    [Fact]
    public void Förändringen_är_mot_samma_ord_och_säger_när_den_är_osäker()
    {
        var indikator = Ny(new(null, null, false));
        var (då, nu, många) = (Värde(indikator, null, Period.Helår(2020), 20, 40), Värde(indikator, null, Period.Helår(2021), 22, 40), Värde(indikator, null, Period.Helår(2021), 2200, 4000));
        indikator.Skriv(Ord with { Täljare = "Annat" }, new(null, null, false), Idag, 1);
        var annan = Värde(indikator, null, Period.Helår(2021), 22, 40);

        Rad(nu, då).Should().Match<Egenrad>(r => r.Förändring == 5 && r.FörändringenOsäker);
        Rad(många, Värde2(2000, 4000)).FörändringenOsäker.Should().BeFalse();
        Rad(annan, då).Förändring.Should().BeNull("the words are others");
        Rad(nu, då, då.Id).Förändring.Should().BeNull("what is hidden may not be worked out from a change");

        Egenrad Rad(Egetvärde värde, Egetvärde? förra, params EgetvärdeId[] dolda) => Egenrad.Av(indikator, värde, förra, dolda.ToHashSet());
        Egetvärde Värde2(int täljare, int nämnare)
        {
            var värde = Egetvärde.Nytt(Ny(new(null, null, false)), null, Period.Helår(2020));
            värde.Skriv(indikator.Definition(1), täljare, nämnare, "", Idag, 0).Fel.Should().BeNull();
            return värde;
        }
    }

    [Theory]
    [InlineData(5, 4, "Täljare")]
    [InlineData(-1, 4, "Täljare")]
    [InlineData(1.5, 4, "Täljare")]
    [InlineData(1, 4.25, "Nämnare")]
    public void Tal_som_inte_kan_stämma_nekas(double täljare, double nämnare, string fält)
    {
        var indikator = Ny(new(null, null, false));

        Egetvärde.Nytt(indikator, null, Period.Helår(2021)).Skriv(indikator.Gällande, (decimal)täljare, (decimal)nämnare, "", Idag, 0).Fel!.Fält.Should().ContainSingle(f => f.Fält == fält);
    }

    [Theory]
    [InlineData(101, null, false)]
    [InlineData(null, 50, false)]
    [InlineData(75, 75, false)]
    [InlineData(75, 70, true)]
    public void En_målnivå_som_inte_går_ihop_nekas(int? mål, int? gul, bool mindre) =>
        EgenIndikator.Ny(1).Skriv(Ord, new(mål, gul, mindre), Idag, 0).Fel.Should().NotBeNull();

    /// <summary>By hand: the small one, its whole, and a whole whose rest beside its parts is small.</summary>
    [Fact]
    public void Det_lilla_göms_och_det_som_skulle_avslöja_det()
    {
        var indikator = Ny(new(null, null, false));
        var (a, b, hela) = (Värde(indikator, Insatser[0], Perioder[0], 10, 20), Värde(indikator, Insatser[1], Perioder[0], 2, 20), Värde(indikator, null, Perioder[0], 12, 40));

        Egenmask.Dolda(Egenenhet.Procent, [a, b, hela], Gräns).Should().BeEquivalentTo([b.Id, hela.Id]);
        Egenmask.Dolda(Egenenhet.Procent, [a, hela], Gräns).Should().BeEquivalentTo([hela.Id], "12 − 10 are somebody's");
        Egenmask.Dolda(Egenenhet.Procent, [a, Värde(indikator, null, Perioder[0], 10, 20)], Gräns).Should().BeEmpty();
        Egenmask.Dolda(Egenenhet.Procent, [Värde(indikator, null, Perioder[0], 18, 20)], Gräns).Should().ContainSingle("two were not counted");
        Egenmask.Dolda(Egenenhet.Kvot, [Värde(indikator, null, Perioder[0], 18, 20)], Gräns).Should().BeEmpty("a kvot has no rest");
    }

    /// <summary>Of any values: nothing small is shown, neither itself nor as what is left of a shown one beside shown parts of it.</summary>
    [Fact]
    public void Inget_litet_kan_räknas_fram()
    {
        var ett = from insats in Gen.Elements<InsatsId?>([null, .. Insatser.Select(i => (InsatsId?)i)])
                  from period in Gen.Elements(Perioder)
                  from nämnare in Gen.Choose(0, 60)
                  from täljare in Gen.Choose(0, nämnare)
                  select (insats, period, täljare, nämnare);
        Prop.ForAll(ett.ListOf().Select(l => l.DistinctBy(v => (v.insats, v.period)).ToList()).ToArbitrary(), utkast =>
        {
            var indikator = Ny(new(null, null, false));
            var alla = utkast.Select(u => Värde(indikator, u.insats, u.period, u.täljare, u.nämnare)).ToList();
            var dolda = Egenmask.Dolda(Egenenhet.Procent, alla, Gräns);
            var visas = alla.Where(v => !dolda.Contains(v.Id)).ToList();
            return visas.All(v => !Litet(v.Täljare) && !Litet(v.Nämnare) && !Litet(v.Nämnare - v.Täljare))
                && visas.All(helt => new[] { Perioder[0], Perioder[1], Perioder[2] }.All(p => helt.Period != p || Hela(alla, helt, dolda)));
        }).QuickCheckThrowOnFailure();

        // All insatser have the same period, or all parts of the same insats make the whole: none of them is hidden alone beside a shown sum.
        static bool Hela(List<Egetvärde> alla, Egetvärde helt, IReadOnlySet<EgetvärdeId> dolda) =>
            alla.Where(d => d != helt && (helt.InsatsId is null || d.InsatsId == helt.InsatsId) && d.Period.Kvartalen.All(helt.Period.Innehåller)).All(d => !dolda.Contains(d.Id));

        static bool Litet(decimal antal) => antal is > 0 and < Gräns;
    }

    private static EgenIndikator Ny(Egennivå nivå)
    {
        var indikator = EgenIndikator.Ny(1);
        indikator.Skriv(Ord, nivå, Idag, 0).Fel.Should().BeNull();
        return indikator;
    }

    private static Egetvärde Värde(EgenIndikator indikator, InsatsId? insats, Period period, int täljare, int nämnare)
    {
        var värde = Egetvärde.Nytt(indikator, insats, period);
        värde.Skriv(indikator.Gällande, täljare, nämnare, "", Idag, 0).Fel.Should().BeNull();
        return värde;
    }
}
