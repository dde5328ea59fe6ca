using System.Globalization;
using System.Numerics;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Builds the <see cref="Klasser"/> of tabell 8 and of försörjning from the deltagare.</summary>
internal sealed class Klassning(Periodnät nät, Tabell tabell, Skyddsunderlag underlag, IReadOnlyDictionary<string, int> insatser)
{
    private const int Arbete = 0b0111;
    private const int ArbeteStudier = 0b1111;

    /// <summary>Tabell 8: a class is a set of reasons (bits, in their order) and, for those who went to work, the sysselsättningsgrad.</summary>
    public Klasser Avslut()
    {
        var personer = Personer(d => Sätt(d)).ToList();
        var grader = personer.Where(p => (p.Sätt.Mask & Arbete) != 0).Select(p => p.Sätt.Grad).Append(null).Distinct().Order().ToList();
        var enkla = Enumerable.Range(0, Koder.Alla<Avslutsanledning>().Count).Select(a => 1 << a)
            .SelectMany(mask => (mask & Arbete) != 0 ? grader.Select(grad => (Mask: mask, Grad: grad)) : [(Mask: mask, Grad: null)]);
        var alla = personer.Select(p => p.Sätt).Concat(enkla).Distinct().OrderBy(s => s.Mask).ThenBy(s => s.Grad ?? 0).ToList();
        return new(
            [.. alla.Select(s => new Klass(Rader(s.Mask, s.Grad), (s.Mask & ArbeteStudier) != 0, Vanlig(s.Mask, s.Grad, grader.Count == 1)))],
            personer.Select(p => (alla.IndexOf(p.Sätt), p.G, p.Löv, p.Antal)),
            nät.Noder.Length);
    }

    /// <summary>Försörjning before or after: a class is an answer, or none. Without kön, since it is not shown by kön.</summary>
    public Klasser Försörjning(Mått mått, Korsaxel axel)
    {
        var n = tabell.Rad(mått, Cell.N);
        var svar = Enum.GetValues<Försörjning>();
        var klasser = svar.Select(f => f == Deltagare.Försörjning.Okänd ? new Klass([n], false, false) : new Klass([tabell.Rad(mått, f.Kod()), n], false, true));
        var personer = Personer(d => (int?)(mått == Mått.FörsörjningInnan ? d.FörsörjningIn : d.FörsörjningUt) ?? svar.Length);
        return new([.. klasser, new([], false, false)], personer.Select(p => (p.Sätt, 0, p.Löv, p.Antal)), nät.Noder.Length) { Axel = axel };
    }

    /// <summary>Försörjning before × after, in the numbers of the classes of <see cref="Försörjning"/>.</summary>
    public Korsvärld Försörjningsvägar()
    {
        var svar = Enum.GetValues<Försörjning>();
        return new(
            tabell, svar.Length + 1, svar.Length + 1, Vägar,
            Personer(d => (In: (int?)d.FörsörjningIn ?? svar.Length, Ut: (int?)d.FörsörjningUt ?? svar.Length)).Select(p => (p.Sätt.In, p.Sätt.Ut, p.Löv, p.Antal)),
            nät.Noder.Length);

        int[] Vägar(int @in, int ut) =>
            @in < svar.Length && ut < svar.Length && svar[@in].Grupp() is { } före && svar[ut].Grupp() is { } efter ? [tabell.Kategori(Kategorirad.Väg(före, efter))] : [];
    }

    /// <summary>Åldersgrupp, or none × whether to work or studies (1) or not (0).</summary>
    public Korsvärld Åldrar()
    {
        var åldrar = Enum.GetValues<Åldersgrupp>().Length;
        return new(
            tabell, åldrar + 1, 2, Rader,
            Personer(d => (Ålder: (int?)d.Åldersgrupp ?? åldrar, Arbete: d.TillArbeteEllerStudier ? 1 : 0)).Select(p => (p.Sätt.Ålder, p.Sätt.Arbete, p.Löv, p.Antal)),
            nät.Noder.Length);

        int[] Rader(int ålder, int arbete)
        {
            if (ålder == åldrar)
                return [];
            var utfall = (int)((Åldersgrupp)ålder).Utfall();
            var avslutade = tabell.Kategori(Kategorirad.AvslutadeÅlder + utfall);
            return arbete == 0 ? [avslutade] : [avslutade, tabell.Kategori(Kategorirad.TillArbeteStudierÅlder + utfall)];
        }
    }

    private static (int Mask, int? Grad) Sätt(Deltagargrupp d)
    {
        var mask = d.Avslut.Aggregate(0, (bitar, a) => bitar | (1 << (int)a));
        return (mask, (mask & Arbete) != 0 ? d.Sysselsättningsgrad : null);
    }

    private static bool Vanlig(int mask, int? grad, bool utanGrader) =>
        BitOperations.PopCount((uint)mask) == 1 && ((mask & Arbete) == 0 || grad is not null || utanGrader);

    private int[] Rader(int mask, int? grad)
    {
        var rader = Enum.GetValues<Avslutsanledning>().Where(a => (mask & (1 << (int)a)) != 0).Select(a => tabell.Rad(Mått.Avslut, a.Kod()));
        if ((mask & Arbete) != 0)
            rader = rader.Append(tabell.Rad(Mått.Avslut, Cell.SummaArbete));
        if (grad is { } procent)
            rader = rader.Append(tabell.Rad(Mått.Sysselsättningsgrad, procent.ToString(CultureInfo.InvariantCulture)));
        return [.. rader];
    }

    private IEnumerable<(T Sätt, int G, int Löv, int Antal)> Personer<T>(Func<Deltagargrupp, T> sätt) =>
        from d in underlag.Deltagare
        where d.Ut is not null
        let löv = nät.Löv(insatser[d.Insats], d.Ut!.Value)
        where löv >= 0
        select (sätt(d), (int)Räknare.Kolumn(d.Kön), löv, d.Antal);
}
