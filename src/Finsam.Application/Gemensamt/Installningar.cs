using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Gemensamt;

/// <summary>
/// The förbund's settings as they were at one moment. Injected: a use case has the same ones from beginning to end, a component those that held when
/// it was made. A singleton asks <see cref="IInställningskälla"/> instead, each time.
/// </summary>
public sealed record Inställningar
{
    /// <summary>The name of the förbund, for headings and documents.</summary>
    public string Förbund { get; init; } = "Samordningsförbundet";

    /// <summary>The förbund's logotype, or <c>null</c>.</summary>
    public Logotyp? Logotyp { get; init; }

    /// <summary>Counts of persons from 1 up to, but not including, this are masked.</summary>
    public int Maskeringsgräns { get; init; } = 5;

    /// <summary>Limits of the budget light today; an approved quarter keeps its own.</summary>
    public Trösklar Trösklar { get; init; } = new();

    /// <summary>How much may be saved, and what is kept apart.</summary>
    public Kapitalregel Kapital { get; init; } = new();

    /// <summary>How the board wants the money divided.</summary>
    public Inriktningsmål Inriktningsmål { get; init; } = new();

    /// <summary>How long deltagare are kept, or <c>null</c> until the förbund has said so: then nothing is removed.</summary>
    public Gallringsfrist? Gallring { get; init; }

    /// <summary>Which reports are expected, and when.</summary>
    public Rapportplan Rapportplan { get; init; } = new();

    /// <summary>What insatser and lokusgrupper are called.</summary>
    public Ordval Ord { get; init; } = new();
}

/// <summary>A picture that has been checked.</summary>
/// <param name="Mediatyp"><c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Innehåll">The file.</param>
/// <param name="Kontrollsumma">Of the file, for addresses and history.</param>
public sealed record Logotyp(string Mediatyp, byte[] Innehåll, string Kontrollsumma)
{
    /// <summary>"PNG", "JPEG" or "SVG".</summary>
    public string Slag => Mediatyp switch { "image/png" => "PNG", "image/jpeg" => "JPEG", _ => "SVG" };
}

/// <summary>Where the settings are kept: one for the process, the same in every process.</summary>
public interface IInställningskälla
{
    /// <summary>As they are now.</summary>
    Inställningar Nu { get; }

    /// <summary>As they are where the förbund has not said otherwise: from the configuration.</summary>
    Inställningar Standard { get; }

    /// <summary>After they have changed, here or in another process. On any thread.</summary>
    event Action? Ändrad;

    /// <summary>Reads them again; called after a change has been stored.</summary>
    Task LäsOmAsync(CancellationToken cancellationToken);
}
