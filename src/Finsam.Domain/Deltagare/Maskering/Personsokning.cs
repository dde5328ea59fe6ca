using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Looks for the cheapest change of a real person that changes one cell. There always is one: a person more, or a person less.</summary>
internal sealed class Personsökning(Periodnät nät, Personer personer)
{
    // How far in time a person is moved, in quarters, and how many changes are priced before the best so far is taken.
    private const int Räckvidd = 4;
    private const int Prövade = 300;

    /// <summary>The cheapest change by which the cell gets lower (−1) or higher (1), of at most <paramref name="behov"/> persons.</summary>
    public Personbyte? Bäst(int id, int riktning, int behov)
    {
        (Personbyte? bäst, var lägst) = (null, long.MaxValue);
        foreach (var kandidat in Kandidater(id, riktning, behov).Take(Prövade))
        {
            var före = kandidat.Grupp < 0 ? null : personer[kandidat.Grupp];
            var pris = personer.Pris(före, kandidat.Som) * ((behov + kandidat.Antal - 1) / kandidat.Antal);
            if (pris < lägst)
                (bäst, lägst) = (kandidat, pris);
        }

        return bäst;
    }

    private IEnumerable<Personbyte> Kandidater(int id, int riktning, int behov)
    {
        foreach (var g in personer.Kring(id))
        {
            var antal = Math.Min(behov, personer.Kvar(g));
            if (antal == 0)
                continue;
            var person = personer[g];
            var räknas = personer.Räknas(person, id);
            if (riktning > 0 && !räknas && !personer.Nära(person, id, Räckvidd))
                continue;
            if (räknas && riktning > 0)
                yield return new(-1, person, behov);
            if (räknas && riktning < 0)
                yield return new(g, null, antal);
            if (räknas != riktning < 0 || HarLucka(person))
                continue;
            foreach (var variant in Tider(person).Concat(Kön(person)))
            {
                if (personer.Räknas(variant, id) != räknas)
                    yield return new(g, variant, antal);
            }
        }
    }

    /// <summary>
    /// Whether an answer is missing or unknown, or there are several: such a person stays where it is, since the reader may know that elsewhere the
    /// register has none.
    /// </summary>
    private static bool HarLucka(Deltagargrupp person) =>
        person.Åldersgrupp is null || person.Tid is null || person.Utbildning is null || (person.Ut is not null && HarLuckaVidAvslut(person));

    private static bool HarLuckaVidAvslut(Deltagargrupp person) =>
        person.Avslut.Count != 1
        || (person.TillArbete && person.Sysselsättningsgrad is null)
        || person.FörsörjningIn is null or Försörjning.Okänd
        || person.FörsörjningUt is null or Försörjning.Okänd;

    private static IEnumerable<Deltagargrupp> Kön(Deltagargrupp person) =>
        from kön in new[] { Gemensamt.Kön.Kvinna, Gemensamt.Kön.Man, Gemensamt.Kön.Okänd }
        where Räknare.Kolumn(kön) != Räknare.Kolumn(person.Kön)
        select person with { Kön = kön };

    /// <summary>The same person earlier or later: in, ut, or both.</summary>
    private IEnumerable<Deltagargrupp> Tider(Deltagargrupp person)
    {
        var (i, u) = (nät.Index(person.In), person.Ut is { } ut ? nät.Index(ut) : nät.Aldrig);
        for (var steg = -Räckvidd; steg <= Räckvidd; steg++)
        {
            var (tidigare, senare) = (personer.Visas(person, i + steg), u < nät.Aldrig && personer.Visas(person, u + steg));
            if (steg != 0 && tidigare && i + steg <= u)
                yield return person with { In = nät.Kvartal(i + steg) };
            if (steg != 0 && senare && u + steg >= i)
                yield return person with { Ut = nät.Kvartal(u + steg) };
            if (steg != 0 && tidigare && senare)
                yield return person with { In = nät.Kvartal(i + steg), Ut = nät.Kvartal(u + steg) };
        }

        if (u < nät.Aldrig)
            yield return person with { Ut = null, Avslut = [], Sysselsättningsgrad = null, FörsörjningUt = null };
    }
}
