using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>Sets the målnivå of a kärnindikator from a year on, for all insatser or for one.</summary>
/// <param name="Nr">1–15.</param>
/// <param name="Insats">Kod of the insats, or empty for all that have none of their own.</param>
/// <param name="FrånÅr">From which year.</param>
/// <param name="Procent">Whole percent; <c>null</c> for none from that year on.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record SättMålnivåCommand(int Nr, string? Insats, int? FrånÅr, int? Procent, int Sedd) : IRequest<Result>;

internal sealed class SättMålnivåRegler : AbstractValidator<SättMålnivåCommand>
{
    public SättMålnivåRegler()
    {
        RuleFor(c => c.Nr).InclusiveBetween(1, Kärnindikator.Antal).WithMessage($"Välj en kärnindikator 1–{Kärnindikator.Antal}.");
        RuleFor(c => c.FrånÅr).NotNull().InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Skriv ett år, som 2025.");
    }
}

internal sealed class SättMålnivåHandler(IFinsamLager lager) : IRequestHandler<SättMålnivåCommand, Result>
{
    public async Task<Result> Handle(SättMålnivåCommand request, CancellationToken cancellationToken)
    {
        InsatsId? insats = null;
        if (!string.IsNullOrEmpty(request.Insats))
        {
            if (await lager.Alla<Insats>().FirstOrDefaultAsync(i => i.Kod == request.Insats, cancellationToken) is not { } funnen)
            {
                return Felkatalog.InsatsFinnsInte(request.Insats);
            }

            insats = funnen.Id;
        }

        await lager.TurasOmAsync($"malniva:{request.Nr}", cancellationToken);
        var nivå = await lager.Alla<Målnivå>().FirstOrDefaultAsync(m => m.Nr == request.Nr && m.InsatsId == insats && m.FrånÅr == request.FrånÅr, cancellationToken);
        var förr = nivå is null ? null : Rad(nivå, request.Insats);
        if (nivå is null)
        {
            lager.Lägg(nivå = Målnivå.Ny(request.Nr, insats, request.FrånÅr!.Value));
        }

        if (nivå.Sätt(request.Procent, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new(förr is null ? "malniva.ny" : "malniva.andrad", null) { Gammalt = förr, Nytt = Rad(nivå, request.Insats) });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(Målnivå nivå, string? insats) => new()
    {
        ["karnindikator"] = nivå.Nr,
        ["insats"] = string.IsNullOrEmpty(insats) ? null : insats,
        ["fran_ar"] = nivå.FrånÅr,
        ["procent"] = nivå.Procent,
    };
}
