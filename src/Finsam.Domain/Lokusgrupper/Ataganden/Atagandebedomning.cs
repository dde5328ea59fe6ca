using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>How a lokusgrupp's åtaganden of a year stand on a day. Source: formats/utbyte.md, "LS-åtaganden as of a date D of year Y".</summary>
public sealed class Åtagandebedömning
{
    // A meeting that is not booked yet needs this many days to come about.
    private const int DagarPerMöte = 30;

    private readonly Åtagandeunderlag _underlag;
    private readonly DateOnly _dag;
    private readonly DateOnly _slut;
    private readonly List<Möte> _hållna;
    private readonly int _bokade;
    private readonly List<Lokusledamot> _sittande;
    private readonly List<string> _huvudmän;

    private Åtagandebedömning(Åtagandeunderlag underlag, DateOnly dag)
    {
        (_underlag, _dag, _slut) = (underlag, dag, new(underlag.År, 12, 31));
        var möten = underlag.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Datum.Year == underlag.År && m.Grupper.Contains(underlag.Lokusgrupp)).ToList();
        _hållna = [.. möten.Where(m => m.Datum <= dag)];
        _bokade = möten.Count - _hållna.Count;
        var iÄmbetet = dag < _slut ? dag : _slut;
        _sittande = [.. underlag.Ledamöter.Where(l => l.Lokusgrupp == underlag.Lokusgrupp && l.Sitter(iÄmbetet))];
        _huvudmän = [.. _sittande.Where(l => l.Roll is Lokusroll.Ordförande or Lokusroll.Ordinarie).Select(l => l.Huvudman).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private bool Efteråt => _dag > _slut;

    /// <summary>All åtaganden of the year's list, in the order of the bilaga.</summary>
    /// <param name="underlag">What they are judged by.</param>
    /// <param name="dag">The day.</param>
    public static IReadOnlyList<Åtagande> Av(Åtagandeunderlag underlag, DateOnly dag)
    {
        var bedömning = new Åtagandebedömning(underlag, dag);
        return [.. underlag.Lista.Rader.Select(rad => bedömning.Bedöm(rad.Kod, rad.Krav ?? 0) with { Formulering = rad.Formulering })];
    }

    private Åtagande Bedöm(Åtagandekod kod, int krav) => kod switch
    {
        Åtagandekod.L1 => Läget(kod, _sittande.Exists(l => l.Roll == Lokusroll.Ordförande) ? 1 : 0, 1),
        Åtagandekod.L2 => Räknat(kod, _hållna.Count, krav),
        Åtagandekod.L3 => Räknat(kod, _hållna.Count(m => m.Punkter.Contains(Mötespunkt.BudgetUtfall.Kod())), krav),
        Åtagandekod.L4 => Räknat(kod, _huvudmän.Select(Närvaro).DefaultIfEmpty(0).Min(), krav),
        Åtagandekod.L5 => Läget(kod, _huvudmän.Count(HarKompetenserna), _huvudmän.Count),
        _ => Intygat(kod),
    };

    private int Närvaro(string huvudman) => _hållna.Count(m => m.Huvudmän.Contains(huvudman, StringComparer.OrdinalIgnoreCase));

    private bool HarKompetenserna(string huvudman)
    {
        var ledamöter = _sittande.Where(l => string.Equals(l.Huvudman, huvudman, StringComparison.OrdinalIgnoreCase)).ToList();
        return ledamöter.Exists(l => l.Ledning == true) && ledamöter.Exists(l => l.Strategisk == true) && ledamöter.Exists(l => l.Beställare == true);
    }

    /// <summary>An åtagande that is kept or not, at any time of the year.</summary>
    private Åtagande Läget(Åtagandekod kod, int antal, int krav)
    {
        var läge = krav > 0 && antal >= krav ? Åtagandeläge.Uppfyllt : Efteråt ? Åtagandeläge.EjUppfyllt : Åtagandeläge.Bevaka;
        return Nytt(kod, läge, antal, krav, kod == Åtagandekod.L1 ? Ordförandemening(läge) : Kompetensmening(läge, antal, krav));
    }

    /// <summary>An åtagande that takes a number of meetings.</summary>
    private Åtagande Räknat(Åtagandekod kod, int antal, int krav)
    {
        var (saknas, obokade) = (krav - antal, krav - antal - _bokade);
        var läge = saknas <= 0 ? Åtagandeläge.Uppfyllt
            : Efteråt ? Åtagandeläge.EjUppfyllt
            : obokade < 0 || (obokade == 0 && kod == Åtagandekod.L2) ? Åtagandeläge.IFas
            : obokade == 0 || DagarKvar >= DagarPerMöte * obokade ? Åtagandeläge.Bevaka
            : Åtagandeläge.NåsInte;
        return Nytt(kod, läge, antal, krav, Mötesmening(kod, läge, antal, krav, obokade));
    }

    private Åtagande Intygat(Åtagandekod kod)
    {
        var intyg = _underlag.Intyg.FirstOrDefault(i => i.Lokusgrupp == _underlag.Lokusgrupp && i.År == _underlag.År && i.Åtagande == kod);
        var läge = intyg?.Svar switch { true => Åtagandeläge.Uppfyllt, false => Åtagandeläge.EjUppfyllt, _ => Åtagandeläge.EjIntygat };
        var försent = läge == Åtagandeläge.EjIntygat && _dag >= new DateOnly(_underlag.År + 1, 2, 1);
        var mening = läge switch
        {
            Åtagandeläge.Uppfyllt => "Intygat: ja.",
            Åtagandeläge.EjUppfyllt => "Intygat: nej.",
            _ when försent => $"Skulle ha intygats senast {_underlag.År + 1}-01-31.",
            _ => $"Intygas senast {_underlag.År + 1}-01-31.",
        };
        return new(kod, läge, försent ? Trafikljus.Röd : Färg(läge), null, null, mening);
    }

    /// <summary>Days that remain of the year, counted from its first where it has not begun.</summary>
    private int DagarKvar => _slut.DayNumber - Math.Max(_dag.DayNumber, new DateOnly(_underlag.År, 1, 1).DayNumber);

    private static Åtagande Nytt(Åtagandekod kod, Åtagandeläge läge, int antal, int krav, string mening) => new(kod, läge, Färg(läge), antal, krav, mening);

    private static Trafikljus Färg(Åtagandeläge läge) => läge switch
    {
        Åtagandeläge.Uppfyllt or Åtagandeläge.IFas => Trafikljus.Grön,
        Åtagandeläge.Bevaka => Trafikljus.Gul,
        Åtagandeläge.EjIntygat => Trafikljus.Grå,
        _ => Trafikljus.Röd,
    };

    private string Ordförandemening(Åtagandeläge läge) => läge switch
    {
        Åtagandeläge.Uppfyllt => "Gruppen har en ordförande.",
        Åtagandeläge.EjUppfyllt => $"Gruppen hade ingen ordförande {_slut:yyyy-MM-dd}.",
        _ => $"Utse en ordförande senast {_slut:yyyy-MM-dd}.",
    };

    private string Kompetensmening(Åtagandeläge läge, int antal, int krav)
    {
        if (krav == 0)
            return "Gruppen har inga ordinarie ledamöter.";
        var saknar = _huvudmän.Where(h => !HarKompetenserna(h)).Order(StringComparer.Ordinal).ToList();
        return läge == Åtagandeläge.Uppfyllt ? $"Alla {krav} huvudmän har lednings-, strategisk och beställarkompetens."
            : $"{antal} av {krav} huvudmän har alla tre kompetenserna; det saknas för {string.Join(", ", saknar)}.";
    }

    private string Mötesmening(Åtagandekod kod, Åtagandeläge läge, int antal, int krav, int obokade)
    {
        var saknas = krav - antal;
        var (vad, sämst) = kod switch
        {
            Åtagandekod.L3 => ("möten om budget och utfall", ""),
            Åtagandekod.L4 => ("möten", Sämst(antal, krav)),
            _ => ("möten", ""),
        };
        return sämst + läge switch
        {
            Åtagandeläge.Uppfyllt => kod == Åtagandekod.L4 ? "Varje huvudman har deltagit tillräckligt." : $"{antal} {vad} hållna.",
            Åtagandeläge.EjUppfyllt => $"Det saknades {saknas}.",
            Åtagandeläge.IFas => $"{saknas} kvar till {_slut:yyyy-MM-dd}; {_bokade} bokade.",
            Åtagandeläge.NåsInte => $"{saknas} kvar, {_bokade} bokade, och {DagarKvar} dagar räcker inte för {obokade} till.",
            _ when obokade == 0 => $"{saknas} kvar till {_slut:yyyy-MM-dd}: {Vartenda(kod)}.",
            _ => $"{saknas} kvar till {_slut:yyyy-MM-dd}, {_bokade} bokade: boka {obokade} till.",
        };
    }

    private string Vartenda(Åtagandekod kod) => kod == Åtagandekod.L3
        ? $"ta upp budget och utfall vid vart och ett av de {_bokade} bokade mötena"
        : $"alla måste komma till vart och ett av de {_bokade} bokade mötena";

    private string Sämst(int antal, int krav) => _huvudmän.Count == 0 ? "Gruppen har inga ordinarie ledamöter. "
        : antal >= krav ? ""
        : $"{string.Join(", ", _huvudmän.Where(h => Närvaro(h) == antal).Order(StringComparer.Ordinal))}: {antal} av {krav} möten. ";
}
