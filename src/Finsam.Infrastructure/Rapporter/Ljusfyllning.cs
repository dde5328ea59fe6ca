using Finsam.Domain.Översikt;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>Backgrounds of lights in documents, RGB: pale enough for black text to be read on them, in print too.</summary>
internal static class Ljusfyllning
{
    public static string För(Trafikljus ljus) => ljus switch
    {
        Trafikljus.Grön => "C9E4C5",
        Trafikljus.Gul => "FFE9A3",
        Trafikljus.Röd => "F5BDB5",
        _ => "E3E3E3",
    };
}
