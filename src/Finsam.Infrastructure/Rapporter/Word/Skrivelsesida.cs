using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The tjänsteskrivelse, before the title. Source: the first page of the printed PM of 2021.</summary>
internal static class Skrivelsesida
{
    public static void Skriv(Worddokument word, Tjänsteskrivelse skrivelse)
    {
        if (skrivelse.ÄrTom)
        {
            return;
        }

        Huvud(word, "Dnr", skrivelse.Diarienummer);
        Huvud(word, "AU", skrivelse.Arbetsutskott is { } au ? new Dagcell(au).Skrivet : "");
        Huvud(word, "FS", skrivelse.Förbundsstyrelse is { } fs ? new Dagcell(fs).Skrivet : "");
        word.Före(word.Förbund, Stilar.Undertitel);
        Rad(word, skrivelse.Rubrik, Stilar.Titel);
        Avsnitt(word, "Förslag till beslut", skrivelse.FörslagTillBeslut);
        Avsnitt(word, "Ärendet", skrivelse.Ärendet);
        Avsnitt(word, "Handläggare", skrivelse.Handläggare);
        Avsnitt(word, "Bilagor", skrivelse.Bilagor);
    }

    private static void Huvud(Worddokument word, string vad, string värde) => Rad(word, värde.Length == 0 ? "" : $"{vad} {värde}", Stilar.Skrivelsehuvud);

    private static void Rad(Worddokument word, string text, Stil stil)
    {
        if (text.Length > 0)
        {
            word.Före(Rentext.Rad(text), stil);
        }
    }

    private static void Avsnitt(Worddokument word, string rubrik, string text)
    {
        var stycken = Egentext.Stycken(text);
        if (stycken.Count == 0)
        {
            return;
        }

        word.Före(rubrik, Stilar.Skrivelserubrik);
        foreach (var stycke in stycken)
        {
            word.Före(stycke.Text, stycke.Slag == Styckeslag.Punkt ? Stilar.Punktlista : Stilar.Normal);
        }
    }
}
