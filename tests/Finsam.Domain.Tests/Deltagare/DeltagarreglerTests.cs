using Finsam.Domain.Deltagare;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>What a register refuses, field by field.</summary>
public sealed class DeltagarreglerTests
{
    private static readonly DateOnly Idag = new(2021, 10, 1);
    private static readonly Insatstid Tid = new(new(2020, 1, 1), new(2022, 12, 31), null);

    private static readonly Deltagaruppgifter Rätt = new()
    {
        In = new(2021, 1, 10),
        Ut = new(2021, 3, 1),
        Avslut = [Avslutsanledning.SubventioneratArbete],
        Sysselsättningsgrad = 50,
        FörsörjningUt = Försörjning.Studiemedel,
        SysselsättningUt = Sysselsättning.Arbete,
        Samtycke = new(2021, 1, 9),
    };

    public static TheoryData<string, Deltagaruppgifter, string[]> Fall => new()
    {
        { "all is well", Rätt, [] },
        { "ongoing", Rätt with { Ut = null, Avslut = [], Sysselsättningsgrad = null, FörsörjningUt = null, SysselsättningUt = null }, [] },
        { "in and out the same day", Rätt with { Ut = Rätt.In }, [] },
        { "the first day of the insats", Rätt with { In = new(2020, 1, 1) }, [] },
        { "before the insats", Rätt with { In = new(2019, 12, 31) }, ["in"] },
        { "out before in", Rätt with { Ut = new(2021, 1, 9) }, ["ut"] },
        { "in tomorrow", Rätt with { In = new(2021, 10, 2), Ut = new(2021, 10, 2) }, ["in", "ut"] },
        { "out tomorrow", Rätt with { Ut = new(2021, 10, 2) }, ["ut"] },
        { "left without a reason", Rätt with { Avslut = [], Sysselsättningsgrad = null }, ["avslut"] },
        { "sysselsättningsgrad with only studier", Rätt with { Avslut = [Avslutsanledning.Studier] }, ["sysselsattningsgrad"] },
        { "sysselsättningsgrad with studier and arbete", Rätt with { Avslut = [Avslutsanledning.Studier, Avslutsanledning.EgetFöretag] }, [] },
        { "an outcome of someone who has not left", Rätt with { Ut = null }, ["avslut", "forsorjning_ut", "sysselsattning_ut"] },
        { "no samtycke", Rätt with { Samtycke = null }, ["samtycke"] },
        { "samtycke tomorrow", Rätt with { Samtycke = new(2021, 10, 2) }, ["samtycke"] },
    };

    [Theory]
    [MemberData(nameof(Fall))]
    public void Det_som_är_fel_sägs_fält_för_fält(string fall, Deltagaruppgifter uppgifter, string[] fält) =>
        Deltagarregler.Granska(uppgifter, Tid, Idag).Select(f => f.Fält).Should().Equal(fält, fall);

    [Theory]
    [InlineData("2021-06-30", null, "2021-07-01", null, new[] { "in" })]
    [InlineData("2021-06-30", null, "2021-05-01", "2021-07-01", new[] { "ut" })]
    [InlineData("2022-12-31", "2021-06-30", "2021-07-01", null, new[] { "in" })]
    [InlineData("2021-06-30", null, "2021-06-30", "2021-06-30", new string[0])]
    public void Ingen_är_med_efter_att_insatsen_är_slut(string slut, string? avslutad, string @in, string? ut, string[] fält)
    {
        var tid = Tid with { Slut = Dag(slut), Avslutad = Dag(avslutad) };
        var uppgifter = Rätt with { In = Dag(@in)!.Value, Ut = Dag(ut), Avslut = ut is null ? [] : Rätt.Avslut, Sysselsättningsgrad = null, FörsörjningUt = null, SysselsättningUt = null };

        Deltagarregler.Granska(uppgifter, tid, Idag).Select(f => f.Fält).Should().Equal(fält);
    }

    [Theory]
    [InlineData("2021-01-01", "2021-03-01", "2021-03-01", null, false)]
    [InlineData("2021-01-01", "2021-03-02", "2021-03-01", null, true)]
    [InlineData("2021-01-01", null, "2021-03-01", "2021-04-01", true)]
    [InlineData("2021-05-01", null, "2021-03-01", "2021-04-01", false)]
    [InlineData("2021-01-01", null, "2021-03-01", null, true)]
    public void Två_perioder_av_samma_person_får_inte_gå_in_i_varandra(string @in, string? ut, string in2, string? ut2, bool krockar)
    {
        var (en, annan) = ((Dag(@in)!.Value, Dag(ut)), (Dag(in2)!.Value, Dag(ut2)));

        (Deltagarregler.Krockar(en, annan), Deltagarregler.Krockar(annan, en)).Should().Be((krockar, krockar));
    }

    [Theory]
    [InlineData(" A17 ", "A17")]
    [InlineData("Grön-3_b.2", "Grön-3_b.2")]
    [InlineData("A17/2", "A17/2")]
    [InlineData("D0700", "D0700")]
    public void En_kod_kan_vara(string text, string kod) => Deltagarkod.Tolka(text).Värde.Should().Be(kod);

    [Theory]
    [InlineData("")]
    [InlineData("Anna")]
    [InlineData("Anna Andersson 3")]
    [InlineData("A17/")]
    [InlineData("A17/2/3")]
    [InlineData("a3@example.com")]
    [InlineData("070-123 45 67")]
    [InlineData("0701234567")]
    [InlineData("=1+1")]
    public void En_kod_är_varken_namn_eller_kontaktuppgift(string text) => Deltagarkod.Tolka(text).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("deltagarkod");

    [Fact]
    public void En_kod_är_inget_personnummer() => Deltagarkod.Tolka("811218" + "-9876").Fel!.Text.Should().Contain("personnummer");

    private static DateOnly? Dag(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
