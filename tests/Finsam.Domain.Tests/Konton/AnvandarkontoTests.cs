using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Tests.Konton;

/// <summary>What an auditor asks of accounts: nobody decides about themselves, nobody is locked out, nothing overlaps.</summary>
public sealed class AnvändarkontoTests
{
    private static readonly DateOnly Idag = new(2026, 11, 24);
    private static readonly DateTimeOffset Nu = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly KontoId Någon = new(Guid.CreateVersion7());

    [Fact]
    public void Ingen_ändrar_sina_egna_uppdrag_eller_stänger_sig_själv()
    {
        var jag = Administratör();
        var annan = Administratör();
        var mitt = jag.Uppdrag.Single().Id;

        jag.Ge(jag.Id, Roll.Kansli, null, null, Idag, null).Fel.Should().Be(Kontofel.Eget);
        jag.Ändra(jag.Id, mitt, Idag, Idag, Idag, annan).Fel.Should().Be(Kontofel.Eget);
        jag.Avsluta(jag.Id, mitt, Idag, Idag, annan).Fel.Should().Be(Kontofel.Eget);
        jag.Stäng(jag.Id, Nu, Idag, annan).Fel.Should().Be(Kontofel.Eget);
        jag.NollställTvåsteg(jag.Id).Fel.Should().Be(Kontofel.Eget);
        jag.Uppdrag.Should().ContainSingle().Which.Tom.Should().BeNull();
        jag.Stängd.Should().BeNull();
    }

    [Fact]
    public void Den_sista_administratören_kan_varken_avslutas_eller_stängas()
    {
        var sista = Administratör();
        var uppdrag = sista.Uppdrag.Single().Id;

        sista.Avsluta(Någon, uppdrag, Idag, Idag, null).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.Ändra(Någon, uppdrag, Idag.AddDays(1), null, Idag, null).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.Avsluta(Någon, uppdrag, Idag.AddYears(-1), Idag, null).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.Stäng(Någon, Nu, Idag, null).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.ÄrStåendeAdministratör(Idag).Should().BeTrue();
    }

    [Fact]
    public void Den_som_aldrig_har_loggat_in_eller_snart_slutar_räknas_inte_som_kvar()
    {
        var sista = Administratör();
        var inbjuden = Konto();
        inbjuden.Ge(null, Roll.Administratör, null, null, Idag, null);
        var slutar = Konto();
        slutar.Ge(null, Roll.Administratör, null, null, Idag, Idag.AddYears(1));
        slutar.VäljLösenord("hash", Nu);

        sista.Stäng(Någon, Nu, Idag, inbjuden).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.Stäng(Någon, Nu, Idag, slutar).Fel.Should().Be(Kontofel.SistaAdministratören);
        sista.Stäng(Någon, Nu, Idag, sista).Fel.Should().Be(Kontofel.SistaAdministratören);
    }

