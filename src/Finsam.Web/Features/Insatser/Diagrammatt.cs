using Finsam.Application.Insatser;

namespace Finsam.Web.Features.Insatser;

/// <summary>Where the bars of the chart stand. In units of the drawing; the browser scales it.</summary>
internal sealed class Diagrammått
{
    public const int Bredd = 720;
    public const int Höjd = 220;
    public const int Vänster = 56;
    public const int Botten = 190;
    private const int Topp = 12;
    private const int Stapelbredd = 26;

    private readonly IReadOnlyList<Kvartalsrad> _rader;
    private readonly decimal _tak;

    public Diagrammått(IReadOnlyList<Kvartalsrad> rader)
    {
        _rader = rader;
        var störst = rader.SelectMany(r => new[] { r.Ekonomi.Budget ?? 0, r.Ekonomi.Utfall ?? 0 }).DefaultIfEmpty().Max() / 1000m;
        Steg = Jämnt(störst / 4);
        _tak = Math.Max(Steg, Math.Ceiling(störst / Steg) * Steg);
    }

    /// <summary>Thousands of kronor between two lines.</summary>
    public decimal Steg { get; }

    /// <summary>The lines, in thousands of kronor.</summary>
    public IEnumerable<decimal> Linjer => Enumerable.Range(0, (int)(_tak / Steg) + 1).Select(i => i * Steg);

    private decimal Grupp => (decimal)(Bredd - Vänster) / _rader.Count;

    public int Y(decimal tkr) => Botten - (int)(Math.Max(0, tkr) / _tak * (Botten - Topp));

    public int Mitt(int kvartal) => Vänster + (int)(Grupp * (kvartal + 0.5m));

    public (int X, int Y, int Bredd, int Höjd) Stapel(int kvartal, bool utfall)
    {
        var värde = (utfall ? _rader[kvartal].Ekonomi.Utfall : _rader[kvartal].Ekonomi.Budget) ?? 0;
        var y = Y(värde / 1000m);
        return (Mitt(kvartal) + (utfall ? 2 : -2 - Stapelbredd), y, Stapelbredd, Botten - y);
    }

    /// <summary>1, 2 or 5 with noughts, and at least 1.</summary>
    private static decimal Jämnt(decimal minst)
    {
        for (var tio = 1m; ; tio *= 10)
        {
            foreach (var steg in new[] { tio, 2 * tio, 5 * tio })
            {
                if (steg >= minst)
                {
                    return steg;
                }
            }
        }
    }
}
