using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Writes a mått of a mål, new or changed.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Plats">The mål; and which mått, or none for a new one.</param>
/// <param name="Text">The mått in words.</param>
/// <param name="Källa">Where its value comes from.</param>
/// <param name="Målvärde">What is to be reached, as it was typed; may be empty.</param>
/// <param name="Enhet">What is counted; may be empty.</param>
/// <param name="ÖverÅret">Whether it is collected over the year.</param>
/// <param name="Sedd">The version of the mål that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaMåttCommand(
    int År, string? Insats, Styrkortsplats Plats, string Text, Måttkälla Källa, string? Målvärde, string? Enhet, bool ÖverÅret, int Sedd) : IRequest<Result>;

internal sealed class SparaMåttRegler : AbstractValidator<SparaMåttCommand>
{
    public SparaMåttRegler() =>
        RuleFor(c => c.Målvärde).Must(text => string.IsNullOrWhiteSpace(text) || Måltext.Tal(text, out _)).WithMessage("Skriv målvärdet som ett tal, eller lämna tomt.");
}

internal sealed class SparaMåttHandler(Styrkortsregister register) : IRequestHandler<SparaMåttCommand, Result>
{
    public Task<Result> Handle(SparaMåttCommand request, CancellationToken cancellationToken)
    {
        decimal? målvärde = !string.IsNullOrWhiteSpace(request.Målvärde) && Måltext.Tal(request.Målvärde, out var tal) ? tal : null;
        var enhet = request.Källa == Måttkälla.Skrivet ? Textregler.Skäl(request.Enhet) : null;
        var uppgifter = new Måttuppgifter(Textregler.Rensad(request.Text), request.Källa, målvärde, enhet, request.ÖverÅret && request.Källa == Måttkälla.Skrivet);
        return register.ÄndraAsync(
            request.År,
            request.Insats,
            request.Plats.Mått is null ? "nytt_matt" : "matt",
            s => s.SkrivMått(request.Plats, uppgifter, request.Sedd),
            s => Styrkortshistorik.Måttet(s, request.Plats with { Mått = request.Plats.Mått ?? s.Målet(request.Plats)!.Mått[^1].Nr }),
            cancellationToken,
            ny: request.Plats.Mått is null);
    }
}
