using Finsam.Application.Deltagare.Registerimport;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Utbyte;

namespace Finsam.Infrastructure.Deltagare.Registerfiler;

/// <inheritdoc cref="IRegisterfilläsare"/>
internal sealed class Registerfilläsare : IRegisterfilläsare
{
    public Result<Registerfil> Läs(byte[] fil, string? blad) =>
        fil.Length == 0 ? Filfel.Nej("Filen är tom.")
        : fil.Length > Registerfil.Störst ? Filfel.Nej("Filen är större än 20 MB. Ta bara med en insats deltagare.")
        : fil.AsSpan().StartsWith("PK\u0003\u0004"u8) ? Xlsxläsare.Läs(fil, blad)
        : fil.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            ? Filfel.Nej("Filen är en Excelbok av äldre slag (.xls), eller skyddad med lösenord. Spara den som .xlsx utan lösenord.")
        : Filkodning.Fel(fil) is { } fel ? Filfel.Nej($"Rad {fel.Rad}: {fel.Text}.")
        : Registercsv.Läs(fil);
}

/// <summary>Refusals of a file as a whole.</summary>
internal static class Filfel
{
    public static Fel Nej(string text) => new("import.fil", text, Felslag.Ogiltigt);

    public static Fel FörMångaRader { get; } = Nej("Filen har fler än 5 000 rader, som är det mesta som läses in för en insats. Ta bara med en insats deltagare.");

    public static Fel FörMångaKolumner { get; } = Nej($"Filen har fler än {Registerfil.FlestKolumner} kolumner. Är det rätt fil?");
}
