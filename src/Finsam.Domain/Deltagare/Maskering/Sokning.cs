using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Hides the small counts, and then, for each of them and each direction, builds an alternative world in which it has the lowest and the highest value
/// that the reader must believe possible, and hides every cell that tells that world from the true one. Hiding only grows, so what was proved stays.
/// </summary>
internal sealed class Sökning
{
    // How many steps an alternative may take, and from which price on another kind of step is compared.
    private const int Steg = 30;
    private const long Dyrt = 20000;

    // From which price on it is worth trying every partner.
    private const long Värt = 1500;

    // How many times everything is reconsidered.
    private const int Varv = 2;

    private readonly Periodnät _nät;
    private readonly Tabell _tabell;
    private readonly List<Bevis> _bevis = [];
    private readonly Verkan _verkan;
    private readonly Flödessökning _flöden;
    private readonly Dictionary<Mått, Klassökning> _klasser;
    private readonly Dictionary<Mått, Fördelningssökning> _fördelningar;
    private readonly Partner _partner;
    private readonly Personer _personer;
    private readonly Personsökning _personsökning;
    private readonly Korsvärld[] _korsade;
    private readonly Korsskydd[] _korsskydd;

    public Sökning(Periodnät nät, Tabell tabell, Skyddsunderlag underlag)
    {
        (_nät, _tabell) = (nät, tabell);
        var insatser = underlag.Individinsatser.Keys.Order(StringComparer.Ordinal).Select((kod, nr) => (kod, nr)).ToDictionary(i => i.kod, i => i.nr, StringComparer.Ordinal);
        var värld = new Värld(nät, tabell, underlag, insatser);
        var priser = new Priser(nät, tabell);
        var klassning = new Klassning(nät, tabell, underlag, insatser);
        var avslut = klassning.Avslut();
        _partner = new Partner(nät, värld, insatser.Count);
        var (åldrar, vägar) = (klassning.Åldrar(), klassning.Försörjningsvägar());
        _verkan = new(nät, tabell, värld, åldrar.Kolumn);
        _flöden = new(nät, tabell, värld, avslut, priser, _partner);
        Klassökning Sök(Klasser klasser) => new(nät, tabell, värld, klasser, priser, _partner);
        var tabell8 = Sök(avslut);
        _klasser = new()
        {
            [Mått.Avslut] = tabell8,
            [Mått.Sysselsättningsgrad] = tabell8,
            [Mått.FörsörjningInnan] = Sök(klassning.Försörjning(Mått.FörsörjningInnan, vägar.Rad)),
            [Mått.FörsörjningEfter] = Sök(klassning.Försörjning(Mått.FörsörjningEfter, vägar.Kolumn)),
        };
        _fördelningar = new[] { Mått.Åldersgrupp, Mått.Tid, Mått.Utbildning }
            .ToDictionary(mått => mått, mått => new Fördelningssökning(nät, tabell, underlag, insatser, mått, mått == Mått.Åldersgrupp ? åldrar.Rad : null));
        _personer = new(nät, tabell, [.. underlag.Deltagare], insatser);
        _personsökning = new(nät, _personer);
        _korsade = [åldrar, vägar];
        _korsskydd =
        [
            new(nät, tabell, åldrar, Mått.TillArbeteStudierÅlder, Mått.AvslutadeÅlder, (åldrar.Rader - 1, åldrar.Kolumner)),
            new(nät, tabell, vägar, Mått.Försörjningsväg, null, ((int)Försörjning.Okänd, (int)Försörjning.Okänd)),
        ];
    }

    /// <summary>Hides what must be hidden in the table.</summary>
    public void Kör()
    {
        foreach (var skydd in _korsskydd)
            skydd.Förbered();
        var små = Enumerable.Range(0, _tabell.Värde.Length).Where(ÄrLiten).ToList();

        // Years before half-years before quarters: what a longer period must hide anyway is then free in the shorter ones.
        foreach (var id in små.OrderByDescending(id => _nät.Noder[_tabell.Plats(id).Nod].Period.Slag).ThenBy(id => id))
            Skydda(id);
        for (var varv = 0; varv < Varv; varv++)
            Ångra();
        foreach (var skydd in _korsskydd)
            skydd.Skydda();
    }

    /// <summary>A small count of the PM: the crossed tables are protected from within.</summary>
    private bool ÄrLiten(int id) => _tabell.ÄrLiten(id) && !Bidrag.ÄrKorsat(_tabell.Mått(_tabell.Plats(id).Rad));

    private void Skydda(int id)
    {
        var (lågt, högt) = _tabell.Mål(id);
        if (lågt != 0 && !_tabell.Nådd(id, false))
            Skydda(id, lågt);
        if (högt != 0 && !_tabell.Nådd(id, true))
            Skydda(id, högt);
    }

    /// <summary>
    /// What seemed the best way at first may be needless or dear now that more is hidden: takes each proof back in turn, the latest first, proves anew
    /// what only it proved, and keeps the cheaper of the two.
    /// </summary>
    private void Ångra()
    {
        var gamla = _bevis.ToArray();
        var behållna = new List<Bevis>();
        var allaNya = new List<Bevis>();
        foreach (var bevis in gamla.Reverse())
        {
            var vunnet = _tabell.Ta(bevis);
            _bevis.Clear();
            foreach (var (id, _) in vunnet == 0 ? [] : bevis.Celler)
            {
                if (ÄrLiten(id))
                    Skydda(id);
            }

            if (vunnet > 0 && _bevis.Sum(ny => ny.Pris) < vunnet)
            {
                allaNya.AddRange(_bevis);
                continue;
            }

            _bevis.ForEach(ny => _tabell.Ta(ny));
            _tabell.Lägg(bevis);
            behållna.Add(bevis);
        }

        behållna.Reverse();
        _bevis.Clear();
        _bevis.AddRange(behållna);
        _bevis.AddRange(allaNya);
    }

