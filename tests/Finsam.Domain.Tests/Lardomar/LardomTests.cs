using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lärdomar;

namespace Finsam.Domain.Tests.Lärdomar;

/// <summary>What may stand in the library, and what becomes of it when a report comes in a new version.</summary>
public sealed class LärdomTests
{
    private static readonly DateTimeOffset Tid = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly InsatsId Insats = new(Guid.CreateVersion7());

    [Theory]
    [InlineData("Parterna möts.", 2021, null, null)]
    [InlineData("", 2021, null, "Text")]
    [InlineData("  \n ", 2021, null, "Text")]
    [InlineData("Parterna möts.", 1899, null, "År")]
    [InlineData("Parterna möts.", 3000, null, "År")]
    [InlineData("Parterna möts.", 2021, "tagg:41", "Taggar")]
    [InlineData("Parterna möts.", 2021, "taggar:11", "Taggar")]
    [InlineData("Parterna möts.", 2021, "taggar:10", null)]
    [InlineData("text:4001", 2021, null, "Text")]
    [InlineData("text:4000", 2021, null, null)]
    public void Det_som_inte_kan_sparas_pekas_ut_och_ändrar_inget(string text, int år, string? taggar, string? fel)
    {
        var lärdom = Lärdom.FörHand("Prov", Tid);

        var svar = lärdom.Skriv(new(Lärdomsslag.Systemfel, Lång(text), Insats, år, " "), Taggar(taggar), 0);

        svar.Fel?.Fält.Single().Fält.Should().Be(fel);
        (svar.Fel is null, lärdom.Version, lärdom.Part).Should().Be((fel is null, fel is null ? 1 : 0, null));
        (lärdom.Text.Length > 0).Should().Be(fel is null);
    }

    [Fact]
    public void Av_två_som_ändrar_vinner_den_första()
    {
        var lärdom = Skriven("Första", "a");

        lärdom.Skriv(new(Lärdomsslag.Lärdom, "Andra", Insats, 2021, null), ["b"], 1).Fel.Should().BeNull();
        lärdom.Skriv(new(Lärdomsslag.Lärdom, "Tredje", Insats, 2021, null), ["c"], 1).Fel!.Slag.Should().Be(Felslag.Konflikt);
        lärdom.Tagga(["c"], 1).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (lärdom.Text, string.Join(',', lärdom.Taggar)).Should().Be(("Andra", "b"));
    }

    [Fact]
    public void Det_en_rapport_säger_kan_taggas_men_inte_skrivas_om()
    {
        var lärdom = UrRapport(1, "Parterna möts.");

        lärdom.Skriv(new(Lärdomsslag.Lärdom, "Annat", Insats, 2021, null), [], 1).Fel!.Kod.Should().Be("lardom.rapport");
        lärdom.Tagga(["möten"], 1).Fel.Should().BeNull();
        (lärdom.Text, lärdom.Taggar.Single()).Should().Be(("Parterna möts.", "möten"));
    }

    [Theory]
    [InlineData("#SUS, Tid; sus,  två   ord ,", "sus|tid|två ord")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(",, # ,", "")]
    public void Samma_tagg_skrivs_på_ett_sätt(string? skrivet, string väntat) => string.Join('|', Taggning.Läs(skrivet)).Should().Be(väntat);

    [Fact]
    public void En_ny_version_av_rapporten_behåller_taggar_där_texten_är_densamma()
    {
        var (kvar, flyttad, struken) = (UrRapport(1, "Samma  text."), UrRapport(2, "Flyttas."), UrRapport(3, "Stryks."));
        foreach (var (gammal, tagg) in new[] { (kvar, "a"), (flyttad, "b"), (struken, "c") })
        {
            gammal.Tagga([tagg], 1).Fel.Should().BeNull();
        }

        Lärdom[] nya = [UrRapport(1, "Ny."), UrRapport(2, "samma text.", dag: 9), UrRapport(3, "Flyttas.", dag: 9)];
        Lärdom.Ärv([kvar, flyttad, struken], nya);

        nya.Select(n => string.Join(',', n.Taggar)).Should().Equal("", "a", "b");
        nya.Select(n => n.Skapad).Should().Equal(Tid, Tid, Tid);
        nya.Select(n => n.Ordning).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void En_rapports_långa_text_kortas_med_tre_punkter_och_en_tom_är_ett_programfel()
    {
        UrRapport(1, new('a', 5000)).Text.Should().HaveLength(Lärdom.MaxText).And.EndWith("a…");
        FluentActions.Invoking(() => UrRapport(1, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => UrRapport(0, "Text")).Should().Throw<ArgumentException>();
    }

    private static Lärdom UrRapport(int ordning, string text, int dag = 1) =>
        Lärdom.UrRapport(new("alfa-2021", "Systemfel", ordning), new(Lärdomsslag.Systemfel, text, Insats, 2021, null), "Prov", Tid.AddDays(dag - 1));

    private static Lärdom Skriven(string text, string tagg)
    {
        var lärdom = Lärdom.FörHand("Prov", Tid);
        lärdom.Skriv(new(Lärdomsslag.Lärdom, text, Insats, 2021, null), [tagg], 0).Fel.Should().BeNull();
        return lärdom;
    }

    private static string Lång(string text) => text.StartsWith("text:", StringComparison.Ordinal) ? new('a', int.Parse(text[5..], null)) : text;

    private static IEnumerable<string> Taggar(string? text) => text?.Split(':') switch
    {
        ["tagg", var längd] => [new('a', int.Parse(längd, null))],
        ["taggar", var antal] => Enumerable.Range(1, int.Parse(antal, null)).Select(i => $"t{i}"),
        _ => [],
    };
}
