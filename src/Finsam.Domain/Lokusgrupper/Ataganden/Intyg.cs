using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>What a samverkanskoordinator attests of one åtagande and year. Source: formats/utbyte.md, <c>ls_intyg.csv</c>.</summary>
public sealed class Intyg
{
    /// <summary>Longest kommentar.</summary>
    public const int MaxKommentar = 4000;

    private bool? _svar;
    private string? _kommentar;

    /// <summary>Kod of the group.</summary>
    public required string Lokusgrupp { get; init; }

    /// <summary>Calendar year.</summary>
    public required int År { get; init; }

    /// <summary>Which åtagande: one of those that are attested.</summary>
    public required Åtagandekod Åtagande { get; init; }

    /// <summary>Yes or no, or <c>null</c> while not answered.</summary>
    public bool? Svar
    {
        get => _svar;
        init => _svar = value;
    }

    /// <summary>What is said to it. No needs one.</summary>
    public string? Kommentar
    {
        get => _kommentar;
        init => _kommentar = value;
    }

    /// <summary>Attests; refused when no has no kommentar, or when another answer is there than was seen.</summary>
    /// <param name="svar">Yes or no, or <c>null</c> to take the answer back.</param>
    /// <param name="kommentar">What is said to it, or empty.</param>
    /// <param name="sett">The answer that the writer saw.</param>
    public Result Skriv(bool? svar, string? kommentar, bool? sett)
    {
        if (sett != _svar)
        {
            return new Fel("intyg.andrat", "Någon annan har svarat sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        var text = string.IsNullOrWhiteSpace(kommentar) ? null : kommentar.Trim();
        if (svar == false && text is null)
        {
            return Fel.Fältet("intyg.kommentar", nameof(Kommentar), "Skriv en kommentar: ett nej ska kommenteras i bilagan.");
        }

        (_svar, _kommentar) = (svar, text);
        return Result.Klart;
    }
}
