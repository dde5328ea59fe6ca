using Finsam.Application.Deltagare;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Insatser;

/// <summary>The deltagare of one insats, each count as it may be shown.</summary>
internal sealed class Insatsdeltagare(Insats insats, Deltagarunderlag underlag, Skydd skydd)
{
    private readonly Räknare _räknare = underlag.Räknare;

    /// <summary>In, ut and pågående of a quarter.</summary>
    public Deltagarkvartal? Kvartal(Kvartal kvartal) => _räknare.Deltagarkvartal(insats, kvartal, skydd);

    /// <summary>The same by kön.</summary>
    public Könskvartal? PerKön(Kvartal kvartal)
    {
        return Kolumnen(Kolumn.Summa) is { } alla ? new(kvartal, Kolumnen(Kolumn.K)!, Kolumnen(Kolumn.M)!, Kolumnen(Kolumn.Övriga)!, alla) : null;

        Deltagarkvartal? Kolumnen(Kolumn kolumn) => _räknare.Deltagarperiod(insats, Period.För(kvartal), skydd, kolumn);
    }

    /// <summary>How the deltagare of a period came and went, by kön and all last; empty where the insats has none or is not in the period.</summary>
    public IReadOnlyList<Deltagarflöde> Flöde(Period period) =>
        [.. new[] { Kolumn.K, Kolumn.M, Kolumn.Övriga, Kolumn.Summa }.Select(kolumn => Flöde(period, kolumn)).OfType<Deltagarflöde>()];

    private Deltagarflöde? Flöde(Period period, Kolumn kolumn) =>
        _räknare.Deltagarperiod(insats, period, skydd, kolumn) is not { } nu ? null
        : _räknare.Deltagarperiod(insats, period.Föregående, skydd, kolumn) is { } förr ? new(förr.Pågående, nu.In, nu.Ut, nu.Pågående)
        : Deltagarflöde.UtanFöregående(nu.In, nu.Ut, nu.Pågående);

    /// <summary>Everyone registered up to the end of the period.</summary>
    public Antal? Registrerade(Period period)
    {
        var cell = new Cell(period, Mått.Totalt, insats.Kod, Kolumn.Summa);
        return insats.Typ == Insatstyp.Individ && insats.Tid.Ingår(period) ? skydd.Visa(cell, _räknare.Värde(cell)) : null;
    }
}
