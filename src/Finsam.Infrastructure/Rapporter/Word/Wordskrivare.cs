using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Any document of the förbund's as Word, in the styles of the PM.</summary>
internal sealed class Wordskrivare : IWordskrivare
{
    public byte[] Skriv(Handling handling)
    {
        var word = new Worddokument(handling.Förbund, handling.Titel, handling.Undertitel) { Logotyp = handling.Logotyp, Försättsblad = handling.Försättsblad };
        var uppgifter = handling.Uppgifter.Where(u => u.Värde.Length > 0).ToList();
        if (uppgifter.Count > 0)
        {
            word.Försättstabell(Wordblock.Av(new Nyckelvärden("Vad dokumentet är och gäller.", uppgifter)));
        }

        if (handling.Försättstext.Length > 0)
        {
            word.Försättstext(handling.Försättstext);
        }

        foreach (var block in handling.Block)
        {
            Wordblock.Skriv(word, block);
        }

        using var ut = new MemoryStream();
        word.Skriv(ut);
        return ut.ToArray();
    }
}
