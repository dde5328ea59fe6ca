using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using static Finsam.Domain.Tests.Exempel;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>Cost lines, and a budget light that is set by hand. Source: domain/kalla-003-004.md F1, domain/kalla-002-del2.md 2.5 and F2.</summary>
public sealed class BudgetlägeTests
{
    private static readonly InsatsId Id = new(Guid.CreateVersion7());

    /// <summary>F1: Forum för långsiktig samverkan 2015–2016. Övriga kostnader are 147,2 % under a total of 94,6 %.</summary>
    [Fact]
    public void En_god_helhet_döljer_ingen_dålig_rad()
    {
        var läge = Budgetläge.Av([Raden("Personalkostnader", 3_350_000, 3_028_447), Raden("Övriga kostnader", 267_000, 392_917)], new());

        läge.Ekonomi.Should().Be(new Budgetutfall(3_617_000, 3_421_364));
        läge.Ekonomi.Kvot.Should().BeApproximately(94.6m, 0.05m);
        läge.Ljus.Should().Be(Trafikljus.Grön);
        var dold = läge.Dolda.Should().ContainSingle().Subject;
        (dold.Rad.Namn, dold.Ljus).Should().Be(("Övriga kostnader", Trafikljus.Röd));
        dold.Ekonomi.Kvot.Should().BeApproximately(147.2m, 0.05m);
    }

    /// <summary>F2: what a part puts in is a schablon, and is never summed as 0 nor with what the förbund pays.</summary>
    [Fact]
    public void En_parts_rad_har_ingen_utfall_och_räknas_inte()
    {
        var läge = Budgetläge.Av(
            [
                Raden("Utvecklingsledare", 530_000, 530_000), Raden("Lokaler", 300_520, 300_600), Raden("Övriga kostnader", 200_000, 186_350), Raden("Kurator", 250_000, 215_000),
                Raden("Socialsekreterare", 500_000, null, "Socialkontoret"), Raden("Handläggare", 200_000, null, "Försäkringskassan"),
            ],
            new());

        läge.Ekonomi.Should().Be(new Budgetutfall(1_280_520, 1_231_950));
        läge.Schablon.Should().Be(700_000);
        läge.Rader.Where(r => !r.Rad.ÄrFörbundets).Should().OnlyContain(r => r.Ekonomi.Utfall == null && r.Ljus == Trafikljus.Grå && !r.Varnar);
    }

    [Fact]
    public void En_parts_rad_tar_inte_emot_utfall_och_en_rad_med_utfall_blir_inte_en_parts()
    {
        var part = Budgetrad.Ny(Id, 2021, Uppgifter("Handläggare", 200_000, "Försäkringskassan"));
        part.SkrivUtfall([1, null, null, null], 1).Fel!.Kod.Should().Be("budgetrad.part");
        part.Utfall.Should().OnlyContain(u => u == null);

        var egen = Raden("Lokaler", 300_000, 1_000);
        egen.Ändra(Uppgifter("Lokaler", 300_000, "Kommunen"), egen.Version).Fel!.Kod.Should().Be("budgetrad.utfall");
        egen.ÄrFörbundets.Should().BeTrue();
    }

    [Fact]
    public void Den_som_inte_har_sett_det_senaste_ändrar_inte()
    {
        var rad = Raden("Lokaler", 300_000, null);
        rad.SkrivUtfall([10, null, null, null], rad.Version).Lyckades.Should().BeTrue();

        rad.SkrivUtfall([20, null, null, null], rad.Version - 1).Fel!.Slag.Should().Be(Felslag.Konflikt);
        rad.Utfall.Should().Equal(10, null, null, null);
    }

    [Theory]
    [InlineData("2020-01-01", null, "300,300,300,300")]
    [InlineData("2021-04-15", null, "0,400,400,400")]
    [InlineData("2021-02-01", "2021-08-31", "343,514,343,0")]
    [InlineData("2022-01-01", null, "300,300,300,300")]
    public void Ett_års_belopp_fördelas_linjärt_på_månaderna_som_är_igång(string start, string? slut, string väntat) =>
        string.Join(",", Budgetplan.Linjär(1_200, new(Dag(start), slut is null ? null : Dag(slut), null), 2021)).Should().Be(väntat);

