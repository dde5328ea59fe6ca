using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>The first sheet: whose figures, of which period, how they are masked, and what the other sheets are.</summary>
internal static class Omblad
{
    public static Kalkylblad Av(Pmdokument dokument, string namn, IReadOnlyList<(Kalkylblad Blad, string Titel)> blad)
    {
        List<IReadOnlyList<Kalkylcell>> rader =
        [
            [Kalkylcell.AvText(dokument.Titel, fet: true)],
            Rad("Förbund", dokument.Förbund),
            Rad("Period", dokument.Period.Namn),
            Rad("Från", new Dagcell(dokument.Period.FörstaDag)),
            Rad("Till", new Dagcell(dokument.Period.SistaDag)),
            Rad("Maskering", dokument.Maskering),
            Rad("..", "Maskerat: ett litet antal personer, eller ett tal som skulle avslöja ett."),
            Rad("–", "Svar eller uppgift saknas, eller en andel eller ett medelvärde som inte kan räknas eller inte redovisas."),
            Rad("Andelar", "Hela procent, avrundade en gång från de oavrundade talen."),
            [Kalkylcell.AvText("")],
            [Kalkylcell.AvText("Blad", fet: true), Kalkylcell.AvText("Innehåll", fet: true)],
        ];
        var första = rader.Count + 1;
        rader.AddRange(blad.Select(b => (IReadOnlyList<Kalkylcell>)[Kalkylcell.AvText(b.Blad.Namn), Kalkylcell.AvText(b.Titel)]));
        return new(namn, rader) { Huvud = false, Länkar = [.. blad.Select((b, i) => (första + i, b.Blad.Namn))] };
    }

    private static IReadOnlyList<Kalkylcell> Rad(string vad, Dokumentcell värde) => [Kalkylcell.AvText(vad, fet: true), Kalkylcell.Av(värde, fet: false)];
}
