using System.Diagnostics;

namespace Finsam.Application.Tests;

/// <summary>Counts the SQL statements that one piece of work sends, and not those of tests that run beside it.</summary>
internal static class Sqlräknare
{
    private static readonly ActivitySource Källa = new("Finsam.Prov");

    public static async Task<int> RäknaAsync(Func<Task> gör)
    {
        var antal = 0;
        using var lyssnare = new ActivityListener
        {
            ShouldListenTo = källa => källa.Name is "Npgsql" or "Finsam.Prov",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        using var rot = Starta(lyssnare);
        lyssnare.ActivityStopped = aktivitet =>
        {
            if (aktivitet.Source.Name == "Npgsql" && aktivitet.TraceId == rot.TraceId && aktivitet.TagObjects.Any(t => t.Key is "db.statement" or "db.query.text"))
            {
                Interlocked.Increment(ref antal);
            }
        };
        await gör();
        return antal;
    }

    private static Activity Starta(ActivityListener lyssnare)
    {
        ActivitySource.AddActivityListener(lyssnare);
        return Källa.StartActivity("prov") ?? throw new InvalidOperationException("The activity was not sampled.");
    }
}
