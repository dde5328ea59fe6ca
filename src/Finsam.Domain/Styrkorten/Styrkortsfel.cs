using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Styrkorten;

/// <summary>What a part of a styrkort must be; each method gives the refusal, or <c>null</c>.</summary>
internal static class Styrkortsfel
{
    public static Fel Ändrat { get; } = new(
        "styrkort.andrat", "Någon annan har ändrat den delen av styrkortet sedan du öppnade den. Inget har sparats; det du skrivit står kvar här.", Felslag.Konflikt);

    public static Fel? Av(Måttuppgifter mått, bool förbundets) =>
        mått.Text.Length is 0 or > Styrkortsmått.MaxText ? Fel.Fältet("styrkort.matt", nameof(Måttuppgifter.Text), $"Skriv måttet, högst {Styrkortsmått.MaxText} tecken.")
        : mått.Källa.BaraFörbundet() && !förbundets ? Fel.Fältet("styrkort.kalla", nameof(Måttuppgifter.Källa), "Det värdet gäller hela förbundet och hör till förbundets styrkort.")
        : mått.Målvärde is < 0 or > Styrkortsmått.MaxVärde ? Fel.Fältet("styrkort.malvarde", nameof(Måttuppgifter.Målvärde), "Skriv målvärdet som ett tal, eller lämna tomt.")
        : mått.Enhet?.Length > Styrkortsmått.MaxEnhet ? Fel.Fältet("styrkort.enhet", nameof(Måttuppgifter.Enhet), $"Enheten får vara högst {Styrkortsmått.MaxEnhet} tecken.")
        : null;

    public static Fel? Av(Avläsning avläsning, Styrkortsmått mått, int år, DateOnly idag) =>
        mått.Uppgifter.Källa != Måttkälla.Skrivet ? new Fel("styrkort.hamtas", "Värdet hämtas där det finns och skrivs inte in här.", Felslag.Ogiltigt)
        : avläsning.Datum.Year != år ? Fel.Fältet("styrkort.datum", nameof(Avläsning.Datum), $"Dagen ska ligga i {år}, som styrkortet gäller.")
        : avläsning.Datum > idag ? Fel.Fältet("styrkort.datum", nameof(Avläsning.Datum), "Dagen har inte varit än.")
        : Math.Abs(avläsning.Värde) > Styrkortsmått.MaxVärde ? Fel.Fältet("styrkort.varde", nameof(Avläsning.Värde), "Skriv värdet som ett rimligt tal.")
        : avläsning.N is < 1 ? Fel.Fältet("styrkort.n", nameof(Avläsning.N), "Skriv av hur många, eller lämna tomt.")
        : avläsning.Not?.Length > Avläsning.MaxNot ? Fel.Fältet("styrkort.not", nameof(Avläsning.Not), $"Noten får vara högst {Avläsning.MaxNot} tecken.")
        : null;

    /// <summary>A styrkort is judged at the half-year and when the year is over.</summary>
    public static Fel? Av(Ljussättning ljus, int år) =>
        !Styrkortsperioder.Av(år).Contains(ljus.Period) ? new Fel("styrkort.period", "Ett styrkort bedöms vid halvåret och vid årets slut.", Felslag.Ogiltigt)
        : ljus.Motivering.Length == 0 && Motiveringskrav.Varför(ljus.Färg, ljus.Förslag) is { } varför ? Fel.Fältet("styrkort.motivering", nameof(Ljussättning.Motivering), varför)
        : ljus.Motivering.Length > Ljussättning.MaxText ? Fel.Fältet("styrkort.motivering", nameof(Ljussättning.Motivering), $"Motiveringen får vara högst {Ljussättning.MaxText} tecken.")
        : ljus is { Färg: Trafikljus.Röd, Åtgärd.Length: 0 } ? Fel.Fältet("styrkort.atgard", nameof(Ljussättning.Åtgärd), "Rött kräver en åtgärd: skriv vad som ska göras, av vem och när.")
        : ljus.Åtgärd.Length > Ljussättning.MaxText ? Fel.Fältet("styrkort.atgard", nameof(Ljussättning.Åtgärd), $"Åtgärden får vara högst {Ljussättning.MaxText} tecken.")
        : null;
}

/// <summary>When a styrkort is judged.</summary>
public static class Styrkortsperioder
{
    /// <summary>The half-year, for the delårsrapport, and the year.</summary>
    public static IReadOnlyList<Period> Av(int år) => [Period.Halvår(år, 1), Period.Helår(år)];

    /// <summary>The one to show where nobody has chosen: the latest that something has been judged in, else the year.</summary>
    public static Period Senast(Styrkort styrkort) =>
        Av(styrkort.År).Reverse().FirstOrDefault(p => styrkort.Innehåll.Mål.Any(m => m.I(p) is not null), Period.Helår(styrkort.År));
}
