using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Styrgrupper;

/// <summary>Identity of a <see cref="Styrgrupp"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct StyrgruppId(Guid Value);

/// <summary>Those who steer one or several insatser: who sits there for whom, and since when. Which insatser, tells <see cref="Insatsstyrning"/>.</summary>
public sealed class Styrgrupp
{
    /// <summary>Longest kod.</summary>
    public const int MaxKod = 60;

    /// <summary>Longest namn.</summary>
    public const int MaxNamn = 200;

    private readonly List<Styrgruppsledamot> _ledamöter = [];

    /// <summary>Identity.</summary>
    public required StyrgruppId Id { get; init; }

    /// <summary>Short code, used in addresses; stays when the group is called something else.</summary>
    public required string Kod { get; init; }

    /// <summary>Name.</summary>
    public string Namn { get; private set; } = "";

    /// <summary>The lokusgrupp, where that is the styrgrupp.</summary>
    public LokusgruppId? LokusgruppId { get; private set; }

    /// <summary>Raised by every change of the group and of its seats.</summary>
    public int Version { get; private set; }

    /// <summary>The seats: past, present and to come.</summary>
    public IReadOnlyCollection<Styrgruppsledamot> Ledamöter => _ledamöter;

    /// <summary>A new group.</summary>
    /// <param name="kod">Its kod, see <see cref="Kodtext"/>.</param>
    /// <param name="namn">Its name.</param>
    /// <param name="lokusgrupp">The lokusgrupp that is the styrgrupp, or <c>null</c>.</param>
    public static Styrgrupp Ny(string kod, string namn, LokusgruppId? lokusgrupp)
    {
        var ny = new Styrgrupp { Id = new(Guid.CreateVersion7()), Kod = kod };
        ny.Ändra(namn, lokusgrupp);
        return ny;
    }

    /// <summary>Calls it something else, or says that it is, or is not, a lokusgrupp.</summary>
    public void Ändra(string namn, LokusgruppId? lokusgrupp)
    {
        (Namn, LokusgruppId) = (namn.Trim(), lokusgrupp);
        Version++;
    }

    /// <summary>Gives somebody a seat.</summary>
    /// <param name="ny">Who, for whom and when.</param>
    /// <param name="namn">The name of an account, for the sentence of a refusal.</param>
    public Result<Styrgruppsledamot> LäggTill(Ledamotsuppgifter ny, Func<KontoId, string> namn)
    {
        if (Hinder(ny, null, namn) is { } fel)
        {
            return fel;
        }

        var ledamot = Styrgruppsledamot.Ny(ny);
        _ledamöter.Add(ledamot);
        Version++;
        return ledamot;
    }

    /// <summary>Corrects what is written of a seat.</summary>
    /// <param name="id">The seat.</param>
    /// <param name="uppgifter">What it should say.</param>
    /// <param name="namn">The name of an account, for the sentence of a refusal.</param>
    public Result Ändra(StyrgruppsledamotId id, Ledamotsuppgifter uppgifter, Func<KontoId, string> namn)
    {
        if (_ledamöter.Find(l => l.Id == id) is not { } ledamot)
        {
            return Styrgruppsfel.LedamotFinnsInte;
        }

        if (Hinder(uppgifter, ledamot, namn) is { } fel)
        {
            return fel;
        }

        ledamot.Skriv(uppgifter);
        Version++;
        return Result.Klart;
    }

    /// <summary>Ends a seat. One that would end before it began is taken away: it never came to be held.</summary>
    /// <param name="id">The seat.</param>
    /// <param name="sista">The last day it is held; yesterday ends it at once.</param>
    public Result Avsluta(StyrgruppsledamotId id, DateOnly sista)
    {
        if (_ledamöter.Find(l => l.Id == id) is not { } ledamot)
        {
            return Styrgruppsfel.LedamotFinnsInte;
        }

        if (ledamot.Tom <= sista)
        {
            return Styrgruppsfel.RedanSlut(ledamot.Tid);
        }

        if (sista < ledamot.Från)
        {
            _ledamöter.Remove(ledamot);
        }
        else
        {
            ledamot.Skriv(ledamot.Uppgifter with { Tid = new(ledamot.Från, sista) });
        }

        Version++;
        return Result.Klart;
    }

    /// <summary>The huvudmän that have no ordinary member on the day. Source: lag (2003:1210), 4 §.</summary>
    public IReadOnlyList<Huvudmannaslag> SaknarOrdinarie(DateOnly dag) =>
        [.. Huvudman.Fyra.Except(_ledamöter.Where(l => l.Plats == Ledamotsplats.Ordinarie && l.Tid.Gäller(dag)).Select(l => l.Huvudman))];

    private Fel? Hinder(Ledamotsuppgifter ny, Styrgruppsledamot? utom, Func<KontoId, string> namn)
    {
        if (ny.Konto is null && ny.Funktion.Length == 0)
        {
            return Styrgruppsfel.Vem;
        }

        if (ny.Tid.ÄrTomt)
        {
            return Styrgruppsfel.Baklänges;
        }

        if (ny is { Ordförande: true, Plats: not Ledamotsplats.Ordinarie })
        {
            return Styrgruppsfel.OrdförandeÄrOrdinarie;
        }

        var samtidiga = _ledamöter.Where(l => l != utom && l.Tid.Överlappar(ny.Tid)).ToList();
        return samtidiga.Find(l => l.Uppgifter.SammaPerson(ny)) is { } samma ? Styrgruppsfel.SitterRedan(Vem(samma), samma.Tid)
            : ny.Ordförande && samtidiga.Find(l => l.Ordförande) is { } annan ? Styrgruppsfel.HarOrdförande(Vem(annan), annan.Tid)
            : null;

        string Vem(Styrgruppsledamot ledamot) => ledamot.Konto is { } konto ? namn(konto) : $"{ledamot.Funktion}, {ledamot.Organisation}";
    }
}
