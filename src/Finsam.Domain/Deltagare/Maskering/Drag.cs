namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// A step away from the true world: <see cref="Antal"/> persons more (<see cref="Riktning"/> 1) or fewer (−1) at one corner of a box, and the reverse
/// at every neighbouring corner. The axes of the box are insats, kön and time (and for tabell 8 the way to leave, for försörjning the answer); an axis with −1 has one end only.
/// The more axes have two ends, the fewer sums notice.
/// </summary>
internal readonly record struct Drag
{
    /// <summary>The event; <c>null</c> for those that only touch <see cref="Klasser"/>.</summary>
    public Flöde? Flöde { get; init; }

    /// <summary>The insats.</summary>
    public int R { get; init; }

    /// <summary>The insats at the other end, or −1: then the total row changes.</summary>
    public int R2 { get; init; }

    /// <summary>The kön.</summary>
    public int G { get; init; }

    /// <summary>The kön at the other end, or −1: then the column Summa changes.</summary>
    public int G2 { get; init; }

    /// <summary>The quarter, or the leaf if there is no <see cref="Flöde"/>.</summary>
    public int Q { get; init; }

    /// <summary>The quarter at the other end, or <see cref="Periodnät.Aldrig"/>; the leaf, or −1, if there is no <see cref="Flöde"/>.</summary>
    public int Q2 { get; init; }

    /// <summary>The table without insatser that changes.</summary>
    public required Klasser Klasser { get; init; }

    /// <summary>The class in it, or −1.</summary>
    public int K { get; init; }

    /// <summary>The class at the other end, or −1: then the number of those who left changes.</summary>
    public int K2 { get; init; }

    /// <summary>Only the two opposite corners, where both insats and kön differ.</summary>
    public bool Diagonal { get; init; }

    /// <summary>1 or −1.</summary>
    public int Riktning { get; init; }

    /// <summary>How many persons.</summary>
    public int Antal { get; init; }

    /// <summary>The price of the cells that change, as estimated.</summary>
    public long Pris { get; init; }
}

/// <summary>Carries out a <see cref="Drag"/> in the world and marks every cell that it changes.</summary>
internal sealed class Verkan(Periodnät nät, Tabell tabell, Värld värld, Korsaxel tillArbete)
{
    private static readonly Mått[][] IPeriod =
    [
        [Mått.Inregistrerade],
        [Mått.Avslutade],
        [Mått.TillArbeteStudier],
        [Mått.Avslutade, Mått.TillArbeteStudier],
        [Mått.Inregistrerade, Mått.Avslutade],
        [Mått.Inregistrerade, Mått.Avslutade, Mått.TillArbeteStudier],
        [Mått.Anonyma],
    ];

    private static readonly (Mått Mått, int Tecken)[] Ute = [(Mått.Pågående, -1), (Mått.AvslutadeTotalt, 1)];
    private static readonly (Mått Mått, int Tecken)[] UteIgen = [(Mått.AvslutadeTotalt, 1), (Mått.Totalt, 1)];
    private static readonly (Mått Mått, int Tecken)[][] Därefter = [[(Mått.Pågående, 1), (Mått.Totalt, 1)], Ute, [], Ute, UteIgen, UteIgen, []];

    private readonly List<Drag> _gjorda = [];

    /// <summary>Takes the step.</summary>
    public void Gör(in Drag drag)
    {
        _gjorda.Add(drag);
        Kör(drag, drag.Riktning * drag.Antal, true);
        Korsa(drag, drag.Riktning * drag.Antal);
    }

    /// <summary>Back to the true world. The marks of the cells are the table's business.</summary>
    public void Ångra()
    {
        foreach (var drag in _gjorda)
            Kör(drag, -drag.Riktning * drag.Antal, false);
        _gjorda.Clear();
    }

