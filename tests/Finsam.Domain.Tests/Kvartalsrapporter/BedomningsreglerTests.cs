using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>What a bedömning must have to be handed in: design.md, "Trafikljus" and "Målbedömning" and what is refused.</summary>
public sealed class BedömningsreglerTests
{
    private static readonly Domain.Gemensamt.Kvartal Kvartal = new(2021, 2);
    private static readonly Insatsmål Andelen = Exempel.Mål(värde: 70);
    private static readonly Målsvar Rätt = new() { Utfall = Målutfall.Uppnått, Täljare = 28, Nämnare = 37, Färg = Trafikljus.Grön };
    private static readonly Målsvar Rött = new()
    {
        Utfall = Målutfall.EjUppnått,
        Täljare = 10,
        Nämnare = 37,
        Färg = Trafikljus.Röd,
        Motivering = "Få platser.",
        Åtgärd = "Fler platser.",
        ÅtgärdAnsvarig = "Styrgruppens ordförande",
        ÅtgärdDatum = new(2021, 9, 30),
    };

    public static TheoryData<string, Målsvar, string> Fel => new()
    {
        { "no outcome", Rätt with { Utfall = null }, "Utfall" },
        { "no colour", Rätt with { Färg = null }, "Färg" },
        { "reached without a value", Rätt with { Täljare = null, Nämnare = null }, "Täljare" },
        { "a share of nothing", Rätt with { Täljare = 0, Nämnare = 0, Evidens = "x" }, "Nämnare" },
        { "a share of what is not said", Rätt with { Nämnare = null, Evidens = "x" }, "Nämnare" },
        { "täljare above nämnare", Rätt with { Täljare = 38 }, "Täljare" },
        { "negative", Rätt with { Täljare = -1 }, "Täljare" },
        { "half a person", Rätt with { Täljare = 27.5m }, "Täljare" },
        { "more kvinnor than all", Rätt with { TäljareKvinnor = 29 }, "TäljareKvinnor" },
        { "kvinnor and män more than all", Rätt with { NämnareKvinnor = 20, NämnareMän = 18 }, "NämnareKvinnor" },
        { "more kvinnor counted than there are", Rätt with { TäljareKvinnor = 10, NämnareKvinnor = 9 }, "TäljareKvinnor" },
        { "more män counted than there are", Rätt with { TäljareMän = 10, NämnareMän = 9 }, "TäljareMän" },
        { "negative kvinnor", Rätt with { NämnareKvinnor = -1 }, "NämnareKvinnor" },
        { "gul without motivering", Rätt with { Utfall = Målutfall.EjUppnått, Täljare = 25, Färg = Trafikljus.Gul }, "Motivering" },
        { "set is not proposed", Rätt with { Färg = Trafikljus.Grå }, "Motivering" },
        { "blanks are no motivering", Rätt with { Färg = Trafikljus.Grå, Motivering = " \n" }, "Motivering" },
        { "10 000 characters", Rätt with { Motivering = new('x', 10_000) }, "Motivering" },
        { "a long evidens", Rätt with { Evidens = new('x', 2001) }, "Evidens" },
        { "röd without motivering", Rött with { Motivering = "" }, "Motivering" },
        { "röd without åtgärd", Rött with { Åtgärd = "", ÅtgärdAnsvarig = "", ÅtgärdDatum = null }, "Åtgärd" },
        { "åtgärd by nobody", Rött with { ÅtgärdAnsvarig = "" }, "ÅtgärdAnsvarig" },
        { "åtgärd some day", Rött with { ÅtgärdDatum = null }, "ÅtgärdDatum" },
        { "åtgärd before the quarter", Rött with { ÅtgärdDatum = new(2021, 3, 31) }, "ÅtgärdDatum" },
        { "somebody does something", Rött with { Åtgärd = " " }, "Åtgärd" },
        { "half an åtgärd beside an avvikelse", Rött with { ÅtgärdAnsvarig = "", HarAvvikelse = true }, "ÅtgärdAnsvarig" },
    };

    [Theory]
    [MemberData(nameof(Fel))]
    public void Det_som_är_fel_sägs_om_sitt_fält(string vad, Målsvar svar, string fält)
    {
        var fel = Bedömningsregler.Granska(Andelen, svar, true, Kvartal);

        fel.Select(f => f.Fält).Should().Equal([fält], vad);
        fel[0].Text.Should().EndWith(".").And.NotContain("  ");
        typeof(Målsvar).GetProperty(fält).Should().NotBeNull("a refusal names a field of the form");
    }

