using System.Net;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Enkäter;

namespace Finsam.Application.Enkäter;

/// <summary>Writes the mail with the link. Where the link is kept nowhere else, the mail is the only one that has it.</summary>
internal sealed class Enkätbrev(Inställningar inställningar, IPost post)
{
    private const string Sist = "Mejlet skickas av Finsam och går inte att svara på.";

    public Brev Skriv(string epost, Enkätomgång omgång, Enkätlänk? länk, bool påminnelse)
    {
        var dag = omgång.Stänger.ToString("d MMMM yyyy", Svenska.Kultur);
        var adress = länk is null ? null : $"{post.Adress}/e/{länk.Text}";
        string[] stycken =
        [
            $"{EnRad(inställningar.Förbund)} ber dig svara på en kort enkät. Svara senast {dag}.",
            påminnelse ? "Det här är en påminnelse till alla som fått enkäten. Finsam vet inte vem som har svarat: har du redan svarat kan du bortse från mejlet." : "Du behöver inget konto. Det tar ett par minuter, och du kan börja, avbryta och fortsätta senare med samma länk.",
            adress is not null ? "Din länk:" : "Länken finns i det första mejlet om enkäten. Hör av dig till kansliet om du inte har det kvar.",
            "Svaren är anonyma: länken sparas inte i Finsam tillsammans med ditt svar, och ingen kan se vem som har svarat vad. Skicka därför inte länken vidare.",
        ];
        return new("", epost, EnRad($"{(påminnelse ? "Påminnelse: enkät" : "Enkät")} från {inställningar.Förbund}"), Text(stycken, adress), Html(stycken, adress));
    }

    private static string Text(string[] stycken, string? adress) =>
        $"Hej!\n\n{string.Join("\n\n", stycken.Select((s, i) => i == 2 && adress is not null ? $"{s}\n{adress}" : s))}\n\n{Sist}\n";

    private static string Html(string[] stycken, string? adress) =>
        "<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Enkät</title></head><body>\n<p>Hej!</p>\n"
        + string.Concat(stycken.Select((s, i) => i == 2 && adress is not null
            ? $"<p>{Kodad(s)}<br><a href=\"{Kodad(adress)}\">{Kodad(adress)}</a></p>\n"
            : $"<p>{Kodad(s)}</p>\n"))
        + $"<p>{Sist}</p>\n</body></html>\n";

    private static string EnRad(string text) => string.Concat(text.Select(tecken => char.IsControl(tecken) ? ' ' : tecken));

    private static string Kodad(string text) => WebUtility.HtmlEncode(text);
}
