using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Enkäter;

/// <summary>When a schedule says that a round is due.</summary>
public sealed class EnkätschemaTests
{
    [Theory]
    [InlineData(Enkättakt.Månad, "2026-05-20", "2026Q2", "2026-06-02")]
    [InlineData(Enkättakt.VarannanMånad, "2026-05-20", "2026Q2", "2026-06-02")]
    [InlineData(Enkättakt.Kvartal, "2026-05-20", "2026Q2", "2026-06-02")]
    [InlineData(Enkättakt.Halvår, "2026-05-20", "2026H1", "2026-06-02")]
    [InlineData(Enkättakt.År, "2026-05-20", "2026", "2026-06-02")]
    [InlineData(Enkättakt.Löpande, "2026-05-20", "2026H1", "2026-06-30")]
    public void Det_föreslår_en_omgång_för_tiden_som_dagen_ligger_i(Enkättakt takt, string dag, string period, string stänger)
    {
        var förslag = Schema(takt).Förslag(DateOnly.Parse(dag), null)!;

        (förslag.Uppgifter.Period.ToString(), förslag.Uppgifter.Öppnar, förslag.Uppgifter.Stänger).Should().Be((period, DateOnly.Parse(dag), DateOnly.Parse(stänger)));
    }

    [Theory]
    [InlineData(Enkättakt.Månad, "2026-05-01", "2026-06-01")]
    [InlineData(Enkättakt.VarannanMånad, "2026-05-01", "2026-07-01")]
    [InlineData(Enkättakt.Kvartal, "2026-04-30", "2026-07-01")]
    [InlineData(Enkättakt.Halvår, "2026-01-31", "2026-07-01")]
    [InlineData(Enkättakt.År, "2026-01-31", "2027-01-01")]
    [InlineData(Enkättakt.Löpande, "2026-01-01", "2026-07-01")]
    public void Nästa_föreslås_först_när_nästa_tid_har_börjat(Enkättakt takt, string senaste, string nästa)
    {
        var (schema, senast, dag) = (Schema(takt), DateOnly.Parse(senaste), DateOnly.Parse(nästa));

        schema.Förslag(dag.AddDays(-1), senast).Should().BeNull();
        schema.Förslag(dag, senast).Should().NotBeNull();
        schema.Förslag(dag, dag).Should().BeNull("it has been taken");
    }

    [Fact]
    public void Det_gäller_från_sin_första_dag_till_sin_sista()
    {
        var schema = Schema(Enkättakt.Månad, till: new(2026, 6, 15));

        new[] { "2025-12-31", "2026-01-01", "2026-06-15", "2026-06-16" }.Select(d => schema.Förslag(DateOnly.Parse(d), null) is not null).Should().Equal(false, true, true, false);
    }

    [Fact]
    public void Det_som_inte_håller_ihop_nekas()
    {
        Schemauppgifter rätt = new("Prov", [Formulär.Insatspersonal], [new(Guid.NewGuid())], Enkättakt.Halvår, new(2026, 1, 1), null, 14, []);
        Enkätschema.Nytt().Skriv(rätt, 0).Lyckades.Should().BeTrue();

        foreach (var fel in new[] { rätt with { Namn = " " }, rätt with { Formulär = [] }, rätt with { Insatser = [] }, rätt with { Till = new(2025, 1, 1) }, rätt with { Dagar = 0 } })
        {
            Enkätschema.Nytt().Skriv(fel, 0).Lyckades.Should().BeFalse();
        }

        Enkätschema.Nytt().Skriv(rätt with { Takt = Enkättakt.Löpande, Dagar = 0 }, 0).Lyckades.Should().BeTrue("one that is always open needs no number of days");
        Enkätschema.Nytt().Skriv(rätt, 3).Fel!.Kod.Should().Be("enkat.schema_andrat");
    }

    private static Enkätschema Schema(Enkättakt takt, DateOnly? till = null)
    {
        var schema = Enkätschema.Nytt();
        schema.Skriv(new("Nr 7", [Formulär.DeltagareOfta], [new InsatsId(Guid.NewGuid())], takt, new(2026, 1, 1), till, 14, []), 0).Lyckades.Should().BeTrue();
        return schema;
    }
}
