using Finsam.Application.Behörighet;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes how the board wants the money divided between the kinds of insatser.</summary>
/// <param name="Individ">Percent.</param>
/// <param name="Struktur">Percent.</param>
/// <param name="Kompetens">Percent.</param>
/// <param name="BaraOrdning">Whether only the order between them is decided.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraInriktningsmålCommand(int? Individ, int? Struktur, int? Kompetens, bool BaraOrdning, string? Varför, int Version) : IRequest<Result>
{
    /// <summary>As a division; what is empty is 0.</summary>
    public Inriktningsmål Mål => new() { Individ = Individ ?? 0, Struktur = Struktur ?? 0, Kompetens = Kompetens ?? 0, BaraOrdning = BaraOrdning };
}

internal sealed class ÄndraInriktningsmålValidator : AbstractValidator<ÄndraInriktningsmålCommand>
{
    public ÄndraInriktningsmålValidator()
    {
        RuleFor(c => c.Individ).Must((c, _) => c.Mål.Fel() is null).WithMessage(c => c.Mål.Fel());
        this.Skäl(c => c.Varför);
    }
}

internal sealed class ÄndraInriktningsmålHandler(Inställningsändring ändring) : IRequestHandler<ÄndraInriktningsmålCommand, Result>
{
    public Task<Result> Handle(ÄndraInriktningsmålCommand request, CancellationToken cancellationToken) =>
        ändring.SparaAsync(Inställningsgrupp.Inriktningsmål, request.Mål, request.Version, request.Varför, cancellationToken);
}
