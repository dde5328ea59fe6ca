using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// The rows in which one person counts in the PM of a period that the insats belongs to. The one place that knows the rules of formats/utbyte.md. A row
/// is a number: a <see cref="Mått"/> up to Anonyma, which stands for the row of the person's own insats and, where there is one, the total; or
/// <see cref="Första"/> plus a <see cref="Kategorirad"/>.
/// </summary>
internal static class Bidrag
{
    /// <summary>The first number that is a <see cref="Kategorirad"/>.</summary>
    public const int Första = (int)Mått.Anonyma + 1;

    /// <summary>More rows than anybody counts in.</summary>
    public const int Flest = 32;

    /// <summary>Fills in the rows.</summary>
    /// <param name="person">The person.</param>
    /// <param name="från">First quarter of the period.</param>
    /// <param name="till">Last quarter of the period.</param>
    /// <param name="rader">Room for <see cref="Flest"/>.</param>
    /// <returns>How many.</returns>
    public static int Av(Deltagargrupp person, Kvartal från, Kvartal till, Span<int> rader)
    {
        if (person.In > till)
            return 0;
        var antal = 0;
        var (slutade, slutadeI) = (person.Ut <= till, person.Ut <= till && person.Ut >= från);
        rader[antal++] = (int)Mått.Totalt;
        if (person.In >= från)
            rader[antal++] = (int)Mått.Inregistrerade;
        rader[antal++] = (int)(slutade ? Mått.AvslutadeTotalt : Mått.Pågående);
        if (slutadeI)
            antal = VidAvslut(person, rader, antal);
        if (slutadeI || !slutade)
            antal = Fördelningar(person, rader, antal);
        return antal;
    }

    /// <summary>Whether the mått crosses two attributes and is published for half-years alone: they do not overlap, so none can be found by subtraction.</summary>
    public static bool ÄrKorsat(Mått mått) => mått >= Mått.AvslutadeÅlder;

    /// <summary>Whether the mått has a total row over the insatser.</summary>
    public static bool HarTotal(int mått) => mått != (int)Mått.Totalt;

    private static int VidAvslut(Deltagargrupp person, Span<int> rader, int antal)
    {
        rader[antal++] = (int)Mått.Avslutade;
        var mask = 0;
        for (var i = 0; i < person.Avslut.Count; i++)
            mask |= 1 << (int)person.Avslut[i];
        for (var a = 0; mask >> a != 0; a++)
        {
            if ((mask >> a & 1) != 0)
                rader[antal++] = Första + Kategorirad.Avslut + a;
        }

        if (person.TillArbeteEllerStudier)
        {
            rader[antal++] = (int)Mått.TillArbeteStudier;
            rader[antal++] = Första + Kategorirad.SummaArbeteStudier;
        }

        if (person.TillArbete)
        {
            rader[antal++] = Första + Kategorirad.SummaArbete;
            if (person.Sysselsättningsgrad is { } grad)
                rader[antal++] = Första + Kategorirad.Grad + grad;
        }

        antal = Svar(person.FörsörjningIn, Kategorirad.FörsörjningInnan, rader, antal);
        antal = Svar(person.FörsörjningUt, Kategorirad.FörsörjningEfter, rader, antal);
        return Korsade(person, rader, antal);
    }

    /// <summary>The tables that cross two attributes.</summary>
    private static int Korsade(Deltagargrupp person, Span<int> rader, int antal)
    {
        if (person.Åldersgrupp is { } ålder)
        {
            rader[antal++] = Första + Kategorirad.AvslutadeÅlder + (int)ålder.Utfall();
            if (person.TillArbeteEllerStudier)
                rader[antal++] = Första + Kategorirad.TillArbeteStudierÅlder + (int)ålder.Utfall();
        }

        if (person.FörsörjningIn?.Grupp() is { } före && person.FörsörjningUt?.Grupp() is { } efter)
            rader[antal++] = Första + Kategorirad.Väg(före, efter);
        return antal;
    }

    /// <summary>Okänd counts among those who answered but has no row of its own.</summary>
    private static int Svar(Försörjning? svar, int första, Span<int> rader, int antal)
    {
        if (svar is not { } försörjning)
            return antal;
        rader[antal++] = Första + första + Kategorirad.N;
        if (försörjning != Försörjning.Okänd)
            rader[antal++] = Första + första + (int)försörjning;
        return antal;
    }

    private static int Fördelningar(Deltagargrupp person, Span<int> rader, int antal)
    {
        if (person.Åldersgrupp is { } ålder)
            rader[antal++] = Första + Kategorirad.Åldersgrupp + (int)ålder;
        if (person.Tid is { } tid)
            rader[antal++] = Första + Kategorirad.Tid + (int)tid;
        if (person.Utbildning is { } utbildning)
            rader[antal++] = Första + Kategorirad.Utbildning + (int)utbildning;
        return antal;
    }
}
