using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;

namespace Finsam.Application.Styrgrupper;

/// <summary>The fields of a seat, as a form sends them.</summary>
public interface ILedamotsfält
{
    /// <summary>The account, or <c>null</c> for someone who has none.</summary>
    KontoId? Konto { get; }

    /// <summary>What they are; needed without an account.</summary>
    string? Funktion { get; }

    /// <summary>Which kind of huvudman they sit for.</summary>
    Huvudmannaslag? Huvudman { get; }

    /// <summary>The organisation; may be empty for the two authorities.</summary>
    string? Organisation { get; }

    /// <summary>Which seat.</summary>
    Ledamotsplats? Plats { get; }

    /// <summary>Whether they chair the group.</summary>
    bool Ordförande { get; }

    /// <summary>First day.</summary>
    DateOnly? Från { get; }

    /// <summary>Last day, or <c>null</c>.</summary>
    DateOnly? Tom { get; }
}

/// <summary>Rules of the fields, and what they come to.</summary>
internal static class Ledamotsfältregler
{
    public static void Ledamotsregler<T>(this AbstractValidator<T> regler)
        where T : ILedamotsfält
    {
        regler.RuleFor(c => c.Funktion)
            .MaximumLength(Styrgruppsledamot.MaxFunktion).WithMessage($"Funktionen får vara högst {Styrgruppsledamot.MaxFunktion} tecken.")
            .Must(text => !Personnummer.FinnsI(text ?? "")).WithMessage("Skriv funktionen utan personnummer.");
        regler.RuleFor(c => c.Huvudman).NotNull().WithMessage("Välj vilken huvudman ledamoten sitter för.");
        regler.RuleFor(c => c.Organisation).Must(text => !Personnummer.FinnsI(text ?? "")).WithMessage("Skriv organisationen utan personnummer.");
        regler.RuleFor(c => c.Plats).NotNull().WithMessage("Välj vilken plats ledamoten har.");
        regler.RuleFor(c => c.Från).NotNull().WithMessage("Skriv den första dagen.");
    }

    /// <summary>The seat that checked fields describe.</summary>
    public static Result<Ledamotsuppgifter> Uppgifter(this ILedamotsfält fält)
    {
        var huvudman = Domain.Gemensamt.Huvudman.Av(fält.Huvudman!.Value, fält.Organisation);
        return huvudman.Lyckades
            ? new Ledamotsuppgifter(fält.Konto, fält.Funktion?.Trim() ?? "", huvudman.Värde, fält.Plats!.Value, fält.Ordförande, new(fält.Från!.Value, fält.Tom))
            : huvudman.Fel;
    }
}
