using Finsam.Domain.Enkäter;

namespace Finsam.Application.Enkäter;

/// <summary>A text that shows how the page looks in a language that is written from right to left. Nobody has read it through: it is never handed out.</summary>
public static class Enkätexempel
{
    /// <summary>Arabic, of the form for deltagare while the insats goes on.</summary>
    public static Enkätspråk Arabiska { get; } = Läs();

    private static Enkätspråk Läs()
    {
        using var ström = typeof(Enkätexempel).Assembly.GetManifestResourceStream("Finsam.Enkater.exempel-ar.json")!;
        using var minne = new MemoryStream();
        ström.CopyTo(minne);
        return Enkätspråkfil.Läs(minne.ToArray()).Värde;
    }
}
