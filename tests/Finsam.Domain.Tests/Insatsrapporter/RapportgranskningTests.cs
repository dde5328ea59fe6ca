using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Insatsrapporter;

/// <summary>The slutrapporter of 2016 read through as they were handed in. Source: domain/kalla-003-004.md, F7, F8, F12–F14; parts by organisation, no persons.</summary>
public sealed class RapportgranskningTests
{
    private static readonly Mall Slutrapport = InbyggdaMallar.Alla.Single(m => m.Slag == Mallslag.Slutrapport && m.Version == 2);
    private static readonly Mall BladA = InbyggdaMallar.Alla.Single(m => m.Slag == Mallslag.BladA);

    [Fact]
    public void Sara_har_elva_tomma_rubriker_och_ett_mål_som_sägs_nått_men_inte_är_mätt()
    {
        string[] tomma = ["mal_orsak", "jamstalldhet", "behov", "intag", "antal", "metod_ansokan", "uppfoljning_hur", "implementering_nar", "aterford_orsak", "aterford_konsekvens", "lardomar_part"];
        var underlag = Underlag(
            ["Enköpings kommun", "Håbo kommun", "Arbetsförmedlingen", "Försäkringskassan", "Landstinget"],
            [new(1, Målutfall.Uppnått, true, null, false), new(2, Målutfall.Uppnått, true, null, false), new(3, Målutfall.EjMätt, false, null, false)]) with
        {
            MedelÅterförda = true,
        };

        var granskning = Rapportgranskning.Av(Slutrapport.Rubriker, Ifyllt(Slutrapport, tomma), underlag);

        granskning.Hinder.Select(a => a.Nyckel).Should().Equal(tomma);
        granskning.Alla.Where(a => !a.Hindrar).Should().ContainSingle().Which.Text.Should().Be("Mål 3 är inte mätt. Rapporten kan inte säga att det är nått.");

        var påstått = underlag with { Mål = [.. underlag.Mål.Take(2), new(3, Målutfall.Uppnått, false, null, false)] };
        Rapportgranskning.Av(Slutrapport.Rubriker, Ifyllt(Slutrapport, tomma), påstått).Alla.Should()
            .Contain(a => a.Text == "Mål 3 sägs vara nått, men är inte mätt.").And.NotContain(a => a.Nyckel == "mal_orsak", "all are said to be reached");
    }

    [Fact]
    public void Enter_har_två_tomma_rubriker_och_ett_mål_som_mäts_senare()
    {
        var underlag = Underlag(["Arbetsförmedlingen", "Försäkringskassan", "Landstinget"], [new(1, Målutfall.EjUppnått, true, new(2015, 8, 31), false), new(2, Målutfall.MätsSenare, false, null, false)]);

        var granskning = Rapportgranskning.Av(Slutrapport.Rubriker, Ifyllt(Slutrapport, ["antal", "lardomar_part"], utanSkäl: true), underlag);

        granskning.Hinder.Select(a => a.Nyckel).Should().Equal("antal", "lardomar_part");
        granskning.Alla.Where(a => !a.Hindrar).Select(a => a.Text).Should().Equal(
            "Mål 2 är inte mätt. Rapporten kan inte säga att det är nått.",
            "Bara ett ja eller nej säger inte varför.", "Bara ett ja eller nej säger inte varför.");
    }

    [Fact]
    public void Impuls_saknar_rubriker_och_svar_från_sju_av_nio_parter()
    {
        string[] parter = ["Försäkringskassan", .. new[] { "Uppsala", "Östhammars", "Tierps", "Knivsta", "Heby", "Håbo", "Enköpings", "Älvkarleby" }.Select(k => $"{k} kommun")];
        string[] tomma = ["behov", "intag", "antal", "metod", "metod_ansokan", "uppfoljning_hur", "implementering_nar", "lardomar"];
        var svar = Ifyllt(Slutrapport, tomma);
        svar[Rapportfält.FörPart("lardomar_part", "Försäkringskassan")] = svar[Rapportfält.FörPart("lardomar_part", "Uppsala kommun")] = "Vi har lärt oss.";

        var granskning = Rapportgranskning.Av(Slutrapport.Rubriker, svar, Underlag(parter, [new(1, Målutfall.Uppnått, true, null, false)]));

        granskning.Hinder.Select(a => a.Nyckel).Should().Equal(tomma);
        granskning.Alla.Where(a => a.Nyckel == "lardomar_part").Select(a => a.Text).Should().Equal(parter[2..].Select(p => $"{p} har inte svarat."));
    }

