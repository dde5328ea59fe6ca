using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>Asks for everything on the page about outcomes as a workbook: what is hidden there is hidden here.</summary>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record UtfallFilQuery(Period Period) : IRequest<Kalkylfil>;

internal sealed class UtfallFilHandler(IMediator mediator, IKalkylskrivare skrivare, Inställningar inställningar) : IRequestHandler<UtfallFilQuery, Kalkylfil>
{
    public async Task<Kalkylfil> Handle(UtfallFilQuery request, CancellationToken cancellationToken)
    {
        var perInsats = await mediator.Send(new UtfallQuery(request.Period, Utfallsgruppering.Insats), cancellationToken);
        var mål = await mediator.Send(new EgnaMålQuery(request.Period), cancellationToken);
        var fördelning = await mediator.Send(new UtfallsfördelningQuery(request.Period), cancellationToken);
        var skattning = await mediator.Send(new SkattningsutfallQuery(null, request.Period), cancellationToken);
        List<Arbetsblad> blad =
        [
            Utfallsblad.Om(perInsats, inställningar),
            Utfallsblad.Utfall("Per insats", "Insats", perInsats),
            Utfallsblad.Utfall("Per lokusgrupp", "Lokusgrupp", await mediator.Send(new UtfallQuery(request.Period, Utfallsgruppering.Lokusgrupp), cancellationToken)),
            Utfallsblad.Utfall("Per inriktning", "Inriktning", await mediator.Send(new UtfallQuery(request.Period, Utfallsgruppering.Inriktning), cancellationToken)),
            Utfallsblad.Mål(mål, perInsats),
            .. fördelning.Visas ? [Utfallsblad.Ålder(fördelning), Utfallsblad.Försörjning(fördelning)] : Array.Empty<Arbetsblad>(),
            Utfallsblad.Skattning(skattning.Värde),
        ];
        return new(skrivare.Skriv(blad), $"utfall-{request.Period}.xlsx");
    }
}
