using Finsam.Application.Behörighet;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>Asks how the outcome differs by age, and from which försörjning to which those went who left, in all individinsatser together.</summary>
/// <param name="Period">The period. Only half-years have such tables, and years as their sum.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record UtfallsfördelningQuery(Period Period) : IRequest<UtfallsfördelningVy>;

/// <summary>The tables that cross two attributes.</summary>
/// <param name="Period">The period.</param>
/// <param name="Visas">Whether there are any: not for a quarter, and not for a user who does not see all insatser.</param>
/// <param name="Åldrar">Outcome by age.</param>
/// <param name="Vägar">The way from each försörjning to each.</param>
/// <param name="Före">How many had it before, as the PM says; by group.</param>
/// <param name="Efter">How many had it after, as the PM says; by group.</param>
public sealed record UtfallsfördelningVy(
    Period Period,
    bool Visas,
    IReadOnlyList<(Utfallsålder Ålder, Utfallsandel Andel)> Åldrar,
    IReadOnlyList<Försörjningsväg> Vägar,
    IReadOnlyDictionary<Försörjningsgrupp, Antal> Före,
    IReadOnlyDictionary<Försörjningsgrupp, Antal> Efter);

/// <summary>Those who left and had one försörjning before and one after.</summary>
/// <param name="Före">Before.</param>
/// <param name="Efter">After.</param>
/// <param name="Antal">How many.</param>
public sealed record Försörjningsväg(Försörjningsgrupp Före, Försörjningsgrupp Efter, Antal Antal);

internal sealed class UtfallsfördelningHandler(IDeltagarunderlag deltagarunderlag, Användarkontext kontext) : IRequestHandler<UtfallsfördelningQuery, UtfallsfördelningVy>
{
    public async Task<UtfallsfördelningVy> Handle(UtfallsfördelningQuery request, CancellationToken cancellationToken)
    {
        var period = request.Period;
        if (period.Slag == Periodslag.Kvartal || !kontext.Användare.SerAllt)
        {
            return new(period, false, [], [], new Dictionary<Försörjningsgrupp, Antal>(), new Dictionary<Försörjningsgrupp, Antal>());
        }

        var celler = new Fördelningsceller(await deltagarunderlag.HämtaAsync(cancellationToken), period);
        var grupper = Enum.GetValues<Försörjningsgrupp>();
        return new(
            period,
            true,
            [.. Enum.GetValues<Utfallsålder>().Select(ålder => (ålder, new Utfallsandel(celler.Korsat(Mått.TillArbeteStudierÅlder, ålder.Kod()), celler.Korsat(Mått.AvslutadeÅlder, ålder.Kod()))))],
            [.. from före in grupper from efter in grupper select new Försörjningsväg(före, efter, celler.Korsat(Mått.Försörjningsväg, Cell.Väg(före, efter)))],
            grupper.ToDictionary(g => g, g => celler.Svar(Mått.FörsörjningInnan, g)),
            grupper.ToDictionary(g => g, g => celler.Svar(Mått.FörsörjningEfter, g)));
    }

    /// <summary>The counts as they may be shown.</summary>
    private sealed class Fördelningsceller(Deltagarunderlag underlag, Period period)
    {
        private readonly Period[] _halvår = period.Slag == Periodslag.År ? [Period.Halvår(period.År, 1), Period.Halvår(period.År, 2)] : [period];

        /// <summary>Of a table that only half-years have: a year is their sum, hidden as soon as one of them is.</summary>
        public Antal Korsat(Mått mått, string rad) => _halvår.Select(h => Visa(h, mått, rad)).Aggregate((a, b) => a + b);

        /// <summary>What the PM says of all försörjningar of a group.</summary>
        public Antal Svar(Mått mått, Försörjningsgrupp grupp) =>
            Enum.GetValues<Försörjning>().Where(f => f.Grupp() == grupp).Select(f => Visa(period, mått, f.Kod())).Aggregate((a, b) => a + b);

        private Antal Visa(Period när, Mått mått, string rad) => underlag.Visa(new(när, mått, rad, Kolumn.Summa));
    }
}
