using System.Buffers;
using System.Text;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Tells what a file is when it is not UTF-8 text, so that whoever saved it knows what to do.</summary>
internal static class Filkodning
{
    private const string SparaOm = "öppna den i Excel och spara den som ”CSV UTF-8”";

    /// <summary>What is wrong, and on which row, or <c>null</c>.</summary>
    public static (int Rad, string Text)? Fel(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? (1, $"filen är en Excelbok eller en zip-fil, inte CSV och inte UTF-8; {SparaOm}")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? (1, $"filen är en Excelbok av äldre slag (.xls), inte CSV och inte UTF-8; {SparaOm}")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (1, $"filen är UTF-16 (i Excel ”Unicode-text”), inte UTF-8; {SparaOm}")
        : FörstaFelaktiga(bytes) is { } plats ? (bytes[..plats].Count((byte)'\n') + 1, Text(bytes[plats]))
        : null;

    private static string Text(byte felaktig) => felaktig == 0
        ? $"här står ett NUL-tecken: filen är UTF-16 eller skadad, inte UTF-8; {SparaOm}"
        : $"filen är inte UTF-8 utan troligen Windows-1252 (Latin-1), som äldre ”CSV” från Excel; {SparaOm}";

    /// <summary>Where the first byte is that is not UTF-8, or is NUL.</summary>
    private static int? FörstaFelaktiga(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        var giltiga = nul < 0 ? bytes : bytes[..nul];
        var längd = 0;
        while (!giltiga.IsEmpty)
        {
            // ASCII is passed over in one stride.
            var ascii = giltiga.IndexOfAnyExceptInRange((byte)1, (byte)0x7F);
            var steg = ascii < 0 ? giltiga.Length : ascii;
            if (steg == 0 && Rune.DecodeFromUtf8(giltiga, out _, out steg) != OperationStatus.Done)
            {
                return längd;
            }

            längd += steg;
            giltiga = giltiga[steg..];
        }

        return nul < 0 ? null : nul;
    }
}
