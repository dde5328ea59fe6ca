using System.Text;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>
/// Whatever the files are: never a crash, never half an import. Refused, nothing has changed; stored, a second time changes nothing. FINSAM_FUZZ
/// says how many to try; the seed is fixed so that a run tells the same every time, unless FINSAM_FUZZ_FRO names another.
/// </summary>
public sealed class FuzzTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly string[] Namn = [.. Filer.Alla.Select(fil => fil.Namn)];
    private static readonly byte[][] Stycken =
    [
        .. new[]
        {
            "\"", "\"\"", ";", "\n", "\r", "\r\n", "|", "\0", "\t", "\uFEFF", "\u00a0", "😀", "å\u0301", "\uFFFF", "'", "\\", "$1", "{0}", "%s", "=1+1", "-1", "0", "99999999999999999999",
            "ja", "nej", "2021-02-29", "0001-01-01", "9999-12-31", "alfa", "beta", "individ", "struktur", new string('x', 5000), ";;;;;;;;;;;;;;;;;;;;", "insats;ar;kvartal",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x50, 0x4B, 3, 4],
    ];

    private static int Antal => int.TryParse(Environment.GetEnvironmentVariable("FINSAM_FUZZ"), out var antal) ? antal : 60;

    private static ulong Frö => ulong.TryParse(Environment.GetEnvironmentVariable("FINSAM_FUZZ_FRO"), out var frö) ? frö : 2021;

    [Fact]
    public void En_mapp_som_någon_har_skadat()
    {
        var skada = from fil in Gen.Elements(Namn)
                    from slag in Gen.Choose(0, 8)
                    from plats in Gen.Choose(0, 1_000_000)
                    from val in Gen.Choose(0, 1_000_000)
                    select new Skada(fil, slag, plats, val);
        var fall = from uppsala in Gen.Frequency((1, Gen.Constant(true)), (6, Gen.Constant(false)))
                   from skador in Gen.Choose(0, 4).SelectMany(antal => skada.ListOf(antal))
                   select (uppsala, skador.ToArray());

        Pröva(fall.ToArbitrary(), fall =>
        {
            var mapp = fall.uppsala ? Exempeldata.Uppsala() : new Provmapp().Skriv();
            Array.ForEach(fall.Item2, s => s.Gör(mapp));
            return mapp;
        });
    }

    [Fact]
    public void Vilka_bytes_som_helst()
    {
        var fall = from fil in Gen.Elements(Namn)
                   from rubrik in Gen.Elements(true, false)
                   from bytes in Gen.Choose(0, 255).Select(tal => (byte)tal).ArrayOf()
                   select (fil, rubrik, bytes);

        Pröva(fall.ToArbitrary(), fall => new Minnesmapp
        {
            [fall.fil] = [.. fall.rubrik ? Encoding.UTF8.GetBytes(string.Join(';', Filer.Alla.Single(f => f.Namn == fall.fil).Kolumner.Select(k => k.Namn)) + "\n") : [], .. fall.bytes],
        });
    }

    [Fact]
    public void Celler_ur_andra_celler()
    {
        // Right words in wrong places come further in than noise.
        string[] ord = [.. Namn.SelectMany(fil => new Provmapp().Skriv().Text(fil).Split(';', '\n', '|')).Distinct(), "1", "2", "3", "4", "2019", "2020", "1|2", "flytt|flytt", "tierp|finns-inte"];
        var fall = from fil in Gen.Elements(Filer.Alla.ToArray())
                   from rader in Gen.Elements(ord).ArrayOf(fil.Kolumner.Count).ArrayOf()
                   select (fil, rader);

        Pröva(fall.ToArbitrary(), fall => new Provmapp().Skriv().Sätt(
            fall.fil.Namn,
            string.Join('\n', fall.rader.Prepend([.. fall.fil.Kolumner.Select(k => k.Namn)]).Select(rad => string.Join(';', rad)))));
    }

    private void Pröva<T>(Arbitrary<T> fall, Func<T, Minnesmapp> mapp) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Antal).WithEndSize(60).WithReplay(Frö, 1),
        Prop.ForAll(fall, f => HållerAsync(mapp(f)).GetAwaiter().GetResult()));

    private async Task<bool> HållerAsync(Minnesmapp mapp)
    {
        var före = await fixture.Databas.AlltAsync();
        var första = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));
        if (första.Fel.Count > 0)
        {
            return första.Filer.Count == 0 && await fixture.Databas.AlltAsync() == före;
        }

        var lagrat = await UtanHistorikAsync();
        var andra = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));
        return andra.Fel.Count == 0 && andra.Filer.All(f => f.Nya + f.Ändrade == 0) && await UtanHistorikAsync() == lagrat;
    }

    private async Task<string> UtanHistorikAsync() => string.Join(
        '\n',
        (await fixture.Databas.AlltAsync()).Split('\n').Where(rad => !rad.StartsWith("historik.", StringComparison.Ordinal) && !rad.StartsWith("public.dataversion", StringComparison.Ordinal)));

    /// <summary>One thing done to one file.</summary>
    private sealed record Skada(string Fil, int Slag, int Plats, int Val)
    {
        public void Gör(Minnesmapp mapp)
        {
            var bytes = Innehåll(mapp, Fil);
            var plats = bytes.Length == 0 ? 0 : Plats % bytes.Length;
            var stycke = Stycken[Val % Stycken.Length];
            mapp[Fil] = Slag switch
            {
                0 => Vänd(bytes, plats),
                1 => bytes[..plats],
                2 => [.. bytes[..plats], .. bytes[Math.Min(bytes.Length, plats + (Val % 50))..]],
                3 => [.. bytes, .. bytes[plats..]],
                4 => Rader(bytes, rader => [.. rader.Take(1), .. rader.Skip(1).OrderBy(rad => (rad.Length * 7919L * (Val + 1)) % 1009)]),
                5 => Rader(bytes, rader => [.. rader.Select(Flytta)]),
                6 => Innehåll(mapp, Filer.Alla[Val % Filer.Alla.Count].Namn),
                7 => bytes.AsSpan().Count(stycke) > 0 ? [.. bytes[..bytes.AsSpan().IndexOf(stycke)], .. bytes[(bytes.AsSpan().IndexOf(stycke) + stycke.Length)..]] : bytes,
                _ => [.. bytes[..plats], .. stycke, .. bytes[plats..]],
            };
        }

        /// <summary>A folder need not have every file.</summary>
        private static byte[] Innehåll(Minnesmapp mapp, string fil) => mapp.Filer.Contains(fil) ? mapp[fil] : [];

        private static byte[] Rader(byte[] bytes, Func<string[], string[]> gör) =>
            Encoding.UTF8.GetBytes(string.Join('\n', gör(Encoding.UTF8.GetString(bytes).Split('\n'))));

        private byte[] Vänd(byte[] bytes, int plats) => [.. bytes.Select((tecken, i) => i == plats ? (byte)(tecken ^ (1 << (Val % 8))) : tecken)];

        /// <summary>The columns in another order.</summary>
        private string Flytta(string rad)
        {
            var celler = rad.Split(';');
            var steg = Val % celler.Length;
            return string.Join(';', [.. celler[steg..], .. celler[..steg]]);
        }
    }
}
