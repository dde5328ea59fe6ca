using System.Globalization;
using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;

namespace Finsam.Web.Features.Enkäter.Svara;

/// <summary>What whoever follows a link sees.</summary>
public enum Enkätsteg
{
    /// <summary>Who asks, and what anonymous means.</summary>
    Start,

    /// <summary>One påstående.</summary>
    Ett,

    /// <summary>All of them.</summary>
    Alla,

    /// <summary>What has been answered, before it is sent.</summary>
    Granska,

    /// <summary>It has just been sent.</summary>
    Tack,

    /// <summary>It has been sent before.</summary>
    Besvarad,

    /// <summary>Too late.</summary>
    Stängd,

    /// <summary>Too early.</summary>
    InteÖppnad,
}

/// <summary>The page where a form is answered, ready to be written: in a language, with what stands on the screen.</summary>
public sealed record Enkätvy
{
    /// <summary>The form.</summary>
    public required Enkätblad Blad { get; init; }

    /// <summary>The link, as in the address; empty in a preview, where nothing can be sent.</summary>
    public required string Länk { get; init; }

    /// <summary>What is shown.</summary>
    public required Enkätsteg Steg { get; init; }

    /// <summary>Which påstående, from 1.</summary>
    public int Nr { get; init; } = 1;

    /// <summary>What stands on the screen, by mätpunkt.</summary>
    public required IReadOnlyDictionary<string, int> Svar { get; init; }

    /// <summary>The language; <c>null</c> for Swedish.</summary>
    public required Enkätspråk? Språk { get; init; }

    /// <summary>The languages to choose among, beside Swedish.</summary>
    public required IReadOnlyList<Enkätspråk> Språken { get; init; }

    /// <summary>Who asks.</summary>
    public required Inställningar Inställningar { get; init; }

    /// <summary>The name of a text that says what went wrong, or <c>null</c>.</summary>
    public string? Fel { get; init; }

    /// <summary>BCP 47.</summary>
    public string Kod => Språk?.Kod ?? "sv";

    /// <summary>The påståenden of the form.</summary>
    public IReadOnlyList<Mätpunkt> Punkter => Blad.Punkter;

    /// <summary>The one that is shown.</summary>
    public Mätpunkt Punkt => Punkter[Nr - 1];

    /// <summary>The words of a påstående.</summary>
    public string Påstående(Mätpunkt punkt) => Språk?.Påståenden.GetValueOrDefault(Enkätspråk.Nyckel(Blad.Formulär, punkt.Kod)) ?? punkt.Påstående;

    /// <summary>A text of the page, with what is filled in.</summary>
    public string Text(string namn, params (string Namn, object Värde)[] ifyllt)
    {
        var text = Språk?.Sidan.GetValueOrDefault(namn) ?? Enkätsidan.Svenska[namn];
        return ifyllt.Aggregate(text, (t, i) => t.Replace($"{{{i.Namn}}}", Convert.ToString(i.Värde, CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <summary>A day: in Swedish in words, in other languages as numbers.</summary>
    public string Dag(DateOnly dag) => Språk is null ? dag.ToString("d MMMM yyyy", Svenska.Kultur) : dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An address of the page, in the same language.</summary>
    public string Adress(string? steg, string? språk = null)
    {
        string[] delar = [.. steg is null ? [] : new[] { $"steg={steg}" }, .. (språk ?? Kod) is "sv" ? [] : new[] { $"sprak={Uri.EscapeDataString(språk ?? Kod)}" }];
        return $"{Enkätadresser.Väg}/{Länk}{(delar.Length == 0 ? "" : "?")}{string.Join('&', delar)}";
    }
}
