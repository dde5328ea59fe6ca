using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Takes an ansökan away: it was withdrawn, or entered by mistake.</summary>
/// <param name="Ansökan">Which.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Varför">What became of it.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom, Roll.Förbundschef)]
public sealed record TaBortAnsökanCommand(AnsökanId Ansökan, int Version, string? Varför) : IRequest<Result>;

internal sealed class TaBortAnsökanValidator : AbstractValidator<TaBortAnsökanCommand>
{
    public TaBortAnsökanValidator() => RuleFor(c => c.Varför ?? "").NotEmpty().WithMessage("Skriv vad det blev av ansökan, till exempel att den drogs tillbaka.")
        .Skriven("Texten", Textregler.MaxSkäl).OverridePropertyName(nameof(TaBortAnsökanCommand.Varför));
}

internal sealed class TaBortAnsökanHandler(IFinsamLager lager) : IRequestHandler<TaBortAnsökanCommand, Result>
{
    public async Task<Result> Handle(TaBortAnsökanCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Ansökan>().SingleOrDefaultAsync(a => a.Id == request.Ansökan, cancellationToken) is not { } ansökan)
        {
            return Ansökningsfel.FinnsInte;
        }

        if (ansökan.Version != request.Version)
        {
            return Ansökningsfel.Ändrad;
        }

        lager.TaBort(ansökan);
        lager.Anteckna(new("ansokan.borttagen", "forbundsekonomi") { Gammalt = Ansökningsfel.Rad(ansökan), Varför = Textregler.Skäl(request.Varför) });
        return await lager.SparaAsync(cancellationToken);
    }
}
