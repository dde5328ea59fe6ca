using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Ledamöter;

/// <summary>Says which day is somebody's last in a lokusgrupp.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Ledamot">The place.</param>
/// <param name="Tom">The last day.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record AvslutaLokusledamotCommand(string Kod, LokusledamotId Ledamot, DateOnly? Tom, int Sedd) : IRequest<Result>;

internal sealed class AvslutaLokusledamotValidator : AbstractValidator<AvslutaLokusledamotCommand>
{
    public AvslutaLokusledamotValidator() => RuleFor(c => c.Tom).NotNull().WithMessage("Skriv vilken dag som är den sista.");
}

internal sealed class AvslutaLokusledamotHandler(IFinsamContext db, Ledamotsregister register, Användarkontext kontext) : IRequestHandler<AvslutaLokusledamotCommand, Result>
{
    public async Task<Result> Handle(AvslutaLokusledamotCommand request, CancellationToken cancellationToken)
    {
        if ((await db.LokusgruppAttSkrivaAsync(request.Kod, kontext.Användare, Lokusgruppsläsning.Ledning, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var gruppens = await register.HämtaAsync(request.Kod, cancellationToken);
        return await register.ÄndraAsync(gruppens, request.Ledamot, u => u with { Tom = request.Tom }, request.Sedd, "lokusgrupp.ledamot_avslutad", cancellationToken);
    }
}
