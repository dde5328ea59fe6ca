using System.Net;
using System.Text;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Someone who is reminded, of everything that person's insatser have to hand in.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">The address.</param>
/// <param name="Rapporter">The reports, the most urgent first.</param>
internal sealed record Mottagare(KontoId Konto, string Namn, string Epost, IReadOnlyList<Rapportpost> Rapporter);

/// <summary>Writes the reminder: which reports, when they are due, and where they are written. Nothing of what they say, and nothing of deltagare.</summary>
internal sealed class Påminnelsebrev(Inställningar inställningar, IPost post, TimeProvider klocka)
{
    public Brev Skriv(Mottagare till)
    {
        var rader = till.Rapporter.Select(r => (Text: Rad(r), Länk: Länk(r))).ToList();
        var inledning = inställningar.Ord[till.Rapporter.Count == 1 ? "Du får det här mejlet för att en kvartalsrapport från din insats ska lämnas in:" : "Du får det här mejlet för att kvartalsrapporter från dina insatser ska lämnas in:"];
        var avslutning = $"Är rapporten redan på väg, eller behöver ni mer tid? Hör av dig till kansliet. Påminnelsen skickas av Finsam och går inte att svara på.";
        return new(till.Namn, till.Epost, Ämne(till.Rapporter), Text(till.Namn, inledning, rader, avslutning), Html(till.Namn, inledning, rader, avslutning));
    }

    /// <summary>What a mail was about, for the log.</summary>
    public static string Beskriv(Rapportpost rapport) => $"{rapport.Insats.Visningsnamn}, {Kvartal(rapport)}";

    private static string Kvartal(Rapportpost rapport) => Period.För(rapport.Kvartal).Namn.ToLower(Svenska.Kultur);

    private static string EnRad(string text) => string.Concat(text.Select(tecken => char.IsControl(tecken) ? ' ' : tecken));

    private string Ämne(IReadOnlyList<Rapportpost> rapporter) => EnRad(rapporter is [var enda]
        ? $"Kvartalsrapport för {Beskriv(enda)}: {När(enda)}"
        : $"{rapporter.Count} kvartalsrapporter att lämna in");

    private string Rad(Rapportpost rapport) =>
        EnRad($"{Beskriv(rapport)}: {När(rapport)}{(rapport.Status == Rapportstatus.Återsänd ? ", återsänd för komplettering" : "")}");

    private string När(Rapportpost rapport)
    {
        var dag = rapport.SistaDag.ToString("d MMMM yyyy", Svenska.Kultur);
        return rapport.Läge == Inlämning.Saknas ? $"skulle ha varit inne {dag}" : rapport.DagarKvar(klocka.Idag()) == 0 ? $"ska vara inne i dag, {dag}" : $"ska vara inne senast {dag}";
    }

    private string? Länk(Rapportpost rapport) =>
        post.Adress is { } bas ? $"{bas}/insatser/{Uri.EscapeDataString(rapport.Insats.Kod)}/kvartalsrapporter/{rapport.Kvartal}" : null;

    private string Text(string namn, string inledning, List<(string Text, string? Länk)> rader, string avslutning)
    {
        var text = new StringBuilder().Append($"Hej {EnRad(namn)}!\n\n{inledning}\n\n");
        foreach (var (rad, länk) in rader)
        {
            text.Append("- ").Append(rad).Append('\n');
            if (länk is not null)
            {
                text.Append("  ").Append(länk).Append('\n');
            }
        }

        return text.Append($"\n{avslutning}\n\n{EnRad(inställningar.Förbund)}\n").ToString();
    }

    private string Html(string namn, string inledning, List<(string Text, string? Länk)> rader, string avslutning)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Påminnelse</title></head><body>\n");
        html.Append($"<p>Hej {Kodad(namn)}!</p>\n<p>{Kodad(inledning)}</p>\n<ul>\n");
        foreach (var (rad, länk) in rader)
        {
            html.Append(länk is null ? $"<li>{Kodad(rad)}</li>\n" : $"<li><a href=\"{Kodad(länk)}\">{Kodad(rad)}</a></li>\n");
        }

        return html.Append($"</ul>\n<p>{Kodad(avslutning)}</p>\n<p>{Kodad(inställningar.Förbund)}</p>\n</body></html>\n").ToString();
    }

    private static string Kodad(string text) => WebUtility.HtmlEncode(text);
}
