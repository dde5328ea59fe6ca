using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Npgsql;

namespace Finsam.Application.Tests.Enkäter;

/// <summary>
/// The anonymity attacked by somebody who has the whole database as its owner has it, with PostgreSQL's own columns, before and after: those who were asked are known,
/// and the order in which they answered; who gave which answer is not to be found.
/// </summary>
public sealed class EnkätanonymitetTests : Enkätprov
{
    private const int Antal = 40;

    [Fact]
    public async Task Ingen_kan_föra_ihop_länk_och_svar_medan_omgången_pågår()
    {
        var (id, länkar) = await InbjudnaAsync();
        var före = await TabellerAsync();

        // The order in which they answer has nothing to do with that in which they were asked.
        var ordning = Enumerable.Range(0, Antal).OrderBy(_ => Random.Shared.Next()).ToList();
        foreach (var i in ordning)
        {
            (await SparaAsync(länkar[i], ("12", 1 + (i % 5)))).Fel.Should().BeNull();
            (await SkickaAsync(länkar[i], ("12", 1 + (i % 5)), ("13.1", 3))).Fel.Should().BeNull();
        }

        var efter = await TabellerAsync();
        efter.Where(t => !t.Value.SequenceEqual(före[t.Key])).Select(t => t.Key).Should().Equal(["enkatinlamning"], "an answer leaves a trace where the answers lie and nowhere else: every row of every other table has its old xmin and ctid");
        efter["enkatinlamning"].Should().HaveCount(Antal);
        Funna(efter, länkar.Select(l => l.Text)).Should().BeEmpty("the links themselves are kept nowhere");
        Funna(efter, länkar.Select(l => Convert.ToHexStringLower(l.Länkhash))).Should().BeEquivalentTo(["enkatlank"]);
        Funna(efter, länkar.Select(l => Convert.ToHexStringLower(l.Svarsnyckel))).Should().BeEquivalentTo(["enkatinlamning"]);
        Värd.Logg.Rader.Should().NotContain(rad => länkar.Any(l => rad.Contains(l.Text) || rad.Contains(Convert.ToHexStringLower(l.Svarsnyckel)) || rad.Contains(Convert.ToHexStringLower(l.Länkhash))));

        // Two orders of the one against three of the other: no more pairs fall right than by chance (one, on average).
        var rätt = länkar.ToDictionary(l => Convert.ToHexStringLower(l.Länkhash), l => Convert.ToHexStringLower(l.Svarsnyckel));
        foreach (var länkordning in new[] { "ctid", "hash" })
        {
            foreach (var svarsordning in new[] { "ctid", "nyckel", "xmin::text::bigint" })
            {
                var gissade = (await RaderAsync($"select encode(hash, 'hex') from enkatlank order by {länkordning}"))
                    .Zip(await RaderAsync($"select encode(nyckel, 'hex') from enkatinlamning order by {svarsordning}"));
                gissade.Count(g => rätt[g.First] == g.Second).Should().BeLessThan(8, "{0} against {1}", länkordning, svarsordning);
            }
        }

        // The person's own row against the link, by every order that the database has.
        var mottagare = await RaderAsync("select epost from enkatmottagare order by ctid");
        foreach (var länkordning in new[] { "ctid", "hash" })
        {
            var gissade = mottagare.Zip(await RaderAsync($"select encode(hash, 'hex') from enkatlank order by {länkordning}"));
            gissade.Count(g => Convert.ToHexStringLower(länkar[Nummer(g.First)].Länkhash) == g.Second).Should().BeLessThan(8, "addresses against {0}", länkordning);
        }

        (await Databas.FrågaAsync<long>("select count(*) from information_schema.columns where table_name in ('enkatlank', 'enkatinlamning', 'enkatsvar', 'enkatmatning') and (data_type ~ 'time|date|interval' or column_default ~ 'nextval|now' or is_identity = 'YES')"))
            .Should().Be(0, "neither time nor number");
        (await StängAsync(id)).Fel.Should().BeNull();
    }

