using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Indikatorer;
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
        await SkrivAsync(
            await mediator.Send(new InsatssammanfattningQuery(request.Kod, request.Period), cancellationToken), new(request.Period, request.Kod, null), request.Format, cancellationToken);

    public async Task<Result<Handlingsfil>> Handle(LokussammanfattningFilQuery request, CancellationToken cancellationToken) =>
        await SkrivAsync(
            await mediator.Send(new LokussammanfattningQuery(request.Kod, request.Period), cancellationToken), new(request.Period, null, request.Kod), request.Format, cancellationToken);

    /// <summary>With what the answers to the kärnindikatorer are, last, as on the page.</summary>
    private async Task<Result<Handlingsfil>> SkrivAsync(Result<SammanfattningVy> läst, IndikatorerQuery svar, Handlingsformat format, CancellationToken cancellationToken)
    {
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var indikatorer = await mediator.Send(svar, cancellationToken);
        var handling = läst.Värde.Handling(inställningar);
        return skrivare.Skriv(
            indikatorer.Lyckades ? handling with { Block = [.. handling.Block, .. Indikatorhandling.Del(indikatorer.Värde, inställningar)] } : handling,
            $"sammanfattning-{läst.Värde.Kod}-{läst.Värde.Period}",
            format);
    }
}
