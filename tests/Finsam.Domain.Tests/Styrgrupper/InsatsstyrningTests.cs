using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Domain.Tests.Styrgrupper;

/// <summary>An insats has one styrgrupp at a time, and which one changes over time.</summary>
public sealed class InsatsstyrningTests
{
    private static readonly StyrgruppId Ena = new(Guid.CreateVersion7());
    private static readonly StyrgruppId Andra = new(Guid.CreateVersion7());
    private static readonly DateOnly Start = new(2021, 1, 1);

    [Theory]
    [InlineData("2021-06-30", null, "styrgruppsuppdrag.krock")]
    [InlineData("2021-01-01", null, "styrgruppsuppdrag.krock")]
    [InlineData("2020-01-01", "2021-01-01", "styrgruppsuppdrag.krock")]
    [InlineData("2021-07-01", null, null)]
    [InlineData("2020-01-01", "2020-12-31", null)]
    [InlineData("2021-08-01", "2021-07-31", "styrgrupp.tid")]
    public void En_grupp_till_går_bara_när_den_första_inte_styr(string från, string? tom, string? fel)
    {
        var styrning = Ny();
        styrning.Ge(Ena, Tid("2021-01-01", "2021-06-30"), Namn).Lyckades.Should().BeTrue();

        var svar = styrning.Ge(Andra, Tid(från, tom), Namn);

        svar.Fel?.Kod.Should().Be(fel);
        (styrning.Uppdrag.Count, styrning.Version).Should().Be(fel is null ? (2, 2) : (1, 1));
        if (fel == "styrgruppsuppdrag.krock")
        {
            svar.Fel!.Text.Should().Contain("”Ena gruppen”").And.Contain("2021-01-01–2021-06-30");
        }
    }

    [Fact]
    public void Ett_uppdrag_flyttas_bara_dit_där_ingen_annan_styr()
    {
        var styrning = Ny();
        var första = styrning.Ge(Ena, Tid("2021-01-01", "2021-06-30"), Namn).Värde;
        styrning.Ge(Andra, Tid("2021-07-01", null), Namn);

        styrning.Ändra(första.Id, Tid("2021-02-01", "2021-07-01"), Namn).Fel!.Kod.Should().Be("styrgruppsuppdrag.krock");
        styrning.Ändra(första.Id, Tid("2021-02-01", "2021-05-31"), Namn).Lyckades.Should().BeTrue();
        styrning.Ändra(new(Guid.CreateVersion7()), Tid("2021-02-01", null), Namn).Fel.Should().Be(Styrgruppsfel.UppdragFinnsInte);

        första.Tid.Should().Be(Tid("2021-02-01", "2021-05-31"));
    }

    [Fact]
    public void Det_som_avslutas_innan_det_börjar_har_aldrig_gällt()
    {
        var styrning = Ny();
        var kvar = styrning.Ge(Ena, Tid("2021-01-01", null), Namn).Värde;
        styrning.Avsluta(kvar.Id, new(2021, 6, 30)).Lyckades.Should().BeTrue();
        var aldrig = styrning.Ge(Andra, Tid("2021-07-01", null), Namn).Värde;

        styrning.Avsluta(aldrig.Id, new(2021, 6, 30)).Lyckades.Should().BeTrue();
        styrning.Avsluta(kvar.Id, new(2021, 8, 1)).Fel!.Kod.Should().Be("styrgrupp.redan-slut");

        styrning.Uppdrag.Should().Equal(kvar);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Ingen_dag_har_två_styrgrupper_vad_som_än_prövas(int frö)
    {
        var slump = new Random(frö);
        var styrning = Ny();
        for (var i = 0; i < 300; i++)
        {
            var från = Start.AddDays(slump.Next(60));
            var tid = new Tidsspann(från, slump.Next(8) == 0 ? null : från.AddDays(slump.Next(-1, 6)));
            if (styrning.Uppdrag.Count > 0 && slump.Next(3) == 0)
            {
                styrning.Ändra(styrning.Uppdrag.ElementAt(slump.Next(styrning.Uppdrag.Count)).Id, tid, Namn);
            }
            else
            {
                styrning.Ge(slump.Next(2) == 0 ? Ena : Andra, tid, Namn);
            }
        }

        styrning.Uppdrag.Should().HaveCountGreaterThan(3);
        Enumerable.Range(0, 80).Select(Start.AddDays).Should().OnlyContain(dag => styrning.Uppdrag.Count(u => u.Tid.Gäller(dag)) <= 1);
    }

    [Theory]
    [InlineData("Styrgrupp Växtverket", "styrgrupp-vaxtverket")]
    [InlineData("  Östhammar & Älvkarleby (16–64) ", "osthammar-alvkarleby-16-64")]
    [InlineData("???", "")]
    public void Koden_kommer_av_namnet(string namn, string kod) => Kodtext.Av(namn).Should().Be(kod);

    [Fact]
    public void Koden_ryms_i_sin_kolumn() => Kodtext.Av(string.Join(' ', Enumerable.Repeat("ord", 100))).Length.Should().BeLessThanOrEqualTo(Styrgrupp.MaxKod);

    private static Insatsstyrning Ny() => new() { InsatsId = new InsatsId(Guid.CreateVersion7()) };

    private static string Namn(StyrgruppId grupp) => grupp == Ena ? "Ena gruppen" : "Andra gruppen";

    private static Tidsspann Tid(string från, string? tom) => new(DateOnly.Parse(från), tom is null ? null : DateOnly.Parse(tom));
}
