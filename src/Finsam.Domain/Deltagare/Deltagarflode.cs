namespace Finsam.Domain.Deltagare;

/// <summary>
/// How the deltagare of a period come and go, each count as it may be shown. What stood at its beginning and came in, less what went out, is what stands at
/// its end. Source: formats/utbyte.md, "Tabell 6" (inregistrerade, avslutade, pågående).
/// </summary>
/// <param name="Ingående">Ongoing at the end of the period before.</param>
/// <param name="In">Inregistrerade in the period.</param>
/// <param name="Ut">Avslutade in the period.</param>
/// <param name="Utgående">Ongoing at the end of the period.</param>
public sealed record Deltagarflöde(Antal Ingående, Antal In, Antal Ut, Antal Utgående)
{
    /// <summary>The flow of a period that has none shown before it: what stood at its beginning follows from the rest, or is hidden with it.</summary>
    public static Deltagarflöde UtanFöregående(Antal @in, Antal ut, Antal utgående) => new(
        @in.Värde is { } började && ut.Värde is { } slutade && utgående.Värde is { } kvar ? Antal.Visat(kvar + slutade - började) : Antal.Dolt, @in, ut, utgående);

    /// <summary>Whether it adds up, or <c>null</c> where a part is hidden.</summary>
    public bool? GårIhop => Ingående.Värde is { } före && In.Värde is { } började && Ut.Värde is { } slutade && Utgående.Värde is { } kvar
        ? före + började - slutade == kvar
        : null;
}
