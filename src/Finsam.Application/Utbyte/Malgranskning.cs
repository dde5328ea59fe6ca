using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Utbyte;

/// <summary>Checks what refers to a mål, and the numbers of a bedömning against the mål they are about.</summary>
internal static class Målgranskning
{
    /// <param name="filer">The files.</param>
    /// <param name="lagrat">What the database has.</param>
    /// <param name="insatser">Koder of the insatser of both; what refers to another is told by its own error.</param>
    public static IEnumerable<Radfel> Granska(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat, IReadOnlyCollection<string> insatser)
    {
        if (filer.TryGetValue(Filer.Insatsmål.Namn, out var målfil) && !målfil.Läst)
        {
            return [];
        }

        var mål = lagrat.Mål.ToDictionary(par => par.Key, par => (Målslag?)par.Value);
        foreach (var rad in Referensgranskning.Rader(filer, Filer.Insatsmål))
        {
            // A row whose slag is wrong has its own error already and is no reason for more.
            if (Hänvisning(rad) is { } hänvisning)
            {
                mål[hänvisning] = rad["slag"] is string slag ? Koder.FrånKod<Målslag>(slag) : null;
            }
        }

        var kända = insatser.ToHashSet(StringComparer.Ordinal);
        return Arv(filer, mål).Concat(Bedömningar(filer, mål, kända));
    }

    private static IEnumerable<Radfel> Arv(IReadOnlyDictionary<string, GranskadFil> filer, Dictionary<Målhänvisning, Målslag?> mål)
    {
        foreach (var rad in Referensgranskning.Rader(filer, Filer.Insatsmål))
        {
            if (rad["arver"] is string text && Målhänvisning.TryParse(text, out var ärvt))
            {
                var fel = ärvt == Hänvisning(rad) ? "målet ärver sig självt; väntade ett annat mål, eller en tom cell"
                    : !mål.ContainsKey(ärvt) ? $"målet ”{ärvt}” finns varken i {Filer.Insatsmål.Namn} eller i databasen"
                    : null;
                if (fel is not null)
                {
                    yield return new(Filer.Insatsmål.Namn, rad.Nummer, "arver", fel);
                }
            }
        }
    }

    private static IEnumerable<Radfel> Bedömningar(
        IReadOnlyDictionary<string, GranskadFil> filer, Dictionary<Målhänvisning, Målslag?> mål, HashSet<string> insatser)
    {
        foreach (var rad in Referensgranskning.Rader(filer, Filer.Målbedömningar))
        {
            if (Hänvisning(rad) is not { } hänvisning || !insatser.Contains(hänvisning.Insats))
            {
                continue;
            }

            if (!mål.TryGetValue(hänvisning, out var slag))
            {
                yield return new(
                    Filer.Målbedömningar.Namn, rad.Nummer, "nr", $"målet ”{hänvisning}” finns varken i {Filer.Insatsmål.Namn} eller i databasen");
            }
            else if (slag == Målslag.Andel && Andelsfel(rad) is var (kolumn, fel))
            {
                yield return new(Filer.Målbedömningar.Namn, rad.Nummer, kolumn, fel);
            }
        }
    }

    /// <summary>What can be no share. The counts are not echoed: they may be of a few persons.</summary>
    private static (string Kolumn, string Fel)? Andelsfel(Rad rad)
    {
        var (täljare, nämnare, utfall) = (rad["taljare"] as decimal?, rad["namnare"] as decimal?, rad["utfall"] as string);
        return täljare > nämnare ? ("taljare", "större än namnare; väntade högst lika mycket")
            : täljare is not null && nämnare == 0 && (utfall == Målutfall.Uppnått.Kod() || utfall == Målutfall.EjUppnått.Kod())
                ? ("namnare", "en andel av ingen går inte att räkna; väntade mer än 0, eller ett annat utfall")
            : null;
    }

    private static Målhänvisning? Hänvisning(Rad rad) => rad["insats"] is string insats && rad["nr"] is int nr ? new(insats, nr) : null;
}
