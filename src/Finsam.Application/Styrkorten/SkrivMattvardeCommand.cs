using System.Globalization;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Types a value of a mått, with its day; one of the same day is replaced.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Plats">The mått.</param>
/// <param name="Datum">The day that the value is of.</param>
/// <param name="Värde">The value, as it was typed.</param>
/// <param name="N">Of how many, as it was typed; may be empty.</param>
/// <param name="Not">What else is to be known; may be empty.</param>
/// <param name="Sedd">The version of the mål that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SkrivMåttvärdeCommand(int År, string? Insats, Styrkortsplats Plats, DateOnly? Datum, string Värde, string? N, string? Not, int Sedd) : IRequest<Result>;

internal sealed class SkrivMåttvärdeRegler : AbstractValidator<SkrivMåttvärdeCommand>
{
    public SkrivMåttvärdeRegler()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Skriv vilken dag värdet gäller.");
        RuleFor(c => c.Värde).Must(text => Måltext.Tal(text, out _)).WithMessage("Skriv värdet som ett tal.");
        RuleFor(c => c.N).Must(text => string.IsNullOrWhiteSpace(text) || int.TryParse(text, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, Svenska.Kultur, out _))
            .WithMessage("Skriv av hur många med siffror, eller lämna tomt.");
    }
}

internal sealed class SkrivMåttvärdeHandler(Styrkortsregister register, TimeProvider klocka) : IRequestHandler<SkrivMåttvärdeCommand, Result>
{
    public Task<Result> Handle(SkrivMåttvärdeCommand request, CancellationToken cancellationToken)
    {
        _ = Måltext.Tal(request.Värde, out var värde);
        int? n = string.IsNullOrWhiteSpace(request.N) ? null : int.Parse(request.N, Svenska.Kultur);
        return register.ÄndraAsync(
            request.År,
            request.Insats,
            "varde",
            s => s.LäsAv(request.Plats, new(request.Datum!.Value, värde, n, Textregler.Skäl(request.Not)), klocka.Idag(), request.Sedd),
            s => Styrkortshistorik.Värdet(s, request.Plats, request.Datum!.Value),
            cancellationToken);
    }
}
