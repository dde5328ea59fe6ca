using Finsam.Application.Behörighet;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes the limits of the budget light. Approved quarters keep theirs.</summary>
/// <param name="Bagatell">Kronor.</param>
/// <param name="GrönFrån">Percent.</param>
/// <param name="GrönTill">Percent.</param>
/// <param name="GulFrån">Percent.</param>
/// <param name="GulTill">Percent.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraTrösklarCommand(
    decimal? Bagatell, decimal? GrönFrån, decimal? GrönTill, decimal? GulFrån, decimal? GulTill, string? Varför, int Version) : IRequest<Result>
{
    /// <summary>As limits; what is empty is 0, and refused by the validator.</summary>
    public Trösklar Trösklar => new()
    {
        Bagatell = Bagatell ?? 0,
        GrönFrån = GrönFrån ?? 0,
        GrönTill = GrönTill ?? 0,
        GulFrån = GulFrån ?? 0,
        GulTill = GulTill ?? 0,
    };
}

internal sealed class ÄndraTrösklarValidator : AbstractValidator<ÄndraTrösklarCommand>
{
    private const decimal Störst = 10_000_000;
    private const decimal HögstProcent = 1000;

    public ÄndraTrösklarValidator()
    {
        RuleFor(c => c.Bagatell).Cascade(CascadeMode.Stop).NotNull().WithMessage("Ange bagatellgränsen i kronor; 0 om den inte ska användas.")
            .InclusiveBetween(0, Störst).WithMessage("Bagatellgränsen ska vara mellan 0 och 10 000 000 kr.");
        foreach (var procent in new System.Linq.Expressions.Expression<Func<ÄndraTrösklarCommand, decimal?>>[] { c => c.GulFrån, c => c.GrönFrån, c => c.GrönTill, c => c.GulTill })
        {
            RuleFor(procent).Cascade(CascadeMode.Stop).NotNull().WithMessage("Ange gränsen i procent.")
                .InclusiveBetween(0, HögstProcent).WithMessage("Gränsen ska vara mellan 0 och 1 000 procent.");
        }

        RuleFor(c => c.GrönFrån).GreaterThanOrEqualTo(c => c.GulFrån).WithMessage("Grön från får inte vara lägre än gul från.");
        RuleFor(c => c.GrönTill).GreaterThanOrEqualTo(c => c.GrönFrån).WithMessage("Grön till får inte vara lägre än grön från.");
        RuleFor(c => c.GulTill).GreaterThanOrEqualTo(c => c.GrönTill).WithMessage("Gul till får inte vara lägre än grön till.");
        this.Skäl(c => c.Varför);
    }
}

internal sealed class ÄndraTrösklarHandler(Inställningsändring ändring) : IRequestHandler<ÄndraTrösklarCommand, Result>
{
    public Task<Result> Handle(ÄndraTrösklarCommand request, CancellationToken cancellationToken) =>
        ändring.SparaAsync(Inställningsgrupp.Trösklar, request.Trösklar, request.Version, request.Varför, cancellationToken);
}
