using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>One field of a kvartalsrapport's draft: a <see cref="Blankettfält.Namn"/>.</summary>
public sealed class Utkastsvar : Utkastfält
{
    /// <summary>The report.</summary>
    public required KvartalsrapportId RapportId { get; init; }
}
