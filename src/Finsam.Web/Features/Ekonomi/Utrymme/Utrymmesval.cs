using Finsam.Domain.Ekonomi;

namespace Finsam.Web.Features.Ekonomi.Utrymme;

/// <summary>Which ansökningar count as granted, as it stands in the address.</summary>
internal static class Utrymmesval
{
    /// <summary>What cannot be read is left out: an address is no form.</summary>
    public static IReadOnlyCollection<AnsökanId> Läs(string? med) =>
        [.. (med ?? "").Split(',').Select(text => Guid.TryParse(text, out var id) ? new AnsökanId(id) : (AnsökanId?)null).OfType<AnsökanId>().Distinct()];

    /// <summary>The choice with one put in or taken out.</summary>
    public static string Växla(IReadOnlyList<Ansökan> med, AnsökanId ansökan) =>
        string.Join(',', med.Any(a => a.Id == ansökan) ? med.Select(a => a.Id).Where(id => id != ansökan).Select(id => $"{id.Value}") : med.Select(a => a.Id).Append(ansökan).Select(id => $"{id.Value}"));
}
