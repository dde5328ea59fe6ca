using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>The age groups by which outcomes are shown: the two oldest together, since few are over 60 and the table would mostly be withdrawn for their sake.</summary>
public enum Utfallsålder
{
    /// <summary>15–29 years.</summary>
    [Kod("15-29")]
    Från15Till29,

    /// <summary>30–44 years.</summary>
    [Kod("30-44")]
    Från30Till44,

    /// <summary>45–74 years.</summary>
    [Kod("45-74")]
    Från45Till74,
}

/// <summary>Which of them an åldersgrupp belongs to.</summary>
public static class Utfallsåldrar
{
    /// <summary>The age group that the outcome is shown by.</summary>
    public static Utfallsålder Utfall(this Åldersgrupp ålder) => (Utfallsålder)Math.Min((int)ålder, (int)Utfallsålder.Från45Till74);
}
