namespace Finsam.Web.Features.Gemensamt.Diagram;

/// <summary>Where the bars of the chart stand. In units of the drawing; the browser scales it.</summary>
internal sealed class Diagrammått
{
    public const int Bredd = 720;
    public const int Höjd = 244;
    public const int Vänster = 64;
    public const int Botten = 190;

    /// <summary>A masked bar is as high whatever it hides.</summary>
    public const int Maskhöjd = 22;
    private const int Topp = 12;
    private const int Stapelbredd = 26;
    private const int Glapp = 3;

    private readonly int _grupper;
    private readonly int _serier;
    private readonly decimal _tak;
    private readonly decimal _golv;

    public Diagrammått(IReadOnlyList<Stapelgrupp> grupper, int serier)
    {
        (_grupper, _serier) = (grupper.Count, serier);
        var värden = grupper.SelectMany(g => g.Staplar).Select(s => s.Värde ?? 0).Append(0).ToList();
        Steg = Jämnt((värden.Max() - värden.Min()) / 4);
        _tak = Math.Max(värden.Min() < 0 ? 0 : Steg, Math.Ceiling(värden.Max() / Steg) * Steg);
        _golv = Math.Floor(värden.Min() / Steg) * Steg;
    }

    /// <summary>Between two lines.</summary>
    public decimal Steg { get; }

    /// <summary>The lines.</summary>
    public IEnumerable<decimal> Linjer => Enumerable.Range(0, (int)((_tak - _golv) / Steg) + 1).Select(i => _golv + (i * Steg));

    private decimal Grupp => (decimal)(Bredd - Vänster) / _grupper;

    private int Stapeln => Math.Min(Stapelbredd, (int)((Grupp - 10) / _serier) - Glapp);

    public int Y(decimal värde) => Botten - (int)((värde - _golv) / (_tak - _golv) * (Botten - Topp));

    public int Mitt(int grupp) => Vänster + (int)(Grupp * (grupp + 0.5m));

    public (int X, int Y, int Bredd, int Höjd) Stapel(int grupp, int serie, Stapel stapel)
    {
        var värde = stapel.Värde ?? 0;
        var (topp, fot) = stapel.Maskerad ? (Y(0) - Maskhöjd, Y(0)) : (Y(Math.Max(0, värde)), Y(Math.Min(0, värde)));
        var steg = Stapeln + Glapp;
        return (Mitt(grupp) - (((_serier * steg) - Glapp) / 2) + (serie * steg), topp, Stapeln, fot - topp);
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
