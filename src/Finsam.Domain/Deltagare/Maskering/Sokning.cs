using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Hides the small counts, and then, for each of them and each direction, builds an alternative world in which it has the lowest and the highest value
/// that the reader must believe possible, and hides every cell that tells that world from the true one. Hiding only grows, so what was proved stays.
/// </summary>
internal sealed class Sökning
{
    // How many insatser are tried as the one that balances another.
    private const int Partner = 12;

    private readonly Periodnät _nät;
    private readonly Tabell _tabell;
    private readonly int _gräns;
    private readonly Verkan _verkan;
    private readonly Flödessökning _flöden;
    private readonly Dictionary<Mått, Klassökning> _klasser;
    private readonly Personer _personer;
    private readonly Personsökning _personsökning;

    public Sökning(Periodnät nät, Tabell tabell, Skyddsunderlag underlag, int gräns)
    {
        (_nät, _tabell, _gräns) = (nät, tabell, gräns);
        var insatser = underlag.Individinsatser.Keys.Order(StringComparer.Ordinal).Select((kod, nr) => (kod, nr)).ToDictionary(i => i.kod, i => i.nr, StringComparer.Ordinal);
        var värld = new Värld(nät, tabell, underlag, insatser);
        var priser = new Priser(nät, tabell);
        var klassning = new Klassning(nät, tabell, underlag, insatser);
        var avslut = klassning.Avslut();
        var partner = Partners(underlag, insatser);
        _verkan = new(nät, tabell, värld);
        _flöden = new(nät, tabell, värld, avslut, priser, partner);
        Klassökning Sök(Klasser klasser) => new(nät, tabell, värld, klasser, priser, partner);
        var tabell8 = Sök(avslut);
        _klasser = new()
        {
            [Mått.Avslut] = tabell8,
            [Mått.Sysselsättningsgrad] = tabell8,
            [Mått.FörsörjningInnan] = Sök(klassning.Försörjning(Mått.FörsörjningInnan)),
            [Mått.FörsörjningEfter] = Sök(klassning.Försörjning(Mått.FörsörjningEfter)),
        };
        _personer = new(nät, tabell, [.. underlag.Deltagare], insatser);
        _personsökning = new(nät, tabell, _personer);
    }

    /// <summary>Hides what must be hidden in the table.</summary>
    public void Kör()
    {
        var små = Enumerable.Range(0, _tabell.Värde.Length).Where(id => _tabell.Publik[id] && _tabell.Värde[id] > 0 && _tabell.Värde[id] < _gräns).ToList();
        små.ForEach(_tabell.Dölj);

        // Years before half-years before quarters: what a longer period must hide anyway is then free in the shorter ones.
        foreach (var id in små.OrderByDescending(id => _nät.Noder[_tabell.Plats(id).Nod].Period.Slag).ThenBy(id => id))
        {
            Skydda(id, 1 - _tabell.Värde[id]);
            Skydda(id, _gräns - 1 - _tabell.Värde[id]);
        }
    }

    private void Skydda(int id, int mål)
    {
        if (mål == 0 || _tabell.Nådd(id, mål))
            return;
        if (!Räkneväg(id, mål))
            Personväg(id, mål);
        _tabell.Godta();
    }

    /// <summary>By moving bare counts. False where that does not reach the goal; then nothing is left of the try.</summary>
    private bool Räkneväg(int id, int mål)
    {
        var riktning = Math.Sign(mål);
        while (Math.Abs(_tabell.Ändring(id)) < Math.Abs(mål))
        {
            if (Bäst(id, riktning, Math.Abs(mål - _tabell.Ändring(id))) is not { } drag)
            {
                _verkan.Ångra();
                _tabell.Förkasta();
                return false;
            }

            _verkan.Gör(drag);
        }

        _verkan.Ångra();
        return true;
    }

    private Drag? Bäst(int id, int riktning, int behov)
    {
        var mått = _tabell.Namn(_tabell.Plats(id).Rad).Mått;
        if (_klasser.TryGetValue(mått, out var klassökning))
            return klassökning.Bäst(id, riktning, behov);
        return mått <= Mått.Anonyma ? _flöden.Bäst(id, riktning, behov) : null;
    }

    /// <summary>By other lives for real persons.</summary>
    private void Personväg(int id, int mål)
    {
        var riktning = Math.Sign(mål);
        while (Math.Abs(_tabell.Ändring(id)) < Math.Abs(mål))
        {
            var personbyte = _personsökning.Bäst(id, riktning, Math.Abs(mål - _tabell.Ändring(id)))
                ?? throw new InvalidOperationException("A person can always be added or removed.");
            _personer.Gör(personbyte);
        }

        _personer.Ångra();
    }

    /// <summary>The insatser that can balance another: those with most people, who have most to give.</summary>
    private static int[] Partners(Skyddsunderlag underlag, Dictionary<string, int> insatser)
    {
        var antal = new int[insatser.Count];
        foreach (var grupp in underlag.Deltagare)
            antal[insatser[grupp.Insats]] += grupp.Antal;
        foreach (var anonyma in underlag.Anonyma)
            antal[insatser[anonyma.Insats]] += anonyma.Antal;
        return [.. Enumerable.Range(0, antal.Length).OrderByDescending(r => antal[r]).Take(Partner)];
    }
}
