using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Ekonomi.Avstämning;

/// <summary>Asks which totals of a printed table do not agree. Nothing is stored.</summary>
/// <param name="Tabell">A row per line: heading, utfall, budget, avvikelse, and what it sums. See <see cref="Trycktabell"/>.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record StämAvQuery(string Tabell) : IRequest<Result<Avstämningsvy>>;

/// <summary>A printed table, and what does not agree in it.</summary>
/// <param name="Rader">Its rows.</param>
/// <param name="Fel">Every number that does not agree.</param>
public sealed record Avstämningsvy(IReadOnlyList<Trycktrad> Rader, IReadOnlyList<Avstämningsfel> Fel);

internal sealed class StämAvValidator : AbstractValidator<StämAvQuery>
{
    private const int MaxText = 60_000;

    public StämAvValidator() => RuleFor(q => q.Tabell ?? "").NotEmpty().WithMessage("Skriv eller klistra in tabellens rader.")
        .Skriven("Tabellen", MaxText).OverridePropertyName(nameof(StämAvQuery.Tabell));
}

internal sealed class StämAvHandler : IRequestHandler<StämAvQuery, Result<Avstämningsvy>>
{
    public Task<Result<Avstämningsvy>> Handle(StämAvQuery request, CancellationToken cancellationToken)
    {
        var rader = Trycktabell.Läs(request.Tabell);
        return Task.FromResult<Result<Avstämningsvy>>(rader.Fel is { } fel ? fel : new Avstämningsvy(rader.Värde, Domain.Ekonomi.Avstämning.Granska(rader.Värde)));
    }
}
