using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>How often the deltagare of an insats rate how they stand, besides at the start and at avslut.</summary>
public sealed class Skattningsplan
{
    /// <summary>Longest time between two, weeks.</summary>
    public const int MaxVeckor = 52;

    /// <summary>What is proposed. Source: PM första halvåret 2021, Ung Intro: "alla deltagare skulle skatta sig var sjätte vecka".</summary>
    public const int Standard = 6;

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>Weeks between two.</summary>
    public int Veckor { get; private set; } = Standard;

    /// <summary>Raised by every change of how often, or of what is asked.</summary>
    public int Version { get; private set; }

    /// <summary>Changes how often; refused when someone else has changed it, or what is asked, in between.</summary>
    /// <param name="veckor">Weeks between two.</param>
    /// <param name="sedd">The version that the writer saw; 0 for none.</param>
    public Result Ändra(int veckor, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("skattning.andrad", "Någon annan har ändrat formuläret sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (veckor is < 1 or > MaxVeckor)
        {
            return Fel.Fältet("skattning.veckor", nameof(Veckor), $"Skriv ett antal veckor, 1–{MaxVeckor}.");
        }

        Veckor = veckor;
        Version++;
        return Result.Klart;
    }
}
