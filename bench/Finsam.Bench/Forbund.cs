using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Bench;

/// <summary>
/// A made-up förbund over ten years, in multiples of the demo's (15 insatser, 807 deltagare): the same from run to run, and shaped as real registers
/// are: a few large insatser and many small, most of them starting and ending somewhere within the years, most answers the usual ones.
/// </summary>
internal sealed class Förbund
{
    /// <summary>The first year with data.</summary>
    public const int FörstaÅr = 2012;

    /// <summary>The last year with data.</summary>
    public const int SistaÅr = 2021;

    private const int InsatserPerDemo = 15;
    private const int DeltagarePerDemo = 807;

    private static readonly DateOnly SistaDag = new(SistaÅr, 12, 31);

    private readonly Random _slump;

    public Förbund(int gånger)
    {
        (_slump, Gånger) = (new(gånger), gånger);
        Lokusgrupper = Math.Min(80, 8 * gånger);
        Insatser = [.. Enumerable.Range(0, InsatserPerDemo * gånger).Select(Insats)];
        Deltagare = [.. Personer([.. Insatser.Where(i => i.Typ == Insatstyp.Individ)])];
    }

    /// <summary>How many times the demo.</summary>
    public int Gånger { get; }

    /// <summary>How many lokusgrupper.</summary>
    public int Lokusgrupper { get; }

    /// <summary>The insatser, of which somewhat under half have deltagare.</summary>
    public IReadOnlyList<Bänkinsats> Insatser { get; }

    /// <summary>The deltagare.</summary>
    public IReadOnlyList<(Deltagargrupp Person, DateOnly In, DateOnly? Ut)> Deltagare { get; }

    /// <summary>What the masking is computed from.</summary>
    public Skyddsunderlag Underlag => new(
        Insatser.Where(i => i.Typ == Insatstyp.Individ).ToDictionary(i => i.Kod, i => i.Tid, StringComparer.Ordinal),
        [.. Deltagare.Select(d => d.Person)],
        [.. Anonyma()]);

    /// <summary>Anonymt registrerade.</summary>
    public IEnumerable<Anonyma> Anonyma() =>
        from insats in Insatser
        where insats.Typ == Insatstyp.Individ && insats.Nr % 6 == 0
        from kvartal in insats.Kvartal
        where (kvartal.Löpnummer + insats.Nr) % 5 == 0
        select new Anonyma(insats.Kod, kvartal, 1 + ((kvartal.Löpnummer + insats.Nr) % 4));

    private Bänkinsats Insats(int nr)
    {
        // Three of five run all the time; the others some years, about half of them longer than the data.
        var hela = nr % 5 < 3;
        var start = hela ? new DateOnly(FörstaÅr, 1, 1) : new DateOnly(FörstaÅr, 1, 1).AddMonths(_slump.Next(0, 96));
        var slut = hela ? new DateOnly(SistaÅr + 1 + (nr % 3), 12, 31) : start.AddMonths(12 * _slump.Next(2, 6)).AddDays(-1);
        var avslutad = !hela && nr % 10 == 3 && slut <= SistaDag ? slut : (DateOnly?)null;
        var typ = nr % 15 < 7 ? Insatstyp.Individ : nr % 15 < 12 ? Insatstyp.Struktur : Insatstyp.Kompetens;
        return new(nr, typ, new(start, slut, avslutad), nr * 7 % Lokusgrupper);
    }

    private IEnumerable<(Deltagargrupp Person, DateOnly In, DateOnly? Ut)> Personer(Bänkinsats[] insatser)
    {
        var storlek = insatser.Select(_ => Math.Exp(2 * _slump.NextDouble()) * Math.Exp(2 * _slump.NextDouble())).ToArray();
        var summor = storlek.Aggregate(new List<double>(), (lista, s) => [.. lista, s + (lista.Count == 0 ? 0 : lista[^1])]).ToArray();
        for (var i = 0; i < DeltagarePerDemo * Gånger; i++)
        {
            var plats = Array.BinarySearch(summor, _slump.NextDouble() * summor[^1]);
            yield return Person(insatser[plats < 0 ? ~plats : plats]);
        }
    }

    private (Deltagargrupp Person, DateOnly In, DateOnly? Ut) Person(Bänkinsats insats)
    {
        var sist = insats.Tid.Slut < SistaDag ? insats.Tid.Slut!.Value : SistaDag;
        var inDag = insats.Tid.Start.AddDays(_slump.Next(sist.DayNumber - insats.Tid.Start.DayNumber + 1));
        DateOnly? utDag = inDag.AddDays(_slump.Next(30, 700)) is var dag && dag <= sist ? dag : null;
        var avslut = utDag is null ? (Avslutsanledning?)null : (Avslutsanledning)Viktat(6, 20, 1, 24, 8, 20, 4, 2, 8, 5, 4);
        var arbete = avslut <= Avslutsanledning.EgetFöretag;
        var person = new Deltagargrupp
        {
            Insats = insats.Kod,
            Kön = (Kön)Viktat(46, 52, 1, 1),
            In = Kvartal.För(inDag),
            Ut = utDag is { } ut ? Kvartal.För(ut) : null,
            Åldersgrupp = (Åldersgrupp)Viktat(50, 27, 20, 3),
            Avslut = avslut is { } första ? Avslutas(första) : [],
            Sysselsättningsgrad = arbete ? Grad() : null,
            Handlingsplan = _slump.Next(10) > 0,
            FörsörjningIn = (Försörjning)Viktat(18, 19, 16, 16, 15, 13, 2, 0, 1),
            FörsörjningUt = utDag is null ? null : (Försörjning)(arbete ? Viktat(5, 2, 1, 1, 1, 90) : Viktat(10, 18, 15, 14, 14, 4, 4, 3, 18)),
            Utbildning = (Utbildning)Viktat(2, 20, 70, 2, 1, 3, 2),
            Tid = (TidIOffentligFörsörjning)Viktat(12, 70, 7, 3, 2, 5, 1),
            SummaDagar = utDag is { } sista ? sista.DayNumber - inDag.DayNumber : 0,
        };
        return (person, inDag, utDag);
    }

    /// <summary>One in thirty leaves for two reasons.</summary>
    private Avslutsanledning[] Avslutas(Avslutsanledning första) =>
        _slump.Next(30) == 0 && första != Avslutsanledning.Övrigt ? [första, Avslutsanledning.Övrigt] : [första];

    /// <summary>Mostly full time, then half and three quarters, and now and then any other.</summary>
    private int Grad() => Viktat(80, 10, 6, 4) switch { 0 => 100, 1 => 50, 2 => 75, _ => 5 * _slump.Next(1, 20) };

    private int Viktat(params int[] vikter)
    {
        var kvar = _slump.Next(vikter.Sum());
        for (var i = 0; ; i++)
        {
            kvar -= vikter[i];
            if (kvar < 0)
                return i;
        }
    }
}

/// <summary>A made-up insats.</summary>
internal sealed record Bänkinsats(int Nr, Insatstyp Typ, Insatstid Tid, int Lokusgrupp)
{
    public string Kod => $"insats-{Nr:0000}";

    /// <summary>The quarters with data in which it ran.</summary>
    public IEnumerable<Kvartal> Kvartal =>
        from år in Enumerable.Range(Förbund.FörstaÅr, Förbund.SistaÅr - Förbund.FörstaÅr + 1)
        from kvartal in Period.Helår(år).Kvartalen
        where Tid.Ingår(Period.För(kvartal))
        select kvartal;
}
