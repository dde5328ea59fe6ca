using Finsam.Domain.Översikt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>An åtagande as it stands on a day.</summary>
/// <param name="Kod">Which.</param>
/// <param name="Läge">How it stands.</param>
/// <param name="Färg">Its light.</param>
/// <param name="Antal">How far it has come, or <c>null</c> where it is attested.</param>
/// <param name="Krav">How far it must come, or <c>null</c> where it is attested.</param>
/// <param name="Mening">What remains and until when, in Swedish.</param>
public sealed record Åtagande(Åtagandekod Kod, Åtagandeläge Läge, Trafikljus Färg, int? Antal, int? Krav, string Mening)
{
    /// <summary>What is undertaken, as the list of the year says it.</summary>
    public string Formulering { get; init; } = "";

    /// <summary>Whether it is not kept, or not yet.</summary>
    public bool Återstår => Läge != Åtagandeläge.Uppfyllt;
}

/// <summary>What the åtaganden of one lokusgrupp and year are judged by.</summary>
/// <param name="Lokusgrupp">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Ledamöter">Its members, of all time.</param>
/// <param name="Möten">Meetings; those of other groups, types and years do not count.</param>
/// <param name="Intyg">What is attested; that of other groups and years does not count.</param>
public sealed record Åtagandeunderlag(
    string Lokusgrupp, int År, IReadOnlyCollection<Lokusledamot> Ledamöter, IReadOnlyCollection<Möte> Möten, IReadOnlyCollection<Intyg> Intyg)
{
    /// <summary>What is undertaken that year.</summary>
    public Åtagandelista Lista { get; init; } = Åtagandelista.Första;
}
