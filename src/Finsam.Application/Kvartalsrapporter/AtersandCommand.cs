using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Sends a report back to its styrgrupp.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Sedd">Which time of handing in the user has read.</param>
/// <param name="Text">What is wanted, of the whole.</param>
/// <param name="Noter">What is wanted, question by question.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÅtersändCommand(string Kod, Kvartal Kvartal, int Sedd, string Text, IReadOnlyList<Återsändningsnot> Noter) : IRequest<Result>;

internal sealed class ÅtersändValidator : AbstractValidator<ÅtersändCommand>
{
    public ÅtersändValidator()
    {
        RuleFor(c => c.Text).Must((c, text) => !string.IsNullOrWhiteSpace(text) || c.Noter.Any(n => !string.IsNullOrWhiteSpace(n.Text)))
            .WithMessage("Skriv vad som behöver ändras, som helhet eller vid en fråga.");
        RuleFor(c => c.Text ?? "").Skriven("Texten", Rapportinlämning.MaxNot).OverridePropertyName(nameof(ÅtersändCommand.Text));
        RuleForEach(c => c.Noter).ChildRules(not => not.RuleFor(n => n.Text).Skriven("Noten", Rapportinlämning.MaxNot));
    }
}

internal sealed class ÅtersändHandler(IFinsamLager lager, Rapportunderlag underlag, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<ÅtersändCommand, Result>
{
    public async Task<Result> Handle(ÅtersändCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var öppnad = await underlag.ÖppnaAsync(kod, kvartal, Rapporthandling.Återsända, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        var (insats, rapport) = öppnad.Värde;

        var senaste = await underlag.SenasteAsync(rapport, cancellationToken);
        if (rapport.Status == Rapportstatus.Inlämnad && rapport.Inlämningar != request.Sedd)
        {
            return Rapportfel.Ändrad;
        }

        if (rapport.Återsänd().Fel is { } nej)
        {
            return nej;
        }

        var underskrift = new Underskrift(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow());
        var noter = request.Noter.Where(n => !string.IsNullOrWhiteSpace(n.Text)).Select(n => n with { Text = n.Text.Trim() }).ToList();
        senaste ??= await underlag.AvbildaAsync(insats, rapport, cancellationToken);
        senaste.Återsänds(underskrift, (request.Text ?? "").Trim(), noter);
        lager.Anteckna(new("rapport.atersand", Rapportunderlag.Nyckel(kod, kvartal)) { Varför = string.Join("\n", noter.Select(n => n.Text).Prepend(senaste.Återsändningstext).Where(t => !string.IsNullOrEmpty(t))) });
        return await lager.SparaAsync(cancellationToken);
    }
}
