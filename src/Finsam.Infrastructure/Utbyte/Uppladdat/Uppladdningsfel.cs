using Finsam.Domain.Gemensamt;
using static Finsam.Infrastructure.Utbyte.Uppladdat.Uppladdningsgränser;

namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>Why what was uploaded is not read at all. Each names the file, and what to do.</summary>
internal static class Uppladdningsfel
{
    public static Fel FörStor(string namn) =>
        Nej("for-stor", $"{namn} är större än {Storlek(Uppladdningsgränser.Fil)}, som är det mesta som tas emot. Dela upp filen.");

    public static Fel Excel(string namn, bool makron) => Nej("excel", $"{namn} är en Excelbok, och Finsam läser CSV.{(makron ? " Makron i den har inte körts." : "")} "
        + "Öppna den i Excel, ett blad i taget, och välj Arkiv, Spara som, ”CSV UTF-8”. Med svenska inställningar skiljs cellerna då med semikolon, som de ska.");

    public static Fel FelSlag(string namn) => Nej("fel-slag", $"{namn} är varken en CSV-fil eller en zip-fil. Ta bort den och försök igen.");

    public static Fel Dubblett(string namn) => Nej("dubblett", $"{namn} finns två gånger. Ta bort den ena; stora och små bokstäver i namnet gör ingen skillnad.");

    public static Fel FörMånga(string namn) => Nej("for-manga", $"{namn}: högst {Antal} filer tas emot på en gång.");

    public static Fel ZipMedAnnat(string namn) => Nej("zip-med-annat", $"{namn} är en zip-fil. Lämna den ensam, eller CSV-filerna utan zip.");

    public static Fel TrasigZip(string namn) => Nej("trasig", $"{namn} är trasig eller ofullständig och går inte att packa upp. Gör om zip-filen och försök igen.");

    public static Fel Krypterad(string namn) => Nej("krypterad", $"{namn} är skyddad med lösenord. Packa om den utan lösenord; uppladdningen är krypterad ändå.");

    public static Fel Bomb(string namn) => Nej("bomb", $"{namn} växer orimligt mycket när den packas upp (högst {Storlek(Uppladdningsgränser.Fil)} per fil och {Storlek(Totalt)} tillsammans). Den har inte lästs.");

    public static Fel Inget(string väntat) => Nej("inget", $"Ingen av filerna hör till utbytesformatet. De heter {väntat}; en eller flera av dem räcker.");

    private static Fel Nej(string kod, string text) => new($"uppladdning.{kod}", text, Felslag.Ogiltigt);
}
