using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Indikatorer;

/// <summary>Asks for the page of the indikatorer as a file: the same figures, and the same hidden.</summary>
/// <param name="Fråga">What the page asks.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record IndikatorerFilQuery(IndikatorerQuery Fråga, Handlingsformat Format) : IRequest<Result<Handlingsfil>>;

/// <summary>Asks for the page of one kärnindikator as a file.</summary>
/// <param name="Fråga">What the page asks.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record IndikatorFilQuery(IndikatorQuery Fråga, Handlingsformat Format) : IRequest<Result<Handlingsfil>>;

internal sealed class IndikatorerFilHandler(IMediator mediator, Handlingsskrivare skrivare, Inställningar inställningar)
    : IRequestHandler<IndikatorerFilQuery, Result<Handlingsfil>>, IRequestHandler<IndikatorFilQuery, Result<Handlingsfil>>
{
    public async Task<Result<Handlingsfil>> Handle(IndikatorerFilQuery request, CancellationToken cancellationToken)
    {
        var läst = await mediator.Send(request.Fråga, cancellationToken);
        return läst.Lyckades ? skrivare.Skriv(Indikatorhandling.Av(läst.Värde, inställningar), $"indikatorer-{Kod(läst.Värde.Vald)}{läst.Värde.Period}", request.Format) : läst.Fel;
    }

    public async Task<Result<Handlingsfil>> Handle(IndikatorFilQuery request, CancellationToken cancellationToken)
    {
        var läst = await mediator.Send(request.Fråga, cancellationToken);
        return läst.Lyckades ? skrivare.Skriv(Indikatorhandling.Av(läst.Värde, inställningar), $"karnindikator-{Kod(läst.Värde.Vald)}{läst.Värde.Indikator.Nr}", request.Format) : läst.Fel;
    }

    private static string Kod(Mätval? vald) => (vald?.Insats ?? vald?.Lokusgrupp) is { } kod ? $"{kod}-" : "";
}
