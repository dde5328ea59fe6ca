using Finsam.Domain.Gemensamt;
using FluentValidation;

namespace Finsam.Application.Konton;

/// <summary>Rules that several forms about accounts share.</summary>
internal static class Kontoregler
{
    /// <summary>The name of a person.</summary>
    public static IRuleBuilderOptions<T, string> Personnamn<T>(this IRuleBuilder<T, string> regel) => regel
        .NotEmpty().WithMessage("Skriv namnet.")
        .MaximumLength(Användarkonto.MaxNamn).WithMessage($"Namnet får vara högst {Användarkonto.MaxNamn} tecken.")
        .Must(text => !Personnummer.FinnsI(text)).WithMessage("Skriv namnet utan personnummer.");

    /// <summary>An e-mail address.</summary>
    public static IRuleBuilderOptions<T, string> Epost<T>(this IRuleBuilder<T, string> regel) => regel
        .Must(text => Epostadress.Tolka(text, "").Lyckades).WithMessage(Epostadress.Förklaring);

    /// <summary>A reason that history keeps.</summary>
    public static IRuleBuilderOptions<T, string> Skäl<T>(this IRuleBuilder<T, string> regel) => regel
        .NotEmpty().WithMessage("Skriv varför. Det står kvar i historiken.")
        .MaximumLength(Användarkonto.MaxSkäl).WithMessage($"Skälet får vara högst {Användarkonto.MaxSkäl} tecken.")
        .Must(text => !Personnummer.FinnsI(text)).WithMessage("Skriv skälet utan personnummer.");

    /// <summary>A role is chosen.</summary>
    public static IRuleBuilderOptions<T, Roll?> Vald<T>(this IRuleBuilder<T, Roll?> regel) => regel.NotNull().WithMessage("Välj en roll.");
}
