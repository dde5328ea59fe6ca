namespace Finsam.Domain.Arkiv;

/// <summary>A frozen document as PDF/A, made from its Word file once and then kept: the same file every time.</summary>
public sealed class Arkivpdf
{
    /// <summary>The document.</summary>
    public required ArkivhandlingId HandlingId { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Innehåll { get; init; }

    /// <summary>Its SHA-256, 64 small hexadecimal digits.</summary>
    public required string Summa { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Skapad { get; init; }

    /// <summary>Keeps a file.</summary>
    public static Arkivpdf Av(ArkivhandlingId handling, byte[] innehåll, DateTimeOffset skapad) =>
        new() { HandlingId = handling, Innehåll = innehåll, Summa = Arkivhandling.Summa(innehåll), Skapad = skapad };
}