    [Theory]
    [InlineData(Målutfall.EjUppnått, true, "2018-06-01", "Mål 1 ska vara nått först 2018-06-01. Det är inte förfallet, och sägs ändå vara missat.")]
    [InlineData(Målutfall.EjUppnått, false, "2016-06-01", null)]
    [InlineData(Målutfall.EjFörfallet, false, "2018-06-01", null)]
    [InlineData(null, false, "2018-06-01", null)]
    [InlineData(null, false, "2016-06-01", "Mål 1 är inte mätt. Rapporten kan inte säga att det är nått.")]
    [InlineData(Målutfall.Uppnått, false, null, "Mål 1 sägs vara nått, men är inte mätt.")]
    [InlineData(Målutfall.Uppnått, true, null, null)]
    public void Ett_måls_läge_prövas_mot_när_det_förfaller_och_om_det_är_mätt(Målutfall? utfall, bool mätt, string? förfaller, string? fråga)
    {
        var underlag = Underlag(["Uppsala kommun"], [new(1, utfall, mätt, förfaller is null ? null : DateOnly.Parse(förfaller, null), false)]);

        var granskning = Rapportgranskning.Av(BladA.Rubriker, Ifyllt(BladA, []), underlag);

        granskning.Alla.Where(a => a.Nyckel == "mal").Select(a => a.Text).Should().Equal(fråga is null ? [] : [fråga]);
        granskning.Hinder.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3", "40", "-", "Under Insatsens innehåll står inget bortfall, men här står ett antal. Vilket stämmer?", false)]
    [InlineData("3", "40", "Tre har flyttat.", null, false)]
    [InlineData("0", "40", "-", null, false)]
    [InlineData("41", "40", "Några.", "Fler har inte fullföljt än som har registrerats.", true)]
    [InlineData("2,5", "40", "Några.", "Skriv hur många som inte fullföljde, och av hur många, i hela tal. Noll är också ett svar.", true)]
    [InlineData("", "40", "-", "Skriv hur många som inte fullföljde, och av hur många, i hela tal. Noll är också ett svar.", true)]
    public void Bortfallet_ska_stå_och_inte_säga_emot_sig(string antal, string av, string text, string? anmärkning, bool hindrar)
    {
        var svar = Ifyllt(BladA, []);
        (svar["bortfall.antal"], svar["bortfall.av"], svar["bortfall_text"]) = (antal, av, text);

        var granskning = Rapportgranskning.Av(BladA.Rubriker, svar, Underlag(["Uppsala kommun"], []));

        granskning.Alla.Where(a => a.Nyckel == "bortfall").Select(a => (a.Text, a.Hindrar)).Should().Equal(anmärkning is null ? [] : [(anmärkning, hindrar)]);
    }

    [Fact]
    public void Ett_nej_bredvid_en_beskrivning_som_säger_annat_är_en_fråga_och_inget_hinder()
    {
        var bilaga = InbyggdaMallar.Alla.Single(m => m.Slag == Mallslag.BilagaLSHelår);
        var svar = Ifyllt(bilaga, []);

        var nej = Rapportgranskning.Av(bilaga.Rubriker, svar, Underlag(["Uppsala kommun"], []) with { Nej = ["L3", "S5"] });
        var ja = Rapportgranskning.Av(bilaga.Rubriker, svar, Underlag(["Uppsala kommun"], []));

        nej.Alla.Should().ContainSingle().Which.Should().Match<Anmärkning>(a => a.Nyckel == "ls.kompetens" && !a.Hindrar);
        ja.Alla.Should().BeEmpty();
        Rapportgranskning.Av(bilaga.Rubriker, Ifyllt(bilaga, ["ls.lokus_kommentar"]), Underlag([], []) with { Nej = ["L3"] }).Hinder.Should().ContainSingle("every no is commented")
            .Which.Nyckel.Should().Be("ls.lokus_kommentar");
    }

    [Fact]
    public void Mallarnas_rubriker_har_var_sin_nyckel_och_slutrapporten_tretton_rubriker()
    {
        InbyggdaMallar.Alla.Should().OnlyContain(m => m.Rubriker.Select(r => r.Nyckel).Distinct().Count() == m.Rubriker.Count);
        Slutrapport.Rubriker.Count(r => r.Nivå == 1).Should().Be(13);
        foreach (var slag in Enum.GetValues<Insatsrapportslag>())
        {
            Mall.För(slag, Rapportbilaga.LS).SelectMany(s => InbyggdaMallar.Alla.Last(m => m.Slag == s).Rubriker).Select(r => r.Nyckel).Should().OnlyHaveUniqueItems();
        }
    }

    private static Granskningsunderlag Underlag(IReadOnlyList<string> parter, IReadOnlyList<Rapportmål> mål) =>
        new() { Till = new(2016, 12, 31), Mål = mål, Parter = parter, MedelÅterförda = false };

    /// <summary>Every heading written but for some.</summary>
    private static Dictionary<string, string> Ifyllt(Mall mall, string[] tomma, bool utanSkäl = false)
    {
        var svar = new Dictionary<string, string>();
        foreach (var rubrik in mall.Rubriker.Where(r => !tomma.Contains(r.Nyckel)))
        {
            svar[rubrik.Nyckel] = rubrik.Slag == Rubrikslag.JaNej && utanSkäl ? "" : "Skrivet.";
            svar[Rapportfält.Svar(rubrik.Nyckel)] = "nej";
            (svar[Rapportfält.Antal(rubrik.Nyckel)], svar[Rapportfält.AvAntal(rubrik.Nyckel)]) = ("0", "40");
        }

        return svar;
    }
}
