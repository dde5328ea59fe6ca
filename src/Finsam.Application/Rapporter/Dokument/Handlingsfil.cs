using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The kinds of file a document can be.</summary>
public enum Handlingsformat
{
    /// <summary>Word.</summary>
    [Kod("docx")]
    Docx,

    /// <summary>Excel.</summary>
    [Kod("xlsx")]
    Xlsx,
}

/// <summary>A finished file.</summary>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Namn">A name to save it by, without å ä ö.</param>
/// <param name="Mediatyp">For the Content-Type header.</param>
public sealed record Handlingsfil(byte[] Innehåll, string Namn, string Mediatyp);

/// <summary>Writes a document as the kind of file that was asked for.</summary>
internal sealed class Handlingsskrivare(IWordskrivare word, IKalkylskrivare excel)
{
    /// <summary>The file.</summary>
    /// <param name="handling">The document.</param>
    /// <param name="namn">What to save it by, without its end.</param>
    /// <param name="format">The kind of file.</param>
    public Handlingsfil Skriv(Handling handling, string namn, Handlingsformat format) => format == Handlingsformat.Docx
        ? new(word.Skriv(handling), $"{namn}.docx", IWordskrivare.Mediatyp)
        : new(excel.Skriv(handling), $"{namn}.xlsx", Kalkylfil.Mediatyp);
}