    [Fact]
    public void Med_en_annan_kvar_går_det_och_den_andra_skrivs_också()
    {
        var slutar = Administratör();
        var kvar = Administratör();
        var (stämpel, version) = (kvar.Skrivstämpel, kvar.Version);

        slutar.Avsluta(Någon, slutar.Uppdrag.Single().Id, Idag, Idag, kvar).Lyckades.Should().BeTrue();

        kvar.Skrivstämpel.Should().NotBe(stämpel, "two who end each other at once must collide");
        kvar.Version.Should().Be(version, "nobody who looks at the other account has missed anything");
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", "2026-06-30", null, false)]
    [InlineData("2026-01-01", "2026-06-30", "2026-07-01", null, true)]
    [InlineData("2026-01-01", null, "2027-01-01", "2027-12-31", false)]
    [InlineData("2026-07-01", null, "2026-01-01", "2026-06-30", true)]
    [InlineData("2026-07-01", null, "2026-01-01", "2026-07-01", false)]
    public void Samma_uppdrag_överlappar_aldrig(string från1, string? tom1, string från2, string? tom2, bool går)
    {
        var konto = Konto();
        konto.Ge(Någon, Roll.Kansli, null, null, Dag(från1)!.Value, Dag(tom1)).Lyckades.Should().BeTrue();

        konto.Ge(Någon, Roll.Kansli, null, null, Dag(från2)!.Value, Dag(tom2)).Lyckades.Should().Be(går);
    }

    [Fact]
    public void Samma_roll_för_två_insatser_är_två_uppdrag()
    {
        var konto = Konto();

        konto.Ge(Någon, Roll.Insatsansvarig, new InsatsId(Guid.CreateVersion7()), null, Idag, null).Lyckades.Should().BeTrue();
        konto.Ge(Någon, Roll.Insatsansvarig, new InsatsId(Guid.CreateVersion7()), null, Idag, null).Lyckades.Should().BeTrue();
    }

    [Fact]
    public void Att_rätta_ett_uppdrag_krockar_inte_med_det_självt_men_med_ett_annat()
    {
        var konto = Konto();
        var första = konto.Ge(Någon, Roll.Kansli, null, null, new(2026, 1, 1), new(2026, 3, 31)).Värde;
        konto.Ge(Någon, Roll.Kansli, null, null, new(2026, 7, 1), null);

        konto.Ändra(Någon, första.Id, new(2026, 1, 15), new(2026, 6, 30), Idag, null).Lyckades.Should().BeTrue();
        konto.Ändra(Någon, första.Id, new(2026, 1, 15), new(2026, 7, 1), Idag, null).Fel!.Kod.Should().Be("uppdrag.krock");
        första.Tom.Should().Be(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void Sista_dagen_är_aldrig_före_den_första() =>
        Konto().Ge(Någon, Roll.Kansli, null, null, Idag, Idag.AddDays(-1)).Fel!.Fält.Single().Fält.Should().Be("Tom");

    [Theory]
    [InlineData(Roll.Insatsansvarig, "Insats")]
    [InlineData(Roll.Styrgruppsledamot, "Insats")]
    [InlineData(Roll.Lokusordförande, "Lokusgrupp")]
    public void En_roll_som_gäller_något_säger_vad(Roll roll, string fält) =>
        Konto().Ge(Någon, roll, null, null, Idag, null).Fel!.Fält.Single().Fält.Should().Be(fält);

    [Fact]
    public void En_roll_för_hela_förbundet_gäller_ingen_insats_och_driften_är_inget_konto()
    {
        Konto().Ge(Någon, Roll.Kansli, new InsatsId(Guid.CreateVersion7()), null, Idag, null).Lyckades.Should().BeFalse();
        Konto().Ge(null, Roll.Driftansvarig, null, null, Idag, null).Lyckades.Should().BeFalse();
    }

    [Fact]
    public void Ett_uppdrag_som_avslutas_innan_det_började_är_borta_och_annars_står_det_kvar()
    {
        var konto = Konto();
        var nytt = konto.Ge(Någon, Roll.Kansli, null, null, Idag, null).Värde;
        konto.Avsluta(Någon, nytt.Id, Idag.AddDays(-1), Idag, null).Lyckades.Should().BeTrue();
        konto.Uppdrag.Should().BeEmpty();

        var gammalt = konto.Ge(Någon, Roll.Kansli, null, null, Idag.AddYears(-1), null).Värde;
        konto.Avsluta(Någon, gammalt.Id, Idag.AddDays(-1), Idag, null).Lyckades.Should().BeTrue();
        gammalt.Gäller(Idag).Should().BeFalse();
        konto.Uppdrag.Should().Equal(gammalt);
    }

    [Fact]
    public void Stängt_konto_loggas_ut_och_får_inga_uppdrag_förrän_det_öppnas()
    {
        var konto = Konto();
        konto.VäljLösenord("hash", Nu);
        var stämpel = konto.Inloggningsstämpel;

        konto.Stäng(Någon, Nu, Idag, null).Lyckades.Should().BeTrue();

        konto.Inloggningsstämpel.Should().NotBe(stämpel);
        konto.Status(Nu).Should().Be(Kontostatus.Stängd);
        konto.FårLänk().Should().Be(Kontofel.Stängt);
        konto.Ge(Någon, Roll.Kansli, null, null, Idag, null).Fel.Should().Be(Kontofel.Stängt);
        konto.Öppna(konto.Id).Fel.Should().Be(Kontofel.Eget);
        konto.Öppna(Någon).Lyckades.Should().BeTrue();
        konto.Status(Nu).Should().Be(Kontostatus.Aktiv);
    }

    [Theory]
    [InlineData("anna@exempel.se", true)]
    [InlineData("  anna@exempel.se ", true)]
    [InlineData("anna", false)]
    [InlineData("anna@exempel", false)]
    [InlineData("@exempel.se", false)]
    [InlineData("anna@@exempel.se", false)]
    [InlineData("anna@exempel.se?bcc=x", false)]
    [InlineData("anna b@exempel.se", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void En_epostadress_är_en_adress_och_inget_mer(string? text, bool går) => Epostadress.Tolka(text, "Epost").Lyckades.Should().Be(går);

    [Fact]
    public void En_länk_öppnas_av_sin_nyckel_till_sin_sista_stund_och_en_ny_gör_den_gamla_ogiltig()
    {
        var länk = new Engångslänk { Id = new(Guid.CreateVersion7()) };
        var nyckel = länk.Förnya(Länkslag.Inbjudan, Nu);

        nyckel.Length.Should().Be(43, "256 bits");
        länk.Öppnas(nyckel, Nu.AddDays(7)).Should().BeTrue();
        länk.Öppnas(nyckel, Nu.AddDays(7).AddSeconds(1)).Should().BeFalse();
        länk.Öppnas(nyckel + "x", Nu).Should().BeFalse();

        var ny = länk.Förnya(Länkslag.Lösenord, Nu);
        länk.Öppnas(nyckel, Nu).Should().BeFalse();
        länk.Öppnas(ny, Nu.AddDays(1)).Should().BeTrue();
        länk.Öppnas(ny, Nu.AddDays(1).AddSeconds(1)).Should().BeFalse();
    }

    private static Användarkonto Konto() => Användarkonto.Ny("Anna Andersson", Epostadress.Tolka("anna@exempel.se", "Epost").Värde);

    private static Användarkonto Administratör()
    {
        var konto = Konto();
        konto.Ge(null, Roll.Administratör, null, null, Idag.AddYears(-1), null);
        konto.VäljLösenord("hash", Nu);
        return konto;
    }

    private static DateOnly? Dag(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
