using System.Text.RegularExpressions;
using Finsam.Domain.Gemensamt;

namespace Finsam.Architecture.Tests;

/// <summary>What the text of the checkout must and must not hold.</summary>
public sealed partial class KällkodTests
{
    [Fact]
    public void Ingen_frågar_datorn_vad_klockan_är()
    {
        // Rule 7: time comes from TimeProvider.
        var klocka = new Regex(@"\b(DateTime|DateTimeOffset)\s*\.\s*(Now|UtcNow|Today)\b");

        Källkod.Filer("src", ".cs", ".razor").Where(fil => klocka.IsMatch(Källkod.Läs(fil))).Should().BeEmpty();
    }

    [Fact]
    public void Ingen_fil_är_längre_än_300_rader() =>
        Källkod.Filer("src", ".cs", ".razor", ".sql").Where(fil => Rader(fil) > 300).Should().BeEmpty();

    [Fact]
    public void En_sida_är_under_100_rader_och_en_komponent_under_200()
    {
        // Rule 10.
        Källkod.Filer("src/Finsam.Web", "Page.razor").Where(fil => Rader(fil) >= 100).Should().BeEmpty();
        Källkod.Filer("src/Finsam.Web", ".razor").Where(fil => Rader(fil) >= 200).Should().BeEmpty();
    }

    [Fact]
    public void Namnrymden_är_mappen()
    {
        var fel = from fil in Källkod.Filer("src", ".cs").Concat(Källkod.Filer("tests", ".cs"))
                  let rymd = Namnrymd().Match(Källkod.Läs(fil))
                  where rymd.Success
                  let mapp = string.Join('.', Path.GetDirectoryName(fil)!.Split(Path.DirectorySeparatorChar).Skip(1))
                  where Källkod.Vik(rymd.Groups[1].Value) != mapp
                  select $"{fil}: {rymd.Groups[1].Value}";

        fel.Should().BeEmpty();
    }

    [Fact]
    public void Filer_och_mappar_heter_utan_å_ä_ö() =>
        Källkod.Texter().Where(fil => !fil.All(char.IsAscii) || fil.Contains(' ')).Should().BeEmpty();

    [Fact]
    public void Inget_personnummer_står_någonstans() =>
        Källkod.Texter().Where(fil => Personnummer.FinnsI(Källkod.Läs(fil))).Should().BeEmpty();

    [Fact]
    public void Ingen_epostadress_står_någonstans()
    {
        // Those of example.com and its like belong to nobody.
        var funna = from fil in Källkod.Texter()
                    from Match adress in Epost().Matches(Källkod.Läs(fil))
                    where !adress.Value.EndsWith("example.com", StringComparison.Ordinal) && !adress.Value.EndsWith("exempel.se", StringComparison.Ordinal)
                    select $"{fil}: {adress.Value}";

        funna.Should().BeEmpty();
    }

    [Fact]
    public void Inget_test_är_överhoppat()
    {
        var överhoppat = new Regex(@"\[(Fact|Theory)\([^)]*\bSkip\b");

        Källkod.Filer("tests", ".cs").Where(fil => överhoppat.IsMatch(Källkod.Läs(fil))).Should().BeEmpty();
    }

    private static int Rader(string fil) => Källkod.Läs(fil).Count(tecken => tecken == '\n');

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namnrymd();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-zA-Z]{2,}\b")]
    private static partial Regex Epost();
}
