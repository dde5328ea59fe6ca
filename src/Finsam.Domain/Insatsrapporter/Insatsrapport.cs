using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>Identity of an <see cref="Insatsrapport"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct InsatsrapportId(Guid Value);

/// <summary>
/// A delårs-, helårs- or slutrapport of an insats: written by several, locked, signed, handed in. What was handed in is a handling; a new version is
/// written beside it.
/// </summary>
public sealed class Insatsrapport
{
    /// <summary>Longest reason.</summary>
    public const int MaxSkäl = 500;

    private Insatsrapport()
    {
    }

    /// <summary>Identity.</summary>
    public InsatsrapportId Id { get; private init; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>Which report.</summary>
    public Insatsrapportslag Slag { get; private init; }

    /// <summary>The year that it is about; of a slutrapport, the year in which the insats ends.</summary>
    public int År { get; private init; }

    /// <summary>What is enclosed; <c>null</c> for a slutrapport.</summary>
    public Rapportbilaga? Bilaga { get; private init; }

    /// <summary>Kod of the lokusgrupp whose åtaganden Bilaga LS tells, or <c>null</c>.</summary>
    public string? Lokusgrupp { get; private init; }

    /// <summary>The mallar, as they were when the report was begun.</summary>
    public IReadOnlyList<Mall> Mallar { get; private init; } = [];

    /// <summary>How far it has come.</summary>
    public Insatsrapportstatus Status { get; private set; }

    /// <summary>1, and one more for every new version after one was handed in.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Raised by every step, so that two do not take one at once.</summary>
    public int Steg { get; private set; }

    /// <summary>What it says, from when it was locked; <c>null</c> while it is written.</summary>
    public Insatsrapportbild? Bild { get; private set; }

    /// <summary>What it said when it was handed in last: holds until a new version is handed in. <c>null</c> before the first.</summary>
    public Insatsrapportbild? Gällande { get; private set; }

    /// <summary>Whether it has been handed in, in some version.</summary>
    public bool ÄrInlämnad => Gällande is not null;

    /// <summary>Who handed it in last, or <c>null</c>.</summary>
    public Underskrift? Inlämnad { get; private set; }

    /// <summary>Why the present version was begun, or <c>null</c>.</summary>
    public string? Skäl { get; private set; }

    /// <summary>Who has signed the present version.</summary>
    public ICollection<Rapportunderskrift> Underskrifter { get; private init; } = [];

    /// <summary>All headings, in order.</summary>
    public IEnumerable<Rubrik> Rubriker => Mallar.SelectMany(m => m.Rubriker);

    /// <summary>Its name within the insats, as in addresses: <c>helar-2016</c>.</summary>
    public string Kod => $"{Slag.Kod()}-{År}";

    /// <summary>The days that it is about.</summary>
    /// <param name="tid">When the insats ran.</param>
    public (DateOnly Från, DateOnly Till) Tid(Insatstid tid) => Slag switch
    {
        Insatsrapportslag.Delår => (new(År, 1, 1), new(År, 6, 30)),
        Insatsrapportslag.Helår => (new(År, 1, 1), new(År, 12, 31)),
        _ => (tid.Start, tid.Avslutad ?? tid.Slut ?? new(År, 12, 31)),
    };

    /// <summary>Begins one.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="slag">Which report.</param>
    /// <param name="år">The year.</param>
    /// <param name="bilaga">What is enclosed with Blad A.</param>
    /// <param name="lokusgrupp">Kod of the lokusgrupp, for Bilaga LS.</param>
    /// <param name="mallar">The mallar that hold now.</param>
    public static Result<Insatsrapport> Börja(InsatsId insats, Insatsrapportslag slag, int år, Rapportbilaga? bilaga, string? lokusgrupp, IReadOnlyList<Mall> mallar) =>
        slag != Insatsrapportslag.Slut && bilaga is null ? Fel.Fältet("insatsrapport.bilaga", nameof(Bilaga), "Välj vilken bilaga som hör till.")
        : slag != Insatsrapportslag.Slut && bilaga == Rapportbilaga.LS && lokusgrupp is null ? Fel.Fältet("insatsrapport.lokusgrupp", nameof(Lokusgrupp), "Välj vilken lokusgrupp bilagan gäller.")
        : new Insatsrapport
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats,
            Slag = slag,
            År = år,
            Bilaga = slag == Insatsrapportslag.Slut ? null : bilaga,
            Lokusgrupp = bilaga == Rapportbilaga.LS && slag != Insatsrapportslag.Slut ? lokusgrupp : null,
            Mallar = mallar,
        };

