using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Enkäter;

/// <summary>Identity of an <see cref="Enkätmottagare"/>: a random UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätmottagareId(Guid Value);

/// <summary>Someone who is asked by mail. That the person was asked is known as long as the round goes on; whether he or she answered is not.</summary>
public sealed class Enkätmottagare
{
    /// <summary>Most at a time.</summary>
    public const int FlestPerGång = 500;

    private Enkätmottagare()
    {
    }

    /// <summary>Identity.</summary>
    public EnkätmottagareId Id { get; private init; }

    /// <summary>The part of the round.</summary>
    public EnkätdelId DelId { get; private init; }

    /// <summary>The address.</summary>
    public string Epost { get; private init; } = "";

    /// <summary>The number of the latest mailing that was begun to this person; 0 before the first.</summary>
    public int Utskick { get; private init; }

    /// <summary>How that went, as the code of an <c>Utskicksstatus</c>; <c>null</c> before the first.</summary>
    public string? Status { get; private init; }

    /// <summary>A new one.</summary>
    public static Enkätmottagare Ny(EnkätdelId del, string epost) => new() { Id = new(Guid.NewGuid()), DelId = del, Epost = epost };

    /// <summary>Reads addresses that somebody typed or pasted: between them lines, commas, semicolons or blanks. One that is none, and one that stands twice, is told of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="finns">Those that are there already.</param>
    public static Result<IReadOnlyList<string>> Tolka(string? text, IEnumerable<string> finns)
    {
        var sedda = finns.Select(Konton.Epostadress.Nyckla).ToHashSet(StringComparer.Ordinal);
        var adresser = new List<string>();
        foreach (var del in (text ?? "").Split([',', ';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Konton.Epostadress.Tolka(del.Trim('<', '>'), nameof(Epost)) is not { Lyckades: true, Värde: var adress })
            {
                return Fel.Fältet("enkat.epost", nameof(Epost), $"”{(del.Length > 60 ? del[..60] + "…" : del)}” är ingen e-postadress. Inget har lagts till.");
            }

            if (sedda.Add(adress.Nyckel))
            {
                adresser.Add(adress.Text);
            }
        }

        return adresser.Count switch
        {
            0 => Fel.Fältet("enkat.epost", nameof(Epost), "Skriv minst en e-postadress som inte redan finns med."),
            > FlestPerGång => Fel.Fältet("enkat.epost", nameof(Epost), $"Lägg till högst {FlestPerGång} adresser åt gången."),
            _ => adresser,
        };
    }
}

/// <summary>Identity of an <see cref="Enkätutskick"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätutskickId(Guid Value);

/// <summary>A mailing of a round, as it is kept: how many, never whom.</summary>
public sealed class Enkätutskick
{
    /// <summary>Identity.</summary>
    public required EnkätutskickId Id { get; init; }

    /// <summary>The round.</summary>
    public required EnkätomgångId OmgångId { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Nr { get; init; }

    /// <summary>Whether it reminded those who had had an invitation.</summary>
    public required bool Påminnelse { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string Begärd { get; init; }

    /// <summary>How many were handed over.</summary>
    public int Skickade { get; private set; }

    /// <summary>How many certainly did not go.</summary>
    public int Fel { get; private set; }

    /// <summary>Of how many nobody knows.</summary>
    public int Oklara { get; private set; }

    /// <summary>Of those handed over, how many went without the link, since its secret was gone.</summary>
    public int UtanLänk { get; private set; }

    /// <summary>Writes down how it went.</summary>
    public void Klart(int skickade, int fel, int oklara, int utanLänk) => (Skickade, Fel, Oklara, UtanLänk) = (skickade, fel, oklara, utanLänk);
}
