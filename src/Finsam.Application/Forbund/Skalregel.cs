using System.Linq.Expressions;
using FluentValidation;

namespace Finsam.Application.Förbund;

/// <summary>The reason for a change that is the förbund's decision.</summary>
internal static class Skälregel
{
    /// <summary>Longest reason.</summary>
    public const int MaxLängd = 1000;

    /// <summary>Must be given.</summary>
    public static void Skäl<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> fält) => validator.RuleFor(fält)
        .NotEmpty().WithMessage("Skriv varför, till exempel vilket beslut ändringen följer.")
        .MaximumLength(MaxLängd).WithMessage($"Skälet får vara högst {MaxLängd} tecken.");
}
