using Finsam.Application.Behörighet;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using MediatR;

namespace Finsam.Application.Rapporter;

/// <summary>Asks for the masked PM as a file.</summary>
/// <param name="Period">The period.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerAllt, Roll.Driftansvarig)]
public sealed record PmFilQuery(Period Period, Pmformat Format) : IRequest<Pmfil>;

/// <summary>Asks for the PM with every count as it is, as a file: only on the server's command line.</summary>
/// <param name="Period">The period.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record OmaskeradPmFilQuery(Period Period, Pmformat Format) : IRequest<Pmfil>;

/// <summary>The kinds of file a PM can be.</summary>
public enum Pmformat
{
    /// <summary>The tables as JSON. Source: formats/utbyte.md.</summary>
    [Kod("json")]
    Json,

    /// <summary>A Word document.</summary>
    [Kod("docx")]
    Docx,

    /// <summary>An Excel workbook.</summary>
    [Kod("xlsx")]
    Xlsx,
}

/// <summary>A finished file.</summary>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Namn">A name to save it by, without å ä ö: <c>pm-2021H1.docx</c>.</param>
/// <param name="Mediatyp">For the Content-Type header.</param>
public sealed record Pmfil(byte[] Innehåll, string Namn, string Mediatyp);

/// <summary>Writes a PM as one kind of file.</summary>
public interface IPmskrivare
{
    /// <summary>The kind of file.</summary>
    Pmformat Format { get; }

    /// <summary>For the Content-Type header.</summary>
    string Mediatyp { get; }

    /// <summary>Writes the whole file.</summary>
    /// <param name="pm">The figures.</param>
    /// <param name="dokument">What is written around them, and in which order.</param>
    /// <param name="ut">Where to; left open.</param>
    void Skriv(Pm pm, Pmdokument dokument, Stream ut);
}

internal sealed class PmFilHandler(IMediator mediator, IEnumerable<IPmskrivare> skrivare, Pmläsning läsning)
    : IRequestHandler<PmFilQuery, Pmfil>, IRequestHandler<OmaskeradPmFilQuery, Pmfil>
{
    public async Task<Pmfil> Handle(PmFilQuery request, CancellationToken cancellationToken) =>
        await SkrivAsync(await mediator.Send(new PmQuery(request.Period), cancellationToken), request.Format, cancellationToken);

    public async Task<Pmfil> Handle(OmaskeradPmFilQuery request, CancellationToken cancellationToken) =>
        await SkrivAsync(await mediator.Send(new OmaskeratPmQuery(request.Period), cancellationToken), request.Format, cancellationToken);

    private async Task<Pmfil> SkrivAsync(Pm pm, Pmformat format, CancellationToken cancellationToken)
    {
        var vald = skrivare.Single(s => s.Format == format);
        using var ut = new MemoryStream();
        vald.Skriv(pm, (await läsning.DokumentAsync(pm, cancellationToken)).Dokument, ut);
        return new(ut.ToArray(), $"pm-{pm.Period}.{format.Kod()}", vald.Mediatyp);
    }
}