    /// <summary>Pays for an alternative in which the cell differs from the truth by the goal.</summary>
    private void Skydda(int id, int mål)
    {
        var (pris, partner) = BilligasteRäkneväg(id, mål);
        _partner.Begränsa(partner);
        if (pris > Dyrt)
        {
            _tabell.Förkasta();
            var personer = Personväg(id, mål);
            if (personer > pris)
            {
                _tabell.Förkasta();
                Räkneväg(id, mål);
            }
        }

        _partner.Begränsa(null);
        if (_tabell.Ändring(id) != mål)
            throw new InvalidOperationException($"No way to protect {_tabell.Namn(_tabell.Plats(id).Rad)}.");
        _bevis.Add(_tabell.Godta());
    }

    /// <summary>With whichever partner each step likes best, or, where that is not cheap, with one partner for all steps; leaves the cheapest done.</summary>
    private (long Pris, int? Partner) BilligasteRäkneväg(int id, int mål)
    {
        var pris = Räkneväg(id, mål);
        int? bäst = null;
        if (pris <= Värt)
            return (pris, bäst);
        var (rad, nod, _) = _tabell.Plats(id);
        var (mått, r) = Math.DivRem(rad, _tabell.Insatser + 1);
        var insats = mått < Bidrag.Första && r < _tabell.Insatser ? r : -1;
        foreach (var ensam in _partner.Kring(insats, Math.Min(_nät.Noder[nod].Från, _nät.SistaData), Math.Min(_nät.Noder[nod].Till, _nät.SistaData)))
        {
            _tabell.Förkasta();
            _partner.Begränsa(ensam);
            var ensampris = Räkneväg(id, mål);
            if (ensampris < pris)
                (pris, bäst) = (ensampris, ensam);
        }

        _tabell.Förkasta();
        _partner.Begränsa(bäst);
        Räkneväg(id, mål);
        return (pris, bäst);
    }

    /// <summary>By moving bare counts. Returns the price; where the goal is out of reach, the highest there is.</summary>
    private long Räkneväg(int id, int mål)
    {
        for (var steg = 0; _tabell.Ändring(id) != mål && steg < Steg; steg++)
        {
            if (!Gör(id, mål - _tabell.Ändring(id)))
                break;
        }

        _verkan.Ångra();
        foreach (var fördelning in _fördelningar.Values)
            fördelning.Ångra();
        foreach (var korsad in _korsade)
            korsad.Ångra();
        return _tabell.Ändring(id) == mål ? _tabell.Kostnad() : long.MaxValue;
    }

    private bool Gör(int id, int kvar)
    {
        var (riktning, behov) = (Math.Sign(kvar), Math.Abs(kvar));
        var (rad, nod, kolumn) = _tabell.Plats(id);
        var mått = _tabell.Mått(rad);
        if (_fördelningar.TryGetValue(mått, out var fördelning))
            return fördelning.Gör(id, riktning, behov);

        var drag = _klasser.TryGetValue(mått, out var klassökning) ? klassökning.Bäst(id, riktning, behov) : _flöden.Bäst(id, riktning, behov);
        if (drag is null && riktning > 0 && mått is (Mått.TillArbeteStudier or Mått.Avslutade or Mått.AvslutadeTotalt))
        {
            // To work only of those who leave, and to leave only of those who came: first make room.
            var först = mått == Mått.TillArbeteStudier ? Mått.Avslutade : Mått.Inregistrerade;
            var id2 = _tabell.Id(rad + (((int)först - (int)mått) * (_tabell.Insatser + 1)), nod, kolumn);
            drag = _flöden.Bäst(id2, 1, behov);
            if (drag is null && först == Mått.Avslutade)
                drag = _flöden.Bäst(_tabell.Id(rad + (((int)Mått.Inregistrerade - (int)mått) * (_tabell.Insatser + 1)), nod, kolumn), 1, behov);
        }

        if (drag is null && riktning > 0 && mått is (Mått.Avslut or Mått.Sysselsättningsgrad) && kolumn != Tabell.Summa)
            drag = _flöden.Bäst(_tabell.Id(_tabell.Rad(Mått.Avslutade, _tabell.Insatser), nod, kolumn), 1, behov);

        if (drag is { } funnet)
            _verkan.Gör(funnet);
        return drag is not null;
    }

    /// <summary>By other lives for real persons. Returns the price.</summary>
    private long Personväg(int id, int mål)
    {
        while (_tabell.Ändring(id) != mål)
        {
            var kvar = mål - _tabell.Ändring(id);
            if (_personsökning.Bäst(id, Math.Sign(kvar), Math.Abs(kvar)) is not { } personbyte)
            {
                // Anonyma are no persons; for them bare counts always do.
                _personer.Ångra();
                return long.MaxValue;
            }

            _personer.Gör(personbyte);
        }

        _personer.Ångra();
        return _tabell.Kostnad();
    }
}
