using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Writes the minnesanteckningar of a meeting.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record SkrivAnteckningarCommand(Mötesgrupp Grupp, string Möte, string Text, int Sedd) : IRequest<Result>;

internal sealed class SkrivAnteckningarValidator : AbstractValidator<SkrivAnteckningarCommand>
{
    public SkrivAnteckningarValidator() => RuleFor(c => c.Text).Skriven("Minnesanteckningarna", Domain.Lokusgrupper.Möte.MaxAnteckningar);
}

internal sealed class SkrivAnteckningarHandler(IFinsamLager lager, Möteskretsar kretsar) : IRequestHandler<SkrivAnteckningarCommand, Result>
{
    public async Task<Result> Handle(SkrivAnteckningarCommand request, CancellationToken cancellationToken)
    {
        if ((await kretsar.SkrivAsync(request.Grupp, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        if (await lager.MötetAsync(request.Grupp, request.Möte, cancellationToken) is not { } möte)
        {
            return Mötesfel.FinnsInte;
        }

        var förr = möte.Anteckningar;
        if (möte.Anteckna(Textregler.Rensad(request.Text), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("mote.anteckningar", Möteshistorik.Gällde(request.Grupp)) { Gammalt = Rad(möte, förr), Nytt = Rad(möte, möte.Anteckningar) });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(Möte möte, string text) => new() { ["datum"] = $"{möte.Datum:yyyy-MM-dd}", ["text"] = text };
}
