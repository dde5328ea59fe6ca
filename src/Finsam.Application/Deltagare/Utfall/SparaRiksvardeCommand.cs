using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>Enters or corrects what the country as a whole had in a period.</summary>
/// <param name="Id">The one to correct, or <c>null</c> for a new one.</param>
/// <param name="Period">The period, as it was typed: <c>2025</c>, <c>2025H1</c>.</param>
/// <param name="Procent">The share, as it was typed: percent with comma or point.</param>
/// <param name="Källa">Who says so, and where.</param>
/// <param name="Publicerat">The day when it was published, or <c>null</c>.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaRiksvärdeCommand(RiksvärdeId? Id, string Period, string Procent, string Källa, DateOnly? Publicerat, int Sedd) : IRequest<Result>;

internal sealed class SparaRiksvärdeRegler : AbstractValidator<SparaRiksvärdeCommand>
{
    public SparaRiksvärdeRegler()
    {
        RuleFor(c => c.Period).Must(text => Domain.Gemensamt.Period.TryParse(text.Trim(), out _)).WithMessage("Skriv ett år, ett halvår eller ett kvartal, som 2025, 2025H1 eller 2025Q1.");
        RuleFor(c => c.Procent).Must(text => Måltext.Tal(text, out _)).WithMessage("Skriv en andel mellan 0 och 100 med högst en decimal, som 45,5.");
        RuleFor(c => c.Källa).Cascade(CascadeMode.Stop).Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv var värdet kommer ifrån.").Skriven("Källan", Riksvärde.MaxKälla);
    }
}

internal sealed class SparaRiksvärdeHandler(IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaRiksvärdeCommand, Result>
{
    public async Task<Result> Handle(SparaRiksvärdeCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("riksvarde", cancellationToken);
        var alla = await lager.Alla<Riksvärde>().ToListAsync(cancellationToken);
        var värde = request.Id is null ? Riksvärde.Nytt() : alla.SingleOrDefault(r => r.Id == request.Id);
        if (värde is null)
        {
            return Riksvärdefel.Borta;
        }

        _ = Period.TryParse(request.Period.Trim(), out var period);
        _ = Måltext.Tal(request.Procent, out var procent);
        if (alla.Any(r => r != värde && r.Period == period))
        {
            return Fel.Fältet("riksvarde.period", nameof(request.Period), "Det finns redan ett riksvärde för perioden. Ändra det i stället.");
        }

        var förr = request.Id is null ? null : Riksvärdehistorik.Rad(värde);
        if (värde.Skriv(new(period, procent, Textregler.Rensad(request.Källa), request.Publicerat), klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(värde);
        }

        lager.Anteckna(new(förr is null ? "riksvarde.nytt" : "riksvarde.andrat", null) { Gammalt = förr, Nytt = Riksvärdehistorik.Rad(värde) });
        return await lager.SparaAsync(cancellationToken);
    }
}

/// <summary>A riksvärde as the history keeps it.</summary>
internal static class Riksvärdehistorik
{
    public static JsonObject Rad(Riksvärde värde) => new()
    {
        ["period"] = värde.Period.ToString(),
        ["procent"] = värde.Procent,
        ["uppgift_ur"] = värde.Källa,
        ["publicerat"] = värde.Publicerat?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };
}

/// <summary>Refusals that are shared.</summary>
internal static class Riksvärdefel
{
    public static readonly Fel Borta = new("riksvarde.borta", "Riksvärdet har ändrats eller tagits bort sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);
}
