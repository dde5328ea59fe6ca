using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>
/// A document in the making: blocks are added in order; tables get the next number. Here, and nowhere else, the fixed texts get the förbund's words:
/// a text without holes all of it, of one with holes (<see cref="Fasttext"/>) what stands between them, so that names and what people have written
/// pass through unharmed.
/// </summary>
/// <param name="texter">The kansli's own texts, or <c>null</c> where there are none.</param>
/// <param name="ord">The förbund's words.</param>
internal sealed class Dokumentbyggare(Pmtexter? texter, Ordval ord)
{
    private readonly List<Block> _block = [];
    private readonly List<string> _ankare = [];
    private int _tabeller;
    private int _onumrerade;

    public IReadOnlyList<Block> Block => _block;

    /// <summary>For a text that is not added at once.</summary>
    public Ordval Ord => ord;

    public void Rubrik1(string text) => Rubrik(1, ord[text], text);

    public void Rubrik2(string text) => Rubrik(2, ord[text], text);

    public void Rubrik3(string text) => Rubrik(3, ord[text], text);

    /// <summary>A heading that is a name, or stands as a mall has it: never reworded.</summary>
    public void Namnrubrik(int nivå, string namn) => Rubrik(nivå, namn, namn);

    /// <summary>What people have written, as it is: a line is a paragraph, and one that begins with a dash an item of a list.</summary>
    public void Fritext(string text) => _block.AddRange(Egentext.Stycken(text));

    /// <summary>A list that counts from 1.</summary>
    public void Nummerlista(params IEnumerable<string> texter) => _block.AddRange(texter.Select(t => new Dokument.Stycke(ord[t], Styckeslag.Nummer)));

    /// <summary>What something is, beside what it is called; the values as people have written them.</summary>
    public void Nyckelvärden(string beskrivning, params IEnumerable<(string Vad, string Värde)> rader) =>
        _block.Add(new Nyckelvärden(ord[beskrivning], [.. rader.Select(r => (ord[r.Vad], Rentext.Ren(r.Värde).Trim()))]));

    /// <summary>Questions with a cross under Ja or Nej, or under neither; a column of comments where there is one.</summary>
    public void JaNej(string rubrik, string beskrivning, params IReadOnlyList<(string Fråga, bool? Svar, string Kommentar)> rader)
    {
        const string kryss = "X";
        var kommentarer = rader.Any(r => r.Kommentar.Length > 0);
        var tabell = new Tabellbyggare(rubrik, beskrivning, kommentarer ? [50, 7, 7, 36] : [84, 8, 8]) { Onumrerad = true };
        tabell.Huvud([new("Fråga"), new("Ja"), new("Nej"), .. kommentarer ? [new("Kommentar")] : Array.Empty<Huvudcell>()]);
        foreach (var (fråga, svar, kommentar) in rader)
        {
            tabell.Rad([fråga, svar == true ? kryss : "", svar == false ? kryss : "", .. kommentarer ? [new Löptextcell(kommentar)] : Array.Empty<Dokumentcell>()]);
        }

        Tabell(tabell);
    }

    /// <summary>Where people sign.</summary>
    public void Underskrifter(params IEnumerable<Underskriftsrad> rader) => _block.Add(new Underskrifter([.. rader.Select(r => r with { Roll = ord[r.Roll] })]));

    public void Stycke(string text) => _block.Add(new Dokument.Stycke(ord[text]));

    public void Stycke([InterpolatedStringHandlerArgument("")] Fasttext text) => _block.Add(new Dokument.Stycke(text.ToString()));

    public void Punkt(string text) => _block.Add(new Dokument.Stycke(ord[text], Styckeslag.Punkt));

    public void Punkt([InterpolatedStringHandlerArgument("")] Fasttext text) => _block.Add(new Dokument.Stycke(text.ToString(), Styckeslag.Punkt));

    public void Not(string text) => _block.Add(new Dokument.Stycke(ord[text], Styckeslag.Not));

    public void Not([InterpolatedStringHandlerArgument("")] Fasttext text) => _block.Add(new Dokument.Stycke(text.ToString(), Styckeslag.Not));

    /// <summary>Parts b, c… of a table share its number.</summary>
    public void Tabell(Tabellbyggare tabell)
    {
        if (tabell.Onumrerad)
        {
            _onumrerade++;
            _block.Add(tabell.Bygg(ord, null, $"tabell-u{_onumrerade.ToString(CultureInfo.InvariantCulture)}"));
            return;
        }

        _tabeller += tabell.Del is null or "a" ? 1 : 0;
        _block.Add(tabell.Bygg(ord, _tabeller, $"tabell-{_tabeller.ToString(CultureInfo.InvariantCulture)}{tabell.Del}"));
    }

    /// <summary>Where a text of the kansli's own stands.</summary>
    public void Text(Pmavsnitt avsnitt, string etikett, params IReadOnlyList<Dokument.Stycke> förslag) => _block.Add(Plats(new(avsnitt), ord[etikett], förslag));

    /// <summary>Where they say what the table above means.</summary>
    public void Kommentar(Pmavsnitt avsnitt, string? till = null) => _block.Add(Plats(new(avsnitt), $"Kommentar till {(till is null ? Närmast() : ord[till])}"));

    /// <summary>A place for a text, to be put into a block; the label and the proposal have their words.</summary>
    public Textplats Plats(Pmplats plats, string etikett, params IReadOnlyList<Dokument.Stycke> förslag) => new(plats, etikett, texter?[plats], texter?.VersionAv(plats) ?? 0, förslag);

    /// <summary>A block of another kind.</summary>
    public void Lägg(Block block) => _block.Add(block);

    /// <summary>"tabell 4", or the heading above where the last table has no number.</summary>
    private string Närmast() => _block.FindLast(b => b is Dokument.Rubrik or Dokument.Tabell { Nummer: not null }) switch
    {
        Dokument.Tabell tabell => string.Create(CultureInfo.InvariantCulture, $"tabell {tabell.Nummer}"),
        Dokument.Rubrik rubrik => $"”{rubrik.Text}”",
        _ => "avsnittet",
    };

    private void Rubrik(int nivå, string text, string standard) => _block.Add(new Dokument.Rubrik(nivå, text, Ankare(standard)));

    /// <summary>As in addresses, so that a link into the document still leads there when something has come in before it, or the words have changed.</summary>
    private string Ankare(string text)
    {
        var ankare = new StringBuilder();
        foreach (var tecken in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(tecken))
            {
                ankare.Append(tecken);
            }
            else if (tecken == ' ' && ankare.Length > 0 && ankare[^1] != '-')
            {
                ankare.Append('-');
            }
        }

        var namn = ankare.ToString();
        var finns = _ankare.Count(a => a == namn);
        _ankare.Add(namn);
        return finns == 0 ? namn : string.Create(CultureInfo.InvariantCulture, $"{namn}-{finns + 1}");
    }
}
