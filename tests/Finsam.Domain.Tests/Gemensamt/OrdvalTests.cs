using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>The förbund's own words in the program's own sentences.</summary>
public sealed class OrdvalTests
{
    private static readonly Ordval Projekt = new()
    {
        Insats = Ordval.FörslagInsats.Single(o => o.Singular == "projekt"),
        Lokusgrupp = Ordval.FörslagLokusgrupp.Single(o => o.Singular == "LSG"),
    };

    [Theory]
    [InlineData("Inga insatser i perioden.", "Inga projekt i perioden.")]
    [InlineData("Insatser", "Projekt")]
    [InlineData("Insatsen ligger i fas.", "Projektet ligger i fas.")]
    [InlineData("Insatsens budget", "Projektets budget")]
    [InlineData("Alla insatserna", "Alla projekten")]
    [InlineData("Ingen insats är vald.", "Inget projekt är vald.")]
    [InlineData("Välj en insats", "Välj ett projekt")]
    [InlineData("Individinsatser", "Individprojekt")]
    [InlineData("Insatsägare", "Projektägare")]
    [InlineData("Lokusgrupper", "LSG:er")]
    [InlineData("lokusgruppens insatser", "LSG:ns projekt")]
    [InlineData("Lokusgruppsordförande", "LSG-ordförande")]
    [InlineData("en finansierad insats", "ett finansierat projekt")]
    [InlineData("en strukturinsats", "ett strukturprojekt")]
    [InlineData("hela insats\u00ADperioden", "hela projekt\u00ADperioden")]
    [InlineData("Lokus Tierp", "Lokus Tierp")]
    [InlineData("Kansli", "Kansli")]
    public void Förbundets_ord_står_i_samma_form(string standard, string egna) => Projekt[standard].Should().Be(egna);

    [Theory]
    [InlineData("Ingen insats i lokusgruppen. Individinsatsernas insatsägare.")]
    public void Standardorden_ändrar_ingenting(string text) => new Ordval()[text].Should().Be(text);

    [Fact]
    public void Det_som_fylls_i_en_mening_ändras_inte()
    {
        var (namn, ingen) = ("Insatsen Lokusgruppen", (string?)null);

        Projekt[$"Insatsen {namn} hör till {3} lokusgrupper{ingen}."].Should().Be("Projektet Insatsen Lokusgruppen hör till 3 LSG:er.");
        new Ordval()[$"Insatsen {namn} är avslutad."].Should().Be($"Insatsen {namn} är avslutad.");
    }

    [Theory]
    [InlineData("Insatsen ”insats-1” finns inte.", "Projektet ”insats-1” finns inte.")]
    [InlineData("Välj en insats.", "Välj ett projekt.")]
    public void Det_som_citeras_ändras_inte(string standard, string egna)
    {
        Projekt.Kring(standard).Should().Be(egna);
        new Ordval().Kring(standard).Should().Be(standard);
    }

    [Fact]
    public void Antalet_böjs()
    {
        new Ordval().Insats.Antal(1).Should().Be("1 insats");
        new Ordval().Insats.Antal(14).Should().Be("14 insatser");
    }
}
