using System.Globalization;
using System.Linq.Expressions;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using FluentValidation;

namespace Finsam.Application.Avvikelser;

/// <summary>What is typed about an avvikelse.</summary>
public sealed record Avvikelsetext
{
    /// <summary>What does not hold, or <c>null</c> until that is chosen.</summary>
    public Avvikelseslag? Slag { get; init; }

    /// <summary>What it is about.</summary>
    public string Beskrivning { get; init; } = "";

    /// <summary>Why it is so.</summary>
    public string Orsak { get; init; } = "";

    /// <summary>What it leads to.</summary>
    public string Konsekvens { get; init; } = "";

    /// <summary>What will be done.</summary>
    public string Åtgärd { get; init; } = "";

    /// <summary>The function that does it.</summary>
    public string Ansvarig { get; init; } = "";

    /// <summary>The day by which it is done, or <c>null</c> until one is chosen.</summary>
    public DateOnly? KlarSenast { get; init; }

    /// <summary>Whether money is to be moved to the next year.</summary>
    public bool Flytta { get; init; }

    /// <summary>Kronor to move: digits, blanks between thousands, comma before the öre.</summary>
    public string Belopp { get; init; } = "";

    /// <summary>The year in which they are not used.</summary>
    public string FrånÅr { get; init; } = "";

    /// <summary>As it was written, to be changed.</summary>
    internal static Avvikelsetext Av(Avvikelse avvikelse) => new()
    {
        Slag = avvikelse.Slag,
        Beskrivning = avvikelse.Beskrivning,
        Orsak = avvikelse.Orsak,
        Konsekvens = avvikelse.Konsekvens,
        Åtgärd = avvikelse.Åtgärd,
        Ansvarig = avvikelse.Ansvarig,
        KlarSenast = avvikelse.KlarSenast,
        Flytta = avvikelse.Medelflytt is not null,
        Belopp = avvikelse.Medelflytt?.Belopp.ToString("0.##", Svenska.Kultur) ?? "",
        FrånÅr = avvikelse.Medelflytt?.FrånÅr.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The money to move, or <c>null</c>; an amount or year that cannot be read is 0.</summary>
    internal Medelflytt? Medelflytt() => Flytta
        ? new(Tal(Belopp), int.TryParse(FrånÅr.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var år) ? år : 0)
        : null;

    /// <summary>As the avvikelse keeps it; asked of what has been checked.</summary>
    internal Avvikelseuppgifter Uppgifter() => new()
    {
        Slag = Slag!.Value,
        Beskrivning = Textregler.Rensad(Beskrivning),
        Orsak = Textregler.Rensad(Orsak),
        Konsekvens = Textregler.Rensad(Konsekvens),
        Åtgärd = Textregler.Rensad(Åtgärd),
        Ansvarig = Textregler.Rensad(Ansvarig),
        KlarSenast = KlarSenast!.Value,
        Medelflytt = Medelflytt(),
    };

    private static decimal Tal(string text)
    {
        var tätt = string.Concat(text.Where(t => !char.IsWhiteSpace(t))).Replace(',', '.');
        return decimal.TryParse(tätt, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tal) ? tal : 0;
    }
}

/// <summary>Checks what is typed about an avvikelse, field by field.</summary>
internal sealed class AvvikelsetextRegler : AbstractValidator<Avvikelsetext>
{
    public AvvikelsetextRegler()
    {
        RuleFor(t => t.Slag).NotNull().WithMessage("Välj vad avvikelsen gäller.");
        Krävd(t => t.Beskrivning, "Skriv vad som avviker.", "Beskrivningen", Avvikelseuppgifter.MaxText);
        Krävd(t => t.Orsak, "Skriv vad det beror på.", "Orsaken", Avvikelseuppgifter.MaxText);
        Krävd(t => t.Konsekvens, "Skriv vad det leder till.", "Konsekvensen", Avvikelseuppgifter.MaxText);
        Krävd(t => t.Åtgärd, "Skriv vad ni gör åt det.", "Åtgärden", Avvikelseuppgifter.MaxText);
        Krävd(t => t.Ansvarig, "Skriv vilken funktion som ansvarar för åtgärden.", "Texten", Avvikelseuppgifter.MaxAnsvarig);
        RuleFor(t => t.KlarSenast).NotNull().WithMessage("Skriv när åtgärden ska vara klar.")
            .Must(dag => dag is null || dag.Value.Year is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr).WithMessage("Skriv en dag som 2026-06-30.");
        RuleFor(t => t.Flytta).Must((text, flytta) => !flytta || text.Slag is null or Avvikelseslag.Budget)
            .WithMessage("Pengar flyttas bara av en avvikelse om budget. Välj budget, eller ta bort krysset.");
        RuleFor(t => t.FrånÅr).Must((text, år) => text.Medelflytt() is not { } flytt || flytt.FrånÅr is >= Kvartal.FörstaÅr and < Kvartal.SistaÅr)
            .WithMessage("Skriv ett år, som 2026.");
        RuleFor(t => t.Belopp).Must((text, _) => Beloppsfel(text) is null).WithMessage((text, _) => Beloppsfel(text));
    }

    /// <summary>What is wrong with the amount, whatever the year.</summary>
    private static string? Beloppsfel(Avvikelsetext text) => text.Medelflytt() is { } flytt ? (flytt with { FrånÅr = Kvartal.FörstaÅr }).Fel() : null;

    private void Krävd(Expression<Func<Avvikelsetext, string>> fält, string saknas, string vad, int längst) =>
        RuleFor(fält).Cascade(CascadeMode.Stop).Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage(saknas).Skriven(vad, längst);
}
