using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>x</summary>
public sealed record Skyddsunderlag(IReadOnlyDictionary<string, Insatstid> Individinsatser, IReadOnlyCollection<Deltagargrupp> Deltagare, IReadOnlyCollection<Anonyma> Anonyma);

/// <summary>x</summary>
public static class Maskerare
{
    /// <summary>x</summary>
    public static Skydd Skydda(Skyddsunderlag underlag, int gräns = 5) => Skydd.Av;
}
