using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>Writes one of the kansli's own texts in a PM; an empty one takes it away.</summary>
/// <param name="Period">The period of the PM.</param>
/// <param name="Plats">Where the text stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Sedd">The version that the writer saw.</param>
/// <param name="Varför">The reason, or <c>null</c>.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record SkrivPmtextCommand(Period Period, Pmplats Plats, string Text, int Sedd, string? Varför) : IRequest<Result>;

internal sealed class SkrivPmtextValidator : AbstractValidator<SkrivPmtextCommand>
{
    public SkrivPmtextValidator()
    {
        RuleFor(c => c.Text).Skriven("Texten", Pmtext.MaxLängd);
        RuleFor(c => c.Varför ?? "").Skriven("Skälet", Textregler.MaxSkäl).OverridePropertyName(nameof(SkrivPmtextCommand.Varför));
    }
}

internal sealed class SkrivPmtextHandler(IFinsamLager lager, IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SkrivPmtextCommand, Result>
{
    public async Task<Result> Handle(SkrivPmtextCommand request, CancellationToken cancellationToken)
    {
        var plats = request.Plats;
        if (plats.GällerInsats && !await db.Insatser.AnyAsync(i => i.Kod == plats.Insats, cancellationToken))
        {
            return Felkatalog.InsatsFinnsInte(plats.Insats);
        }

        var texter = await lager.PmtexterFörAsync(request.Period, cancellationToken);
        var (gammal, version) = (texter[plats]?.Text, texter.Version);
        var svar = texter.Skriv(plats, Textregler.Rensad(request.Text), request.Sedd, new(kontext.Användare.Namn, klocka.GetUtcNow()));
        if (!svar.Lyckades || texter.Version == version)
        {
            return svar;
        }

        lager.Anteckna(new("pmtext", $"pm:{request.Period}")
        {
            Gammalt = Rad(plats, gammal),
            Nytt = Rad(plats, texter[plats]?.Text),
            Varför = Textregler.Skäl(request.Varför),
        });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject? Rad(Pmplats plats, string? text) => text is null ? null : new() { ["plats"] = plats.ToString(), ["text"] = text };
}
