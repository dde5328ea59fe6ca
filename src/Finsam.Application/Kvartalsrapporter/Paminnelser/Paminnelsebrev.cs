using System.Net;
using System.Text;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Insatsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Someone who is reminded, of everything that person's insatser have to hand in, and of those with deltagare to ask.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">The address.</param>
/// <param name="Rapporter">The reports, the most urgent first.</param>
/// <param name="AttFråga">The person's own insatser with deltagare to ask how it went after avslut.</param>
/// <param name="Insatsrapporter">What delårs-, helårs- and slutrapporter wait for from the person.</param>
internal sealed record Mottagare(
    KontoId Konto, string Namn, string Epost, IReadOnlyList<Rapportpost> Rapporter, IReadOnlyList<Insatslänk> AttFråga, IReadOnlyList<Insatsrapportuppgift> Insatsrapporter);

/// <summary>
/// Writes the reminder: which reports, when they are due, and where they are written; and which insatser have deltagare to ask. Nothing of what reports say,
/// and of deltagare neither who nor how many nor when they left.
/// </summary>
internal sealed class Påminnelsebrev(Inställningar inställningar, IPost post, TimeProvider klocka)
{
    private const string Sist = "Påminnelsen skickas av Finsam och går inte att svara på.";

    public Brev Skriv(Mottagare till)
    {
        List<Brevdel> delar = [];
        if (till.Rapporter.Count > 0)
        {
            delar.Add(new(
                inställningar.Ord[till.Rapporter.Count == 1 ? "Du får det här mejlet för att en kvartalsrapport från din insats ska lämnas in:" : "Du får det här mejlet för att kvartalsrapporter från dina insatser ska lämnas in:"],
                [.. till.Rapporter.Select(r => (Rad(r), Länk(r.Insats, $"kvartalsrapporter/{r.Kvartal}")))],
                "Är rapporten redan på väg, eller behöver ni mer tid? Hör av dig till kansliet."));
        }

        if (till.AttFråga.Count > 0)
        {
            delar.Add(new(
                inställningar.Ord["Det finns deltagare att fråga hur det gick efter avslut. Vilka det är står i Finsam:"],
                [.. till.AttFråga.Select(i => (EnRad(i.Visningsnamn), Länk(i, "deltagare/uppfoljning")))],
                null));
        }

        if (till.Insatsrapporter.Count > 0)
        {
            delar.Add(new(
                "Det här väntar de längre rapporterna på från dig:",
                [.. till.Insatsrapporter.Select(u => (EnRad(Beskriv(u)), Länk(u.Insats, u.Rapport is null ? "rapporter" : $"rapporter/{u.Rapport}")))],
                null));
        }

        return new(till.Namn, till.Epost, Ämne(till), Text(till.Namn, delar), Html(till.Namn, delar));
    }

    /// <summary>What a mail was about, for the log.</summary>
    public static string Beskriv(Rapportpost rapport) => $"{rapport.Insats.Visningsnamn}, {Kvartal(rapport)}";

    /// <summary>The same of deltagare to ask.</summary>
    public static string Beskriv(Insatslänk insats) => $"{insats.Visningsnamn}, uppföljning efter avslut";

    /// <summary>The same of a report of another kind.</summary>
    public static string Beskriv(Insatsrapportuppgift uppgift) => uppgift switch
    {
        { Slag: Rapportuppgift.Slutrapport, Senast: { } dag } => $"{uppgift.Insats.Visningsnamn}, slutrapport senast {dag:yyyy-MM-dd}",
        { Slag: Rapportuppgift.Lärdomar } => $"{uppgift.Insats.Visningsnamn}, lärdomar från {uppgift.För} till slutrapporten",
        _ => $"{uppgift.Insats.Visningsnamn}, rapport att underteckna ({uppgift.För})",
    };

    private static string Kvartal(Rapportpost rapport) => Period.För(rapport.Kvartal).Namn.ToLower(Svenska.Kultur);

    private static string EnRad(string text) => string.Concat(text.Select(tecken => char.IsControl(tecken) ? ' ' : tecken));

    private string Ämne(Mottagare till) => EnRad(till.Rapporter switch
    {
        [] => till.AttFråga.Count > 0 ? "Deltagare att följa upp efter avslut" : "Rapporter som väntar på dig",
        [var enda] => $"Kvartalsrapport för {Beskriv(enda)}: {När(enda)}",
        var flera => $"{flera.Count} kvartalsrapporter att lämna in",
    });

    private string Rad(Rapportpost rapport) =>
        EnRad($"{Beskriv(rapport)}: {När(rapport)}{(rapport.Status == Rapportstatus.Återsänd ? ", återsänd för komplettering" : "")}");

    private string När(Rapportpost rapport)
    {
        var dag = rapport.SistaDag.ToString("d MMMM yyyy", Svenska.Kultur);
        return rapport.Läge == Inlämning.Saknas ? $"skulle ha varit inne {dag}" : rapport.DagarKvar(klocka.Idag()) == 0 ? $"ska vara inne i dag, {dag}" : $"ska vara inne senast {dag}";
    }

    private string? Länk(Insatslänk insats, string sida) =>
        post.Adress is { } bas ? $"{bas}/insatser/{Uri.EscapeDataString(insats.Kod)}/{sida}" : null;

    private string Text(string namn, List<Brevdel> delar)
    {
        var text = new StringBuilder().Append($"Hej {EnRad(namn)}!\n\n");
        foreach (var del in delar)
        {
            text.Append(del.Inledning).Append("\n\n");
            foreach (var (rad, länk) in del.Rader)
            {
                text.Append("- ").Append(rad).Append('\n');
                if (länk is not null)
                {
                    text.Append("  ").Append(länk).Append('\n');
                }
            }

            text.Append(del.Avslutning is null ? "\n" : $"\n{del.Avslutning}\n\n");
        }

        return text.Append($"{Sist}\n\n{EnRad(inställningar.Förbund)}\n").ToString();
    }

    private string Html(string namn, List<Brevdel> delar)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Påminnelse</title></head><body>\n");
        html.Append($"<p>Hej {Kodad(namn)}!</p>\n");
        foreach (var del in delar)
        {
            html.Append($"<p>{Kodad(del.Inledning)}</p>\n<ul>\n");
            foreach (var (rad, länk) in del.Rader)
            {
                html.Append(länk is null ? $"<li>{Kodad(rad)}</li>\n" : $"<li><a href=\"{Kodad(länk)}\">{Kodad(rad)}</a></li>\n");
            }

            html.Append("</ul>\n").Append(del.Avslutning is null ? "" : $"<p>{Kodad(del.Avslutning)}</p>\n");
        }

        return html.Append($"<p>{Sist}</p>\n<p>{Kodad(inställningar.Förbund)}</p>\n</body></html>\n").ToString();
    }

    private static string Kodad(string text) => WebUtility.HtmlEncode(text);

    private sealed record Brevdel(string Inledning, IReadOnlyList<(string Text, string? Länk)> Rader, string? Avslutning);
}