    [Theory]
    [InlineData(100, 90, 100, 90, false)]
    [InlineData(100, 90, 120, 90, true)]
    [InlineData(100, 90, 100, 95, true)]
    [InlineData(100, null, 100, 90, true)]
    [InlineData(100, 90, 100, null, true)]
    [InlineData(100, null, 100, null, false)]
    [InlineData(100, 90, null, 90, true)]
    public void Rader_som_inte_går_jämnt_upp_med_helheten_sägs(int budget, int? utfall, int? helBudget, int? helUtfall, bool skiljer)
    {
        var rad = Budgetrad.Ny(Id, 2021, Uppgifter("Lokaler", 0) with { Budget = [budget, 0, 0, 0] });
        rad.SkrivUtfall([utfall, null, null, null], 1);

        var avstämning = Radavstämning.Av([rad], [new() { InsatsId = Id, Kvartal = new(2021, 1), Budget = helBudget, Utfall = helUtfall }]);

        avstämning.Should().ContainSingle().Which.Skiljer.Should().Be(skiljer);
    }

    /// <summary>The PM of 2019: 104 % is grön by the limits, and was judged "Under bevakning".</summary>
    [Fact]
    public void Ett_satt_ljus_går_före_gränserna_och_säger_vem_och_varför()
    {
        var satt = Satt("2021Q2", Trafikljus.Gul);
        var ekonomi = new Budgetutfall(1_000_000, 1_040_000);

        var ljus = Insatsljus.Av(new() { IFas = true, Prognos = true }, ekonomi, new(), satt: satt);

        (ljus[Ljusslag.Budget].Färg, ljus[Ljusslag.Budget].Ord, ljus.Samlat).Should().Be((Trafikljus.Gul, "104 %, satt", Trafikljus.Gul));
        ljus[Ljusslag.Budget].Skäl.Should().StartWith("Satt till gul av Kansliet: Under bevakning. Enligt").And.Contain("Enligt gränserna grön.").And.Contain("104 %");
        Insatsljus.SamlatAv(new() { IFas = true, Prognos = true }, ekonomi, new(), satt: satt).Should().Be(Trafikljus.Gul);
        Insatsljus.Av(new(), ekonomi, new())[Ljusslag.Budget].Färg.Should().Be(Trafikljus.Grön, "without a set light nothing changes");
    }

    [Theory]
    [InlineData("2021Q2", true)]
    [InlineData("2021H1", true)]
    [InlineData("2021Q1", false)]
    [InlineData("2021Q3", false)]
    [InlineData("2021", false)]
    [InlineData("2021H2", false)]
    public void Ett_satt_ljus_gäller_sitt_kvartal_och_perioden_som_slutar_med_det(string period, bool gäller) =>
        (Budgetbedömning.I(Period(period), [Satt("2021Q2", Trafikljus.Gul)]) is not null).Should().Be(gäller);

    private static Budgetbedömning Satt(string kvartal, Trafikljus färg)
    {
        var satt = Budgetbedömning.För(Id, Kvartal(kvartal));
        satt.Sätt(färg, "Under bevakning", new Penna("Kansliet", new(2021, 7, 14, 10, 0, 0, TimeSpan.Zero)));
        return satt;
    }

    private static Budgetrad Raden(string namn, decimal budget, decimal? utfall, string? finansiär = null)
    {
        var rad = Budgetrad.Ny(Id, 2016, Uppgifter(namn, budget, finansiär));
        if (utfall is not null)
        {
            rad.SkrivUtfall([utfall, 0, 0, 0], rad.Version).Lyckades.Should().BeTrue();
        }

        return rad;
    }

    private static Budgetradsuppgifter Uppgifter(string namn, decimal budget, string? finansiär = null) =>
        new() { Slag = Kostnadsslag.Övrigt, Namn = namn, Finansiär = finansiär, Budget = [budget, 0, 0, 0] };
}
