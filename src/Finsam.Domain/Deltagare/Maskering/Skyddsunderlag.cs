using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Everything that the published counts of persons are made of, for all time: masking one period needs the others beside it.</summary>
/// <param name="Individinsatser">Kod and time of every insats of typ individ; deltagare and anonyma of others are ignored.</param>
/// <param name="Deltagare">All deltagare, of all time.</param>
/// <param name="Anonyma">All anonymt registrerade, of all time.</param>
public sealed record Skyddsunderlag(
    IReadOnlyDictionary<string, Insatstid> Individinsatser,
    IReadOnlyCollection<Deltagargrupp> Deltagare,
    IReadOnlyCollection<Anonyma> Anonyma);
