using Finsam.Application.Deltagare.Register;
using Finsam.Domain.Deltagare;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>Where the register and a file differ about one deltagare.</summary>
public enum Avstämningsslag
{
    /// <summary>The file has the deltagare, Finsam not.</summary>
    BaraIFilen,

    /// <summary>Finsam has the deltagare, the file not.</summary>
    BaraIFinsam,

    /// <summary>They say different first or last days, or reasons for leaving.</summary>
    Olika,
}

/// <summary>One deltagare that differs, for whoever reads the register.</summary>
/// <param name="Kod">The code.</param>
/// <param name="Slag">How.</param>
/// <param name="Varför">In words.</param>
public sealed record Avstämningsrad(string Kod, Avstämningsslag Slag, string Varför);

/// <summary>Compares the register with a file.</summary>
internal sealed class Registeravstämning
{
    private static readonly string[] Jämförda = ["in", "ut", "avslut"];

    private readonly List<Avstämningsrad> _rader = [];
    private readonly Dictionary<string, int> _skäl = Jämförda.ToDictionary(f => f, _ => 0);

    /// <summary>Those that differ.</summary>
    public IReadOnlyList<Avstämningsrad> Rader => _rader;

    /// <summary>How many say the same.</summary>
    public int Lika { get; private set; }

    /// <summary>How many differ by field.</summary>
    public IReadOnlyDictionary<string, int> Skäl => _skäl;

    /// <summary>How many differ.</summary>
    public int Antal(Avstämningsslag slag) => _rader.Count(r => r.Slag == slag);

    /// <summary>One says the same.</summary>
    public void LäggLika() => Lika++;

    /// <summary>Those that the file does not have.</summary>
    public void BaraIFinsam(IEnumerable<KodadDeltagare> deltagare) =>
        _rader.AddRange(deltagare.Select(d => new Avstämningsrad(d.Kod, Avstämningsslag.BaraIFinsam, Tid(d.In, d.Ut))));

    /// <summary>One of the file, and what Finsam has.</summary>
    public void Jämför(Tolkadrad rad, KodadDeltagare? fanns)
    {
        if (fanns is null)
        {
            _rader.Add(new(rad.Kod, Avstämningsslag.BaraIFilen, Tid(rad.Uppgifter.In, rad.Uppgifter.Ut)));
            return;
        }

        var (finsam, fil) = (Registerceller.Av(fanns), Registertolk.Celler(rad.Kod, rad.Uppgifter));
        var kolumner = Registerkolumner.Alla.Where(k => Jämförda.Contains(k.Namn) && finsam[k.Namn] != fil[k.Namn]).ToList();
        if (kolumner.Count == 0)
        {
            Lika++;
            return;
        }

        kolumner.ForEach(k => _skäl[k.Namn]++);
        _rader.Add(new(fanns.Kod, Avstämningsslag.Olika, string.Join("; ", kolumner.Select(k => $"{k.Rubrik}: {Visa(k, finsam)} i Finsam, {Visa(k, fil)} i filen"))));
    }

    private static string Visa(Registerkolumn kolumn, IReadOnlyDictionary<string, string> celler) => kolumn.Visa(celler[kolumn.Namn]) is { Length: > 0 } text ? text : "tomt";

    private static string Tid(DateOnly @in, DateOnly? ut) => ut is null ? $"Började {@in:yyyy-MM-dd}, pågår" : $"Började {@in:yyyy-MM-dd}, slutade {ut:yyyy-MM-dd}";
}
