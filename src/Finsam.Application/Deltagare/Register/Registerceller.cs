using Finsam.Domain.Deltagare;

namespace Finsam.Application.Deltagare.Register;

/// <summary>A deltagare as the cells of its row.</summary>
public static class Registerceller
{
    /// <summary>The cells as codes, by the header of the column; empty where not answered.</summary>
    public static IReadOnlyDictionary<string, string> Av(KodadDeltagare deltagare)
    {
        ArgumentNullException.ThrowIfNull(deltagare);
        return Registertolk.Celler(deltagare.Kod, deltagare.Uppgifter);
    }
}
