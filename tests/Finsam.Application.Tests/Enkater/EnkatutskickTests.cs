using System.Text.RegularExpressions;
using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Enkäter;

/// <summary>The link that a mail carries.</summary>
internal static partial class Enkätmejl
{
    public static Enkätlänk Länk(Provbrev brev) => Enkätlänk.Tolka(Adress().Match(brev.Läst).Groups[1].Value)!;

    [GeneratedRegex("https://finsam\\.exempel\\.se/e/([0-9a-z]+)")]
    private static partial Regex Adress();
}

/// <summary>Invitations and reminders over a mail server: everyone who was asked is reminded, since nobody knows who has answered.</summary>
public sealed class EnkätutskickTests : Enkätprov
{
    [Fact]
    public async Task En_påminnelse_går_till_alla_med_samma_länk_som_inbjudan()
    {
        var id = await BjudInAsync("ett@example.com", "tva@example.com", "tre@example.com");
        var länkar = Post.Brev.ToDictionary(b => b.Till, b => Enkätmejl.Länk(b).Text);
        (await SkickaAsync(Enkätlänk.Tolka(länkar.Values.First())!, ("12", 5))).Fel.Should().BeNull();

        (await UtskickAsync(id, påminnelse: true)).Fel!.Kod.Should().Be("enkat.idag");
        Klocka.Nu = Klocka.Nu.AddDays(3);
        Post.Brev.Clear();
        var utskick = (await UtskickAsync(id, påminnelse: true)).Värde;

        (utskick.Skickade, utskick.Fel, utskick.UtanLänk, utskick.Nr).Should().Be((3, 0, 0, 2));
        Post.Brev.ToDictionary(b => b.Till, b => Enkätmejl.Länk(b).Text).Should().BeEquivalentTo(länkar);
        Post.Brev.Should().OnlyContain(b => b.Läst.Contains("har du redan svarat kan du bortse"));
        (await Databas.FrågaAsync<long>("select count(*) from utskick")).Should().Be(0, "the log of reminders to users keeps who, and is not used");
    }

    [Fact]
    public async Task Är_hemligheten_borta_går_påminnelsen_utan_länk_och_säger_det()
    {
        var id = await BjudInAsync("ett@example.com", "tva@example.com");
        Mapp.EnumerateFiles().Single().Delete();
        Klocka.Nu = Klocka.Nu.AddDays(3);
        Post.Brev.Clear();

        (await UtskickAsync(id, påminnelse: true)).Värde.UtanLänk.Should().Be(2);
        Post.Brev.Should().OnlyContain(b => !b.Läst.Contains("/e/") && b.Läst.Contains("Länken finns i det första mejlet"));

        // One who is added afterwards gets a link by a new secret; the others' are still not guessed at.
        await LäggTillAsync(id, "tre@example.com");
        Post.Brev.Clear();
        (await UtskickAsync(id)).Värde.Skickade.Should().Be(1);
        (await Svarare.LäsAsync(Enkätmejl.Länk(Post.Brev.Single()), default))!.Läge.Should().Be(Bladläge.Öppen);
        Klocka.Nu = Klocka.Nu.AddDays(1);
        Post.Brev.Clear();
        (await UtskickAsync(id, påminnelse: true)).Värde.UtanLänk.Should().Be(2);
        Post.Brev.Count(b => b.Läst.Contains("/e/")).Should().Be(1);
    }

    [Fact]
    public async Task Den_som_mejlet_inte_nådde_får_det_nästa_gång_och_ingen_får_två_inbjudningar()
    {
        Post.Nekar = till => till.StartsWith("tva", StringComparison.OrdinalIgnoreCase) ? "550 nej" : null;
        var id = await OmgångAsync(Formulär.Insatspersonal);
        await LäggTillAsync(id, "ett@example.com tvA@example.com tva@example.com");
        (await UtskickAsync(id)).Värde.Should().Match<Enkätutskick>(u => u.Skickade == 1 && u.Fel == 1);

        Post.Nekar = _ => null;
        Post.Brev.Clear();
        (await UtskickAsync(id)).Värde.Skickade.Should().Be(1);
        Post.Brev.Should().ContainSingle();
        (await UtskickAsync(id)).Fel!.Kod.Should().Be("enkat.ingen");
    }

    [Fact]
    public async Task Två_som_skickar_samtidigt_skickar_ett_mejl_till_var_och_en()
    {
        var id = await OmgångAsync(Formulär.Insatspersonal);
        await LäggTillAsync(id, string.Join(' ', Enumerable.Range(0, 20).Select(i => $"p{i}@example.com")));

        await Task.WhenAll(UtskickAsync(id), UtskickAsync(id));

        Post.Brev.Select(b => b.Till).Should().HaveCount(20).And.OnlyHaveUniqueItems();
        (await Databas.FrågaAsync<long>("select sum(skickade) from enkatutskick")).Should().Be(20);
    }

    [Fact]
    public async Task Den_som_inget_fått_kan_tas_bort_och_då_gäller_inte_länken()
    {
        var id = await OmgångAsync(Formulär.Insatspersonal);
        await LäggTillAsync(id, "fel@example.com");
        var mottagare = await MottagareAsync();

        (await Värd.SändAsync(new TaBortEnkätmottagareCommand(mottagare), Användarna.Kansli)).Fel.Should().BeNull();
        (await Databas.FrågaAsync<long>("select (select count(*) from enkatlank) + (select count(*) from enkatmottagare)")).Should().Be(0);

        await LäggTillAsync(id, "ratt@example.com");
        await UtskickAsync(id);
        (await Värd.SändAsync(new TaBortEnkätmottagareCommand(await MottagareAsync()), Användarna.Kansli)).Fel!.Kod.Should().Be("enkat.skickat");
    }

    private async Task<EnkätmottagareId> MottagareAsync() => new(await Databas.FrågaAsync<Guid>("select id from enkatmottagare"));

    private async Task<EnkätomgångId> BjudInAsync(params string[] adresser)
    {
        var id = await OmgångAsync(Formulär.Insatspersonal);
        await LäggTillAsync(id, string.Join(' ', adresser));
        (await UtskickAsync(id)).Fel.Should().BeNull();
        return id;
    }

    private async Task LäggTillAsync(EnkätomgångId id, string adresser) =>
        (await Värd.SändAsync(new LäggTillEnkätmottagareCommand((await DelAsync(id, Formulär.Insatspersonal)).Id, adresser), Användarna.Kansli)).Fel.Should().BeNull();

    private Task<Result<Enkätutskick>> UtskickAsync(EnkätomgångId id, bool påminnelse = false) => Värd.SändAsync(new SkickaEnkätutskickCommand(id, påminnelse), Användarna.Kansli);
}
