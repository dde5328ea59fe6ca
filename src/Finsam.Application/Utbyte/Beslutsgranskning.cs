using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Utbyte;

/// <summary>Checks that decisions do not grant less than has been asked for already: a file takes no money back.</summary>
internal static class Beslutsgranskning
{
    public static IEnumerable<Radfel> Granska(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat) =>
        Referensgranskning.Rader(filer, Filer.Beslut)
            .Where(rad => rad["insats"] is string kod && lagrat.Rekvirerat.ContainsKey(kod) && rad["diarienummer"] is string && rad["belopp"] is decimal)
            .GroupBy(rad => (string)rad["insats"]!)
            .SelectMany(insats => Sänkningar(insats, lagrat.Beviljat.GetValueOrDefault(insats.Key) ?? new Dictionary<string, decimal>(), lagrat.Rekvirerat[insats.Key]));

    private static IEnumerable<Radfel> Sänkningar(IEnumerable<Rad> rader, IReadOnlyDictionary<string, decimal> förr, decimal rekvirerat)
    {
        var nu = förr.ToDictionary();
        var sänkta = new List<Rad>();
        foreach (var rad in rader)
        {
            var (nummer, beviljat) = ((string)rad["diarienummer"]!, rad["slag"] is string slag && slag == Beslutsslag.Avslag.Kod() ? 0 : (decimal)rad["belopp"]!);
            if (beviljat < förr.GetValueOrDefault(nummer))
            {
                sänkta.Add(rad);
            }

            nu[nummer] = beviljat;
        }

        var summa = nu.Values.Sum();
        return summa >= rekvirerat ? [] : sänkta.Select(rad => new Radfel(
            Filer.Beslut.Namn, rad.Nummer, "belopp", $"insatsen får då {summa:0} kr beviljade, men {rekvirerat:0.##} kr är redan rekvirerade; väntade minst så mycket"));
    }
}
