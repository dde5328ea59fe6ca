using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using D = Finsam.Domain.Deltagare;

namespace Finsam.Domain.Rapporter;

/// <summary>Tabell 6–8 and everything below them: counts by <see cref="Räknare"/>, shown as <see cref="Skydd"/> allows.</summary>
internal sealed class Deltagartabeller
{
    private readonly Period _period;
    private readonly List<PmInsats> _insatser;
    private readonly Skydd _skydd;
    private readonly Räknare _räknare;
    private readonly ILookup<string, Deltagargrupp> _grupper;
    private readonly ILookup<string, Deltagargrupp> _avslutadeTotalt;

    public Deltagartabeller(Period period, List<PmInsats> individinsatser, Pmunderlag underlag, Skydd skydd)
    {
        _period = period;
        _insatser = individinsatser;
        _skydd = skydd;
        _räknare = new Räknare(new(individinsatser.ToDictionary(i => i.Insats.Kod, i => i.Insats.Tid), underlag.Deltagare, underlag.Anonyma));
        _grupper = underlag.Deltagare.ToLookup(d => d.Insats);
        _avslutadeTotalt = underlag.Deltagare.Where(d => d.Ut <= period.SistaKvartal).ToLookup(d => d.Insats);
    }

    public PmDeltagare Tabell6() => new(
        [.. _insatser.Select(i => (i, Rad(i.Insats.Kod, _grupper[i.Insats.Kod])))],
        Rad(Cell.Summa, _insatser.SelectMany(i => _grupper[i.Insats.Kod])));

    public List<(PmInsats Insats, Antal Antal)> Anonyma() => [.. _insatser.Select(i => (i, Visa(Mått.Anonyma, i.Insats.Kod)))];

    public Antal AnonymaSumma() => Visa(Mått.Anonyma, Cell.Summa);

    public PmAvslut Avslut() => new(
        [.. Enum.GetValues<Avslutsanledning>().Select(a => (a, PerKön(Mått.Avslut, a.Kod())))],
        PerKön(Mått.Avslut, Cell.SummaArbete),
        PerKön(Mått.Avslut, Cell.SummaArbeteStudier),
        [
            .. from rad in _räknare.Rader(Mått.Sysselsättningsgrad, _period)
               let antal = PerKön(Mått.Sysselsättningsgrad, rad)
               where Förekommer(antal.K, antal.M, antal.Övriga, antal.Summa)
               select (int.Parse(rad, CultureInfo.InvariantCulture), antal),
        ]);

    public PmFörsörjning Försörjning() => new(
        Visa(Mått.FörsörjningInnan, Cell.N),
        Visa(Mått.FörsörjningEfter, Cell.N),
        [
            .. Enum.GetValues<Försörjning>()
                .Where(f => f != D.Försörjning.Okänd)
                .Select(f => (f, Visa(Mått.FörsörjningInnan, f.Kod()), Visa(Mått.FörsörjningEfter, f.Kod()))),
        ]);

    /// <summary>Aktuella are those pågående at the end and those avslutade within, so n and its kön are sums of shown counts.</summary>
    public PmMålgrupp Målgrupp() => new(
        Visa(Mått.Pågående, Cell.Summa, Kolumn.K) + Visa(Mått.Avslutade, Cell.Summa, Kolumn.K),
        Visa(Mått.Pågående, Cell.Summa, Kolumn.M) + Visa(Mått.Avslutade, Cell.Summa, Kolumn.M),
        Visa(Mått.Pågående, Cell.Summa) + Visa(Mått.Avslutade, Cell.Summa),
        Fördelning<Åldersgrupp>(Mått.Åldersgrupp),
        Fördelning<TidIOffentligFörsörjning>(Mått.Tid),
        Fördelning<Utbildning>(Mått.Utbildning))
    {
        Övriga = Visa(Mått.Pågående, Cell.Summa, Kolumn.Övriga) + Visa(Mått.Avslutade, Cell.Summa, Kolumn.Övriga),
    };

    public List<(PmInsats Insats, int? K, int? M)> Snittid() =>
        [.. _insatser.Select(i => (i, Snittid(i.Insats.Kod, Kön.Kvinna, Kolumn.K), Snittid(i.Insats.Kod, Kön.Man, Kolumn.M)))];

    public List<(PmInsats Insats, Antal Totalt, int? Förväntat)> Förväntat() =>
        [.. _insatser.Select(i => (i, Visa(Mått.Totalt, i.Insats.Kod), i.Insats.FörväntatAntalDeltagare))];

    private PmDeltagarrad Rad(string rad, IEnumerable<Deltagargrupp> grupper) => new(
        PerKön(Mått.Inregistrerade, rad),
        PerKön(Mått.Avslutade, rad),
        PerKön(Mått.AvslutadeTotalt, rad),
        PerKön(Mått.Pågående, rad),
        PerKön(Mått.TillArbeteStudier, rad),
        AndelHandlingsplan(rad, grupper));

    private int? AndelHandlingsplan(string rad, IEnumerable<Deltagargrupp> grupper) =>
        Handlingsplansandel.Av(grupper, _period, Visa(Mått.Pågående, rad) + Visa(Mått.Avslutade, rad), _skydd) is { } andel ? Andel.Avrunda(andel) : null;

    private int? Snittid(string insats, Kön kön, Kolumn kolumn)
    {
        if (Visa(Mått.AvslutadeTotalt, insats, kolumn).Maskerad)
        {
            return null;
        }

        var grupper = _avslutadeTotalt[insats].Where(d => d.Kön == kön).ToList();
        var antal = grupper.Sum(d => d.Antal);
        return antal == 0 ? null : Andel.Avrunda((decimal)grupper.Sum(d => d.SummaDagar) / antal);
    }

    private List<(T Kod, Antal Antal)> Fördelning<T>(Mått mått)
        where T : struct, Enum =>
        [
            .. from kod in Enum.GetValues<T>()
               let antal = Visa(mått, kod.Kod())
               where Förekommer(antal)
               select (kod, antal),
        ];

    /// <summary>A list of what occurs names what is hidden too: it must not tell that a hidden count is not 0.</summary>
    private static bool Förekommer(params Antal[] antal) => antal.Any(a => a.Värde != 0);

    private Könsantal PerKön(Mått mått, string rad) => new(
        Visa(mått, rad, Kolumn.K),
        Visa(mått, rad, Kolumn.M),
        Visa(mått, rad, Kolumn.Övriga),
        Visa(mått, rad));

    private Antal Visa(Mått mått, string rad, Kolumn kolumn = Kolumn.Summa) =>
        _skydd.Visa(new(_period, mått, rad, kolumn), _räknare.Värde(new(_period, mått, rad, kolumn)));
}
