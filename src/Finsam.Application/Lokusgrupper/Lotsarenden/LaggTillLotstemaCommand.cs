using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Puts a theme in the list that lotsärenden choose from.</summary>
/// <param name="Namn">What it is called.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäggTillLotstemaCommand(string Namn) : IRequest<Result>;

internal sealed class LäggTillLotstemaRegler : AbstractValidator<LäggTillLotstemaCommand>
{
    public LäggTillLotstemaRegler() => RuleFor(c => c.Namn).Cascade(CascadeMode.Stop)
        .Must(namn => !string.IsNullOrWhiteSpace(namn)).WithMessage("Skriv vad temat heter.").Skriven("Temat", Lotstema.MaxNamn);
}

internal sealed class LäggTillLotstemaHandler(IFinsamLager lager) : IRequestHandler<LäggTillLotstemaCommand, Result>
{
    public async Task<Result> Handle(LäggTillLotstemaCommand request, CancellationToken cancellationToken)
    {
        var namn = request.Namn.Trim();
        var finns = await lager.Alla<Lotstema>().Select(t => t.Namn).ToListAsync(cancellationToken);
        if (finns.Contains(namn, StringComparer.OrdinalIgnoreCase))
        {
            return Fel.Fältet("lots.tema_finns", nameof(request.Namn), "Temat finns redan.");
        }

        lager.Lägg(new Lotstema { Namn = namn });
        lager.Anteckna(new("lots.tema", null) { Nytt = new JsonObject { ["namn"] = namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
