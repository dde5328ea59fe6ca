using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The form of one insats and quarter: its steps, questions and fields. Which there are depends on the insats's mål and on when it started.</summary>
public sealed class Blankett
{
    private readonly Dictionary<string, (Blankettsteg Steg, Blankettfråga Fråga, Blankettfält Fält)> _fält;

    private Blankett(Kvartal kvartal, IReadOnlyList<Blankettsteg> steg)
    {
        (Kvartal, Steg) = (kvartal, steg);
        _fält = steg.SelectMany(s => s.Frågor, (s, f) => (s, f)).SelectMany(p => p.f.Alla, (p, fält) => (Steg: p.s, Fråga: p.f, Fält: fält))
            .ToDictionary(p => p.Fält.Namn, StringComparer.Ordinal);
    }

    /// <summary>The quarter.</summary>
    public Kvartal Kvartal { get; }

    /// <summary>The steps that have a question.</summary>
    public IReadOnlyList<Blankettsteg> Steg { get; }

    /// <summary>Every question.</summary>
    public IEnumerable<Blankettfråga> Frågor => Steg.SelectMany(s => s.Frågor);

    /// <summary>The form for an insats with these mål, that ran at that time.</summary>
    /// <param name="mål">Its mål.</param>
    /// <param name="tid">When it ran.</param>
    /// <param name="kvartal">The quarter.</param>
    /// <param name="avvikelser">Numbers of the avvikelser that are to be followed up.</param>
    public static Blankett För(IReadOnlyList<Insatsmål> mål, Insatstid tid, Kvartal kvartal, params IReadOnlyList<int> avvikelser) =>
        new(kvartal, Blankettexter.Steg(mål, tid, kvartal, avvikelser));

    /// <summary>A field by its name, or <c>null</c> where the form has none.</summary>
    public Blankettfält? Fält(string namn) => _fält.TryGetValue(namn, out var plats) ? plats.Fält : null;

    /// <summary>The question of a field.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such field.</exception>
    public Blankettfråga FrågaFör(string fält) => _fält[fält].Fråga;

    /// <summary>The step of a field.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such field.</exception>
    public Blankettsteg StegFör(string fält) => _fält[fält].Steg;
}
