using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Svg = DocumentFormat.OpenXml.Office2019.Drawing.SVG;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The förbund's logotype in the header of the first page: in its proportions, and small enough to leave the text where it is.</summary>
internal static class Sidhuvudsbild
{
    private const double EmuPerCm = 360_000;

    private const double HögstBredd = 7 * EmuPerCm;

    /// <summary>Between the edge of the header and the text.</summary>
    private const double HögstHöjd = 1.1 * EmuPerCm;

    private const string SvgTillägg = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /// <summary>One transparent pixel: what knows no SVG, as a Word older than 2016, shows nothing.</summary>
    private static readonly byte[] Tom = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=");

    /// <summary>Puts the picture into the package and gives the run that shows it.</summary>
    public static Run Lägg(HeaderPart del, Logotyp logotyp, string förbund)
    {
        var svg = logotyp.Mediatyp == "image/svg+xml";
        Skriv(del.AddImagePart(logotyp.Mediatyp == "image/jpeg" ? ImagePartType.Jpeg : ImagePartType.Png, "rId1"), svg ? Tom : logotyp.Innehåll);
        var bild = new A.Blip { Embed = "rId1" };
        if (svg)
        {
            Skriv(del.AddImagePart(ImagePartType.Svg, "rId2"), logotyp.Innehåll);
            bild.Append(new A.BlipExtensionList(new A.BlipExtension(new Svg.SVGBlip { Embed = "rId2" }) { Uri = SvgTillägg }));
        }

        var (bredd, höjd) = Mått(logotyp.Mediatyp switch
        {
            "image/png" => Bildmått.Png(logotyp.Innehåll),
            "image/jpeg" => Bildmått.Jpeg(logotyp.Innehåll) ?? (1, 1),
            _ => SvgMått(logotyp.Innehåll),
        });
        return new(new Drawing(Infogad(bild, bredd, höjd, $"Logotyp för {förbund}")));
    }

    private static Inline Infogad(A.Blip bild, long bredd, long höjd, string alternativ) => new(
        new Extent { Cx = bredd, Cy = höjd },
        new DocProperties { Id = 1, Name = "Logotyp", Description = alternativ },
        new A.Graphic(new A.GraphicData(
            new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = 1, Name = "Logotyp", Description = alternativ },
                    new Pic.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
                new Pic.BlipFill(bild, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = bredd, Cy = höjd }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };

    private static (long Bredd, long Höjd) Mått((double Bredd, double Höjd) egna)
    {
        var skala = Math.Min(HögstBredd / egna.Bredd, HögstHöjd / egna.Höjd);
        return (Math.Max(1, (long)(egna.Bredd * skala)), Math.Max(1, (long)(egna.Höjd * skala)));
    }

    /// <summary>The proportions, by the frame of the drawing or else by its size; a square when it tells neither.</summary>
    private static (double Bredd, double Höjd) SvgMått(byte[] svg)
    {
        var rot = XDocument.Load(new MemoryStream(svg)).Root!;
        var ram = ((string?)rot.Attribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var (bredd, höjd) = ram.Length == 4 ? (Tal(ram[2]), Tal(ram[3])) : (Tal((string?)rot.Attribute("width")), Tal((string?)rot.Attribute("height")));
        return bredd > 0 && höjd > 0 ? (bredd, höjd) : (1, 1);
    }

    /// <summary>"120", "120.5px"; a share of something unknown is no size.</summary>
    private static double Tal(string? mått) =>
        mått is not null && !mått.Contains('%', StringComparison.Ordinal)
        && double.TryParse(mått.TrimEnd("pxtcmin ".ToCharArray()), NumberStyles.Float, CultureInfo.InvariantCulture, out var tal) && double.IsFinite(tal)
            ? tal
            : 0;

    private static void Skriv(ImagePart del, byte[] innehåll)
    {
        using var ström = new MemoryStream(innehåll);
        del.FeedData(ström);
    }
}
