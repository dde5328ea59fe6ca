using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>A version per answer; nobody's text is replaced unseen.</summary>
public sealed class UtkastsvarTests
{
    private readonly Utkastsvar _svar = new() { RapportId = new(Guid.CreateVersion7()), Fält = "i_fas.kommentar" };

    [Fact]
    public void Den_som_har_sett_senaste_versionen_skriver_över_den()
    {
        Skriv("ett", 0).Lyckades.Should().BeTrue();
        Skriv("två", 1, av: "B").Lyckades.Should().BeTrue();

        (_svar.Värde, _svar.Version, _svar.Av).Should().Be(("två", 2, "B"));
    }

    [Fact]
    public void Den_som_inte_har_sett_den_får_veta_vem_som_skrev_och_ändrar_inget()
    {
        Skriv("ett", 0, av: "A");

        var svar = Skriv("mitt", 0, av: "B");

        svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
        svar.Fel.Text.Should().Contain("A");
        (_svar.Värde, _svar.Version).Should().Be(("ett", 1));
    }

    [Fact]
    public void Samma_text_igen_är_ingen_krock_och_ingen_ändring()
    {
        Skriv("ett", 0);

        Skriv("ett", 0, av: "B").Lyckades.Should().BeTrue("a save whose answer was lost is sent again");
        (_svar.Version, _svar.Av).Should().Be((1, "A"));
    }

    [Fact]
    public void Buret_är_det_bara_tills_någon_rör_det()
    {
        _svar.Skriv("som förr", 0, buret: true, "A", default).Lyckades.Should().BeTrue();
        _svar.Buret.Should().BeTrue();

        Skriv("något annat", 1);

        _svar.Buret.Should().BeFalse();
    }

    private Result Skriv(string text, int sedd, string av = "A") => _svar.Skriv(text, sedd, buret: false, av, default);
}
