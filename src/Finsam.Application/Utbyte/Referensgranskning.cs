using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Utbyte;

/// <summary>What the database already has, as far as import needs to know.</summary>
/// <param name="Lokusgrupper">Koder.</param>
/// <param name="Insatser">Koder and types.</param>
/// <param name="MedDeltagare">Koder of insatser that have deltagare or anonyma.</param>
/// <param name="GodkändaRapporter">Approved reports: kod and kvartal, with their cells by column.</param>
public sealed record Lagrat(
    IReadOnlySet<string> Lokusgrupper,
    IReadOnlyDictionary<string, Insatstyp> Insatser,
    IReadOnlySet<string> MedDeltagare,
    IReadOnlyDictionary<(string Insats, int År, int Kvartal), IReadOnlyDictionary<string, object?>> GodkändaRapporter)
{
    /// <summary>Mål by the kod of their insats and their number, with their slag.</summary>
    public required IReadOnlyDictionary<Målhänvisning, Målslag> Mål { get; init; }

    /// <summary>The last day of those who have been removed, by the kod of the insats: they are counted already.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Gallrat { get; init; }

    /// <summary>What is granted by each decision of the insatser that have asked for money, in kronor, by their kod and its diarienummer.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Beviljat { get; init; }

    /// <summary>What each of those has asked for, kronor.</summary>
    public required IReadOnlyDictionary<string, decimal> Rekvirerat { get; init; }

    /// <summary>The notes and bedömningar of approved reports: file and key (<see cref="Filspecifikation.NyckelAv"/>), with their cells by column.</summary>
    public required IReadOnlyDictionary<(string Fil, string Nyckel), IReadOnlyDictionary<string, object?>> GodkändaRader { get; init; }

    /// <summary>Answers that came from rounds in Finsam, by insats, period and form: how many times each mätpunkt, value and par occurs.</summary>
    public required IReadOnlyDictionary<Svarsgrupp, IReadOnlyDictionary<Svarscell, int>> Omgångssvar { get; init; }
}

/// <summary>Checks what refers to other files or to what is stored.</summary>
internal static class Referensgranskning
{
    public static IEnumerable<Radfel> Granska(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat)
    {
        var lokusgrupper = Koder(filer, Filer.Lokusgrupper).Concat(lagrat.Lokusgrupper).ToHashSet(StringComparer.Ordinal);
        var typer = new Dictionary<string, Insatstyp?>(StringComparer.Ordinal);
        foreach (var (kod, typ) in lagrat.Insatser)
        {
            typer[kod] = typ;
        }

        foreach (var rad in Rader(filer, Filer.Insatser))
        {
            // A row whose type is wrong has its own error already and is no reason for more.
            if (rad["kod"] is string kod)
            {
                typer[kod] = rad["typ"] is string typ ? Domain.Gemensamt.Koder.FrånKod<Insatstyp>(typ) : null;
            }
        }

        return
        [
            .. filer.Values.SelectMany(fil => Referenser(fil, filer, lokusgrupper, typer)),
            .. Typbyten(filer, lagrat),
            .. Gallrade(filer, lagrat),
            .. Lokusmöten(filer, lokusgrupper),
            .. Målgranskning.Granska(filer, lagrat, typer.Keys),
            .. Beslutsgranskning.Granska(filer, lagrat),
            .. Godkändagranskning.Granska(filer, lagrat),
            .. Enkätsvarsgranskning.Granska(filer, lagrat),
        ];
    }

    public static IEnumerable<Rad> Rader(IReadOnlyDictionary<string, GranskadFil> filer, Filspecifikation fil) =>
        filer.TryGetValue(fil.Namn, out var granskad) ? granskad.Rader : [];

    private static IEnumerable<string> Koder(IReadOnlyDictionary<string, GranskadFil> filer, Filspecifikation fil) =>
        Rader(filer, fil).Select(rad => rad["kod"]).OfType<string>();

