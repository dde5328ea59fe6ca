using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>The PM as an Excel workbook: what it is, a sheet per table, the notes and the kansli's own texts.</summary>
internal sealed class PmExcel : IPmskrivare
{
    public Pmformat Format => Pmformat.Xlsx;

    public string Mediatyp => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Skriv(Pm pm, Pmdokument dokument, Stream ut)
    {
        var namn = new Bladnamn();
        var om = namn.Ta("Om");
        var tabeller = dokument.Tabeller.Select(t => (Blad: Tabellblad.Av(t, namn.Ta(Tabellblad.Fliknamn(t))), t.Titel)).ToList();
        List<(Kalkylblad Blad, string Titel)> blad =
        [
            .. tabeller,
            (Textblad.Noter(dokument, namn.Ta("Noter")), "Noter till tabellerna"),
            (Textblad.Texter(dokument, namn.Ta("Texter")), "Kansliets egna texter och tjänsteskrivelsen"),
        ];
        Arbetsbok.Skriv([Omblad.Av(dokument, om, blad), .. blad.Select(b => b.Blad)], ut);
    }
}
