using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>Begins a styrkort: an empty one, or one that begins where that of an earlier year stands.</summary>
/// <param name="År">Calendar year, as it was typed.</param>
/// <param name="Insats">Kod of the insats, or <c>null</c> for the förbund.</param>
/// <param name="Kopiera">Whether to begin with the latest earlier one: all but its values and colours.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SkapaStyrkortCommand(string År, string? Insats, bool Kopiera) : IRequest<Result<int>>;

internal sealed class SkapaStyrkortRegler : AbstractValidator<SkapaStyrkortCommand>
{
    public SkapaStyrkortRegler() => RuleFor(c => c.År).Must(år => int.TryParse(år, out var tal) && tal is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr).WithMessage("Skriv året med fyra siffror.");
}

internal sealed class SkapaStyrkortHandler(Styrkortsregister register, IFinsamLager lager) : IRequestHandler<SkapaStyrkortCommand, Result<int>>
{
    public async Task<Result<int>> Handle(SkapaStyrkortCommand request, CancellationToken cancellationToken)
    {
        var (år, kod) = (int.Parse(request.År, Svenska.Kultur), request.Insats);
        var svar = await register.InsatsAsync(kod, cancellationToken);
        if ((svar.Fel ?? register.Får(kod).Fel) is { } nekad)
        {
            return nekad;
        }

        await lager.TurasOmAsync($"styrkort:{kod}:{år}", cancellationToken);
        var insats = svar.Värde?.Id;
        var egna = lager.Alla<Styrkort>().Where(s => s.InsatsId == insats && s.År <= år);
        var förra = await egna.OrderByDescending(s => s.År).FirstOrDefaultAsync(cancellationToken);
        if (förra?.År == år)
        {
            return Fel.Fältet("styrkort.finns", nameof(request.År), $"Det finns redan ett styrkort för {år}.");
        }

        if (request.Kopiera && förra is null)
        {
            return Fel.Fältet("styrkort.inget-att-kopiera", nameof(request.Kopiera), "Det finns inget tidigare styrkort att börja med.");
        }

        lager.Lägg(request.Kopiera ? förra!.Till(år) : Styrkort.Nytt(insats, år));
        register.Anteckna("nytt", kod, år, null, request.Kopiera ? new JsonObject { ["kopierat_fran"] = förra!.År } : []);
        return (await lager.SparaAsync(cancellationToken)).Fel is { } fel ? fel : år;
    }
}
