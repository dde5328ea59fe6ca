using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>What holds of every text that the kansli writes in a PM.</summary>
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

    /// <summary>The texts of a period, new ones where there are none.</summary>
    public static async Task<Pmtexter> PmtexterFörAsync(this IFinsamLager lager, Period period, CancellationToken cancellationToken)
    {
        var texter = await lager.Alla<Pmtexter>().Include(t => t.Texter).SingleOrDefaultAsync(t => t.Period == period, cancellationToken);
        if (texter is null)
        {
            texter = Pmtexter.Nya(period);
            lager.Lägg(texter);
        }

        return texter;
    }
}
