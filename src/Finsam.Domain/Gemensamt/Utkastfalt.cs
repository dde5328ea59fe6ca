namespace Finsam.Domain.Gemensamt;

/// <summary>One field of a draft, as it was typed, with a version of its own so that several can write in the same draft.</summary>
public abstract class Utkastfält
{
    /// <summary>The field, by its name within the draft.</summary>
    public required string Fält { get; init; }

    /// <summary>What was typed, right or wrong; empty when it was taken away again.</summary>
    public string Värde { get; private set; } = "";

    /// <summary>Raised by every change; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>Who changed it last.</summary>
    public string Av { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Ändrad { get; private set; }

    /// <summary>Whether it was carried over from the report before, and not touched since.</summary>
    public bool Buret { get; private set; }

    /// <summary>Writes the field. Refused when someone else has changed it to something else since the writer saw it.</summary>
    /// <param name="värde">The text.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    /// <param name="buret">Whether it is carried over from the report before.</param>
    /// <param name="av">Who writes.</param>
    /// <param name="tid">When.</param>
    public Result Skriv(string värde, int sedd, bool buret, string av, DateTimeOffset tid)
    {
        if (värde == Värde && (Version > 0 || värde.Length == 0) && buret == Buret)
        {
            return Result.Klart;
        }

        if (sedd != Version && värde != Värde)
        {
            return new Fel("svar.andrat", $"{Av} har ändrat svaret sedan du såg det.", Felslag.Konflikt);
        }

        (Värde, Version, Av, Ändrad, Buret) = (värde, Version + 1, av, tid, buret);
        return Result.Klart;
    }
}
