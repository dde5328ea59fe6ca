using System.Globalization;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>Counts everything the PM counts about deltagare, for one period and the individinsatser in it. Source: formats/utbyte.md, "Tabell 6, and all below".</summary>
public sealed class Räknare
{
    private readonly Dictionary<(Mått Mått, string Rad, Kolumn Kolumn), int> _antal = [];
    private readonly SortedSet<int> _grader = [];
    private readonly Period _period;

    /// <param name="period">The period.</param>
    /// <param name="insatser">Koder of the individinsatser in the period; others are not counted.</param>
    /// <param name="deltagare">Deltagare of all time.</param>
    /// <param name="anonyma">Anonymt registrerade of all time.</param>
    public Räknare(Period period, IEnumerable<string> insatser, IEnumerable<Deltagargrupp> deltagare, IEnumerable<Anonyma> anonyma)
    {
        _period = period;
        var ingår = insatser.ToHashSet(StringComparer.Ordinal);
        foreach (var grupp in deltagare.Where(d => ingår.Contains(d.Insats) && d.In <= period.SistaKvartal))
        {
            Räkna(grupp);
        }

        foreach (var rad in anonyma.Where(a => ingår.Contains(a.Insats) && period.Innehåller(a.Kvartal)))
        {
            Öka(Mått.Anonyma, rad.Insats, Kolumn.Summa, rad.Antal);
            Öka(Mått.Anonyma, Cell.Summa, Kolumn.Summa, rad.Antal);
        }
    }

    /// <summary>The sysselsättningsgrader that occur among those who went to work, lowest first.</summary>
    public IReadOnlyCollection<int> Grader => _grader;

    /// <summary>The true count.</summary>
    public int this[Mått mått, string rad, Kolumn kolumn] => _antal.GetValueOrDefault((mått, rad, kolumn));

    private void Räkna(Deltagargrupp grupp)
    {
        var avslutadTotalt = grupp.Ut <= _period.SistaKvartal;
        var avslutad = avslutadTotalt && grupp.Ut >= _period.FörstaKvartal;
        Öka(Mått.Totalt, grupp.Insats, Kolumn.Summa, grupp.Antal);
        if (grupp.In >= _period.FörstaKvartal)
        {
            ÖkaInsats(Mått.Inregistrerade, grupp);
        }

        ÖkaInsats(avslutadTotalt ? Mått.AvslutadeTotalt : Mått.Pågående, grupp);
        if (avslutad)
        {
            ÖkaInsats(Mått.Avslutade, grupp);
            RäknaAvslut(grupp);
        }

        if (avslutad || !avslutadTotalt)
        {
            ÖkaFördelning(Mått.Åldersgrupp, grupp.Åldersgrupp, grupp.Antal);
            ÖkaFördelning(Mått.Tid, grupp.Tid, grupp.Antal);
            ÖkaFördelning(Mått.Utbildning, grupp.Utbildning, grupp.Antal);
        }
    }

    private void RäknaAvslut(Deltagargrupp grupp)
    {
        foreach (var anledning in grupp.Avslut)
        {
            ÖkaKön(Mått.Avslut, anledning.Kod(), grupp);
        }

        if (grupp.TillArbete)
        {
            ÖkaKön(Mått.Avslut, Cell.SummaArbete, grupp);
            if (grupp.Sysselsättningsgrad is { } grad)
            {
                _grader.Add(grad);
                ÖkaKön(Mått.Sysselsättningsgrad, grad.ToString(CultureInfo.InvariantCulture), grupp);
            }
        }

        if (grupp.TillArbeteEllerStudier)
        {
            ÖkaKön(Mått.Avslut, Cell.SummaArbeteStudier, grupp);
            ÖkaInsats(Mått.TillArbeteStudier, grupp);
        }

        ÖkaFörsörjning(Mått.FörsörjningInnan, grupp.FörsörjningIn, grupp.Antal);
        ÖkaFörsörjning(Mått.FörsörjningEfter, grupp.FörsörjningUt, grupp.Antal);
    }

    private void ÖkaInsats(Mått mått, Deltagargrupp grupp)
    {
        ÖkaKön(mått, grupp.Insats, grupp);
        ÖkaKön(mått, Cell.Summa, grupp);
    }

    private void ÖkaKön(Mått mått, string rad, Deltagargrupp grupp)
    {
        Öka(mått, rad, KolumnFör(grupp.Kön), grupp.Antal);
        Öka(mått, rad, Kolumn.Summa, grupp.Antal);
    }

    private void ÖkaFörsörjning(Mått mått, Försörjning? försörjning, int antal)
    {
        if (försörjning is not { } kod)
        {
            return;
        }

        Öka(mått, Cell.N, Kolumn.Summa, antal);
        if (kod != Försörjning.Okänd)
        {
            Öka(mått, kod.Kod(), Kolumn.Summa, antal);
        }
    }

    private void ÖkaFördelning<T>(Mått mått, T? kod, int antal)
        where T : struct, Enum
    {
        if (kod is { } värde)
        {
            Öka(mått, värde.Kod(), Kolumn.Summa, antal);
        }
    }

    private void Öka(Mått mått, string rad, Kolumn kolumn, int antal)
    {
        var nyckel = (mått, rad, kolumn);
        _antal[nyckel] = _antal.GetValueOrDefault(nyckel) + antal;
    }

    private static Kolumn KolumnFör(Kön? kön) => kön switch
    {
        Kön.Kvinna => Kolumn.K,
        Kön.Man => Kolumn.M,
        _ => Kolumn.Övriga,
    };
}
