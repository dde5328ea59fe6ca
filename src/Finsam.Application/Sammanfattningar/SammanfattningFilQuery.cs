using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Sammanfattningar;

/// <summary>Asks for the page of one insats as a file.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatssammanfattningFilQuery(string Kod, Period Period, Handlingsformat Format) : IRequest<Result<Handlingsfil>>;

/// <summary>Asks for the page of one lokusgrupp as a file.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokussammanfattningFilQuery(string Kod, Period Period, Handlingsformat Format) : IRequest<Result<Handlingsfil>>;

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

internal sealed class SammanfattningFilHandler(IMediator mediator, IWordskrivare word, IKalkylskrivare excel, Inställningar inställningar)
    : IRequestHandler<InsatssammanfattningFilQuery, Result<Handlingsfil>>, IRequestHandler<LokussammanfattningFilQuery, Result<Handlingsfil>>
{
    public async Task<Result<Handlingsfil>> Handle(InsatssammanfattningFilQuery request, CancellationToken cancellationToken) =>
        Skriv(await mediator.Send(new InsatssammanfattningQuery(request.Kod, request.Period), cancellationToken), request.Format);

    public async Task<Result<Handlingsfil>> Handle(LokussammanfattningFilQuery request, CancellationToken cancellationToken) =>
        Skriv(await mediator.Send(new LokussammanfattningQuery(request.Kod, request.Period), cancellationToken), request.Format);

    private Result<Handlingsfil> Skriv(Result<SammanfattningVy> läst, Handlingsformat format)
    {
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var (handling, namn) = (läst.Värde.Handling(inställningar), $"sammanfattning-{läst.Värde.Kod}-{läst.Värde.Period}.{format.Kod()}");
        return format == Handlingsformat.Docx ? new Handlingsfil(word.Skriv(handling), namn, IWordskrivare.Mediatyp) : new Handlingsfil(excel.Skriv(handling), namn, Kalkylfil.Mediatyp);
    }
}
