using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Lärdomar;

/// <summary>Identity of a <see cref="Lärdom"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct LärdomId(Guid Value);

/// <summary>
/// An experience of an insats that others may learn from, written by hand or told in a report that was handed in. Of a report, the text is the report's and
/// changes with it; its taggar are the library's. Source: the headings Systemfel, Framgångsfaktorer and "tillvaratagna erfarenheter och lärdomar".
/// </summary>
public sealed class Lärdom
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 4000;

    private static readonly Fel Ändrad = new(
        "lardom.andrad", "Någon annan har ändrat lärdomen sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);

    private Lärdom()
    {
    }

    /// <summary>Identity.</summary>
    public LärdomId Id { get; private init; }

    /// <inheritdoc cref="Lärdomsuppgifter.Slag"/>
    public Lärdomsslag Slag { get; private set; }

    /// <inheritdoc cref="Lärdomsuppgifter.Text"/>
    public string Text { get; private set; } = "";

    /// <inheritdoc cref="Lärdomsuppgifter.InsatsId"/>
    public InsatsId InsatsId { get; private set; }

    /// <inheritdoc cref="Lärdomsuppgifter.År"/>
    public int År { get; private set; }

    /// <inheritdoc cref="Lärdomsuppgifter.Part"/>
    public string? Part { get; private set; }

    /// <summary>What it is about, as <see cref="Taggning.Av"/> makes them.</summary>
    public IReadOnlyList<string> Taggar { get; private set; } = [];

    /// <summary>Kod of the report it stands in, or <c>null</c> when it is written by hand.</summary>
    public string? Rapport { get; private init; }

    /// <inheritdoc cref="Rapportställe.Rubrik"/>
    public string? Rubrik { get; private init; }

    /// <inheritdoc cref="Rapportställe.Ordning"/>
    public int? Ordning { get; private init; }

    /// <summary>Who wrote it, or handed in the report: the account's name at that time.</summary>
    public string SkapadAv { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Skapad { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that is written by hand, and says nothing yet.</summary>
    /// <param name="av">Who writes it.</param>
    /// <param name="tid">When.</param>
    public static Lärdom FörHand(string av, DateTimeOffset tid) => new() { Id = new(Guid.CreateVersion7()), SkapadAv = av, Skapad = tid };

    /// <summary>One that a report tells. What is longer than <see cref="MaxText"/> is cut with an ellipsis: the whole stands in the report.</summary>
    /// <param name="ställe">Where in the report; no two of a report are the same.</param>
    /// <param name="uppgifter">What it says.</param>
    /// <param name="av">Who handed it in.</param>
    /// <param name="tid">When.</param>
    /// <exception cref="ArgumentException">The place or the text cannot be stored: the report's own rules have let it through.</exception>
    public static Lärdom UrRapport(Rapportställe ställe, Lärdomsuppgifter uppgifter, string av, DateTimeOffset tid)
    {
        var text = uppgifter.Text.ReplaceLineEndings("\n").Trim();
        if (text.Length == 0 || ställe.Ordning < 1 || ställe.Rapport.Length is 0 or > Rapportställe.MaxRapport || ställe.Rubrik.Length is 0 or > Rapportställe.MaxRubrik)
        {
            throw new ArgumentException($"A lärdom of the report {ställe.Rapport} has no text or no place.", nameof(ställe));
        }

        return new()
        {
            Id = new(Guid.CreateVersion7()),
            Rapport = ställe.Rapport,
            Rubrik = ställe.Rubrik,
            Ordning = ställe.Ordning,
            Slag = uppgifter.Slag,
            Text = text.Length > MaxText ? text[..(MaxText - 1)].TrimEnd() + "…" : text,
            InsatsId = uppgifter.InsatsId,
            År = uppgifter.År,
            Part = uppgifter.Part,
            SkapadAv = av,
            Skapad = tid,
            Version = 1,
        };
    }

    /// <summary>
    /// Lets what a new version of a report tells take the place of what an older one told: where a text is the same but for case and blanks, wherever it now
    /// stands, it keeps its taggar, and when and by whom it was first told.
    /// </summary>
    /// <param name="gamla">All of the report until now.</param>
    /// <param name="nya">All of it from now on, as <see cref="UrRapport"/> made them.</param>
    public static void Ärv(IEnumerable<Lärdom> gamla, IEnumerable<Lärdom> nya)
    {
        var förr = gamla.ToLookup(g => Jämförbar(g.Text));
        foreach (var ny in nya)
        {
            var samma = förr[Jämförbar(ny.Text)].OrderBy(g => g.Skapad).ToList();
            if (samma.Count > 0)
            {
                (ny.Taggar, ny.SkapadAv, ny.Skapad) = ([.. Taggning.Av(samma.SelectMany(g => g.Taggar)).Take(Taggning.Flest)], samma[0].SkapadAv, samma[0].Skapad);
            }
        }
    }

    /// <summary>Writes what it says; refused of one that a report tells, when a part is missing or too long, and when someone else has changed it in between.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="taggar">What it is about, as it was typed.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Lärdomsuppgifter uppgifter, IEnumerable<string> taggar, int sedd)
    {
        if (Rapport is not null)
        {
            return new Fel("lardom.rapport", "Lärdomen står i en inlämnad rapport och ändras där. Taggarna kan ändras här.", Felslag.Ogiltigt);
        }

        var text = uppgifter.Text.ReplaceLineEndings("\n").Trim();
        var part = uppgifter.Part?.Trim() is { Length: > 0 } p ? p : null;
        var fel = text.Length == 0 ? Fel.Fältet("lardom.text", nameof(Text), "Skriv vad andra kan ha nytta av att veta.")
            : text.Length > MaxText ? Fel.Fältet("lardom.text", nameof(Text), $"Texten får vara högst {MaxText} tecken.")
            : uppgifter.År is < Kvartal.FörstaÅr or > Kvartal.SistaÅr ? Fel.Fältet("lardom.ar", nameof(År), "Skriv året med fyra siffror.")
            : part?.Length > Insats.MaxNamn ? Fel.Fältet("lardom.part", nameof(Part), $"Parten får vara högst {Insats.MaxNamn} tecken.")
            : null;
        if ((fel ?? Tagga(taggar, sedd).Fel) is { } nekad)
        {
            return nekad;
        }

        (Slag, Text, InsatsId, År, Part) = (uppgifter.Slag, text, uppgifter.InsatsId, uppgifter.År, part);
        return Result.Klart;
    }

    /// <summary>Says what it is about; refused when a tagg is too long, when they are too many, and when someone else has changed it in between.</summary>
    /// <param name="taggar">As they were typed.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Tagga(IEnumerable<string> taggar, int sedd)
    {
        var nya = Taggning.Av(taggar);
        if (sedd != Version)
        {
            return Ändrad;
        }

        if (nya.Count > Taggning.Flest || nya.Any(t => t.Length > Taggning.MaxTagg))
        {
            return Fel.Fältet("lardom.taggar", nameof(Taggar), $"Högst {Taggning.Flest} taggar, var och en högst {Taggning.MaxTagg} tecken.");
        }

        Taggar = nya;
        Version++;
        return Result.Klart;
    }

    private static string Jämförbar(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
