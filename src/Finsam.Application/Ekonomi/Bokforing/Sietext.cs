using System.Text;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>The characters of a SIE file: code page 437, and nothing else. Source: SIE filformat 4B, "Filens innehåll".</summary>
internal static class Sietext
{
    /// <summary>å ä ö Å Ä Ö é in code page 437.</summary>
    private static readonly byte[] Pc8 = [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82];

    /// <summary>å ä ö Å Ä Ö é in Windows-1252.</summary>
    private static readonly byte[] Windows = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9];

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    static Sietext() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or the encoding that it is in instead.</summary>
    public static (string? Text, string? FelKodning) Läs(byte[] fil) => FelKodning(fil) is { } kodning
        ? (null, kodning)
        : (Encoding.GetEncoding(437).GetString(fil), null);

    private static string? FelKodning(byte[] fil)
    {
        if (fil is [0xEF, 0xBB, 0xBF, ..])
        {
            return "UTF-8";
        }

        if (fil is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || fil.Contains((byte)0))
        {
            return "UTF-16";
        }

        if (fil.All(b => b < 0x80))
        {
            return null;
        }

        return ÄrUtf8(fil) ? "UTF-8" : fil.Any(Windows.Contains) && !fil.Any(Pc8.Contains) ? "Windows-1252" : null;
    }

    /// <summary>Swedish in code page 437 is hardly ever valid UTF-8: its letters are bytes that may only come after another.</summary>
    private static bool ÄrUtf8(byte[] fil)
    {
        try
        {
            _ = Utf8.GetCharCount(fil);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
