using System.Text.Json;
using Finsam.Testing;
using Finsam.Testing.Database;

namespace Finsam.EndToEnd.Tests;

/// <summary>formats/utbyte.md, "Indikatorer", worked out by hand and asked for on the command line.</summary>
public sealed class IndikatorkommandoTests
{
    [Fact]
    public async Task Indikatorerna_skrivs_som_json_för_alla_eller_en_insats()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mapp, "insatser.csv"),
            "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\nalfa;Alfa;;;individ;;;;2020-01-01;;;;\nbeta;Beta;;;struktur;;;;2020-01-01;;;;\n");
        await File.WriteAllLinesAsync(Path.Combine(mapp, "enkatsvar.csv"),
        [
            "insats;period;formular;par;matpunkt;varde",

            // nr 1: 1, 3, 4, 4, 5 in alfa and 5 in beta, and one who did not answer.
            .. Svar("alfa", "2021H1", "deltagare_under", "1", "1 3 4 4 5 -"),
            .. Svar("beta", "2021H1", "deltagare_under", "1", "5"),

            // another period and another form are other answers
            .. Svar("alfa", "2021H2", "deltagare_under", "1", "1"),
            .. Svar("alfa", "2021H1", "deltagare_avslut", "1", "2 2 2 2"),

            // nr 7: five pairs where both answered; both agree in p1, p2 and p3. p6 has no answer of the staff, p7 an empty one, and p1 of beta is somebody else.
            .. Par("alfa", "deltagare_under", "p1=5 p2=4 p3=4 p4=5 p5=2 p6=5 p7=5"),
            .. Par("alfa", "personal_under", "p1=4 p2=5 p3=4 p4=3 p5=5 p7=-"),
            .. Par("beta", "deltagare_under", "p1=5"),
            .. Par("beta", "personal_avslut", "p1=5"),
        ]);
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", mapp)).Kod.Should().Be(0);

        (await IndikatorerAsync(databas, "2021H1")).Should().Equal(
            "1 deltagare_under 6 [1,0,1,2,2] 3.67 67",
            "7 deltagare_under 8 [0,1,0,2,5] 4.38 88 par 5 60",
            "1 deltagare_avslut <5 - - -",
            "7 personal_under 5 [0,0,1,2,2] 4.2 80",
            "7 personal_avslut <5 - - -");
        (await IndikatorerAsync(databas, "2021H1", "--insats", "beta")).Should().Equal(
            "1 deltagare_under <5 - - -", "7 deltagare_under <5 - - - par <5 -", "7 personal_avslut <5 - - -");
        (await IndikatorerAsync(databas, "2021")).Should().BeEmpty("rows of exactly that period");
        foreach (string[] okänt in new[] { new[] { "2021Q7" }, ["2021H1", "--insats", "gamma"] })
        {
            var sagt = okänt.Last();
            (await Finsamprogram.KörAsync(databas.Inställningar, ["indikatorer", .. okänt, "--format", "json"])).Should().Match<(int Kod, string Ut, string Fel)>(s => s.Kod == 1 && s.Ut == "" && s.Fel.Contains(sagt));
        }

        Directory.Delete(mapp, recursive: true);
    }

    private static async Task<IReadOnlyList<string>> IndikatorerAsync(Testdatabas databas, params string[] argument)
    {
        var (kod, ut, fel) = await Finsamprogram.KörAsync(databas.Inställningar, ["indikatorer", .. argument, "--format", "json"]);
        (kod, fel).Should().Be((0, ""));
        return [.. JsonDocument.Parse(ut).RootElement.EnumerateArray().Select(rad => string.Join(' ',
            new[] { "matpunkt", "formular", "n", "fordelning", "medel", "andel_jakande" }.Select(namn => Text(rad.GetProperty(namn)))
                .Concat(rad.TryGetProperty("par", out var par) ? ["par", Text(par), Text(rad.GetProperty("stegforflyttning"))] : [])))];

        static string Text(JsonElement värde) => värde.ValueKind == JsonValueKind.Null ? "-" : string.Concat(värde.ToString().Where(c => !char.IsWhiteSpace(c)));
    }

    private static IEnumerable<string> Svar(string insats, string period, string formulär, string mätpunkt, string värden) =>
        värden.Split(' ').Select(värde => $"{insats};{period};{formulär};;{mätpunkt};{värde.Trim('-')}");

    private static IEnumerable<string> Par(string insats, string formulär, string par) =>
        par.Split(' ').Select(p => p.Split('=')).Select(p => $"{insats};2021H1;{formulär};{p[0]};7;{p[1].Trim('-')}");
}
