using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Sets the colour of a mål in a period.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Plats">The mål.</param>
/// <param name="Period">The half-year or the year.</param>
/// <param name="Färg">The colour.</param>
/// <param name="Motivering">Why; needed for gul and röd, and where another colour is proposed.</param>
/// <param name="Åtgärd">What is to be done; needed for röd.</param>
/// <param name="Sedd">The version of the mål that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SättStyrkortsljusCommand(
    int År, string? Insats, Styrkortsplats Plats, Period Period, Trafikljus? Färg, string? Motivering, string? Åtgärd, int Sedd) : IRequest<Result>;

internal sealed class SättStyrkortsljusRegler : AbstractValidator<SättStyrkortsljusCommand>
{
    public SättStyrkortsljusRegler() => RuleFor(c => c.Färg).NotNull().WithMessage("Välj färg.").IsInEnum().WithMessage("Välj färg.");
}

internal sealed class SättStyrkortsljusHandler(Styrkortsregister register, Styrkortsläsning läsning, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SättStyrkortsljusCommand, Result>
{
    public async Task<Result> Handle(SättStyrkortsljusCommand request, CancellationToken cancellationToken)
    {
        // What is proposed is worked out anew: the page may have been open for long.
        var vy = await läsning.LäsAsync(request.År, request.Insats, request.Period, cancellationToken);
        if (!vy.Lyckades)
        {
            return vy.Fel;
        }

        var mål = vy.Värde.Perspektiv.FirstOrDefault(p => p.Perspektiv.Nr == request.Plats.Perspektiv)?.Mål.FirstOrDefault(m => m.Mål.Nr == request.Plats.Mål);
        var förslag = mål?.Förslag.Färg ?? Trafikljus.Grå;
        var ljus = new Ljussättning(
            request.Period, request.Färg!.Value, Textregler.Rensad(request.Motivering ?? ""), Textregler.Rensad(request.Åtgärd ?? ""), förslag, kontext.Användare.Namn, klocka.GetUtcNow());
        return await register.ÄndraAsync(
            request.År,
            request.Insats,
            "ljus",
            s => s.SättLjus(request.Plats, ljus, request.Sedd),
            s => Styrkortshistorik.Ljuset(s, request.Plats, request.Period),
            cancellationToken,
            ljus: true);
    }
}
