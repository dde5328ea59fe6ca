namespace Finsam.Domain.Översikt;

/// <summary>What became of a colour since the period before.</summary>
public enum Förändring
{
    /// <summary>A milder colour.</summary>
    Bättre,

    /// <summary>A graver colour.</summary>
    Sämre,

    /// <summary>The same colour.</summary>
    Oförändrad,

    /// <summary>The insats was not there in the period before.</summary>
    Ny,

    /// <summary>One of the two is grå: not judged is neither better nor worse.</summary>
    EjJämförbar,
}

/// <summary>Compares colours.</summary>
public static class Förändringsregler
{
    /// <summary>From <paramref name="förr"/> to <paramref name="nu"/>.</summary>
    /// <param name="nu">The colour now.</param>
    /// <param name="förr">The colour of the period before, or <c>null</c> where the insats was not in it.</param>
    public static Förändring SedanFörr(this Trafikljus nu, Trafikljus? förr) => förr switch
    {
        null => Förändring.Ny,
        _ when förr == nu => Förändring.Oförändrad,
        _ when förr == Trafikljus.Grå || nu == Trafikljus.Grå => Förändring.EjJämförbar,
        { } då => nu.Allvar() < då.Allvar() ? Förändring.Bättre : Förändring.Sämre,
    };
}
