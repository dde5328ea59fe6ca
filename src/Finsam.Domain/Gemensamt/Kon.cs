namespace Finsam.Domain.Gemensamt;

/// <summary>Kön as registered in SUS. Source: formats/utbyte.md, <c>kon</c>.</summary>
public enum Kön
{
    /// <summary>Kvinna.</summary>
    [Kod("kvinna")]
    Kvinna,

    /// <summary>Man.</summary>
    [Kod("man")]
    Man,

    /// <summary>Annat.</summary>
    [Kod("annat")]
    Annat,

    /// <summary>Okänt.</summary>
    [Kod("okand")]
    Okänd,
}
