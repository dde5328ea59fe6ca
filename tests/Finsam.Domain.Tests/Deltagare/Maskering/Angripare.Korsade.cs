using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <content>What the reader knows of the tables that cross two attributes: ålder × outcome, and försörjning before × after.</content>
internal sealed partial class Angripare
{
    private static readonly Åldersgrupp?[] Åldrar = [.. Enum.GetValues<Åldersgrupp>().Cast<Åldersgrupp?>(), null];

    // The last stands for okänd and for no answer, which the tables do not tell of.
    private static readonly Försörjningsgrupp?[] Grupper = [.. Enum.GetValues<Försörjningsgrupp>().Cast<Försörjningsgrupp?>(), null];

    private static bool ÄrKorsad(Cell cell) => cell.Mått is Mått.AvslutadeÅlder or Mått.TillArbeteStudierÅlder or Mått.Försörjningsväg;

    /// <summary>A table that shows nothing at all of a half-year has been withdrawn; its counts are not published.</summary>
    private static (Period Period, bool Väg) Korsad(Cell cell) => (cell.Period, cell.Mått == Mått.Försörjningsväg);

    private int Åldrad(Åldersgrupp? ålder, bool arbete, string löv) =>
        Vid($"ålder {ålder} {arbete}", löv, null, d => d.Åldersgrupp == ålder && d.Avslut.Any(a => (int)a < 4) == arbete);

    private int Väg(Försörjningsgrupp? före, Försörjningsgrupp? efter, string löv) =>
        Vid($"väg {före} {efter}", löv, null, d => Grupp(d.FörsörjningIn) == före && Grupp(d.FörsörjningUt) == efter);

    private static Försörjningsgrupp? Grupp(Försörjning? försörjning) => försörjning?.Kod() switch
    {
        "forsorjningsstod" => Försörjningsgrupp.Försörjningsstöd,
        "sjukpenning_rehabpenning" or "aktivitetsersattning" or "sjukersattning" => Försörjningsgrupp.Sjukförsäkring,
        "aktivitetsstod" or "a_kassa" => Försörjningsgrupp.Arbetslöshet,
        "annan_offentlig" => Försörjningsgrupp.AnnanOffentlig,
        "ingen_offentlig" or "studiemedel" => Försörjningsgrupp.EgenFörsörjning,
        _ => null,
    };

    private void Korsade(Period period)
    {
        var löven = Löv(period).ToList();
        foreach (var åldrar in Åldrar.OfType<Åldersgrupp>().GroupBy(å => å is Åldersgrupp.Från45Till59 or Åldersgrupp.Från60Till74 ? "45-74" : å.Kod()))
        {
            (int, double)[] Delar(bool arbete) => [.. löven.SelectMany(l => åldrar.Select(å => (Åldrad(å, arbete, l), 1.0)))];
            Ny(period, Mått.AvslutadeÅlder, åldrar.Key, Kolumn.Summa, Delar(true).Concat(Delar(false)));
            Ny(period, Mått.TillArbeteStudierÅlder, åldrar.Key, Kolumn.Summa, Delar(true));
        }

        foreach (var före in Enum.GetValues<Försörjningsgrupp>())
        {
            foreach (var efter in Enum.GetValues<Försörjningsgrupp>())
                Ny(period, Mått.Försörjningsväg, Cell.Väg(före, efter), Kolumn.Summa, löven.Select(l => (Väg(före, efter, l), 1.0)));
        }
    }

    private void Korssamband(string löv, (string I, int Q)[] här)
    {
        var alla = här.SelectMany(p => Kön.Select(g => (Variabel: Ut(p.I, g, p.Q), Arbete: Arbete(p.I, g, p.Q)))).ToArray();
        foreach (var arbete in new[] { false, true })
        {
            Lika([
                .. alla.Select(v => (v.Arbete, arbete ? 1.0 : -1.0)),
                .. arbete ? [] : alla.Select(v => (v.Variabel, 1.0)),
                .. Åldrar.Select(å => (Åldrad(å, arbete, löv), -1.0))]);
        }

        (int, double)[] utanÅlder = [(Åldrad(null, true, löv), 1), (Åldrad(null, false, löv), 1)];
        if (utanÅlder.Sum(u => _sant[u.Item1]) == 0)
            Lika(utanÅlder);
        foreach (var efter in new[] { false, true })
        {
            foreach (var grupp in Grupper)
            {
                Lika([
                    .. Grupper.Select(andra => (efter ? Väg(andra, grupp, löv) : Väg(grupp, andra, löv), 1.0)),
                    .. Enum.GetValues<Försörjning>().Where(f => Grupp(f) == grupp).Select(f => (Försörjda(efter, f, löv), -1.0)),
                    .. grupp is null ? [(Försörjda(efter, null, löv), -1.0)] : Array.Empty<(int, double)>()]);
            }
        }
    }

    /// <summary>Who left in the period was there; who did not was there in the next one too; and nobody else was but those who came.</summary>
    private void Åldrarnas(Period period)
    {
        var e = Nr(period.SistaKvartal);
        var nästa = Period.För(period.SistaKvartal.Plus(1));
        var jämförs = e < _sista && _insatser.All(i => Ingår(i, period) == Ingår(i, nästa));
        for (var c = 0; c < Åldrar.Length - 1; c++)
        {
            (int, double)[] borta = [.. Löv(period).SelectMany(l => new[] { Åldrad(Åldrar[c], true, l), Åldrad(Åldrar[c], false, l) }).Select(v => (v, -1.0))];
            (int, double)[] kvar = [(Kategori(period, Mått.Åldersgrupp, c), 1.0), .. borta];
            MinstNoll(kvar);
            if (!jämförs)
                continue;
            (int, double)[] nya = [(Kategori(nästa, Mått.Åldersgrupp, c), 1.0), .. kvar.Select(k => (k.Item1, -k.Item2))];
            MinstNoll(nya);
            MinstNoll([.. _insatser.Where(i => Ingår(i, nästa)).SelectMany(i => Kön.Select(g => (In(i, g, e + 1), 1.0))), .. nya.Select(k => (k.Item1, -k.Item2))]);
        }
    }
}
