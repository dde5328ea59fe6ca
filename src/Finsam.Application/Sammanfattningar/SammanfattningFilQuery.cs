using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
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

internal sealed class SammanfattningFilHandler(IMediator mediator, Handlingsskrivare skrivare, Inställningar inställningar)
    : IRequestHandler<InsatssammanfattningFilQuery, Result<Handlingsfil>>, IRequestHandler<LokussammanfattningFilQuery, Result<Handlingsfil>>
{
    public async Task<Result<Handlingsfil>> Handle(InsatssammanfattningFilQuery request, CancellationToken cancellationToken) =>
        Skriv(await mediator.Send(new InsatssammanfattningQuery(request.Kod, request.Period), cancellationToken), request.Format);

    public async Task<Result<Handlingsfil>> Handle(LokussammanfattningFilQuery request, CancellationToken cancellationToken) =>
        Skriv(await mediator.Send(new LokussammanfattningQuery(request.Kod, request.Period), cancellationToken), request.Format);

    private Result<Handlingsfil> Skriv(Result<SammanfattningVy> läst, Handlingsformat format) =>
        läst.Lyckades ? skrivare.Skriv(läst.Värde.Handling(inställningar), $"sammanfattning-{läst.Värde.Kod}-{läst.Värde.Period}", format) : läst.Fel;
}
