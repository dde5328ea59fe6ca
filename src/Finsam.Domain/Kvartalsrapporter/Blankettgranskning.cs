using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Something that is missing or wrong before the report can be handed in.</summary>
/// <param name="Fält">The field, or the first field of the question.</param>
/// <param name="Text">Swedish: what is wrong and what to do.</param>
/// <param name="Saknas">Whether it is only an answer that is missing yet: not worth a red frame while somebody is still writing.</param>
public sealed record Blankettfel(string Fält, string Text, bool Saknas);

/// <summary>How much of something is answered.</summary>
/// <param name="Klara">Questions that are answered and right.</param>
/// <param name="Alla">Questions that must be answered.</param>
public sealed record Framsteg(int Klara, int Alla)
{
    /// <summary>Whether nothing remains.</summary>
    public bool ÄrKlart => Klara == Alla;
}

/// <summary>What is missing or wrong in a form. Source: formats/utbyte.md and design.md, "Trafikljus" and "Målbedömning".</summary>
public sealed class Blankettgranskning
{
    private readonly Blankett _blankett;
    private readonly IReadOnlyDictionary<string, string> _svar;
    private readonly ILookup<string, Blankettfel> _perFråga;

    /// <param name="blankett">The form.</param>
    /// <param name="svar">What its fields hold, right or wrong.</param>
    public Blankettgranskning(Blankett blankett, IReadOnlyDictionary<string, string> svar)
    {
        ArgumentNullException.ThrowIfNull(blankett);
        (_blankett, _svar) = (blankett, svar);
        Fel = [.. blankett.Frågor.SelectMany(Granska)];
        _perFråga = Fel.ToLookup(f => blankett.FrågaFör(f.Fält).Nyckel, StringComparer.Ordinal);
    }

    /// <summary>Everything, in the order of the form.</summary>
    public IReadOnlyList<Blankettfel> Fel { get; }

    /// <summary>How far the whole has come.</summary>
    public Framsteg Hela => Räkna(_blankett.Frågor);

    /// <summary>How far a step has come.</summary>
    public Framsteg För(Blankettsteg steg) => Räkna(steg.Frågor);

    /// <summary>What is missing or wrong in a question.</summary>
    public IEnumerable<Blankettfel> För(Blankettfråga fråga) => _perFråga[fråga.Nyckel];

    private Framsteg Räkna(IEnumerable<Blankettfråga> frågor)
    {
        var räknade = frågor.Where(f => f.Krävs).ToList();
        return new(räknade.Count(f => !_perFråga[f.Nyckel].Any()), räknade.Count);
    }

    private IEnumerable<Blankettfel> Granska(Blankettfråga fråga)
    {
        foreach (var fält in fråga.Alla)
        {
            if (_svar.Värde(fält.Namn) is { } text && fält.Fel(text) is { } fel)
            {
                yield return new(fält.Namn, fel, Saknas: false);
            }
        }

        if (fråga.Krävs && _svar.Värde(fråga.Svaret.Namn) is null)
        {
            yield return new(fråga.Svaret.Namn, fråga.Mål is null ? "Frågan är inte besvarad." : "Målet är inte bedömt.", Saknas: true);
        }
        else if (fråga.Mål is { } mål)
        {
            foreach (var fel in Målgranskning.Granska(mål, _blankett.Kvartal, _svar))
            {
                yield return fel;
            }
        }

        foreach (var fel in fråga.Radfält.SelectMany(rad => Rader(fråga, rad)))
        {
            yield return fel;
        }

        if (fråga.Svaret.Namn is var namn && (namn == Fråga.VakanserSof.Kod() || namn == Fråga.VakanserEgna.Kod()) && _svar.Värde(namn) == "ja"
            && fråga.Radfält.All(rad => rad.All(f => _svar.Värde(f.Namn) is null)))
        {
            yield return new(fråga.Radfält[0][0].Namn, "Ange vilken tjänst som har varit vakant, och från vilken dag.", Saknas: true);
        }
    }

    /// <summary>A row that is begun needs all that it cannot do without, and its days in order.</summary>
    private IEnumerable<Blankettfel> Rader(Blankettfråga fråga, IReadOnlyList<Blankettfält> rad)
    {
        if (rad.All(f => _svar.Värde(f.Namn) is null))
        {
            yield break;
        }

        // The last field of a row may always be empty: a vacancy that goes on, a meeting whose attendance nobody noted.
        foreach (var fält in rad.SkipLast(1).Where(f => _svar.Värde(f.Namn) is null))
        {
            yield return new(fält.Namn, $"Fyll i {fält.Etikett.ToLowerInvariant()}, eller töm raden.", Saknas: true);
        }

        var dagar = rad.Where(f => f.Slag == Fältslag.Datum).Select(f => (f.Namn, Dag: Blankettfält.Datum(_svar.Värde(f.Namn)))).ToList();
        if (dagar is [var från, var till] && till.Dag < från.Dag)
        {
            yield return new(till.Namn, "Slutdagen ligger före startdagen.", Saknas: false);
        }
    }
}
