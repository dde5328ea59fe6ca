using System.IO.Compression;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Avvikelser;

/// <summary>Tells what a file is, from its bytes and not from its name, and refuses what is not on the short list.</summary>
internal static class Bilagegranskning
{
    private const string Tillåtna = "Bifoga en PDF, en bild (PNG eller JPEG), eller en Word- eller Excelfil utan makron.";

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file's type and the name it is kept under, or why it is not taken.</summary>
    /// <param name="namn">The name it had.</param>
    /// <param name="innehåll">Its bytes.</param>
    public static Result<(string Namn, Filtyp Typ)> Granska(string namn, byte[] innehåll)
    {
        if (innehåll.Length is 0 or > Avvikelsefil.MaxStorlek)
        {
            return Nej(innehåll.Length == 0 ? "Välj en fil som inte är tom." : "Filen är för stor: högst 10 MB.");
        }

        if (Typ(innehåll) is not { } typ)
        {
            return Nej(Tillåtna);
        }

        var rensat = Rensat(namn, typ);
        return Personnummer.FinnsI(rensat) ? Nej("Filens namn ser ut att innehålla ett personnummer. Byt namn på den.") : (rensat, typ);
    }

    private static Filtyp? Typ(byte[] innehåll) =>
        innehåll.AsSpan().StartsWith("%PDF-"u8) ? Filtyp.Pdf
        : innehåll.AsSpan().StartsWith(Png) ? Filtyp.Png
        : innehåll is [0xFF, 0xD8, 0xFF, ..] ? Filtyp.Jpeg
        : innehåll.AsSpan().StartsWith("PK\x03\x04"u8) ? Kontorsfil(innehåll)
        : null;

    /// <summary>Word and Excel are zip files: their parts tell which, and whether there are macros in them.</summary>
    private static Filtyp? Kontorsfil(byte[] innehåll)
    {
        try
        {
            using var arkiv = new ZipArchive(new MemoryStream(innehåll), ZipArchiveMode.Read);
            var delar = arkiv.Entries.Select(d => d.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !delar.Contains("[Content_Types].xml") || delar.Any(d => d.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : delar.Contains("word/document.xml") ? Filtyp.Word
                : delar.Contains("xl/workbook.xml") ? Filtyp.Excel
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Without folders and signs that file systems or headers do not take, and with the ending of what it is.</summary>
    private static string Rensat(string namn, Filtyp typ)
    {
        var sist = namn.Split('/', '\\')[^1];
        var punkt = sist.LastIndexOf('.');
        var stam = string.Concat((punkt > 0 ? sist[..punkt] : sist).Where(t => !char.IsControl(t) && "<>:\"|?*;".IndexOf(t, StringComparison.Ordinal) < 0)).Trim(' ', '.');
        stam = stam.Length == 0 ? "bilaga" : stam;
        var längst = Avvikelsefil.MaxNamn - typ.Kod().Length - 1;
        return $"{(stam.Length > längst ? stam[..längst] : stam)}.{typ.Kod()}";
    }

    private static Fel Nej(string text) => Fel.Fältet("avvikelse.fil", "Innehåll", text);
}
