using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Rapporter;

/// <summary>Builds the <see cref="Pm"/> of a period from the facts, for every output.</summary>
public static class Pmbyggare
{
    /// <summary>Builds the PM. Rows come individinsatser first, then struktur and kompetens, by lokusgrupp and name.</summary>
    /// <param name="period">The period.</param>
    /// <param name="underlag">The facts.</param>
    /// <param name="trösklar">Limits of the budget light today; approved quarters keep theirs.</param>
    /// <param name="skydd">Which counts are hidden.</param>
    public static Pm Bygg(Period period, Pmunderlag underlag, Trösklar trösklar, Skydd skydd)
    {
        var insatser = underlag.Insatser
            .Where(i => i.Tid.Ingår(period))
            .Select(i => new PmInsats(i, i.Tid.AvslutadI(period)))
            .OrderBy(i => i.Insats, Insatsordning.Instans)
            .ToList();
        var individ = insatser.Where(i => i.Insats.Typ == Insatstyp.Individ).ToList();
        var deltagare = new Deltagartabeller(period, individ, underlag, skydd);
        return new()
        {
            Period = period,
            Maskerad = skydd.På,
            Insatser = insatser,
            Svar = SvarFör(insatser.Where(i => !i.AvslutadIPerioden), period, underlag),
            Budget = BudgetFör(insatser, period, underlag, trösklar),
            Deltagare = deltagare.Tabell6(),
            Anonyma = deltagare.Anonyma(),
            AnonymaSumma = deltagare.AnonymaSumma(),
            Avslut = deltagare.Avslut(),
            Försörjning = deltagare.Försörjning(),
            Målgrupp = deltagare.Målgrupp(),
            SnittidDagar = deltagare.Snittid(),
            Förväntat = deltagare.Förväntat(),
            Noter = NoterFör(insatser, period, underlag),
        };
    }

    private static List<PmSvar> SvarFör(IEnumerable<PmInsats> insatser, Period period, Pmunderlag underlag)
    {
        var rapporter = underlag.Rapporter.Where(r => period.Innehåller(r.Kvartal)).ToLookup(r => r.InsatsId);
        return
        [
            .. from insats in insatser
               let svar = Svar.FörPeriod(rapporter[insats.Insats.Id])
               let mål = Målljus.Av(insats.Insats.Mål, rapporter[insats.Insats.Id])
               select new PmSvar(insats, svar, Insatsljus.MålFärg(svar, mål)) { Målljus = mål },
        ];
    }

    private static List<PmBudget> BudgetFör(List<PmInsats> insatser, Period period, Pmunderlag underlag, Trösklar trösklar)
    {
        var ekonomi = underlag.Ekonomi.Where(e => period.Innehåller(e.Kvartal)).ToLookup(e => e.InsatsId);
        var rapporter = underlag.Rapporter.Where(r => period.Innehåller(r.Kvartal)).ToLookup(r => r.InsatsId);
        return
        [
            .. from insats in insatser
               where ekonomi.Contains(insats.Insats.Id)
               let utfall = Budgetutfall.Av(ekonomi[insats.Insats.Id])
               let gällande = Tröskelregler.Gällande(rapporter[insats.Insats.Id], ekonomi[insats.Insats.Id], trösklar)
               let satt = Budgetbedömning.I(period, insats.Insats.Budgetbedömningar)
               select new PmBudget(insats, utfall, satt?.Färg ?? utfall.Ljus(gällande)) { Trösklar = gällande, Satt = satt },
        ];
    }

    /// <summary>A draft says nothing yet, so neither do its notes.</summary>
    private static List<PmNot> NoterFör(List<PmInsats> insatser, Period period, Pmunderlag underlag)
    {
        var perId = insatser.ToDictionary(i => i.Insats.Id);
        var utkast = underlag.Rapporter.Where(r => !r.ÄrInlämnad).Select(r => (r.InsatsId, r.Kvartal)).ToHashSet();
        return
        [
            .. underlag.Kommentarer
                .Where(k => period.Innehåller(k.Kvartal) && perId.ContainsKey(k.InsatsId) && !utkast.Contains((k.InsatsId, k.Kvartal)))
                .Select(k => new PmNot(perId[k.InsatsId], k.Kvartal, k.Fråga, k.Text))
                .OrderBy(n => n.Insats.Insats, Insatsordning.Instans).ThenBy(n => n.Kvartal).ThenBy(n => n.Fråga, StringComparer.Ordinal),
        ];
    }
}