    private void Kör(in Drag drag, int d, bool märk)
    {
        foreach (var (g, köntecken) in new[] { (drag.G, 1), (drag.G2, -1) })
        {
            if (g < 0)
                continue;
            if (drag.Flöde is { } flöde)
            {
                if (!drag.Diagonal || g == drag.G)
                    Flytta(flöde, drag.R, g, drag.Q, drag.Q2, d * köntecken, märk);
                if (drag.Diagonal && g == drag.G2)
                    Flytta(flöde, drag.R2, g, drag.Q, drag.Q2, -d, märk);
                if (drag.R2 >= 0 && !drag.Diagonal)
                    Flytta(flöde, drag.R2, g, drag.Q, drag.Q2, -d * köntecken, märk);
            }

            var (löv, löv2) = Löv(drag);
            Klassa(drag.Klasser, drag.K, g, löv, d * köntecken, märk);
            Klassa(drag.Klasser, drag.K2, g, löv, -d * köntecken, märk);
            Klassa(drag.Klasser, drag.K, g, löv2, -d * köntecken, märk);
            Klassa(drag.Klasser, drag.K2, g, löv2, d * köntecken, märk);
        }
    }

    private (int Löv, int Löv2) Löv(in Drag drag) =>
        drag.Flöde is null ? (drag.Q, drag.Q2) : (Periodnät.Kvartalsnod(drag.Q), drag.Q2 < nät.Svans ? Periodnät.Kvartalsnod(drag.Q2) : -1);

    /// <summary>What the step changes in all insatser and kön together changes in the tables that cross it with something else too.</summary>
    private void Korsa(in Drag drag, int d)
    {
        var (löv, löv2) = Löv(drag);
        if (drag.Flöde is null && drag.Klasser.Axel is { } axel)
            Korsa(axel, löv, löv2, drag.K, drag.K2, d);
        if (drag is { Flöde: Flöde.Arbete, R2: < 0, G2: < 0 })
            Korsa(tillArbete, löv, löv2, 1, 0, d);
    }

    private static void Korsa(Korsaxel axel, int löv, int löv2, int k, int k2, int d)
    {
        var (till, från) = d > 0 ? (k, k2) : (k2, k);
        axel.Flytta(löv, från, till, Math.Abs(d));
        if (löv2 >= 0)
            axel.Flytta(löv2, till, från, Math.Abs(d));
    }

    private void Flytta(Flöde flöde, int r, int g, int q, int q2, int d, bool märk)
    {
        värld.Flytta(flöde, r, g, q, q2, d);
        if (!märk)
            return;
        foreach (var mått in Flödesmått(flöde))
        {
            MärkFlöde(mått, r, g, q, d);
            if (q2 < nät.Svans)
                MärkFlöde(mått, r, g, q2, -d);
        }

        var (från, till, stock) = (Math.Min(q, q2), Math.Max(q, q2), q < q2 ? d : -d);
        for (var t = från; t < till && t <= nät.Svans; t++)
        {
            foreach (var nod in nät.Slutar[t])
            {
                foreach (var (mått, tecken) in Stockmått(flöde))
                    Märk(mått, r, g, nod, stock * tecken);
            }
        }
    }

    /// <summary>The mått that count the event in its own period.</summary>
    public static Mått[] Flödesmått(Flöde flöde) => IPeriod[(int)flöde];

    /// <summary>The mått that count the event from then on.</summary>
    public static (Mått Mått, int Tecken)[] Stockmått(Flöde flöde) => Därefter[(int)flöde];

    private void MärkFlöde(Mått mått, int r, int g, int q, int d)
    {
        for (var nivå = 0; nivå < 3; nivå++)
            Märk(mått, r, g, Periodnät.Omgivande(Periodnät.Kvartalsnod(q), nivå), d);
    }

    private void Märk(Mått mått, int r, int g, int nod, int d)
    {
        if (!nät.Ingår[r, nod])
            return;
        foreach (var rad in (ReadOnlySpan<int>)[tabell.Rad(mått, r), tabell.Rad(mått, tabell.Insatser)])
        {
            tabell.Ändra(tabell.Id(rad, nod, g), d);
            tabell.Ändra(tabell.Id(rad, nod, Tabell.Summa), d);
        }
    }

    private void Klassa(Klasser klasser, int klass, int g, int löv, int d, bool märk)
    {
        if (klass < 0 || löv < 0)
            return;
        klasser.Ändra(klass, g, löv, d);
        for (var nivå = 0; märk && nivå < 3; nivå++)
        {
            var nod = Periodnät.Omgivande(löv, nivå);
            foreach (var rad in nod < 0 ? [] : klasser[klass].Rader)
            {
                tabell.Ändra(tabell.Id(rad, nod, g), d);
                tabell.Ändra(tabell.Id(rad, nod, Tabell.Summa), d);
            }
        }
    }
}
