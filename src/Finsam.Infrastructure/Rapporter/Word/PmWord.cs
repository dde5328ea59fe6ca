using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The PM as a Word document for the board, in the order of the printed PM of Samordningsförbundet Uppsala län 2021.</summary>
/// <param name="inställningar">The limits that the texts name.</param>
internal sealed class PmWord(Inställningar inställningar) : IPmskrivare
{
    public Pmformat Format => Pmformat.Docx;

    public string Mediatyp => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void Skriv(Pm pm, string förbund, Stream ut)
    {
        var dokument = new Worddokument(förbund, "Uppföljning av insatser", pm.Period.Namn);
        dokument.Försättstext(Maskeringstext.För(pm.Maskerad, inställningar.Maskeringsgräns));

        Sammanfattning.Skriv(dokument, pm);
        Insatsavsnitt.Skriv(dokument, pm);
        Målavsnitt.Skriv(dokument, pm);
        Budgetavsnitt.Skriv(dokument, pm, inställningar.Trösklar);
        Kvalitetsavsnitt.Skriv(dokument, pm);
        Statistikavsnitt.Skriv(dokument, pm);

        dokument.Skriv(ut);
    }
}