    [Fact]
    public async Task Efter_stängningen_säger_ingen_ordning_något_och_en_persons_svar_hänger_inte_ihop()
    {
        var (id, länkar) = await InbjudnaAsync();
        var punkter = Indikatorkatalog.Gällande.Punkter(Formulär.Insatspersonal);

        // In a known order: first those who disagree with everything, then those who agree with everything.
        for (var i = 0; i < Antal; i++)
        {
            var värde = i < Antal / 2 ? 1 : 5;
            (await SkickaAsync(länkar[i], [.. punkter.Select(p => (p.Kod, värde))])).Fel.Should().BeNull();
        }

        (await StängAsync(id)).Fel.Should().BeNull();
        var efter = await TabellerAsync();
        Funna(efter, länkar.Select(l => Convert.ToHexStringLower(l.Svarsnyckel))).Should().BeEmpty();
        efter["enkatinlamning"].Concat(efter["enkatmottagare"]).Should().BeEmpty();
        Mapp.EnumerateFiles().Should().BeEmpty("the secret is destroyed, and with it the links of the addresses");
        (await Databas.FrågaAsync<long>("select count(distinct xmin::text) from enkatsvar")).Should().Be(1);
        foreach (var ordning in new[] { "ctid", "id" })
        {
            var ettor = (await RaderAsync($"select varde::text from enkatsvar where matpunkt = '12' order by {ordning}")).Take(Antal / 2).Count(v => v == "1");
            ettor.Should().BeInRange(3, 17, "of twenty, ten on average stand in either half when ordered by {0}", ordning);
            var alla = await RaderAsync($"select varde::text from enkatsvar order by {ordning}");
            alla.Should().HaveCount(Antal * punkter.Count);
            alla.Zip(alla.Skip(1)).Count(par => par.First == par.Second).Should().BeInRange(alla.Count * 35 / 100, alla.Count * 65 / 100, "what one person answered does not lie together by {0}", ordning);
        }

        (await RaderAsync("select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'enkatsvar'")).Should().Equal("id matning_id matpunkt par varde");
        (await Databas.FrågaAsync<long>("select count(*) from enkatsvar where par is not null")).Should().Be(0);
        (await Databas.FrågaAsync<long>("select count(*) from historik.rad where gallde like 'enkat:%' and coalesce(nytt::text, '') ~ '@|inkomna|svar'")).Should().Be(0);
    }

    private static int Nummer(string epost) => int.Parse(epost.Split('@')[0][1..]);

    private static IEnumerable<string> Funna(Dictionary<string, List<string>> tabeller, IEnumerable<string> sökta) =>
        tabeller.Where(t => sökta.Any(s => t.Value.Exists(rad => rad.Contains(s, StringComparison.OrdinalIgnoreCase)))).Select(t => t.Key);

    /// <summary>Those asked, by the number in their address, and the link that each of them got by mail.</summary>
    private async Task<(EnkätomgångId Id, Enkätlänk[] Länkar)> InbjudnaAsync()
    {
        var id = await OmgångAsync(Formulär.Insatspersonal);
        var adresser = string.Join('\n', Enumerable.Range(0, Antal).Select(i => $"p{i}@example.com"));
        (await Värd.SändAsync(new LäggTillEnkätmottagareCommand((await DelAsync(id, Formulär.Insatspersonal)).Id, adresser), Användarna.Kansli)).Fel.Should().BeNull();
        (await Värd.SändAsync(new SkickaEnkätutskickCommand(id, false), Användarna.Kansli)).Fel.Should().BeNull();
        return (id, [.. Post.Brev.OrderBy(b => Nummer(b.Till)).Select(Enkätmejl.Länk)]);
    }

    /// <summary>Every row of every table, with PostgreSQL's own columns.</summary>
    private async Task<Dictionary<string, List<string>>> TabellerAsync()
    {
        var tabeller = new Dictionary<string, List<string>>();
        foreach (var namn in await RaderAsync("select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'historik') order by 1"))
        {
            tabeller[namn.Replace("public.", "", StringComparison.Ordinal)] = await RaderAsync($"select xmin::text || ' ' || xmax::text || ' ' || ctid::text || ' ' || t::text from {namn} t order by ctid");
        }

        return tabeller;
    }

    private async Task<List<string>> RaderAsync(string fråga)
    {
        await using var källa = NpgsqlDataSource.Create(Databas.Ägare);
        await using var kommando = källa.CreateCommand(fråga);
        await using var rader = await kommando.ExecuteReaderAsync();
        var lästa = new List<string>();
        while (await rader.ReadAsync())
        {
            lästa.Add(rader.GetString(0));
        }

        return lästa;
    }
}
