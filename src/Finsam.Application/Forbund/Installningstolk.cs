using System.Text.Json;
using System.Text.Json.Serialization;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Förbund;

/// <summary>From what is kept to what holds.</summary>
public static class Inställningstolk
{
    /// <summary>How a setting is kept.</summary>
    internal static readonly JsonSerializerOptions Format = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The defaults with what the förbund has chosen in their place. What cannot be read, or does not hold together, is the default.</summary>
    /// <param name="standard">The defaults.</param>
    /// <param name="poster">Group and JSON.</param>
    public static Inställningar Tolka(Inställningar standard, IEnumerable<(Inställningsgrupp Grupp, string? Värde)> poster) =>
        poster.Where(p => p.Värde is not null).Aggregate(standard, (nu, post) => post.Grupp switch
        {
            Inställningsgrupp.Förbundsnamn => nu with { Förbund = Läs<Namnvärde>(post.Värde!)?.Namn ?? standard.Förbund },
            Inställningsgrupp.Logotyp => nu with { Logotyp = Läs<Logotyp>(post.Värde!) },
            Inställningsgrupp.Ordval => nu with { Ord = Läs<Ordval>(post.Värde!) ?? standard.Ord },
            Inställningsgrupp.Trösklar => nu with { Trösklar = Läs<Trösklar>(post.Värde!) is { } t && t.Fel() is null ? t : standard.Trösklar },
            Inställningsgrupp.Rapportplan => nu with { Rapportplan = Läs<Rapportplan>(post.Värde!) ?? standard.Rapportplan },
            Inställningsgrupp.Kapital => nu with { Kapital = Läs<Kapitalregel>(post.Värde!) ?? standard.Kapital },
            Inställningsgrupp.Inriktningsmål => nu with { Inriktningsmål = Läs<Inriktningsmål>(post.Värde!) is { } mål && mål.Fel() is null ? mål : standard.Inriktningsmål },
            Inställningsgrupp.Gallring => nu with { Gallring = Läs<Gallringsfrist>(post.Värde!) is { Månader: >= 1 and <= Gallringsfrist.Längst } frist ? frist : standard.Gallring },
            _ => nu with { Maskeringsgräns = Läs<Maskeringsvärde>(post.Värde!) is { Gräns: >= Maskeringsvärde.Minst } m ? m.Gräns : standard.Maskeringsgräns },
        });

    private static T? Läs<T>(string värde)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(värde, Format);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The förbund's name, as it is kept.</summary>
/// <param name="Namn">The name.</param>
internal sealed record Namnvärde(string Namn);

/// <summary>The masking limit, as it is kept.</summary>
/// <param name="Gräns">The limit.</param>
internal sealed record Maskeringsvärde(int Gräns)
{
    /// <summary>Below this nothing is masked.</summary>
    public const int Minst = 2;
}
