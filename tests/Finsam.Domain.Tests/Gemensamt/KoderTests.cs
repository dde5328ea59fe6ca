using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>formats/utbyte.md, "Codes": the closed sets, as the document lists them.</summary>
public sealed class KoderTests
{
    public static TheoryData<IReadOnlyList<string>, string> Uppsättningar { get; } = new()
    {
        { Koder.Alla<Insatstyp>(), "individ struktur kompetens" },
        { Koder.Alla<Inriktning>(), "forrehabilitering arbete" },
        { Koder.Alla<Kön>(), "kvinna man annat okand" },
        { Koder.Alla<Åldersgrupp>(), "15-29 30-44 45-59 60-74" },
        {
            Koder.Alla<Avslutsanledning>(),
            "subventionerat_arbete ej_subventionerat_arbete eget_foretag studier arbetssokande fortsatt_rehab sjukdom foraldraledighet flytt avbrott ovrigt"
        },
        {
            Koder.Alla<Försörjning>(),
            "annan_offentlig forsorjningsstod aktivitetsstod aktivitetsersattning sjukpenning_rehabpenning ingen_offentlig a_kassa sjukersattning studiemedel okand"
        },
        { Koder.Alla<Utbildning>(), "saknas grundskola gymnasium annan_eftergymnasial hogskola_under_1 hogskola_over_1 okand" },
        { Koder.Alla<TidIOffentligFörsörjning>(), "under_1 1-3 4-6 7-9 over_9 ej_tillampligt okand" },
        {
            Koder.Alla<Fråga>(),
            "i_fas prognos start_i_tid vakanser_sof vakanser_egna avvikelse_budget styrgruppsmoten ordinarie_deltagit uppfoljning kontroll_metod "
                + "kontroll_malgrupp jamlikhet jamstalldhet avvikelse_mal"
        },
    };

    [Theory]
    [MemberData(nameof(Uppsättningar))]
    public void Koderna_är_utbytesformatets(IReadOnlyList<string> koder, string väntade) => koder.Should().BeEquivalentTo(väntade.Split(' '));

    [Fact]
    public void En_kod_blir_sitt_värde_och_tillbaka()
    {
        foreach (var anledning in Enum.GetValues<Avslutsanledning>())
        {
            Koder.FrånKod<Avslutsanledning>(anledning.Kod()).Should().Be(anledning);
        }
    }

    [Theory]
    [InlineData("Kvinna")]
    [InlineData("KVINNA")]
    [InlineData("")]
    [InlineData("0")]
    public void En_okänd_kod_blir_inget_värde(string kod) => Koder.FrånKod<Kön>(kod).Should().BeNull();
}
