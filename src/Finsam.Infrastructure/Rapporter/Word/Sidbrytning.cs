using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>What a block is, for the pages.</summary>
internal enum Blockslag
{
    Rubrik1,
    Rubrik2,
    Stycke,
    Tabellrubrik,
    Tabell,
}

/// <summary>A paragraph or a table with its height.</summary>
internal sealed class Block(Blockslag slag, OpenXmlElement element, double huvudhöjd, IReadOnlyList<double> radhöjder)
{
    public Blockslag Slag => slag;

    public OpenXmlElement Element => element;

    /// <summary>Height of the header rows of a table, points; they come again on every page. 0 for a paragraph.</summary>
    public double Huvudhöjd => huvudhöjd;

    /// <summary>Heights of the rows, or of the lines of a paragraph, points.</summary>
    public IReadOnlyList<double> Radhöjder => radhöjder;

    public double Höjd => huvudhöjd + radhöjder.Sum();

    /// <summary>The page where it begins, once <see cref="Sidbrytning"/> has gone over it.</summary>
    public int Sida { get; set; }
}

/// <summary>
/// Sets page breaks so that a table and the heading, text and caption above it stand together, and tells the page of every heading. What is
/// broken here does not depend on the renderer, and that is why the table of contents is right.
/// </summary>
internal static class Sidbrytning
{
    /// <summary>A little less than there is, since renderers differ by a point here and there.</summary>
    private const double Sidhöjd = Sidmått.Texthöjd * 0.975;

    /// <summary>Above this part of the page, a table that does not fit is rather divided than moved: half a page would stay empty.</summary>
    private const double DelaOvanför = 0.35;

    /// <summary>A table longer than a page begins where it stands if this part of the page is left.</summary>
    private const double BörjaOm = 0.3;

    /// <summary>Breaks the blocks, which begin on a page of their own. Returns the number of the last page.</summary>
    public static int Bryt(IReadOnlyList<Block> block, int sidorFöre)
    {
        var (sida, y) = (sidorFöre, Sidhöjd);
        var gruppTill = -1;
        for (var i = 0; i < block.Count; i++)
        {
            var detta = block[i];
            if (detta.Slag == Blockslag.Rubrik1)
            {
                (sida, y) = (sida + 1, 0);
            }
            else if (i > gruppTill && detta.Slag is Blockslag.Rubrik2 or Blockslag.Tabellrubrik)
            {
                gruppTill = GruppSlut(block, i);
                if (BörBrytas(y, block.Skip(i).Take(gruppTill - i + 1).Sum(b => b.Höjd)))
                {
                    ((Paragraph)detta.Element).ParagraphProperties!.PageBreakBefore = new();
                    (sida, y) = (sida + 1, 0);
                }
            }

            (sida, y) = Placera(detta, sida, y);
        }

        return sida;
    }

    private static bool BörBrytas(double y, double grupp) =>
        y + grupp > Sidhöjd && (grupp <= Sidhöjd ? y > DelaOvanför * Sidhöjd : y > (1 - BörjaOm) * Sidhöjd);

    /// <summary>The group reaches to its table; one without a table is the heading and the paragraph below it.</summary>
    private static int GruppSlut(IReadOnlyList<Block> block, int början)
    {
        for (var i = början + 1; i < block.Count && block[i].Slag is not (Blockslag.Rubrik1 or Blockslag.Rubrik2); i++)
        {
            if (block[i].Slag == Blockslag.Tabell)
            {
                return i;
            }
        }

        return Math.Min(början + 1, block.Count - 1);
    }

    private static (int Sida, double Y) Placera(Block block, int sida, double y)
    {
        var första = block.Huvudhöjd + block.Radhöjder.FirstOrDefault();
        if (y > 0 && y + första > Sidhöjd)
        {
            (sida, y) = (sida + 1, 0);
        }

        block.Sida = sida;
        y += block.Huvudhöjd;
        foreach (var rad in block.Radhöjder)
        {
            if (y + rad > Sidhöjd && y > block.Huvudhöjd)
            {
                (sida, y) = (sida + 1, block.Huvudhöjd);
            }

            y += rad;
        }

        return (sida, y);
    }
}
