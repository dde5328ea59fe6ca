using System.Text.Json;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md: a personnummer anywhere is an error, and is never echoed, stored or logged.</summary>
public sealed class PersonnummerTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    // Put together here, so that the source holds no such number.
    private static readonly string Datum = "811218";
    private static readonly string Slut = "9876";

    public static TheoryData<string, string> Celler
    {
        get
        {
            var celler = new TheoryData<string, string>();
            foreach (var fil in Filer.Alla)
            {
                foreach (var kolumn in fil.Kolumner)
                {
                    celler.Add(fil.Namn, kolumn.Namn);
                }
            }

            return celler;
        }
    }

    [Theory]
    [MemberData(nameof(Celler))]
    public async Task I_vilken_cell_som_helst(string fil, string kolumn)
    {
        var fel = await FelAsync(new Provmapp().Sätt(fil, 3, kolumn, $"x {Datum}-{Slut} y").Skriv());

        fel.Should().Contain(f => f.Fil == fil && f.Rad == 3 && f.Kolumn == kolumn && f.Text.Contains("personnummer"));
    }

    [Theory]
    [InlineData("811218", "-")]
    [InlineData("811218", "+")]
    [InlineData("811218", "")]
    [InlineData("19811218", "")]
    [InlineData("19811218", "-")]
    public async Task I_vilket_skrivsätt_som_helst(string datum, string tecken)
    {
        var fel = await FelAsync(new Provmapp().Sätt("deltagare.csv", 2, "deltagarkod", datum + tecken + Slut).Skriv());

        fel.Should().ContainSingle().Which.Kolumn.Should().Be("deltagarkod");
    }

    [Fact]
    public async Task I_en_okänd_kolumn()
    {
        var fel = await FelAsync(Minnesmapp.Med("lokusgrupper.csv", $"kod;namn;kommun;mer\na;A;A;{Datum}{Slut}\n"));

        fel.Should().ContainSingle().Which.ToString().Should().StartWith("lokusgrupper.csv:2: mer: ");
    }

    [Fact]
    public async Task I_en_rubrik()
    {
        var fel = await FelAsync(Minnesmapp.Med("lokusgrupper.csv", $"kod;namn;kommun;{Datum}-{Slut}\na;A;A;\n"));

        fel.Should().ContainSingle().Which.ToString().Should().StartWith("lokusgrupper.csv:1: kolumn 4: ");
    }

    [Fact]
    public async Task I_en_cell_under_en_sådan_rubrik_eller_utan_rubrik()
    {
        var fel = await FelAsync(Minnesmapp.Med("lokusgrupper.csv", $"kod;namn;kommun;{Datum}-{Slut}\na;A;A;{Datum}{Slut};{Datum}{Slut}\n"));

        fel.Count(f => f.Text.Contains("personnummer")).Should().Be(3);
    }

    [Fact]
    public async Task I_en_fil_som_Finsam_inte_läser()
    {
        var fel = await FelAsync(new Provmapp().Skriv().Sätt("anteckningar.csv", $"namn;nummer\nAnna;{Datum}-{Slut}\n"));

        fel.Should().ContainSingle().Which.ToString().Should().StartWith("anteckningar.csv:2: nummer: ");
    }

    [Fact]
    public async Task I_en_fil_med_fel_rubrik_eller_trasiga_citattecken()
    {
        (await FelAsync(Minnesmapp.Med("lokusgrupper.csv", $"kod;namn\na;{Datum}-{Slut}\n"))).Should().Contain(f => f.Rad == 2 && f.Text.Contains("personnummer"));
        (await FelAsync(Minnesmapp.Med("lokusgrupper.csv", $"kod;namn;kommun\na;{Datum}-{Slut};A\nb;\"B;B\n"))).Should().Contain(f => f.Rad == 2 && f.Text.Contains("personnummer"));
    }

    [Fact]
    public async Task Även_vid_provkörning()
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("kommentarer.csv", 2, "text", Datum + Slut).Skriv(), true));

        resultat.Fel.Should().ContainSingle();
        JsonSerializer.Serialize(resultat).Should().NotContain(Slut);
    }

    [Fact]
    public async Task Ett_organisationsnummer_är_inget_personnummer()
    {
        await using var värd = await Värd.NyAsync();

        var resultat = await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("insatser.csv", 2, "insatsagare", "Förbundet 222000-2576").Skriv(), false));

        resultat.Fel.Should().BeEmpty();
    }

    private async Task<IReadOnlyList<Radfel>> FelAsync(Minnesmapp mapp)
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));

        resultat.Filer.Should().BeEmpty();
        JsonSerializer.Serialize(resultat).Should().NotContain(Datum).And.NotContain(Slut);
        string.Join('\n', resultat.Fel).Should().NotContain(Datum).And.NotContain(Slut);
        string.Join('\n', fixture.Värd.Logg.Rader).Should().NotContain(Datum + Slut).And.NotContain($"{Datum}-{Slut}");
        (await fixture.Databas.AlltAsync()).Should().NotContain(Datum + Slut).And.NotContain($"{Datum}-{Slut}");
        (await fixture.Databas.AntalAsync("insats")).Should().Be(0);
        (await fixture.Databas.AntalAsync("historik.handelse")).Should().Be(0);
        return resultat.Fel;
    }
}
