using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Rapporter;

/// <summary>What stands in front of the PM when it goes to the board. Every field may be empty. Source: the printed PM of 2021, its first page.</summary>
public sealed record Tjänsteskrivelse
{
    /// <summary>Longest diarienummer.</summary>
    public const int MaxDiarienummer = 40;

    /// <summary>Longest heading, handläggare and bilaga.</summary>
    public const int MaxRad = 300;

    /// <summary>Longest förslag till beslut and ärende.</summary>
    public const int MaxText = 8000;

    /// <summary>Most bilagor.</summary>
    public const int MaxBilagor = 30;

    /// <summary>Nothing written.</summary>
    public static Tjänsteskrivelse Tom { get; } = new();

    /// <summary>Diarienummer.</summary>
    public string Diarienummer { get; init; } = "";

    /// <summary>When the arbetsutskott meets.</summary>
    public DateOnly? Arbetsutskott { get; init; }

    /// <summary>When the förbundsstyrelse meets.</summary>
    public DateOnly? Förbundsstyrelse { get; init; }

    /// <summary>Who answers for it, as a role.</summary>
    public string Handläggare { get; init; } = "";

    /// <summary>The heading.</summary>
    public string Rubrik { get; init; } = "";

    /// <summary>What the board is asked to decide.</summary>
    public string FörslagTillBeslut { get; init; } = "";

    /// <summary>What it is about.</summary>
    public string Ärendet { get; init; } = "";

    /// <summary>The bilagor, one a line.</summary>
    public string Bilagor { get; init; } = "";

    /// <summary>The bilagor, in order.</summary>
    public IReadOnlyList<string> Bilagelista => Bilagor.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether nothing is written.</summary>
    public bool ÄrTom => this == Tom;

    /// <summary>Its fields by name, as text, in the order of the form.</summary>
    public IReadOnlyList<(string Fält, string Etikett, string Värde)> Fält =>
    [
        (nameof(Diarienummer), "Diarienummer", Diarienummer),
        (nameof(Arbetsutskott), "Arbetsutskottets möte", Dag(Arbetsutskott)),
        (nameof(Förbundsstyrelse), "Förbundsstyrelsens möte", Dag(Förbundsstyrelse)),
        (nameof(Handläggare), "Handläggare", Handläggare),
        (nameof(Rubrik), "Rubrik", Rubrik),
        (nameof(FörslagTillBeslut), "Förslag till beslut", FörslagTillBeslut),
        (nameof(Ärendet), "Ärendet", Ärendet),
        (nameof(Bilagor), "Bilagor", Bilagor),
    ];

    /// <summary>
    /// Puts the changes of one who saw <paramref name="sedd"/> on top of what stands now: a field that only one of the two has changed keeps that change.
    /// </summary>
    /// <param name="sedd">What the writer saw.</param>
    /// <param name="ny">What the writer made of it.</param>
    /// <returns>The result, and the fields that both have changed, differently.</returns>
    public (Tjänsteskrivelse Ny, IReadOnlyList<(string Fält, string Etikett)> Krockar) Sammanfoga(Tjänsteskrivelse sedd, Tjänsteskrivelse ny)
    {
        var krockar = Fält.Zip(sedd.Fält, ny.Fält)
            .Where(f => f.First.Värde != f.Second.Värde && f.Third.Värde != f.Second.Värde && f.First.Värde != f.Third.Värde)
            .Select(f => (f.First.Fält, f.First.Etikett))
            .ToList();
        return (
            new()
            {
                Diarienummer = Välj(Diarienummer, sedd.Diarienummer, ny.Diarienummer),
                Arbetsutskott = Välj(Arbetsutskott, sedd.Arbetsutskott, ny.Arbetsutskott),
                Förbundsstyrelse = Välj(Förbundsstyrelse, sedd.Förbundsstyrelse, ny.Förbundsstyrelse),
                Handläggare = Välj(Handläggare, sedd.Handläggare, ny.Handläggare),
                Rubrik = Välj(Rubrik, sedd.Rubrik, ny.Rubrik),
                FörslagTillBeslut = Välj(FörslagTillBeslut, sedd.FörslagTillBeslut, ny.FörslagTillBeslut),
                Ärendet = Välj(Ärendet, sedd.Ärendet, ny.Ärendet),
                Bilagor = Välj(Bilagor, sedd.Bilagor, ny.Bilagor),
            },
            krockar);
    }

    private static T Välj<T>(T nu, T sedd, T ny) => Equals(ny, sedd) ? nu : ny;

    private static string Dag(DateOnly? dag) => dag?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
