using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Adds a text to a frozen document, which itself stays as it is.</summary>
/// <param name="Handling">The document.</param>
/// <param name="Text">What is added.</param>
[Behörighet(Roll.Kansli)]
public sealed record GörTilläggCommand(Guid Handling, string Text) : IRequest<Result>;

internal sealed class GörTilläggValidator : AbstractValidator<GörTilläggCommand>
{
    public GörTilläggValidator() =>
        RuleFor(c => c.Text).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad som läggs till.").Skriven("Tillägget", Arkivtillägg.MaxText);
}

internal sealed class GörTilläggHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<GörTilläggCommand, Result>
{
    public async Task<Result> Handle(GörTilläggCommand request, CancellationToken cancellationToken)
    {
        var id = new ArkivhandlingId(request.Handling);
        var handling = await db.Arkivhandlingar.SynligaFör(kontext.Användare, db.Insatser).Where(h => h.Id == id).Select(h => new { h.År, h.Nummer }).SingleOrDefaultAsync(cancellationToken);
        if (handling is null)
        {
            return ArkivfilHandler.FinnsInte;
        }

        var text = Textregler.Rensad(request.Text);
        lager.Lägg(Arkivtillägg.Av(id, text, null, new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow())));
        lager.Anteckna(new("arkiv.tillagg", $"arkiv:{Arkivord.Nummer(handling.År, handling.Nummer)}") { Nytt = new JsonObject { ["text"] = text } });
        return await lager.SparaAsync(cancellationToken);
    }
}
