using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Förbund;

/// <summary>Tells what an uploaded picture is, from its bytes, and refuses what could do anything but be looked at.</summary>
public static class Logotypgranskning
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxStorlek = 1024 * 1024;

    /// <summary>What is said of a larger one.</summary>
    public const string FörStor = "Bilden är för stor: högst 1 MB.";

    private const int MaxSida = 4000;
    private const string Ingen = "Bilden ska vara en PNG-, JPEG- eller SVG-fil.";
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The last block; nothing may be hidden after it.</summary>
    private static readonly byte[] PngSlut = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];

    /// <summary>What can be drawn with, and nothing that runs, moves or fetches.</summary>
    private static readonly HashSet<string> Element = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "style", "switch",
    };

    /// <summary>The picture, or why it is not taken.</summary>
    public static Result<Logotyp> Granska(byte[] innehåll)
    {
        if (innehåll.Length is 0 or > MaxStorlek)
        {
            return Nej(innehåll.Length == 0 ? "Välj en bild." : FörStor);
        }

        if (innehåll.AsSpan().StartsWith(Png))
        {
            return PngFel(innehåll) is { } fel ? Nej(fel) : Bild("image/png", innehåll);
        }

        if (innehåll is [0xFF, 0xD8, 0xFF, ..])
        {
            return Bildmått.Jpeg(innehåll) is not { } mått ? Nej("JPEG-filen är skadad.") : MåttFel(mått) is { } jpegFel ? Nej(jpegFel) : Bild("image/jpeg", innehåll);
        }

        return SvgFel(innehåll) is { } svgFel ? Nej(svgFel) : Bild("image/svg+xml", innehåll);
    }

    private static Logotyp Bild(string mediatyp, byte[] innehåll) => new(mediatyp, innehåll, Convert.ToHexStringLower(SHA256.HashData(innehåll)));

    private static Fel Nej(string text) => Fel.Fältet("logotyp.ogiltig", "Innehåll", text);

    private static string? PngFel(byte[] innehåll)
    {
        const int huvud = 24;
        if (innehåll.Length < huvud + PngSlut.Length || !innehåll.AsSpan(12).StartsWith("IHDR"u8) || !innehåll.AsSpan().EndsWith(PngSlut))
        {
            return "PNG-filen är skadad.";
        }

        return MåttFel(Bildmått.Png(innehåll));
    }

    private static string? MåttFel((uint Bredd, uint Höjd) mått) =>
        mått.Bredd is 0 or > MaxSida || mått.Höjd is 0 or > MaxSida ? $"Bilden ska vara högst {MaxSida} bildpunkter bred och hög." : null;

    private static string? SvgFel(byte[] innehåll)
    {
        try
        {
            using var läsare = XmlReader.Create(
                new MemoryStream(innehåll), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxStorlek });
            var rot = true;
            var stil = false;
            while (läsare.Read())
            {
                var fel = läsare.NodeType switch
                {
                    XmlNodeType.Element => ElementFel(läsare, rot),
                    XmlNodeType.ProcessingInstruction => "SVG-filen pekar ut en stilmall, och det tillåts inte.",
                    XmlNodeType.Text or XmlNodeType.CDATA when stil => VärdeFel(läsare.Value),
                    _ => null,
                };
                if (fel is not null)
                {
                    return fel;
                }

                if (läsare.NodeType == XmlNodeType.Element)
                {
                    (rot, stil) = (false, läsare is { LocalName: "style", IsEmptyElement: false });
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return Ingen;
        }
    }

    private static string? ElementFel(XmlReader läsare, bool rot)
    {
        if (rot && (läsare.LocalName != "svg" || läsare.NamespaceURI != Svg))
        {
            return Ingen;
        }

        // Drawing programs leave notes in namespaces of their own; a browser does nothing with them, except with HTML.
        if (läsare.NamespaceURI == Svg ? !Element.Contains(läsare.LocalName) : läsare.NamespaceURI.Contains("xhtml", StringComparison.OrdinalIgnoreCase) || läsare.NamespaceURI.Length == 0)
        {
            return $"SVG-filen innehåller ”{läsare.LocalName}”, som inte tillåts i en logotyp.";
        }

        for (var i = 0; i < läsare.AttributeCount; i++)
        {
            läsare.MoveToAttribute(i);
            var fel = AttributFel(läsare);
            if (fel is not null)
            {
                return fel;
            }
        }

        läsare.MoveToElement();
        return null;
    }

    private static string? AttributFel(XmlReader attribut) =>
        attribut.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? "SVG-filen innehåller skript, och det tillåts inte."
        : attribut.LocalName.Equals("href", StringComparison.OrdinalIgnoreCase) && !attribut.Value.TrimStart().StartsWith('#')
            ? "SVG-filen hämtar något utifrån, och det tillåts inte."
        : attribut.NamespaceURI == "http://www.w3.org/2000/xmlns/" ? null
        : VärdeFel(attribut.Value);

    private static string? VärdeFel(string värde)
    {
        var tätt = string.Concat(värde.Where(t => !char.IsWhiteSpace(t) && t is not ('"' or '\''))).ToLowerInvariant();
        return tätt.Contains("javascript:", StringComparison.Ordinal) || tätt.Contains("expression(", StringComparison.Ordinal) ? "SVG-filen innehåller skript, och det tillåts inte."
            : tätt.Contains("@import", StringComparison.Ordinal) || tätt.Contains('\\', StringComparison.Ordinal) || tätt.Replace("url(#", "", StringComparison.Ordinal).Contains("url(", StringComparison.Ordinal)
                ? "SVG-filen hämtar något utifrån, och det tillåts inte."
            : null;
    }
}
