using System.Globalization;
using System.Text;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A document in the making: blocks are added in order; tables get the next number.</summary>
/// <param name="texter">The kansli's own texts, or <c>null</c> where there are none.</param>
internal sealed class Dokumentbyggare(Pmtexter? texter)
{
    private readonly List<Block> _block = [];
    private int _tabeller;
    private int _onumrerade;

    public IReadOnlyList<Block> Block => _block;

    public void Rubrik1(string text) => Rubrik(1, text);

    public void Rubrik2(string text) => Rubrik(2, text);

    public void Stycke(string text) => _block.Add(new Dokument.Stycke(text));

    public void Punkt(string text) => _block.Add(new Dokument.Stycke(text, Styckeslag.Punkt));

    public void Not(string text) => _block.Add(new Dokument.Stycke(text, Styckeslag.Not));

    /// <summary>Parts b, c… of a table share its number.</summary>
    public void Tabell(Tabellbyggare tabell)
    {
        if (tabell.Onumrerad)
        {
            _onumrerade++;
            _block.Add(tabell.Bygg(null, $"tabell-u{_onumrerade.ToString(CultureInfo.InvariantCulture)}"));
            return;
        }

        _tabeller += tabell.Del is null or "a" ? 1 : 0;
        _block.Add(tabell.Bygg(_tabeller, $"tabell-{_tabeller.ToString(CultureInfo.InvariantCulture)}{tabell.Del}"));
    }

    /// <summary>Where a text of the kansli's own stands.</summary>
    public void Text(Pmavsnitt avsnitt, string etikett, params IReadOnlyList<Dokument.Stycke> förslag) => _block.Add(Plats(new(avsnitt), etikett, förslag));

    /// <summary>Where they say what the table above means.</summary>
    public void Kommentar(Pmavsnitt avsnitt, string? till = null) => Text(avsnitt, $"Kommentar till {till ?? Närmast()}");

    /// <summary>A place for a text, to be put into a block.</summary>
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

    private void Rubrik(int nivå, string text) => _block.Add(new Dokument.Rubrik(nivå, text, Ankare(text)));

    /// <summary>As in addresses, so that a link into the document still leads there when something has come in before it.</summary>
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

        var finns = _block.OfType<Dokument.Rubrik>().Count(r => r.Text == text);
        return finns == 0 ? ankare.ToString() : string.Create(CultureInfo.InvariantCulture, $"{ankare}-{finns + 1}");
    }
}
