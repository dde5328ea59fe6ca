using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;

namespace Finsam.Application.Insatser;

/// <summary>What is typed about a mål.</summary>
public sealed record Måltext
{
    /// <summary>The level, or <c>null</c> until one is chosen.</summary>
    public Insatsmålnivå? Nivå { get; init; }

    /// <summary>The mål in words.</summary>
    public string Formulering { get; init; } = "";

    /// <summary>How it is measured, or <c>null</c> until that is chosen.</summary>
    public Målslag? Slag { get; init; }

    /// <summary>What is to be reached: a number with comma or point, or empty.</summary>
    public string Målvärde { get; init; } = "";

    /// <summary>What is counted, or empty.</summary>
    public string Enhet { get; init; } = "";

    /// <summary>What the denominator is, or empty.</summary>
    public string Nämnare { get; init; } = "";

    /// <summary>When and how it is measured, or empty.</summary>
    public string Mäts { get; init; } = "";

    /// <summary>The last day to reach it, or <c>null</c>.</summary>
    public DateOnly? Förfaller { get; init; }

    /// <summary>The mål that it carries on, as <c>kod#nr</c>, or empty.</summary>
    public string Ärver { get; init; } = "";

    /// <summary>A number as people type it: with comma or point, a percent sign after it does no harm.</summary>
    internal static bool Tal(string text, out decimal tal) => decimal.TryParse(
        text.Replace(',', '.').Replace('\u00a0', ' ').TrimEnd(' ', '%').Replace(" ", "", StringComparison.Ordinal),
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out tal);

    /// <summary>As the mål keeps it; asked of what has been checked.</summary>
    internal Måluppgifter Uppgifter() => new()
    {
        Nivå = Nivå!.Value,
        Formulering = Textregler.Rensad(Formulering),
        Slag = Slag!.Value,
        Målvärde = Tal(Målvärde, out var tal) ? tal : null,
        Enhet = Tom(Enhet),
        Nämnare = Tom(Nämnare),
        Mäts = Tom(Mäts),
        Förfaller = Förfaller,
        Ärver = Målhänvisning.TryParse(Ärver, out var ärvt) ? ärvt.ToString() : null,
    };

    private static string? Tom(string text) => Textregler.Rensad(text) is { Length: > 0 } rensad ? rensad : null;
}

/// <summary>Checks what is typed about a mål, field by field.</summary>
internal sealed class MåltextRegler : AbstractValidator<Måltext>
{
    public MåltextRegler()
    {
        RuleFor(m => m.Nivå).NotNull().WithMessage("Välj en nivå.");
        RuleFor(m => m.Formulering).Cascade(CascadeMode.Stop)
            .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv vad som ska uppnås.")
            .Skriven("Formuleringen", Måluppgifter.MaxText);
        RuleFor(m => m.Slag).NotNull().WithMessage("Välj hur målet mäts.");
        RuleFor(m => m.Målvärde).Must((mål, text) => Talfel(mål, text) is null).WithMessage((mål, text) => Talfel(mål, text));
        RuleFor(m => m.Enhet).Skriven("Enheten", Måluppgifter.MaxEnhet);
        RuleFor(m => m.Nämnare).Skriven("Nämnaren", Måluppgifter.MaxText);
        RuleFor(m => m.Mäts).Skriven("Texten om mätningen", Måluppgifter.MaxText);
        RuleFor(m => m.Förfaller).Must(dag => dag is null || dag.Value.Year is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr).WithMessage("Skriv en dag som 2026-06-30.");
        RuleFor(m => m.Ärver).Must(text => string.IsNullOrWhiteSpace(text) || Målhänvisning.TryParse(text, out _))
            .WithMessage("Skriv insatsens kod, # och målets nummer, som ung-intro#3.");
    }

    private static string? Talfel(Måltext mål, string text) => string.IsNullOrWhiteSpace(text) ? null
        : mål.Slag is Målslag.Milstolpe or Målslag.Kvalitativt ? "Ett mål som inte mäts med ett tal har inget målvärde. Ta bort det, eller välj ett annat sätt att mäta."
        : !Måltext.Tal(text, out var tal) ? "Skriv ett tal, som 70 eller 97,5."
        : tal < 0 ? "Målvärdet är negativt. Skriv 0 eller mer."
        : mål.Slag == Målslag.Andel && tal > 100 ? "En andel är högst 100 %."
        : tal > Måluppgifter.MaxVärde ? "Målvärdet är för stort."
        : decimal.Round(tal, Måluppgifter.MaxDecimaler) != tal ? $"Skriv målvärdet med högst {Måluppgifter.MaxDecimaler} decimaler."
        : null;
}

/// <summary>A mål as the history keeps it: its number, and what differs.</summary>
internal static class Målhistorik
{
    public static JsonObject Rad(int nr, Måluppgifter uppgifter, Måluppgifter? mot = null)
    {
        var rad = new JsonObject { ["nr"] = nr };
        foreach (var (nyckel, välj) in Fält)
        {
            if (mot is null || !Equals(välj(uppgifter), välj(mot)))
            {
                rad[nyckel] = välj(uppgifter) switch
                {
                    null => null,
                    decimal tal => JsonValue.Create(tal),
                    var värde => JsonValue.Create(värde.ToString()),
                };
            }
        }

        return rad;
    }

    private static readonly (string Nyckel, Func<Måluppgifter, object?> Välj)[] Fält =
    [
        ("niva", u => u.Nivå.Kod()), ("formulering", u => u.Formulering), ("slag", u => u.Slag.Kod()), ("malvarde", u => u.Målvärde), ("enhet", u => u.Enhet),
        ("namnare", u => u.Nämnare), ("mats", u => u.Mäts), ("forfaller", u => u.Förfaller?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("arver", u => u.Ärver),
    ];
}
