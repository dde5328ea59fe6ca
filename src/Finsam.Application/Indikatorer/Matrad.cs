using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Indikatorer;

/// <summary>A påstående and what is answered to it.</summary>
/// <param name="Mätpunkt">Code of the mätpunkt.</param>
/// <param name="Påstående">The words; <c>null</c> of an answer to what the form does not ask.</param>
/// <param name="Resultat">How the answers are spread; <c>null</c> where they are too few to be shown.</param>
/// <param name="Svarsfrekvens">Of those asked, whole percent; <c>null</c> where not shown, or nobody knows how many were asked.</param>
/// <param name="Förändring">Since the measurement before with the same words, or <c>null</c>.</param>
/// <param name="Målnivå">Whole percent, or <c>null</c>.</param>
/// <param name="Ljus">The light and why.</param>
/// <param name="Riket">What the country as a whole answered, or <c>null</c>.</param>
public sealed record Mätrad(string Mätpunkt, string? Påstående, Mätresultat? Resultat, int? Svarsfrekvens, Mätförändring? Förändring, int? Målnivå, Mätljus Ljus, Rikssvar? Riket)
{
    /// <summary>The kärnindikator.</summary>
    public int Nr => Domain.Indikatorer.Mätpunkt.Nummer(Mätpunkt)!.Value;
}

/// <summary>The stegförflyttning that deltagare and staff both confirm.</summary>
/// <param name="Resultat">The pairs; <c>null</c> where they are too few to be shown.</param>
/// <param name="Förändring">Since the measurement before, or <c>null</c>.</param>
/// <param name="Målnivå">Whole percent, or <c>null</c>.</param>
/// <param name="Ljus">The light and why.</param>
public sealed record Parrad(Parresultat? Resultat, Mätförändring? Förändring, int? Målnivå, Mätljus Ljus);

/// <summary>A form and what is answered to it: of one respondent group, never of several.</summary>
/// <param name="Formulär">The form.</param>
/// <param name="Rader">In the order of the form.</param>
/// <param name="Par">Nr 7 in pairs; <c>null</c> of a form that is not the deltagares', or does not ask it.</param>
public sealed record Formulärsvar(Formulär Formulär, IReadOnlyList<Mätrad> Rader, Parrad? Par)
{
    /// <summary>How many lights of each colour.</summary>
    public IEnumerable<Trafikljus> Ljus => Rader.Select(r => r.Ljus.Ljus).Concat(Par is null ? [] : [Par.Ljus.Ljus]);
}

/// <summary>Builds the rows, with the change and the light of each.</summary>
internal sealed class Mätbyggare(Mätceller celler, IReadOnlyList<Målnivå> nivåer, IReadOnlyList<Rikssvar> riket)
{
    /// <summary>The code of nr 7.</summary>
    public static readonly string Nr7 = Kärnindikator.Stegförflyttning.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Every form that somebody of these has answered in the period.</summary>
    public IReadOnlyList<Formulärsvar> Formulär(Mätomfattning vems, Period period) =>
        [.. celler.Punkter(period)
            .Where(p => celler.Mätningar(vems, period, p.Formulär, p.Mätpunkt).Count > 0)
            .GroupBy(p => p.Formulär)
            .Select(g => new Formulärsvar(
                g.Key,
                [.. g.Select(p => Rad(vems, period, p.Formulär, p.Mätpunkt))],
                g.Key.Par() is not null && g.Any(p => p.Mätpunkt == Nr7) ? Par(vems, period, g.Key) : null))];

    /// <summary>One påstående.</summary>
    public Mätrad Rad(Mätomfattning vems, Period period, Formulär formulär, string mätpunkt)
    {
        var resultat = celler.Resultat(vems, period, formulär, mätpunkt);
        var mätningar = celler.Mätningar(vems, period, formulär, mätpunkt);
        var (nr, tillfrågade) = (Mätpunkt.Nummer(mätpunkt)!.Value, mätningar.All(m => m.Tillfrågade is not null) ? mätningar.Sum(m => m.Tillfrågade) : null);
        var mål = nr == Kärnindikator.Stegförflyttning ? null : Målnivå.För(nivåer, nr, vems.Insats, period.År);
        return new(
            mätpunkt,
            Ord(mätningar, formulär, mätpunkt),
            resultat,
            resultat is null || tillfrågade is not { } av ? null : Andel.Procent(resultat.N, av),
            resultat is null ? null : Förra(period, celler.Perioder(formulär, mätpunkt), p =>
                Ord(celler.Mätningar(vems, p, formulär, mätpunkt), formulär, mätpunkt) == Ord(mätningar, formulär, mätpunkt) && celler.Resultat(vems, p, formulär, mätpunkt) is { } då
                    ? Mätförändring.Av((resultat.Jakande, resultat.N), (då.Jakande, då.N), p) : null),
            mål,
            resultat is null ? Mätljus.FörFå : nr == Kärnindikator.Stegförflyttning ? Mätljus.Ensidigt : Mätljus.Av(resultat.Jakande, resultat.N, mål),
            Rikssvar.För(formulär, mätpunkt, period, riket));
    }

    /// <summary>Nr 7 in pairs.</summary>
    public Parrad Par(Mätomfattning vems, Period period, Formulär formulär)
    {
        var (par, mål) = (celler.Par(vems, period, formulär), Målnivå.För(nivåer, Kärnindikator.Stegförflyttning, vems.Insats, period.År));
        return new(
            par,
            par is null ? null : Förra(period, celler.Perioder(formulär, Nr7), p => celler.Par(vems, p, formulär) is { } då ? Mätförändring.Av((par.Båda, par.Par), (då.Båda, då.Par), p) : null),
            mål,
            par is null ? Mätljus.FörFå : Mätljus.Av(par.Båda, par.Par, mål));
    }

    /// <summary>Against the latest period before that can be compared with.</summary>
    private static Mätförändring? Förra(Period period, IEnumerable<Period> perioder, Func<Period, Mätförändring?> jämför) => perioder
        .Where(p => p.SistaDag < period.FörstaDag)
        .OrderByDescending(p => p.SistaDag).ThenByDescending(p => p.FörstaDag)
        .Select(jämför)
        .FirstOrDefault(f => f is not null);

    /// <summary>The words, or <c>null</c> where they differ between the measurements or are not of the form.</summary>
    private static string? Ord(IEnumerable<Mätningsfakta> mätningar, Formulär formulär, string mätpunkt) =>
        mätningar.Select(m => Indikatorkatalog.Av(m.Katalogversion)?.Påstående(formulär, mätpunkt)).Distinct().ToList() is [var ord] ? ord : null;
}
