using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Gemensamt;

/// <summary>One field as somebody has typed it.</summary>
/// <param name="Fält">The field.</param>
/// <param name="Värde">What it holds; empty takes the answer away.</param>
/// <param name="Sedd">The version that the writer saw; 0 where there was none.</param>
/// <param name="Buret">Whether it is carried over from the report before.</param>
public sealed record Svarsändring(string Fält, string Värde, int Sedd, bool Buret = false);

/// <summary>What became of a field.</summary>
public enum Svarsutfall
{
    /// <summary>It is stored.</summary>
    Sparat,

    /// <summary>Someone else has changed it meanwhile: nothing is stored, and what they wrote comes back.</summary>
    Konflikt,

    /// <summary>It cannot be stored: too long, or a personnummer in it.</summary>
    Vägrat,
}

/// <summary>A field of a draft as it stands.</summary>
/// <param name="Värde">What it holds.</param>
/// <param name="Version">Its version.</param>
/// <param name="Av">Who changed it last.</param>
/// <param name="Ändrad">When.</param>
/// <param name="Buret">Whether it is carried over from the report before, and not touched since.</param>
public sealed record Svarsläge(string Värde, int Version, string Av, DateTimeOffset Ändrad, bool Buret)
{
    internal static Svarsläge Inget { get; } = new("", 0, "", default, false);

    internal static Svarsläge För(Utkastfält svar) => new(svar.Värde, svar.Version, svar.Av, svar.Ändrad, svar.Buret);
}

/// <summary>What became of a field that was sent.</summary>
/// <param name="Fält">The field.</param>
/// <param name="Utfall">What became of it.</param>
/// <param name="Läge">How it stands now.</param>
/// <param name="Text">Why it was not stored, Swedish, or <c>null</c>.</param>
public sealed record Svarskvitto(string Fält, Svarsutfall Utfall, Svarsläge Läge, string? Text);

/// <summary>What became of all fields that were sent.</summary>
/// <param name="Fält">In the order in which they were sent.</param>
public sealed record Sparkvitto(IReadOnlyList<Svarskvitto> Fält);

/// <summary>The fields of a draft.</summary>
/// <param name="Svar">By name; none when nobody has written, or the report is no longer a draft.</param>
public sealed record Utkastläge(IReadOnlyDictionary<string, Svarsläge> Svar);

/// <summary>Writes one field of a draft in which several write at once.</summary>
internal static class Fältskrivning
{
    /// <summary>Writes it, or says why not.</summary>
    /// <param name="fält">What the field takes.</param>
    /// <param name="ändring">What was typed.</param>
    /// <param name="alla">The fields that are there already.</param>
    /// <param name="ny">Adds one.</param>
    /// <param name="av">Who writes.</param>
    /// <param name="tid">When.</param>
    public static Svarskvitto Skriv<T>(Blankettfält fält, Svarsändring ändring, Dictionary<string, T> alla, Func<string, T> ny, string av, DateTimeOffset tid)
        where T : Utkastfält
    {
        var värde = ändring.Värde.ReplaceLineEndings("\n");
        var svar = alla.GetValueOrDefault(fält.Namn);
        if (fält.Vägran(värde) is { } vägran)
        {
            return new(fält.Namn, Svarsutfall.Vägrat, Läge(svar), vägran);
        }

        if (svar is null && värde.Length == 0)
        {
            return new(fält.Namn, Svarsutfall.Sparat, Läge(null), null);
        }

        svar ??= alla[fält.Namn] = ny(fält.Namn);
        var skrivet = svar.Skriv(värde, ändring.Sedd, ändring.Buret, av, tid);
        return new(fält.Namn, skrivet.Lyckades ? Svarsutfall.Sparat : Svarsutfall.Konflikt, Läge(svar), skrivet.Fel?.Text);
    }

    private static Svarsläge Läge(Utkastfält? svar) => svar is null ? Svarsläge.Inget : Svarsläge.För(svar);
}
