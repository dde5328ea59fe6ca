using Finsam.Domain.Insatser;

namespace Finsam.Domain.Ekonomi;

/// <summary>
/// How the board wants the money divided between the kinds of insatser: as shares, or only as an order of priority. Source: board papers of 2021-10-21
/// ("individ, därefter struktur och slutligen kompetens") and the division 60-30-10.
/// </summary>
public sealed record Inriktningsmål
{
    /// <summary>Percent to individinsatser.</summary>
    public int Individ { get; init; } = 60;

    /// <summary>Percent to strukturinsatser.</summary>
    public int Struktur { get; init; } = 30;

    /// <summary>Percent to kompetensinsatser.</summary>
    public int Kompetens { get; init; } = 10;

    /// <summary>Whether only the order between them is decided: the largest percentage first.</summary>
    public bool BaraOrdning { get; init; }

    /// <summary>Percent to a kind.</summary>
    public int this[Insatstyp typ] => typ switch
    {
        Insatstyp.Individ => Individ,
        Insatstyp.Struktur => Struktur,
        _ => Kompetens,
    };

    /// <summary>The kinds by priority, the first first.</summary>
    public IReadOnlyList<Insatstyp> Ordning => [.. Enum.GetValues<Insatstyp>().OrderByDescending(typ => this[typ])];

    /// <summary>The Swedish sentence that is wrong about the numbers, or <c>null</c> when they hold together.</summary>
    public string? Fel() =>
        Individ < 0 || Struktur < 0 || Kompetens < 0 ? "En andel kan inte vara negativ."
        : Individ + Struktur + Kompetens != 100 ? $"Andelarna blir {Individ + Struktur + Kompetens} procent tillsammans; de ska bli 100."
        : null;

    /// <summary>Whether the amounts keep the order: none of a lower priority is larger than one of a higher.</summary>
    /// <param name="belopp">Kronor per kind; one that is not there has 0.</param>
    public bool OrdningenHålls(IReadOnlyDictionary<Insatstyp, decimal> belopp) =>
        Ordning.Zip(Ordning.Skip(1)).All(par => this[par.First] == this[par.Second] || belopp.GetValueOrDefault(par.First) >= belopp.GetValueOrDefault(par.Second));
}
