using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>Identity of a <see cref="Skattningsformulär"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct SkattningsformulärId(Guid Value);

/// <summary>
/// The statements that the deltagare of an insats take a stand on, from 0, not at all, to 10, wholly. What has been answered is never changed: another
/// wording is another formulär, with the next number. Source: PM första halvåret 2021, "Ung Intros formulär för självskattning".
/// </summary>
public sealed class Skattningsformulär
{
    /// <summary>Most statements: then a mean that has changed at all has changed by a twentieth at least, and is not written as 0,0.</summary>
    public const int MaxPåståenden = 20;

    /// <summary>Longest statement, characters.</summary>
    public const int MaxText = 200;

    /// <summary>The highest answer.</summary>
    public const int Högst = 10;

    private List<string> _påståenden = [];

    private Skattningsformulär()
    {
    }

    /// <summary>
    /// What can be read of Ung Intro's formulär, to begin from: four of its ten statements. The others are not legible in the source, and none is invented.
    /// </summary>
    public static IReadOnlyList<string> UngIntro { get; } =
    [
        "Jag är redo att börja arbetsträna",
        "Jag passar tider och tar mig till uppgjorda möten",
        "Jag kan oftast lösa problem som dyker upp i vardagen",
        "Jag kan förmedla mina svårigheter till andra när det behövs",
    ];

    /// <summary>Identity.</summary>
    public SkattningsformulärId Id { get; private init; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>1, 2, 3 … within the insats; the highest is the one in use.</summary>
    public int Nummer { get; private init; }

    /// <summary>The day it was made.</summary>
    public DateOnly Skapat { get; private init; }

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<string> Påståenden => _påståenden;

    /// <summary>The formulär of an insats with these statements: the same one while nobody has answered it, else the next.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="nu">The one in use, or <c>null</c>.</param>
    /// <param name="besvarat">Whether it has been answered.</param>
    /// <param name="påståenden">The statements, in order; empty ones are left out.</param>
    /// <param name="idag">Today.</param>
    public static Result<Skattningsformulär> Med(InsatsId insats, Skattningsformulär? nu, bool besvarat, IReadOnlyList<string> påståenden, DateOnly idag)
    {
        var fel = Granska(påståenden).ToList();
        if (fel.Count > 0)
        {
            return new Fel("skattning.pastaenden", fel[0].Text, Felslag.Ogiltigt) { Fält = fel };
        }

        List<string> texter = [.. påståenden.Select(p => p.Trim()).Where(p => p.Length > 0)];
        if (nu is not null && texter.SequenceEqual(nu._påståenden))
        {
            return nu;
        }

        if (nu is null || besvarat)
        {
            return new Skattningsformulär { Id = new(Guid.CreateVersion7()), InsatsId = insats, Nummer = (nu?.Nummer ?? 0) + 1, Skapat = idag, _påståenden = texter };
        }

        nu._påståenden = texter;
        return nu;
    }

    private static IEnumerable<Fältfel> Granska(IReadOnlyList<string> påståenden)
    {
        var sedda = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < påståenden.Count; i++)
        {
            var text = påståenden[i].Trim();
            if (text.Length > MaxText)
            {
                yield return new(Fält(i), $"Påståendet får vara högst {MaxText} tecken.");
            }
            else if (Kontaktuppgift.FinnsI(text) || Personnummer.FinnsI(text))
            {
                yield return new(Fält(i), "Påståendet ser ut att innehålla ett personnummer, ett telefonnummer eller en e-postadress. Skriv det utan.");
            }
            else if (text.Length > 0 && !sedda.Add(text))
            {
                yield return new(Fält(i), "Påståendet finns redan ovanför.");
            }
        }

        if (sedda.Count is 0 or > MaxPåståenden)
        {
            yield return new(Fält(0), $"Skriv 1–{MaxPåståenden} påståenden.");
        }
    }

    private static string Fält(int nr) => $"p{nr + 1}";
}
