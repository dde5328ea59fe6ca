using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Utbyte;

/// <summary>Answers that replace each other as a whole.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Period">Code of the period.</param>
/// <param name="Formulär">Code of the form.</param>
public sealed record Svarsgrupp(string Insats, string Period, string Formulär);

/// <summary>What an answer says; several may say the same.</summary>
/// <param name="Par">What pairs it, or <c>null</c>.</param>
/// <param name="Mätpunkt">Code of the mätpunkt.</param>
/// <param name="Värde">1–5, or <c>null</c>.</param>
public sealed record Svarscell(string? Par, string Mätpunkt, int? Värde);

/// <summary>What holds between the rows of <c>enkatsvar.csv</c>, and against what is stored. Source: formats/utbyte.md.</summary>
internal static class Enkätsvarsgranskning
{
    /// <summary>Answers to what the form does not ask: they are read, and told of once per form and mätpunkt.</summary>
    public static IEnumerable<string> Ofrågat(IReadOnlyList<Rad> rader) =>
        from par in rader.Select(rad => (Formulär: rad["formular"] as string, Mätpunkt: rad["matpunkt"] as string)).Distinct()
        where par is { Formulär: not null, Mätpunkt: not null } && Indikatorkatalog.Gällande.Påstående(Koder.FrånKod<Formulär>(par.Formulär)!.Value, par.Mätpunkt) is null
        orderby par.Formulär, par.Mätpunkt
        select $"{Filer.Enkätsvar.Namn}: mätpunkten {par.Mätpunkt} frågas inte i formuläret {par.Formulär}; svaren läses in ändå.";

    public static IEnumerable<Radfel> Granska(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat)
    {
        var rader = Referensgranskning.Rader(filer, Filer.Enkätsvar).ToList();
        return Par(rader).Concat(Omgångar(rader, lagrat));
    }

    private static IEnumerable<Radfel> Par(List<Rad> rader)
    {
        var sedda = new Dictionary<(Svarsgrupp, string Mätpunkt, string Par), int>();
        foreach (var rad in rader)
        {
            if (Grupp(rad) is { } grupp && rad["matpunkt"] is string mätpunkt && rad["par"] is string par && !sedda.TryAdd((grupp, mätpunkt, par), rad.Nummer))
            {
                yield return new(Filer.Enkätsvar.Namn, rad.Nummer, "par", $"samma par står redan på rad {sedda[(grupp, mätpunkt, par)]} för samma insats, period, formulär och mätpunkt");
            }
        }
    }

    private static IEnumerable<Radfel> Omgångar(List<Rad> rader, Lagrat lagrat) =>
        from grupp in rader.Where(rad => Grupp(rad) is not null).GroupBy(rad => Grupp(rad)!)
        where lagrat.Omgångssvar.TryGetValue(grupp.Key, out var svar) && !Lika(svar, grupp)
        select new Radfel(Filer.Enkätsvar.Namn, grupp.First().Nummer, "insats", "svaren kommer från en enkätomgång i Finsam och kan inte ändras genom import; väntade samma svar eller inga");

    private static bool Lika(IReadOnlyDictionary<Svarscell, int> svar, IEnumerable<Rad> rader)
    {
        var filens = rader.CountBy(rad => new Svarscell(rad["par"] as string, (string)rad["matpunkt"]!, rad["varde"] as int?)).ToDictionary();
        return filens.Count == svar.Count && filens.All(par => svar.TryGetValue(par.Key, out var antal) && antal == par.Value);
    }

    private static Svarsgrupp? Grupp(Rad rad) =>
        rad["insats"] is string insats && rad["period"] is string period && rad["formular"] is string formulär && rad["matpunkt"] is string
            ? new(insats, period, formulär)
            : null;
}
