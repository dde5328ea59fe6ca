using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Historik;

/// <summary>The filters of the history's page, as part of the query.</summary>
internal static class Historikfilter
{
    /// <summary>Events; what each of them changed only where the kind asks for things, since an import changes thousands.</summary>
    public static IQueryable<Historikpost> Av(this Historikurval urval, IQueryable<Historikpost> rader)
    {
        rader = urval.Slag switch
        {
            null => rader.Where(r => r.Tabell == null),
            Historikslag.Import => rader.Where(r => r.Tabell == null && r.Vad.StartsWith("import")),
            var slag => Slag(rader, slag.Value.Kod()),
        };
        if (!string.IsNullOrWhiteSpace(urval.Användare))
        {
            // As text in a text: a percent sign that somebody types is a percent sign.
            var namn = urval.Användare.Trim().ToLowerInvariant();
            rader = rader.Where(r => r.Användare.ToLower().Contains(namn));
        }

        if (urval.Från is { } från)
        {
            var tid = Midnatt(från);
            rader = rader.Where(r => r.Tid >= tid);
        }

        if (urval.Till is { } till && till < DateOnly.MaxValue)
        {
            var tid = Midnatt(till.AddDays(1));
            rader = rader.Where(r => r.Tid < tid);
        }

        return rader;
    }

    private static IQueryable<Historikpost> Slag(IQueryable<Historikpost> rader, string slag) => rader.Where(r => r.Slag == slag);

    private static DateTimeOffset Midnatt(DateOnly dag)
    {
        var midnatt = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnatt, Svenska.Tidszon.GetUtcOffset(midnatt)).ToUniversalTime();
    }
}
