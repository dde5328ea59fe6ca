using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Rapporter;

/// <summary>
/// The insatser of one typ in a period, and what of the money goes to them: beviljade insatser beside the förbund's order of priority, individ before
/// struktur before kompetens.
/// </summary>
/// <param name="Typ">The typ.</param>
/// <param name="Antal">How many insatser.</param>
/// <param name="Utfall">Their budget and utfall together, from complete quarters.</param>
/// <param name="AndelBudget">Of all insatser's budget, whole percent, from kronor; <c>null</c> when the typ has no amounts, or all budget is 0.</param>
/// <param name="AndelUtfall">The same of utfall.</param>
public sealed record PmTyp(Insatstyp Typ, int Antal, Budgetutfall Utfall, int? AndelBudget, int? AndelUtfall)
{
    /// <summary>Every typ, also one that no insats has: nothing of the money went there.</summary>
    public static IReadOnlyList<PmTyp> Av(IReadOnlyCollection<PmInsats> insatser, IReadOnlyCollection<PmBudget> budget)
    {
        var alla = Budgetutfall.Summa(budget.Select(b => b.Utfall));
        return
        [
            .. from typ in Enum.GetValues<Insatstyp>()
               let antal = insatser.Count(i => i.Insats.Typ == typ)
               let utfall = antal == 0 && alla.Budget is not null
                   ? new Budgetutfall(0, 0)
                   : Budgetutfall.Summa(budget.Where(b => b.Insats.Insats.Typ == typ).Select(b => b.Utfall))
               select new PmTyp(typ, antal, utfall, Andel(utfall.Budget, alla.Budget), Andel(utfall.Utfall, alla.Utfall)),
        ];
    }

    private static int? Andel(decimal? del, decimal? helhet) => del is { } d && helhet is { } h ? Gemensamt.Andel.Procent(d, h) : null;
}
