using Finsam.Domain.Gemensamt;
using FluentValidation;

namespace Finsam.Application.Gemensamt;

/// <summary>What holds of every text that somebody writes.</summary>
internal static class Textregler
{
    /// <summary>Longest reason.</summary>
    public const int MaxSkäl = 500;

    /// <summary>Not too long, and no personnummer.</summary>
    public static IRuleBuilderOptions<T, string> Skriven<T>(this IRuleBuilder<T, string> regel, string vad, int längst) => regel
        .MaximumLength(längst).WithMessage($"{vad} får vara högst {längst} tecken.")
        .Must(text => !Personnummer.FinnsI(text)).WithMessage($"{vad} ser ut att innehålla ett personnummer. Ta bort det; sådana får inte finnas i Finsam.");

    /// <summary>Without blanks around it, and with the one kind of line break.</summary>
    public static string Rensad(string text) => text.ReplaceLineEndings("\n").Trim();

    public static string? Skäl(string? skäl) => string.IsNullOrWhiteSpace(skäl) ? null : skäl.Trim();
}