    private static IEnumerable<Radfel> Referenser(
        GranskadFil fil,
        IReadOnlyDictionary<string, GranskadFil> filer,
        HashSet<string> lokusgrupper,
        Dictionary<string, Insatstyp?> typer)
    {
        foreach (var kolumn in fil.Fil.Kolumner.Where(k => k.Slag is Kolumnslag.Insats or Kolumnslag.Individinsats or Kolumnslag.Lokusgrupp or Kolumnslag.LokusgruppLista))
        {
            var mål = kolumn.Slag is Kolumnslag.Lokusgrupp or Kolumnslag.LokusgruppLista ? Filer.Lokusgrupper : Filer.Insatser;
            if (filer.TryGetValue(mål.Namn, out var målfil) && !målfil.Läst)
            {
                continue;
            }

            foreach (var rad in fil.Rader.Where(r => r[kolumn.Namn] is not null))
            {
                var fel = kolumn.Slag switch
                {
                    Kolumnslag.Lokusgrupp => Lokusgruppfel([(string)rad[kolumn.Namn]!], lokusgrupper),
                    Kolumnslag.LokusgruppLista => Lokusgruppfel((string[])rad[kolumn.Namn]!, lokusgrupper),
                    _ => Insatsfel(fil.Fil, (string)rad[kolumn.Namn]!, typer),
                };
                if (fel is not null)
                {
                    yield return new(fil.Fil.Namn, rad.Nummer, kolumn.Namn, fel);
                }
            }
        }
    }

    private static string? Lokusgruppfel(string[] koder, HashSet<string> lokusgrupper) =>
        Array.Find(koder, kod => !lokusgrupper.Contains(kod)) is { } saknad
            ? $"lokusgruppen ”{saknad}” finns varken i lokusgrupper.csv eller i databasen"
            : null;

    /// <summary>The groups of a lokusmöte are lokusgrupper; those of a styrgrupp stand in no file.</summary>
    private static IEnumerable<Radfel> Lokusmöten(IReadOnlyDictionary<string, GranskadFil> filer, HashSet<string> lokusgrupper) =>
        filer.TryGetValue(Filer.Lokusgrupper.Namn, out var fil) && !fil.Läst ? [] :
        from rad in Rader(filer, Filer.Möten)
        where rad["typ"] is string typ && typ == Mötestyp.Lokus.Kod() && rad["grupper"] is string[]
        let fel = Lokusgruppfel((string[])rad["grupper"]!, lokusgrupper)
        where fel is not null
        select new Radfel(Filer.Möten.Namn, rad.Nummer, "grupper", fel);

    private static string? Insatsfel(Filspecifikation fil, string kod, Dictionary<string, Insatstyp?> typer)
    {
        // What stands in a cell of a file about persons is not echoed: with the columns shifted it may be anything.
        var insatsen = fil.OmPersoner ? "insatsen" : $"insatsen ”{kod}”";
        return !typer.TryGetValue(kod, out var typ) ? $"{insatsen} finns varken i insatser.csv eller i databasen"
            : fil.OmPersoner && typ is not (Insatstyp.Individ or null) ? $"{insatsen} är av typ {typ.Value.Kod()}; bara individ har deltagare och anonyma"
            : null;
    }

    private static IEnumerable<Radfel> Gallrade(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat) =>
        from rad in Rader(filer, Filer.Deltagare)
        where rad["insats"] is string kod && lagrat.Gallrat.TryGetValue(kod, out var dag) && rad["ut"] is DateOnly ut && ut <= dag
        select new Radfel(Filer.Deltagare.Namn, rad.Nummer, "ut", $"de som slutade till och med {lagrat.Gallrat[(string)rad["insats"]!]:yyyy-MM-dd} är gallrade och redan räknade; väntade en senare dag eller ingen rad");

    private static IEnumerable<Radfel> Typbyten(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat) =>
        from rad in Rader(filer, Filer.Insatser)
        where rad["kod"] is string kod && lagrat.MedDeltagare.Contains(kod)
            && rad["typ"] is string typ && typ != Insatstyp.Individ.Kod()
        select new Radfel(Filer.Insatser.Namn, rad.Nummer, "typ", "insatsen har redan deltagare eller anonyma i databasen; väntade individ");
}
