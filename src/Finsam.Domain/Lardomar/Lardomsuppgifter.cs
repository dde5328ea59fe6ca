using Finsam.Domain.Insatser;

namespace Finsam.Domain.Lärdomar;

/// <summary>What a <see cref="Lärdom"/> says.</summary>
/// <param name="Slag">What kind it is.</param>
/// <param name="Text">The experience in words; at most <see cref="Lärdom.MaxText"/> characters.</param>
/// <param name="InsatsId">The insats in which it was made.</param>
/// <param name="År">Calendar year that it is about.</param>
/// <param name="Part">Whose it is, or <c>null</c> where it is shared; at most <see cref="Insats.MaxNamn"/> characters.</param>
public sealed record Lärdomsuppgifter(Lärdomsslag Slag, string Text, InsatsId InsatsId, int År, string? Part);

/// <summary>Where in a report a <see cref="Lärdom"/> stands. Together they name one row, whatever version of the report.</summary>
/// <param name="Rapport">Kod of the report; at most <see cref="MaxRapport"/> characters.</param>
/// <param name="Rubrik">Kod or words of the heading; at most <see cref="MaxRubrik"/> characters.</param>
/// <param name="Ordning">Place under the heading, from 1.</param>
public sealed record Rapportställe(string Rapport, string Rubrik, int Ordning)
{
    /// <summary>Longest kod of a report.</summary>
    public const int MaxRapport = 120;

    /// <summary>Longest heading.</summary>
    public const int MaxRubrik = 200;
}
