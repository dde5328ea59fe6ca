using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The PM as a Word document for the board: the tjänsteskrivelse, if it is written, and then the PM.</summary>
internal sealed class PmWord : IPmskrivare
{
    public Pmformat Format => Pmformat.Docx;

    public string Mediatyp => IWordskrivare.Mediatyp;

    public void Skriv(Pm pm, Pmdokument dokument, Stream ut)
    {
        var word = new Worddokument(dokument.Förbund, dokument.Titel, dokument.Period.Namn) { Logotyp = dokument.Logotyp };
        Skrivelsesida.Skriv(word, dokument.Skrivelse);
        if (dokument.Stämpel.Length > 0)
        {
            word.Försättstext(dokument.Stämpel);
        }

        word.Försättstext(dokument.Maskering);
        foreach (var block in dokument.Skrivna)
        {
            Wordblock.Skriv(word, block);
        }

        word.Skriv(ut);
    }
}
