using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>The true counts of one period, for insatser that run all the time.</summary>
internal sealed class Räkning(Period period, IEnumerable<string> insatser, IReadOnlyCollection<Deltagargrupp> deltagare, IReadOnlyCollection<Anonyma> anonyma)
{
    private readonly Räknare _räknare =
        new(new(insatser.ToDictionary(kod => kod, _ => new Insatstid(Exempel.Dag("2000-01-01"), null, null)), deltagare, anonyma));

    public int this[Mått mått, string rad, Kolumn kolumn] => _räknare.Värde(new(period, mått, rad, kolumn));

    public IReadOnlyList<string> Rader(Mått mått) => _räknare.Rader(mått, period);
}
