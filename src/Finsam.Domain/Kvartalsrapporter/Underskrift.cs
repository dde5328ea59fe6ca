namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Who did something to a report, and when.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Namn">Its name at that time.</param>
/// <param name="Tid">When.</param>
public sealed record Underskrift(Guid? Konto, string Namn, DateTimeOffset Tid);
