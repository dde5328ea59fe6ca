using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>
/// What remains of the deltagare that have been removed: for each table the counts that it is made of, so that periods already reported show the same
/// numbers as before. No row is a person: the facetter are not tied to each other. docs/beslut/0164-gallring.md.
/// </summary>
public static class Gallringsstatistik
{
    /// <summary>What is counted of a deltagare in the register.</summary>
    /// <param name="insats">Kod of the insats.</param>
    /// <param name="uppgifter">What is written.</param>
    public static Deltagargrupp Person(string insats, Deltagaruppgifter uppgifter)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        return new()
        {
            Insats = insats,
            Kön = uppgifter.Kön,
            In = Kvartal.För(uppgifter.In),
            Ut = uppgifter.Ut is { } ut ? Kvartal.För(ut) : null,
            Avslut = uppgifter.Avslut,
            Sysselsättningsgrad = uppgifter.Sysselsättningsgrad,
            Handlingsplan = uppgifter.Handlingsplan,
            FörsörjningIn = uppgifter.FörsörjningIn,
            FörsörjningUt = uppgifter.FörsörjningUt,
            Åldersgrupp = uppgifter.Åldersgrupp,
            Tid = uppgifter.Tid,
            Utbildning = uppgifter.Utbildning,
            SummaDagar = uppgifter.Ut is { } dag ? dag.DayNumber - uppgifter.In.DayNumber : 0,
        };
    }

    /// <summary>Takes persons apart into the counts of each facett.</summary>
    /// <param name="personer">Persons who have left.</param>
    /// <returns>In an order that tells nothing of that of the persons.</returns>
    public static IReadOnlyList<Gallringsantal> Dela(IEnumerable<Deltagargrupp> personer)
    {
        var alla = personer.ToList();
        return
        [
            .. from facett in Enum.GetValues<Gallringsfacett>()
               from rad in alla.GroupBy(p => (p.Insats, Uppgift: Gallringsuppgift.Av(facett, p)))
               orderby rad.Key.Insats, facett, rad.Key.Uppgift.ToString()
               select new Gallringsantal(
                   rad.Key.Insats, facett, rad.Key.Uppgift, rad.Sum(p => p.Antal), facett == Gallringsfacett.Vistelse ? rad.Sum(p => p.SummaDagar) : 0),
        ];
    }

    /// <summary>
    /// Puts the counts together to persons who never were, but who give every table the same numbers: each facett holds the same number of persons for
    /// what it has in common with <see cref="Gallringsfacett.Vistelse"/>, so any of them will do.
    /// </summary>
    /// <exception cref="InvalidOperationException">The facetter do not hold the same number of persons.</exception>
    public static IReadOnlyList<Deltagargrupp> SättSamman(IEnumerable<Gallringsantal> antal)
    {
        var facetter = antal.ToLookup(a => a.Facett);
        var personer = facetter[Gallringsfacett.Vistelse].SelectMany(Vistelse).ToList();
        foreach (var facett in Enum.GetValues<Gallringsfacett>().Except([Gallringsfacett.Vistelse]))
            Fördela(personer, facett, facetter[facett]);
        return
        [
            .. from person in personer
               group person by (Lika: person with { SummaDagar = 0, Avslut = [] }, Avslut: string.Join('|', person.Avslut)) into lika
               select lika.First() with { Antal = lika.Count(), SummaDagar = lika.Sum(p => p.SummaDagar) },
        ];
    }

    private static IEnumerable<Deltagargrupp> Vistelse(Gallringsantal rad) =>
        Enumerable.Range(0, rad.Antal).Select(nr => new Deltagargrupp
        {
            Insats = rad.Insats,
            Kön = rad.Uppgift.Kön,
            In = rad.Uppgift.In!.Value,
            Ut = rad.Uppgift.Ut,
            // Only so that the facetter that know of it find theirs; tabell 8 brings the reasons themselves.
            Avslut = rad.Uppgift.Arbete == true ? [Avslutsanledning.Studier] : [],
            SummaDagar = nr == 0 ? rad.Dagar : 0,
        });

    private static void Fördela(List<Deltagargrupp> personer, Gallringsfacett facett, IEnumerable<Gallringsantal> rader)
    {
        var kvar = rader.GroupBy(r => (r.Insats, Gemensamt(facett, r.Uppgift)))
            .ToDictionary(g => g.Key, g => new Queue<Gallringsuppgift>(g.SelectMany(r => Enumerable.Repeat(r.Uppgift, r.Antal))));
        for (var p = 0; p < personer.Count; p++)
        {
            var nyckel = (personer[p].Insats, Gemensamt(facett, Gallringsuppgift.Av(facett, personer[p])));
            if (!kvar.TryGetValue(nyckel, out var kö) || !kö.TryDequeue(out var uppgift))
                throw new InvalidOperationException($"The statistics of {facett} do not hold all who were removed.");
            personer[p] = Med(personer[p], facett, uppgift);
        }
    }

    /// <summary>What the facett has in common with <see cref="Gallringsfacett.Vistelse"/>.</summary>
    private static Gallringsuppgift Gemensamt(Gallringsfacett facett, Gallringsuppgift uppgift) => new()
    {
        Ut = uppgift.Ut,
        In = uppgift.In,
        Arbete = uppgift.Arbete,
        Kön = facett == Gallringsfacett.Avslut ? uppgift.Kön : null,
    };

    private static Deltagargrupp Med(Deltagargrupp person, Gallringsfacett facett, Gallringsuppgift uppgift) => facett switch
    {
        Gallringsfacett.Avslut => person with { Avslut = Anledningar(uppgift.Avslut!), Sysselsättningsgrad = uppgift.Sysselsättningsgrad },
        Gallringsfacett.Försörjning => person with { FörsörjningIn = uppgift.FörsörjningIn, FörsörjningUt = uppgift.FörsörjningUt },
        Gallringsfacett.Ålder => person with { Åldersgrupp = uppgift.Åldersgrupp },
        Gallringsfacett.Tid => person with { Tid = uppgift.Tid },
        Gallringsfacett.Utbildning => person with { Utbildning = uppgift.Utbildning },
        _ => person with { Handlingsplan = uppgift.Handlingsplan },
    };

    private static Avslutsanledning[] Anledningar(string koder) =>
        [.. koder.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(kod => Koder.FrånKod<Avslutsanledning>(kod)!.Value)];
}
