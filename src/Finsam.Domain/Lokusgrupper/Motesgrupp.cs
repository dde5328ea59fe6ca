namespace Finsam.Domain.Lokusgrupper;

/// <summary>A group that has meetings: a lokusgrupp or a styrgrupp.</summary>
/// <param name="Typ">Which kind.</param>
/// <param name="Kod">Its kod.</param>
public readonly record struct Mötesgrupp(Mötestyp Typ, string Kod);
