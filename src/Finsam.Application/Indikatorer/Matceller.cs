using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Indikatorer;

/// <summary>Whose answers: an insats's, a lokusgrupp's insatser's, or everybody's.</summary>
/// <param name="Insats">The insats, or <c>null</c>.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, or <c>null</c>.</param>
internal sealed record Mätomfattning(InsatsId? Insats, string? Lokusgrupp);

/// <summary>
/// Answers as they may be shown to anybody: what is hidden for one is hidden for all, since what each is shown can be put together. It must have every measurement
/// of the periods that it is asked about, and every lokusgrupp.
/// </summary>
internal sealed class Mätceller(Mätunderlag underlag, IReadOnlyDictionary<string, IReadOnlySet<InsatsId>> lokusgrupper, int gräns)
{
    private readonly List<string> _grupper = [.. lokusgrupper.Keys.Order(StringComparer.Ordinal)];
    private readonly ILookup<(Period, Formulär, string), (InsatsId? Insats, Punktsvar Svar)> _svar =
        underlag.Svar.ToLookup(s => (s.Mätning.Period, s.Mätning.Formulär, s.Mätpunkt), s => (s.Mätning.Insats, s));
    private readonly ILookup<(Period, Formulär), (InsatsId? Insats, Parresultat Par)> _par =
        underlag.Par.ToLookup(p => (p.Period, p.Formulär), p => (p.Insats, p.Resultat));

    /// <summary>What is asked about in a period by anybody, in the order of the forms.</summary>
    public IEnumerable<(Formulär Formulär, string Mätpunkt)> Punkter(Period period) => Punkter().Where(p => _svar.Contains((period, p.Formulär, p.Mätpunkt)));

    /// <summary>What is asked about in any period, in the order of the forms.</summary>
    public IEnumerable<(Formulär Formulär, string Mätpunkt)> Punkter() => _svar
        .Select(s => (s.Key.Item2, s.Key.Item3)).Distinct().OrderBy(p => p.Item1).ThenBy(p => p.Item2, Mätpunkt.Ordning);

    /// <summary>The periods in which a mätpunkt was asked about.</summary>
    public IEnumerable<Period> Perioder(Formulär formulär, string mätpunkt) => _svar.Where(s => s.Key.Item2 == formulär && s.Key.Item3 == mätpunkt).Select(s => s.Key.Item1);

    /// <summary>The measurements that an answer of somebody is in.</summary>
    public IReadOnlyList<Mätningsfakta> Mätningar(Mätomfattning vems, Period period, Formulär formulär, string mätpunkt) =>
        [.. _svar[(period, formulär, mätpunkt)].Where(s => Hör(vems, s.Insats)).Select(s => s.Svar.Mätning)];

    /// <summary>How the answers are spread, or <c>null</c> where they may not be shown, and where there are none.</summary>
    public Mätresultat? Resultat(Mätomfattning vems, Period period, Formulär formulär, string mätpunkt)
    {
        var svar = _svar[(period, formulär, mätpunkt)].ToList();
        return Visas(vems, [.. svar.Select(s => (s.Insats, s.Svar.Resultat.N))])
            ? svar.Where(s => Hör(vems, s.Insats)).Select(s => s.Svar.Resultat).Aggregate(Mätresultat.Inga, (a, b) => a.Med(b))
            : null;
    }

    /// <summary>Nr 7 in pairs, or <c>null</c> where they may not be shown, and where there are none.</summary>
    public Parresultat? Par(Mätomfattning vems, Period period, Formulär formulär)
    {
        var par = _par[(period, formulär)].ToList();
        return Visas(vems, [.. par.Select(p => (p.Insats, p.Par.Par))])
            ? par.Where(p => Hör(vems, p.Insats)).Select(p => p.Par).Aggregate(new Parresultat(0, 0), (a, b) => a.Med(b))
            : null;
    }

    private bool Visas(Mätomfattning vems, IReadOnlyList<(InsatsId? Insats, int Antal)> antal)
    {
        var platser = Enumerable.Range(0, antal.Count);
        var dolt = Mätdöljning.Av(
            [.. antal.Select(a => a.Antal)],
            [.. _grupper.Select(g => (IReadOnlyList<int>)[.. platser.Where(i => antal[i].Insats is { } insats && lokusgrupper[g].Contains(insats))])],
            gräns);
        return vems.Insats is { } vald ? platser.Any(i => antal[i].Insats == vald && dolt.Visade.Contains(i))
            : vems.Lokusgrupp is { } grupp ? dolt.Grupper.Contains(_grupper.IndexOf(grupp))
            : dolt.Totalt;
    }

    private bool Hör(Mätomfattning vems, InsatsId? insats) =>
        vems.Insats is { } vald ? insats == vald
        : vems.Lokusgrupp is not { } grupp || (insats is { } id && lokusgrupper.TryGetValue(grupp, out var hör) && hör.Contains(id));
}
