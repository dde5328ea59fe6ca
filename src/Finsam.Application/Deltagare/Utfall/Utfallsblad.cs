using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>The sheets of the workbook about outcomes. They hold what the page holds: a hidden count is two points, and a share stands beside its n.</summary>
internal static class Utfallsblad
{
    /// <summary>What the workbook is, and what stands beside the shares.</summary>
    public static Arbetsblad Om(UtfallVy vy, Inställningar inställningar) => new("Om",
    [
        Huvud("Utfall", inställningar.Förbund),
        [Celler.Text("Period"), Celler.Text(vy.Period.Namn)],
        [Celler.Text("Andel"), Celler.Text("Till arbete eller studier, av alla som avslutades i perioden.")],
        [Celler.Text("Osäkerhet"), Celler.Text("95 procents konfidensintervall (Wilson), lägst och högst.")],
        [Celler.Text(Antal.Tecken), Celler.Text($"Maskerat: färre än {inställningar.Maskeringsgräns} personer, eller ett tal som skulle avslöja ett så litet antal.")],
        .. vy.Riket is { } riket
            ? new IReadOnlyList<Bladcell>[]
            {
                [Celler.Text("Riket, period"), Celler.Text(riket.Period.Namn)],
                [Celler.Text("Riket, andel %"), Celler.Tal(riket.Procent, decimaler: true)],
                [Celler.Text("Riket, källa"), Celler.Text(riket.Källa)],
                [Celler.Text("Riket, publicerat"), Celler.Dag(riket.Publicerat)],
            }
            : [],
    ]);

    /// <summary>Shares by insats, or put together.</summary>
    public static Arbetsblad Utfall(string namn, string rubrik, UtfallVy vy)
    {
        var förra = vy.Period.Föregående.Namn;
        List<IReadOnlyList<Bladcell>> rader =
        [
            Huvud(
                rubrik, "Kod", "Avslutade", "Till arbete eller studier", "Andel av avslutade, %", "Lägst, %", "Högst, %",
                "Kvinnor: avslutade", "Kvinnor: till arbete eller studier", "Kvinnor: andel, %", "Män: avslutade", "Män: till arbete eller studier", "Män: andel, %",
                $"{förra}: avslutade", $"{förra}: till arbete eller studier", $"{förra}: andel, %"),
        ];
        foreach (var rad in vy.Totalt is { } totalt ? [.. vy.Rader, totalt] : vy.Rader)
        {
            rader.Add(
            [
                Celler.Text(rad.Namn.Length == 0 ? "saknas" : rad.Namn, fet: rad == vy.Totalt), Celler.Text(rad.Kod),
                .. Andel(rad.Alla), Celler.Tal(rad.Alla.Intervall?.Lägst), Celler.Tal(rad.Alla.Intervall?.Högst), .. Andel(rad.Kvinnor), .. Andel(rad.Män), .. Andel(rad.Förra),
            ]);
        }

        return new(namn, rader);
    }

    /// <summary>The insatser's own mål, beside the measure that all have in common.</summary>
    public static Arbetsblad Mål(IReadOnlyList<EgetMål> mål, UtfallVy vy)
    {
        var gemensamt = vy.Rader.Where(r => r.Kod is not null).ToDictionary(r => r.Kod!, r => r.Alla);
        return new("Egna mål",
        [
            Huvud("Insats", "Kod", "Mål", "Formulering", "Målvärde", "Räknas av", "Bedömt", "Utfall", "Avslutade", "Till arbete eller studier", "Andel av avslutade, %"),
            .. mål.Select(m => (IReadOnlyList<Bladcell>)
            [
                Celler.Text(m.Namn), Celler.Text(m.Kod), Celler.Tal(m.Rad.Mål.Nr), Celler.Text(m.Rad.Mål.Formulering), Celler.Text(m.Rad.Målvärde), Celler.Text(m.Rad.Mål.Nämnare),
                Celler.Text(m.Rad.Bedömning?.Kvartal.ToString()), Celler.Text(m.Rad.Bedömning?.Värde), .. Andel(gemensamt.GetValueOrDefault(m.Kod)),
            ]),
        ]);
    }

    /// <summary>Shares by age.</summary>
    public static Arbetsblad Ålder(UtfallsfördelningVy vy) => new("Efter ålder",
    [
        Huvud("Ålder", "Avslutade", "Till arbete eller studier", "Andel av avslutade, %", "Lägst, %", "Högst, %"),
        .. vy.Åldrar.Select(rad => (IReadOnlyList<Bladcell>)
            [Celler.Text(rad.Ålder.Kod()), .. Andel(rad.Andel), Celler.Tal(rad.Andel.Intervall?.Lägst), Celler.Tal(rad.Andel.Intervall?.Högst)]),
    ]);

    /// <summary>What they lived on before, in rows, and after, in columns; last what the PM says of each, which holds those too who answered once.</summary>
    public static Arbetsblad Försörjning(UtfallsfördelningVy vy) => new("Försörjning",
    [
        Huvud(["Före / efter", .. Enum.GetValues<Försörjningsgrupp>().Select(g => g.Kod()), "Alla före, enligt PM"]),
        .. vy.Vägar.GroupBy(v => v.Före).Select(rad => (IReadOnlyList<Bladcell>)[Celler.Text(rad.Key.Kod()), .. rad.Select(v => Antalet(v.Antal)), Antalet(vy.Före[rad.Key])]),
        [Celler.Text("Alla efter, enligt PM", fet: true), .. Enum.GetValues<Försörjningsgrupp>().Select(g => Antalet(vy.Efter[g])), Celler.Tom],
    ]);

    /// <summary>How those who left had changed by their own rating.</summary>
    public static Arbetsblad Skattning(SkattningsutfallVy vy) => new("Självskattning",
    [
        Huvud("Insats", "Kod", "Halvår", "Avslutade", "Minst två skattningar", "Medelförändring", "Skattade sig högre", "Andel, %", "Lägst, %", "Högst, %"),
        .. vy.Rader.Select(rad => (IReadOnlyList<Bladcell>)
        [
            Celler.Text(rad.Namn), Celler.Text(rad.Kod), Celler.Text(rad.Halvår.ToString()), Antalet(rad.Avslutade), Antalet(rad.Förbättrade.Avslutade),
            rad.Förbättrade.Avslutade.Maskerad ? Celler.Text(Antal.Tecken) : Celler.Tal(rad.Förändring, decimaler: true),
            Antalet(rad.Förbättrade.Till), Procent(rad.Förbättrade), Celler.Tal(rad.Förbättrade.Intervall?.Lägst), Celler.Tal(rad.Förbättrade.Intervall?.Högst),
        ]),
    ]);

    private static IReadOnlyList<Bladcell> Huvud(params string[] rubriker) => [.. rubriker.Select(r => Celler.Text(r, fet: true))];

    private static Bladcell[] Andel(Utfallsandel? andel) => andel is null ? [Celler.Tom, Celler.Tom, Celler.Tom] : [Antalet(andel.Avslutade), Antalet(andel.Till), Procent(andel)];

    private static Bladcell Procent(Utfallsandel andel) => andel.Till.Maskerad || andel.Avslutade.Maskerad ? Celler.Text(Antal.Tecken) : Celler.Tal(andel.Procent);

    private static Bladcell Antalet(Antal antal) => antal.Värde is { } värde ? Celler.Tal(värde) : Celler.Text(Antal.Tecken);
}
