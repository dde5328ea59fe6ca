using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A table in the making.</summary>
/// <param name="rubrik">The caption, without number.</param>
/// <param name="beskrivning">What the table shows, for those who do not see it.</param>
/// <param name="bredder">Relative widths of the columns.</param>
internal sealed class Tabellbyggare(string rubrik, string beskrivning, params int[] bredder)
{
    private readonly List<IReadOnlyList<Huvudcell>> _huvud = [];
    private readonly List<Tabellrad> _rader = [];

    public string? Del { get; init; }

    public double Bredd { get; init; } = 1;

    public bool Linjer { get; init; }

    public bool Tät { get; init; }

    /// <summary>Short name; without one, the caption.</summary>
    public string? Kortnamn { get; init; }

    /// <summary>Whether the caption and the short name hold a name, and are not to be reworded.</summary>
    public bool Egennamn { get; init; }

    /// <summary>Whether it has no number.</summary>
    public bool Onumrerad { get; init; }

    public Stapeldiagram? Diagram { get; set; }

    public void Huvud(params Huvudcell[] celler) => _huvud.Add(celler);

    public void Rad(params Dokumentcell[] celler) => _rader.Add(new(Radslag.Vanlig, celler));

    public void Summa(params Dokumentcell[] celler) => _rader.Add(new(Radslag.Summa, celler));

    /// <summary>A subheader over the whole width.</summary>
    public void Grupp(string text) => _rader.Add(new(Radslag.Grupp, [text]));

    /// <summary>The table, its fixed texts in the förbund's words.</summary>
    public Tabell Bygg(Ordval ord, int? nummer, string ankare) => new()
    {
        Nummer = nummer,
        Del = Del,
        Rubrik = Egennamn ? rubrik : ord[rubrik],
        Beskrivning = ord[beskrivning],
        Kortnamn = Egennamn ? Kortnamn ?? rubrik : ord[Kortnamn ?? rubrik],
        Ankare = ankare,
        Bredder = bredder,
        Bredd = Bredd,
        Linjer = Linjer,
        Tät = Tät,
        Huvud = [.. _huvud.Select(rad => rad.Select(cell => cell with { Text = ord[cell.Text] }).ToList())],
        Rader = [.. _rader.Select(rad => rad with { Celler = [.. rad.Celler.Select(cell => cell is Textcell text ? new Textcell(ord[text.Text]) : cell)] })],
        Diagram = Diagram is null ? null : Diagram with
        {
            Serier = [.. Diagram.Serier.Select(serie => ord[serie])],
            Rader = [.. Diagram.Rader.Select(rad => rad with { Text = ord[rad.Text] })],
        },
    };
}
