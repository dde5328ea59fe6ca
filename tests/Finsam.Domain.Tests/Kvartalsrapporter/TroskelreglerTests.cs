using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>docs/beslut/0080: changing a threshold never recolours an approved quarter.</summary>
public sealed class TröskelreglerTests
{
    private static readonly Trösklar Förr = new();
    private static readonly Trösklar Senare = new() { GrönTill = 115 };
    private static readonly Trösklar Idag = new() { GrönTill = 101, GulTill = 102 };

    private readonly Insats _insats = Exempel.Insats("a");

    [Fact]
    public void Ett_godkänt_kvartal_behåller_sina_trösklar() =>
        Gällande([Godkänd("2021Q1", Förr)], [Ekonomi("2021Q1")]).Should().Be(Förr);

    [Fact]
    public void Ett_kvartal_som_inte_är_godkänt_följer_dagens() =>
        Gällande([Exempel.Rapport(_insats, "2021Q1", Svar.Inga)], [Ekonomi("2021Q1")]).Should().Be(Idag);

    [Fact]
    public void Utan_rapport_gäller_dagens() => Gällande([], [Ekonomi("2021Q1")]).Should().Be(Idag);

    [Fact]
    public void Flera_kvartal_som_alla_är_godkända_följer_det_senaste() =>
        Gällande([Godkänd("2021Q2", Senare), Godkänd("2021Q1", Förr)], [Ekonomi("2021Q1"), Ekonomi("2021Q2")]).Should().Be(Senare);

    [Fact]
    public void Är_ett_av_kvartalen_öppet_gäller_dagens()
    {
        Gällande([Godkänd("2021Q1", Förr), Exempel.Rapport(_insats, "2021Q2", Svar.Inga)], [Ekonomi("2021Q1")]).Should().Be(Idag);
        Gällande([Godkänd("2021Q1", Förr)], [Ekonomi("2021Q1"), Ekonomi("2021Q2")]).Should().Be(Idag, "there are amounts of a quarter without a report");
    }

    [Fact]
    public void Av_flera_insatsers_rapporter_följs_den_som_godkändes_sist()
    {
        var annan = Exempel.Insats("b");

        Gällande(
            [Godkänd("2021Q1", Senare, dag: 2), Godkänd("2021Q1", Förr, annan, dag: 1)],
            [Ekonomi("2021Q1"), Exempel.Ekonomi(annan, "2021Q1", 1, 1)]).Should().Be(Senare);
    }

    [Fact]
    public void Tabell_4_färgas_efter_det_godkända_kvartalets_trösklar()
    {
        var pm = (Kvartalsrapport rapport) => Pmbyggare.Bygg(
            Exempel.Period("2021Q1"),
            new()
            {
                Insatser = [_insats],
                Rapporter = [rapport],
                Kommentarer = [],
                Ekonomi = [Exempel.Ekonomi(_insats, "2021Q1", 1_000_000, 1_080_000)],
                Deltagare = [],
                Anonyma = [],
            },
            Idag,
            Skydd.Av).Budget.Single().Ljus;

        pm(Godkänd("2021Q1", Förr)).Should().Be(Trafikljus.Grön);
        pm(Exempel.Rapport(_insats, "2021Q1", Svar.Inga)).Should().Be(Trafikljus.Röd);
    }

    [Fact]
    public void Bara_en_inlämnad_rapport_kan_godkännas_och_bara_en_gång()
    {
        Exempel.Rapport(_insats, "2021Q1", Svar.Inga, null).Godkänn(default, Förr, Svar.Inga).Fel.Should().NotBeNull();

        var rapport = Godkänd("2021Q1", Förr);

        rapport.Status.Should().Be(Rapportstatus.Godkänd);
        rapport.Godkänn(default, Senare, Svar.Inga).Fel.Should().NotBeNull();
        rapport.Trösklar.Should().Be(Förr);
    }

    private static Trösklar Gällande(Kvartalsrapport[] rapporter, Ekonomikvartal[] ekonomi) => Tröskelregler.Gällande(rapporter, ekonomi, Idag);

    private Ekonomikvartal Ekonomi(string kvartal) => Exempel.Ekonomi(_insats, kvartal, 100, 100);

    private Kvartalsrapport Godkänd(string kvartal, Trösklar trösklar, Insats? insats = null, int dag = 1)
    {
        var rapport = Exempel.Rapport(insats ?? _insats, kvartal, Svar.Inga);
        rapport.Godkänn(new(2021, 8, dag, 0, 0, 0, TimeSpan.Zero), trösklar, rapport.Svar).Lyckades.Should().BeTrue();
        return rapport;
    }
}
