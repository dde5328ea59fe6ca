using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Bench;

/// <summary>How long the mask takes when nobody has worked it out.</summary>
internal static class Maskmätning
{
    public static Maskresultat Mät(Förbund förbund)
    {
        var underlag = förbund.Underlag;
        var gånger = förbund.Gånger > 10 ? 1 : 3;
        var tider = Enumerable.Range(0, gånger).Select(_ => Mätning.TidAsync(() => Task.FromResult(Maskerare.Skydda(underlag))).Result);
        return new(underlag.Individinsatser.Count, underlag.Deltagare.Count, Mätning.Median(tider) / 1000);
    }
}

/// <summary>Insatser with deltagare, deltagare, and seconds.</summary>
internal sealed record Maskresultat(int Insatser, int Deltagare, double Sekunder);
