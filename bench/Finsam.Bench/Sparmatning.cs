using System.Diagnostics;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Bench;

/// <summary>A hundred drafts saved at the same time, each its own, through the use case.</summary>
internal static class Sparmätning
{
    public const int Utkast = 100;
    public const int Omgångar = 10;
    public const double Gräns = 100;

    private const int Uppvärmning = 5;

    public static async Task<Sparresultat> MätAsync()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var insatser = (await Utkastförbund.LäsInAsync(databas)).Take(Utkast).ToList();
        if (insatser.Count < Utkast)
            throw new InvalidOperationException($"Only {insatser.Count} insatser have a report to write.");
        await using var värd = await Vymätning.VärdAsync(databas);
        var skrivare = insatser.Select(kod => new Skrivare(värd, kod)).ToList();

        var ensam = new List<double>();
        for (var i = 0; i < 60; i++)
        {
            var tid = await skrivare[i % Utkast].SparaAsync();
            if (i >= 40)
                ensam.Add(tid);
        }

        var satser = await Mätning.SatserAsync(skrivare[0].SparaAsync);
        var samtidigt = await OmgångarAsync(() => Task.WhenAll(skrivare.Select(s => Task.Run(s.SparaAsync))));

        // As a hundred who write send them: each within the two seconds that a draft may wait.
        var spritt = await OmgångarAsync(() => Task.WhenAll(skrivare.Select(async (s, i) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2000.0 * i / Utkast));
            return await s.SparaAsync();
        })));
        return new(Mätning.Median(ensam), satser, samtidigt, spritt);
    }

    private static async Task<Svarstider> OmgångarAsync(Func<Task<double[]>> omgång)
    {
        for (var i = 0; i < Uppvärmning; i++)
            await omgång();
        var (tider, klocka, belastning) = (new List<double>(), Stopwatch.StartNew(), new Belastning(() => Environment.CpuUsage.TotalTime));
        for (var i = 0; i < Omgångar; i++)
            tider.AddRange(await omgång());
        return new([.. tider.Order()], tider.Count / klocka.Elapsed.TotalSeconds, belastning.Hittills);
    }

    /// <summary>Whoever writes one draft: each save writes on in one field, with the version that the last one gave.</summary>
    private sealed class Skrivare(Värd värd, string insats)
    {
        private int _nummer;
        private int _version;

        /// <summary>Saves, and tells the milliseconds it took.</summary>
        public async Task<double> SparaAsync()
        {
            var ändring = new Svarsändring(Utkastförbund.Fält, $"Arbetet fortsätter enligt plan, och styrgruppen har träffats {++_nummer} gånger.", _version);
            var tid = Stopwatch.StartNew();
            var svar = await värd.SändAsync(new SparaSvarCommand(insats, Utkastförbund.Kvartal, [ändring]), Utkastförbund.Skrivare(insats));
            var tog = tid.Elapsed.TotalMilliseconds;
            var kvitto = svar.Värde.Fält.Single();
            if (kvitto.Utfall != Svarsutfall.Sparat)
                throw new InvalidOperationException($"{insats} was not saved: {kvitto.Text}");
            _version = kvitto.Läge.Version;
            return tog;
        }
    }
}

/// <summary>What many saves took.</summary>
/// <param name="Ordnade">Milliseconds, the shortest first.</param>
/// <param name="PerSekund">Saves per second.</param>
/// <param name="Kärnor">Busy meanwhile.</param>
internal sealed record Svarstider(IReadOnlyList<double> Ordnade, double PerSekund, Kärnor Kärnor)
{
    public double Median => Mätning.Median(Ordnade);

    public double P95 => Ordnade[(int)Math.Ceiling(0.95 * Ordnade.Count) - 1];

    /// <summary>Percent within so many milliseconds.</summary>
    public double Inom(double ms) => 100.0 * Ordnade.Count(t => t <= ms) / Ordnade.Count;

    public override string ToString() => FormattableString.Invariant($"{Ordnade.Count} saves, median {Median:0} ms, 95 % {P95:0} ms, {Inom(Sparmätning.Gräns):0} % within {Sparmätning.Gräns:0} ms, {PerSekund:0}/s, {Kärnor.Maskin:0.0} cores busy, {Kärnor.Program:0.0} with the program");
}

/// <summary>One save alone, its SQL statements, a hundred at the same instant, and a hundred spread over two seconds.</summary>
internal sealed record Sparresultat(double Ensam, int Satser, Svarstider Samtidigt, Svarstider Spritt);
