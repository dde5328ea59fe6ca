using Finsam.Application.Deltagare;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>The deltagare of the register, by kön: counts that the PM shows as well, hidden where the PM hides them.</summary>
internal static class Deltagarfakta
{
    /// <summary>The table, or <c>null</c> for an insats without deltagare.</summary>
    public static Faktatabell? Av(Insats insats, Insatsrapport rapport, DateOnly till, Deltagarunderlag underlag)
    {
        if (insats.Typ != Insatstyp.Individ)
        {
            return null;
        }

        var period = rapport.Slag switch
        {
            Insatsrapportslag.Delår => Period.Halvår(rapport.År, 1),
            Insatsrapportslag.Helår => Period.Helår(rapport.År),
            _ => Period.För(Kvartal.För(till)),
        };
        (string Namn, Mått Mått)[] perKön = rapport.Slag == Insatsrapportslag.Slut
            ? [("Pågående vid slutet", Mått.Pågående)]
            : [("Inskrivna under perioden", Mått.Inregistrerade), ("Avslutade under perioden", Mått.Avslutade), ("Pågående vid periodens slut", Mått.Pågående)];
        Kolumn[] kolumner = [Kolumn.K, Kolumn.M, Kolumn.Övriga, Kolumn.Summa];
        List<(string Namn, IReadOnlyList<Antal> Antal)> rader = [.. perKön.Select(r => (r.Namn, (IReadOnlyList<Antal>)[.. kolumner.Select(k => Visa(r.Mått, k))]))];

        // Since the start the PM counts all together, not by kön: neither does this.
        List<(string Namn, Antal Antal)> sedanStart = [("Deltagare sedan start", Visa(Mått.Totalt, Kolumn.Summa)), ("Avslutade sedan start", Visa(Mått.AvslutadeTotalt, Kolumn.Summa))];
        var dolt = rader.SelectMany(r => r.Antal).Concat(sedanStart.Select(s => s.Antal)).Any(a => a.Maskerad);
        return new(
            ["", "Kvinnor", "Män", "Övriga", "Totalt"],
            [.. rader.Select(r => (IReadOnlyList<string>)[r.Namn, .. r.Antal.Select(Talformat.Tal)]), .. sedanStart.Select(s => (IReadOnlyList<string>)[s.Namn, "", "", "", Talformat.Tal(s.Antal)])],
            dolt ? $"{Antal.Tecken} står för små antal, som inte visas." : null)
        {
            Talkolumner = kolumner.Length,
        };

        Antal Visa(Mått mått, Kolumn kolumn) => underlag.Visa(new(period, mått, insats.Kod, kolumn));
    }
}