    /// <summary>Refused unless it is written still.</summary>
    public Result Skrivbar() => Status == Insatsrapportstatus.Utkast ? Result.Klart : Läge();

    /// <summary>Locks what it says, so that all sign the same. Refused while something must be added.</summary>
    /// <param name="granskning">What is missing.</param>
    /// <param name="bild">What it says.</param>
    public Result Lås(Rapportgranskning granskning, Insatsrapportbild bild)
    {
        ArgumentNullException.ThrowIfNull(granskning);
        if (Status != Insatsrapportstatus.Utkast)
        {
            return Läge();
        }

        if (granskning.Hinder is { Count: > 0 } hinder)
        {
            return new Fel("insatsrapport.brister", hinder.Count == 1 ? "En rubrik är inte klar. Se under Granskning." : $"{hinder.Count} rubriker är inte klara. Se under Granskning.", Felslag.Ogiltigt);
        }

        return Gå(Insatsrapportstatus.Underskrift, bild);
    }

    /// <summary>Opens it again; what was signed was something else, so the signatures fall.</summary>
    public Result Öppna()
    {
        if (Status != Insatsrapportstatus.Underskrift)
        {
            return Läge();
        }

        Underskrifter.Clear();
        return Gå(Insatsrapportstatus.Utkast, null);
    }

    /// <summary>A part, or the ordförande, signs.</summary>
    public Result Underteckna(Rapportunderskrift underskrift)
    {
        ArgumentNullException.ThrowIfNull(underskrift);
        if (Status == Insatsrapportstatus.Utkast)
        {
            return new Fel("insatsrapport.olast", "Rapporten skrivs fortfarande. Den kan undertecknas när den är låst för underskrift.", Felslag.Konflikt);
        }

        if (Underskrifter.Any(u => u.Part == underskrift.Part))
        {
            return new Fel("insatsrapport.undertecknad", $"{underskrift.Part} har redan undertecknat.", Felslag.Konflikt);
        }

        if (underskrift.Innehåll != Bild!.Sha256)
        {
            return new Fel("insatsrapport.andrad", "Rapporten har ändrats sedan du läste den. Läs om sidan och underteckna sedan.", Felslag.Konflikt);
        }

        Underskrifter.Add(underskrift);
        Steg++;
        return Result.Klart;
    }

    /// <summary>Hands it in.</summary>
    /// <param name="av">Who.</param>
    public Result LämnaIn(Underskrift av)
    {
        if (Status != Insatsrapportstatus.Underskrift)
        {
            return Läge();
        }

        (Inlämnad, Gällande) = (av, Bild);
        return Gå(Insatsrapportstatus.Inlämnad, Bild);
    }

    /// <summary>Begins a new version of one that was handed in; what was handed in stays as it is.</summary>
    /// <param name="skäl">Why.</param>
    public Result NyVersion(string skäl)
    {
        if (Status != Insatsrapportstatus.Inlämnad)
        {
            return Läge();
        }

        Underskrifter.Clear();
        (Version, Skäl) = (Version + 1, skäl);
        return Gå(Insatsrapportstatus.Utkast, null);
    }

    private Result Gå(Insatsrapportstatus till, Insatsrapportbild? bild)
    {
        (Status, Bild, Steg) = (till, bild, Steg + 1);
        return Result.Klart;
    }

    private Result Läge() => new Fel("insatsrapport.lage", Status switch
    {
        Insatsrapportstatus.Utkast => "Rapporten är inte låst för underskrift än.",
        Insatsrapportstatus.Underskrift => "Rapporten är låst för underskrift. Öppna den igen om något behöver ändras; underskrifterna faller då.",
        _ => "Rapporten är inlämnad och ändras inte. Börja en ny version om något behöver ändras.",
    }, Felslag.Konflikt);
}
