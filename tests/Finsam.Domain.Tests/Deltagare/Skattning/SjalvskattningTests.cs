using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Skattning;

/// <summary>What deltagare are asked to rate, when, and what may be written.</summary>
public sealed class SjälvskattningTests
{
    private static readonly InsatsId Insats = new(Guid.CreateVersion7());
    private static readonly DateOnly Idag = new(2026, 3, 1);

    [Fact]
    public void Ett_besvarat_formulär_ändras_aldrig_utan_får_en_efterföljare()
    {
        var ett = Skattningsformulär.Med(Insats, null, besvarat: false, [" Jag mår bra ", "", "Jag sover"], Idag).Värde;
        (ett.Nummer, ett.Skapat).Should().Be((1, Idag));
        ett.Påståenden.Should().Equal("Jag mår bra", "Jag sover");

        Skattningsformulär.Med(Insats, ett, besvarat: true, ["Jag mår bra", "Jag sover"], Idag).Värde.Should().BeSameAs(ett, "nothing is changed");
        Skattningsformulär.Med(Insats, ett, besvarat: false, ["Jag mår bra", "Jag sover gott"], Idag).Värde.Should().BeSameAs(ett, "nobody has answered it");
        ett.Påståenden.Should().Equal("Jag mår bra", "Jag sover gott");

        var två = Skattningsformulär.Med(Insats, ett, besvarat: true, ["Jag sover gott", "Jag mår bra"], Idag).Värde;
        (två.Nummer, två.Påståenden[0]).Should().Be((2, "Jag sover gott"), "another order is another formulär");
        ett.Påståenden[0].Should().Be("Jag mår bra");
    }

    [Theory]
    [InlineData("p1", "")]
    [InlineData("p2", "Jag sover", "jag SOVER")]
    [InlineData("p2", "Jag sover", "Ring 070-123 45 67")]
    public void Det_som_frågas_är_olika_och_säger_inget_om_någon(string fält, params string[] påståenden) =>
        Skattningsformulär.Med(Insats, null, false, påståenden, Idag).Fel!.Fält.Single().Fält.Should().Be(fält);

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Det_är_högst_tjugo_påståenden(int antal, bool går) =>
        Skattningsformulär.Med(Insats, null, false, [.. Enumerable.Range(1, antal).Select(i => $"Påstående {i}")], Idag).Lyckades.Should().Be(går);

    [Fact]
    public void Det_färdiga_att_börja_från_går_att_spara() =>
        Skattningsformulär.Med(Insats, null, false, Skattningsformulär.UngIntro, Idag).Värde.Påståenden.Should().Equal(Skattningsformulär.UngIntro);

    [Theory]
    [InlineData("2026-01-10", null)]
    [InlineData("2026-01-09", "dag")]
    [InlineData("2026-02-27", null)]
    [InlineData("2026-02-28", "dag")]
    [InlineData("2026-03-02", "dag")]
    public void Dagen_ligger_i_deltagarens_tid_eller_strax_efter(string dag, string? fel) =>
        Självskattning.Granska(new(Dag(dag), [1, null]), 2, (new(2026, 1, 10), new(2026, 1, 28)), Idag).Select(f => f.Fält).Should().Equal(fel is null ? [] : [fel]);

    [Theory]
    [InlineData(null, 0, 10)]
    [InlineData("p1", -1, null)]
    [InlineData("p2", 0, 11)]
    [InlineData("p1", null, null)]
    public void Svaren_är_noll_till_tio_och_något_är_besvarat(string? fel, int? ett, int? två) =>
        Självskattning.Granska(new(Idag, [ett, två]), 2, (Idag, null), Idag).Select(f => f.Fält).Should().Equal(fel is null ? [] : [fel]);

    [Fact]
    public void Av_två_som_rättar_vinner_den_första()
    {
        var skattning = Självskattning.Ny(new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new(Idag, [3, null, 6]));
        skattning.Medel.Should().Be(4.5m, "what is not answered is no nought");

        skattning.Rätta(new(Idag, [4, null, 6]), 1).Fel.Should().BeNull();
        skattning.Rätta(new(Idag, [9, 9, 9]), 1).Fel!.Slag.Should().Be(Felslag.Konflikt);
        skattning.Svar.Should().Equal(4, null, 6);
    }

    /// <summary>Every six weeks, from the first day; on leaving, if there is something to compare with and it is not already done.</summary>
    [Theory]
    [InlineData(null, null, Skattningstillfälle.Start, "2026-01-10")]
    [InlineData(null, "2026-01-18", Skattningstillfälle.Löpande, "2026-03-01")]
    [InlineData(null, "2026-01-19", null, null)]
    [InlineData("2026-02-28", "2026-01-20", Skattningstillfälle.Avslut, "2026-02-28")]
    [InlineData("2026-02-28", "2026-01-29", null, null)]
    [InlineData("2026-02-28", null, null, null)]
    [InlineData("2026-01-30", "2025-12-01", Skattningstillfälle.Avslut, "2026-01-30")]
    [InlineData("2026-01-29", "2025-12-01", null, null)]
    public void Den_som_ska_skatta_visas(string? ut, string? senast, Skattningstillfälle? tillfälle, string? sedan)
    {
        var väntar = Skattningsschema.Väntar((new(2026, 1, 10), ut is null ? null : Dag(ut)), senast is null ? null : Dag(senast), 6, Idag);

        (väntar?.Tillfälle, väntar?.Sedan).Should().Be((tillfälle, sedan is null ? null : Dag(sedan)));
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(52, 0, true)]
    [InlineData(0, 0, false)]
    [InlineData(53, 0, false)]
    [InlineData(6, 1, false)]
    public void Hur_ofta_är_en_till_femtiotvå_veckor_och_ändras_av_den_som_sett_det_senaste(int veckor, int sedd, bool går) =>
        new Skattningsplan { InsatsId = Insats }.Ändra(veckor, sedd).Lyckades.Should().Be(går);

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
