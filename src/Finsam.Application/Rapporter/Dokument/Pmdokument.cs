using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>
/// The PM as a document: what stands in it and in which order, the same as a page, in Word and in Excel. Order of the printed PM of
/// Samordningsförbundet Uppsala län 2021.
/// </summary>
public sealed record Pmdokument
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The name of the förbund.</summary>
    public required string Förbund { get; init; }

    /// <summary>The förbund's logotype, or <c>null</c>.</summary>
    public Logotyp? Logotyp { get; init; }

    /// <summary>That it is fastställd, and how; empty for one that is not.</summary>
    public string Stämpel { get; init; } = "";

    /// <summary>Whether small counts are hidden, and how.</summary>
    public required string Maskering { get; init; }

    /// <summary>What stands in front; empty while nothing is written.</summary>
    public required Tjänsteskrivelse Skrivelse { get; init; }

    /// <summary>A tjänsteskrivelse to begin from.</summary>
    public required Tjänsteskrivelse Skrivelseförslag { get; init; }

    /// <summary>The blocks, also those that wait for a text.</summary>
    public required IReadOnlyList<Block> Block { get; init; }

    /// <summary>The title.</summary>
    public required string Titel { get; init; }

    /// <summary>The blocks that have something to read: no empty places, and no heading with nothing under it.</summary>
    public IReadOnlyList<Block> Skrivna
    {
        get
        {
            var skrivna = new List<Block>();
            foreach (var block in Block.Where(HarText).Reverse())
            {
                // Backwards, so that what stands under a heading is known when it comes.
                if (block is not Rubrik rubrik || skrivna is [.., not Rubrik] || skrivna is [.., Rubrik under] && under.Nivå > rubrik.Nivå)
                {
                    skrivna.Add(block);
                }
            }

            skrivna.Reverse();
            return skrivna;
        }
    }

    /// <summary>The tables, in order.</summary>
    public IEnumerable<Tabell> Tabeller => Block.OfType<Tabell>();

    /// <summary>The document of a PM.</summary>
    /// <param name="pm">The figures.</param>
    /// <param name="texter">The kansli's own texts, or <c>null</c> where there are none.</param>
    /// <param name="inställningar">The förbund's name and words, and the limits that the texts name.</param>
    /// <param name="lyfta">The avvikelser that have been lifted to the board.</param>
    public static Pmdokument Av(Pm pm, Pmtexter? texter, Inställningar inställningar, params IReadOnlyList<Lyftavvikelse> lyfta)
    {
        var dokument = new Dokumentbyggare(texter, inställningar.Ord);
        Sammanfattning.Skriv(dokument, pm);
        Insatsavsnitt.Skriv(dokument, pm);
        Målavsnitt.Skriv(dokument, pm);
        Budgetavsnitt.Skriv(dokument, pm, inställningar.Trösklar);
        Kvalitetsavsnitt.Skriv(dokument, pm);
        Avvikelseavsnitt.Skriv(dokument, lyfta);
        Statistikavsnitt.Skriv(dokument, pm);
        Avslutadeavsnitt.Skriv(dokument, pm);
        dokument.Rubrik1("Sammanfattning och reflektioner");
        dokument.Text(Pmavsnitt.Reflektion, "Reflektioner");
        return new()
        {
            Titel = inställningar.Ord["Uppföljning av insatser"],
            Period = pm.Period,
            Förbund = Rentext.Rad(inställningar.Förbund),
            Logotyp = inställningar.Logotyp,
            Maskering = Maskeringstext.För(pm.Maskerad, inställningar.Maskeringsgräns),
            Skrivelse = texter?.Tjänsteskrivelse ?? Tjänsteskrivelse.Tom,
            Skrivelseförslag = Skrivelsetexter.Förslag(pm, Rentext.Rad(inställningar.Förbund), inställningar.Ord),
            Block = dokument.Block,
        };
    }

    private static bool HarText(Block block) => block switch
    {
        Textplats plats => plats.Stycken.Count > 0,
        Måltexter mål => mål.Rader.Any(r => r.Mål.Stycken.Count > 0 || r.Utfall.Stycken.Count > 0),
        _ => true,
    };
}
