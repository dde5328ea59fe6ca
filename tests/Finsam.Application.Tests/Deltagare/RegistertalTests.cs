using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>What the register counts of those that a mål is counted of: true for whoever reads it, masked for others.</summary>
public sealed class RegistertalTests
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));

    /// <summary>Mål 1 of alfa is counted of avslutade; one left in kvartal 1 2021, and the report says 20.</summary>
    [Fact]
    public async Task Den_som_läser_registret_ser_skillnaden_och_övriga_inget_som_är_dolt()
    {
        await using var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

        var egna = (await värd.SändAsync(new RegistertalQuery("alfa", new(2021, 1)), Ansvarig)).Värde;
        egna.Tal.Should().ContainSingle().Which.Should().Match<Registertal>(t => t.Mål == 1 && t.Mått == Registermått.Avslutade && t.Antal.All(a => a.Antal == Antal.Visat(1)));
        egna.Tal[0].Jämför(20)!.Skillnad.Should().Be(19);

        var kansli = (await värd.SändAsync(new RegistertalQuery("alfa", new(2021, 1)), Användarna.Kansli)).Värde;
        kansli.Läser.Should().BeFalse();
        kansli.Tal.Single().Should().Match<Registertal>(t => t.Antal[0].Antal.Maskerad && t.Jämför(20) == null);
        (await värd.SändAsync(new RegistertalQuery("beta", new(2021, 1)), Användarna.Kansli)).Värde.Tal.Should().BeEmpty();
        (await värd.Databas.FrågaAsync<long>("select count(*) from historik.lasning where gallde = 'insats:alfa'")).Should().Be(1);
    }
}
