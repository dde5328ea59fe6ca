namespace Finsam.Domain.Ekonomi;

/// <summary>What a year comes to. Thousands of kronor. Source: board papers of 2021-10-21, table "Ekonomisk information".</summary>
/// <param name="Ingående">What could be decided on when the year began, reservfond apart.</param>
/// <param name="Medlemsavgifter">What the members pay.</param>
/// <param name="Förtroendevalda">Cost of the board.</param>
/// <param name="Förvaltning">Cost of the office.</param>
/// <param name="Samverkansinsatser">Cost of the insatser.</param>
/// <param name="ÖvrigaSamverkansinsatser">Cost of other samverkan.</param>
public sealed record Utrymmesrad(
    long Ingående, long Medlemsavgifter, long Förtroendevalda, long Förvaltning, long Samverkansinsatser, long ÖvrigaSamverkansinsatser)
{
    /// <summary>Carried over and paid in.</summary>
    public long Totalt => Ingående + Medlemsavgifter;

    /// <summary>The four costs.</summary>
    public long Kostnader => Förtroendevalda + Förvaltning + Samverkansinsatser + ÖvrigaSamverkansinsatser;

    /// <summary>Medlemsavgifter less the four costs.</summary>
    public long ÅretsResultat => Medlemsavgifter - Kostnader;

    /// <summary>What is left to decide on when the year ends.</summary>
    public long Beslutsutrymme => Ingående + ÅretsResultat;

    /// <summary>The largest eget kapital, thousands of kronor unrounded, that the year's medlemsavgifter allow.</summary>
    /// <param name="takProcent">Percent of the medlemsavgifter.</param>
    public decimal Tak(decimal takProcent) => Medlemsavgifter * takProcent / 100;

    /// <summary>Whether more is kept than that. Source: Nationella rådet, 2013-10-02: what may be saved is a share of the year's avgifter.</summary>
    /// <param name="takProcent">Percent of the medlemsavgifter.</param>
    public bool ÖverTaket(decimal takProcent) => Beslutsutrymme > Tak(takProcent);
}

/// <summary>A year of the beslutsutrymme, in its series side by side.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Budget">By the budget, or <c>null</c> without one.</param>
/// <param name="Prognos">By the prognos, or <c>null</c> without one.</param>
/// <param name="MedAnsökningar">As by the prognos, or else the budget, with what is applied for added to the insatser, this year and the years before.</param>
public sealed record Utrymmesår(int År, Utrymmesrad? Budget, Utrymmesrad? Prognos, Utrymmesrad MedAnsökningar)
{
    /// <summary>The prognos where there is one, or else the budget: what the next year begins with.</summary>
    public Utrymmesrad Gäller => (Prognos ?? Budget)!;
}