    [Fact]
    public void Det_som_är_rätt_går_igenom()
    {
        foreach (var svar in new[]
        {
            Rätt,
            Rätt with { TäljareKvinnor = 14, TäljareMän = 12, NämnareKvinnor = 18, NämnareMän = 17 },
            Rätt with { Täljare = null, Nämnare = null, Evidens = "Slutrapporten, avsnitt 4." },
            Rött,
            Rött with { Åtgärd = "", ÅtgärdAnsvarig = "", ÅtgärdDatum = null, HarAvvikelse = true },
            new() { Utfall = Målutfall.MätsSenare, Färg = Trafikljus.Grå },
            new() { Utfall = Målutfall.EjMätt, Täljare = 0, Nämnare = 0, Färg = Trafikljus.Grå },
        })
        {
            Bedömningsregler.Granska(Andelen, svar, true, Kvartal).Should().BeEmpty();
        }
    }

    [Fact]
    public void Uppnått_utan_tal_kräver_ett_underlag()
    {
        var milstolpe = Exempel.Mål(slag: Målslag.Milstolpe);
        var svar = new Målsvar { Utfall = Målutfall.Uppnått, Färg = Trafikljus.Grön };

        Bedömningsregler.Granska(milstolpe, svar, true, Kvartal).Should().ContainSingle().Which.Fält.Should().Be("Evidens");
        Bedömningsregler.Granska(milstolpe, svar with { Evidens = "Undertecknad 12 maj." }, true, Kvartal).Should().BeEmpty();
        Bedömningsregler.Granska(milstolpe, svar with { Evidens = "x", Täljare = 1 }, true, Kvartal).Should().ContainSingle().Which.Fält.Should().Be("Täljare");
    }

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2020-01-01", false)]
    [InlineData("2021-07-01", true)]
    [InlineData(null, true)]
    public void Ej_förfallet_kräver_att_dagen_ligger_efter_kvartalet(string? dag, bool rätt)
    {
        var svar = new Målsvar { Utfall = Målutfall.EjFörfallet, Färg = Trafikljus.Grå, Motivering = "Enligt plan." };

        Bedömningsregler.Granska(Exempel.Mål(förfaller: dag), svar, true, Kvartal).Any(f => f.Fält == "Utfall").Should().Be(!rätt);
    }

    [Fact]
    public void Ett_index_och_ett_antal_möten_får_ha_decimaler_och_vara_fler_än_nämnaren()
    {
        var index = Exempel.Mål(slag: Målslag.Enkät, värde: 8, enhet: "poäng");
        var antal = Exempel.Mål(slag: Målslag.Antal, värde: 50);

        Bedömningsregler.Granska(index, Rätt with { Täljare = 8.4m, Nämnare = null }, true, Kvartal).Should().BeEmpty();
        Bedömningsregler.Granska(antal, Rätt with { Täljare = 61, Nämnare = 50 }, true, Kvartal).Should().BeEmpty();
    }

    [Fact]
    public void Allt_sägs_på_en_gång_i_blankettens_ordning() =>
        Bedömningsregler.Granska(Andelen, Rött with { Utfall = null, Täljare = 38, Motivering = "", ÅtgärdDatum = null }, null, Kvartal)
            .Select(f => f.Fält).Should().Equal("Utfall", "Täljare", "Motivering", "ÅtgärdDatum");

    [Fact]
    public void Bedömningen_är_svaren_och_ett_underlag_står_som_motivering_där_ingen_finns()
    {
        var bedömning = (Rätt with { TäljareKvinnor = 14, NämnareMän = 17, Evidens = " Rapporten. " }).Bedömning(Andelen, Kvartal);

        bedömning.Should().BeEquivalentTo(new Målbedömning
        {
            InsatsId = Andelen.InsatsId,
            Nr = 1,
            Kvartal = Kvartal,
            Utfall = Målutfall.Uppnått,
            Täljare = 28,
            Nämnare = 37,
            TäljareKvinnor = 14,
            NämnareMän = 17,
            Färg = Trafikljus.Grön,
            Motivering = "Rapporten.",
        });
    }
}
