using System.Globalization;
using System.Text;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>
/// Asks for everything that is neither about a person nor a styrgrupp's own draft, as one file. What is left out is only on the server's command
/// line: <see cref="ExporteraCommand"/>.
/// </summary>
/// <param name="Format">The kind of file.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record ExportfilQuery(Exportformat Format) : IRequest<Exportfil>;

/// <summary>The kinds of file an export can be.</summary>
public enum Exportformat
{
    /// <summary>The exchange format, which imports again unchanged.</summary>
    [Kod("zip")]
    Zip,

    /// <summary>A workbook to read in Excel: every cell is text or a number, none a formula.</summary>
    [Kod("xlsx")]
    Xlsx,
}

/// <summary>A finished export.</summary>
/// <param name="Innehåll">Read once, from the beginning; disposed of by the reader.</param>
/// <param name="Namn">A name to save it by, with förbund and date.</param>
/// <param name="Mediatyp">For the Content-Type header.</param>
public sealed record Exportfil(Stream Innehåll, string Namn, string Mediatyp);

/// <summary>Writes an export as one kind of file.</summary>
public interface IExportskrivare
{
    /// <summary>The kind of file.</summary>
    Exportformat Format { get; }

    /// <summary>For the Content-Type header.</summary>
    string Mediatyp { get; }

    /// <summary>Everything without persons and drafts, as of one moment. The stream takes its bytes with it when it is disposed of.</summary>
    Task<Stream> SkapaAsync(CancellationToken cancellationToken);
}

internal sealed class ExportfilHandler(IEnumerable<IExportskrivare> skrivare, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<ExportfilQuery, Exportfil>
{
    public async Task<Exportfil> Handle(ExportfilQuery request, CancellationToken cancellationToken)
    {
        var vald = skrivare.Single(s => s.Format == request.Format);
        var namn = $"finsam-{Vik(inställningar.Förbund)}-{klocka.Idag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{request.Format.Kod()}";
        return new(await vald.SkapaAsync(cancellationToken), namn, vald.Mediatyp);
    }

    /// <summary>Small letters, digits and hyphens; å ä ö without their marks.</summary>
    private static string Vik(string text)
    {
        var tecken = text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return string.Join('-', string.Concat(tecken).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
