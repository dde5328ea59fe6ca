using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Rapporter;

/// <summary>The kansli's own texts: nobody writes over another unknowingly.</summary>
public sealed class PmtexterTests
{
    private static readonly Penna Anna = new("Anna", new(2021, 7, 1, 8, 0, 0, TimeSpan.Zero));
    private static readonly Penna Bo = new("Bo", new(2021, 7, 1, 9, 0, 0, TimeSpan.Zero));
    private static readonly Pmplats Budget = new(Pmavsnitt.Budget);

    private readonly Pmtexter _texter = Pmtexter.Nya(Exempel.Period("2021H1"));

    [Fact]
    public void En_text_står_på_sin_plats_med_vem_som_skrev_den()
    {
        _texter.Skriv(Budget, "Små avvikelser.", 0, Anna).Lyckades.Should().BeTrue();

        _texter[Budget].Should().BeEquivalentTo(new { Text = "Små avvikelser.", Version = 1, ÄndradAv = "Anna", Ändrad = Anna.Tid, Plats = Budget });
        _texter[new(Pmavsnitt.Mål)].Should().BeNull();
        _texter.Version.Should().Be(1);
    }

    [Fact]
    public void Den_som_inte_sett_en_annans_ändring_vägras_och_får_veta_vems()
    {
        _texter.Skriv(Budget, "Annas.", 0, Anna);

        var svar = _texter.Skriv(Budget, "Bos.", 0, Bo);

        svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
        svar.Fel.Text.Should().StartWith("Anna ändrade texten");
        _texter[Budget]!.Text.Should().Be("Annas.");
        _texter.Version.Should().Be(1);
    }

    [Fact]
    public void Den_som_sett_ändringen_får_ersätta_den()
    {
        _texter.Skriv(Budget, "Annas.", 0, Anna);

        _texter.Skriv(Budget, "Bos.", _texter.VersionAv(Budget), Bo).Lyckades.Should().BeTrue();

        _texter[Budget]!.Text.Should().Be("Bos.");
    }

    [Fact]
    public void Två_som_skriver_olika_texter_möts_inte()
    {
        _texter.Skriv(Budget, "Annas.", 0, Anna);

        _texter.Skriv(new(Pmavsnitt.AvslutadEffektmål, "ung-intro"), "Bos.", 0, Bo).Lyckades.Should().BeTrue();

        _texter.Version.Should().Be(2);
    }

    [Fact]
    public void En_borttagen_text_finns_inte_men_minns_sin_version()
    {
        _texter.Skriv(Budget, "Annas.", 0, Anna);
        _texter.Skriv(Budget, "", 1, Anna);

        _texter[Budget].Should().BeNull();
        _texter.VersionAv(Budget).Should().Be(2);
        _texter.Skriv(Budget, "Bos.", 1, Bo).Fel!.Text.Should().StartWith("Anna tog bort texten");
    }

    [Fact]
    public void Samma_text_en_gång_till_är_ingen_ändring()
    {
        _texter.Skriv(Budget, "Annas.", 0, Anna);

        _texter.Skriv(Budget, "Annas.", 0, Bo).Lyckades.Should().BeTrue();

        _texter[Budget]!.ÄndradAv.Should().Be("Anna");
        _texter.Version.Should().Be(1);
    }

    [Fact]
    public void Ändringar_i_olika_fält_av_tjänsteskrivelsen_läggs_samman()
    {
        var sedd = _texter.Tjänsteskrivelse;
        _texter.Ändra(sedd, sedd with { Diarienummer = "2021:22" }, Anna).Lyckades.Should().BeTrue();

        _texter.Ändra(sedd, sedd with { Förbundsstyrelse = new(2021, 10, 21) }, Bo).Lyckades.Should().BeTrue();

        _texter.Tjänsteskrivelse.Should().Be(new Tjänsteskrivelse { Diarienummer = "2021:22", Förbundsstyrelse = new(2021, 10, 21) });
        _texter.SkrivelseAv.Should().Be("Bo");
    }

    [Fact]
    public void Samma_fält_är_en_krock_som_säger_vem_och_vad()
    {
        var sedd = _texter.Tjänsteskrivelse;
        _texter.Ändra(sedd, sedd with { Rubrik = "Annas", Diarienummer = "1" }, Anna);

        var svar = _texter.Ändra(sedd, sedd with { Rubrik = "Bos", Handläggare = "Förbundschef" }, Bo);

        svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
        svar.Fel.Text.Should().StartWith("Anna ändrade rubrik medan du skrev");
        svar.Fel.Fält.Should().Equal(new Fältfel("Rubrik", "Nu står här: Annas"));
        _texter.Tjänsteskrivelse.Handläggare.Should().BeEmpty();
    }

    [Fact]
    public void Samma_ändring_av_två_är_ingen_krock()
    {
        var sedd = _texter.Tjänsteskrivelse;
        _texter.Ändra(sedd, sedd with { Rubrik = "Samma" }, Anna);

        _texter.Ändra(sedd, sedd with { Rubrik = "Samma" }, Bo).Lyckades.Should().BeTrue();

        _texter.Version.Should().Be(1);
    }
}
