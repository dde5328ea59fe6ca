using System.Diagnostics;

namespace Finsam.Bench;

/// <summary>How measuring is done: runs to warm up, then the median of some more.</summary>
internal static class Mätning
{
    /// <summary>As many as it takes before .NET has compiled what is used often to its final form (30 calls, then a moment in the background).</summary>
    private const int Uppvärmning = 40;

    private static readonly ActivitySource Källa = new("Finsam.Bench");

    /// <summary>Two ways to the same answer, by turns, so that what else the machine does hits both. Milliseconds.</summary>
    public static async Task<(double Ena, double Andra)> JämförAsync(Func<Task> ena, Func<Task> andra, int gånger = 15, int uppvärmning = Uppvärmning)
    {
        for (var i = 0; i < uppvärmning; i++)
        {
            await ena();
            await andra();
        }

        var (tiderEna, tiderAndra) = (new List<double>(), new List<double>());
        for (var i = 0; i < gånger; i++)
        {
            tiderEna.Add(await TidAsync(ena));
            tiderAndra.Add(await TidAsync(andra));
        }

        return (Median(tiderEna), Median(tiderAndra));
    }

    /// <summary>Milliseconds of one run.</summary>
    public static async Task<double> TidAsync(Func<Task> gör)
    {
        var tid = Stopwatch.StartNew();
        await gör();
        return tid.Elapsed.TotalMilliseconds;
    }

    /// <summary>The one in the middle.</summary>
    public static double Median(IEnumerable<double> tal)
    {
        var ordnade = tal.Order().ToList();
        return ordnade.Count % 2 == 1 ? ordnade[ordnade.Count / 2] : (ordnade[(ordnade.Count / 2) - 1] + ordnade[ordnade.Count / 2]) / 2;
    }

    /// <summary>How many SQL statements it sends.</summary>
    public static async Task<int> SatserAsync(Func<Task> gör)
    {
        var antal = 0;
        using var lyssnare = new ActivityListener
        {
            ShouldListenTo = källa => källa.Name is "Npgsql" or "Finsam.Bench",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = aktivitet =>
            {
                if (aktivitet.Source.Name == "Npgsql" && aktivitet.TagObjects.Any(t => t.Key is "db.statement" or "db.query.text"))
                    Interlocked.Increment(ref antal);
            },
        };
        ActivitySource.AddActivityListener(lyssnare);
        using var rot = Källa.StartActivity("mätning");
        await gör();
        return antal;
    }
}
