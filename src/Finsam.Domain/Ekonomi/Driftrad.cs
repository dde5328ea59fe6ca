namespace Finsam.Domain.Ekonomi;

/// <summary>A row of the driftredovisning. Kronor; a cost is positive.</summary>
/// <param name="Post">The post, or <c>null</c> for the year's result.</param>
/// <param name="Budget">The board's budget of the whole year, or <c>null</c> without one.</param>
/// <param name="Utfall">What is booked, or <c>null</c> where nothing has been read.</param>
/// <param name="Prognos">What the year is expected to come to, or <c>null</c>.</param>
public sealed record Driftrad(Ekonomipost? Post, decimal? Budget, decimal? Utfall, decimal? Prognos)
{
    /// <summary>Budget less utfall, for income and result too. Source: the printed "Utfall–Budget 2014".</summary>
    public decimal? Avvikelse => Budget - Utfall;

    /// <summary>The rows of a year, the result last.</summary>
    /// <param name="rad">Budget and prognos of the year, or <c>null</c> without figures.</param>
    /// <param name="bokfört">What is booked per post, or <c>null</c> when no books have been read.</param>
    /// <param name="insatser">What the insatser have used by their reports: stands for the books where there are none.</param>
    public static IReadOnlyList<Driftrad> Rader(Utrymmesår? rad, IReadOnlyDictionary<Ekonomipost, decimal>? bokfört, decimal? insatser)
    {
        var poster = Enum.GetValues<Ekonomipost>().Where(p => p != Ekonomipost.Överskott)
            .Select(post => new Driftrad(post, Belopp(rad?.Budget, post), Utfall(post), Belopp(rad?.Prognos, post)))
            .ToList();
        return [.. poster, new(null, rad?.Budget?.ÅretsResultat * 1000m, bokfört is null ? null : Resultat(poster), rad?.Prognos?.ÅretsResultat * 1000m)];

        decimal? Utfall(Ekonomipost post) => bokfört is not null ? bokfört.GetValueOrDefault(post) : post == Ekonomipost.Samverkansinsatser ? insatser : null;
    }

    private static decimal Resultat(IEnumerable<Driftrad> poster) => poster.Sum(p => p.Post == Ekonomipost.Medlemsavgifter ? p.Utfall!.Value : -p.Utfall!.Value);

    private static decimal? Belopp(Utrymmesrad? rad, Ekonomipost post) => rad is null ? null : 1000m * post switch
    {
        Ekonomipost.Medlemsavgifter => rad.Medlemsavgifter,
        Ekonomipost.Förtroendevalda => rad.Förtroendevalda,
        Ekonomipost.Förvaltning => rad.Förvaltning,
        Ekonomipost.Samverkansinsatser => rad.Samverkansinsatser,
        _ => rad.ÖvrigaSamverkansinsatser,
    };
}
