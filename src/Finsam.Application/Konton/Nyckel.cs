namespace Finsam.Application.Konton;

/// <summary>A link that has just been made. Its key is shown once, to whoever made it, and kept nowhere.</summary>
/// <param name="Konto">Whose it is.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">Where to send it, or <c>null</c> for a demo account.</param>
/// <param name="Slag">What it is for.</param>
/// <param name="Text">The secret part of the address.</param>
/// <param name="GällerTill">The moment after which it opens nothing.</param>
public sealed record Nyckel(KontoId Konto, string Namn, string? Epost, Länkslag Slag, string Text, DateTimeOffset GällerTill)
{
    /// <summary>Without the key: what is written in a log tells nobody anything.</summary>
    public override string ToString() => $"{Slag} {Konto.Value}";
}
