using System.Globalization;
using Finsam.Application.Gemensamt;

namespace Finsam.Application.Arkiv;

/// <summary>What lies beside the documents of a zip, for whoever opens it without having heard of Finsam.</summary>
internal static class Arkivlasmig
{
    public static string Text(string förbund, int år, int antal, DateTimeOffset nu) => string.Create(CultureInfo.InvariantCulture,
        $"""
        Arkiverade handlingar {år}, {förbund}
        Hämtat ur Finsam {nu.Lokalt():yyyy-MM-dd HH.mm}. {(antal == 1 ? "En handling." : $"{antal} handlingar.")}

        VAD SOM FINNS HÄR
        Varje handling ligger i en mapp efter sitt slag. Filnamnet är arkivnummer, slag, vad
        handlingen gäller, period och version.
          .docx                handlingen så som den lämnades in eller fastställdes
          .pdf                 samma handling som PDF/A, om någon har hämtat den så
          .json                samma uppgifter som data (UTF-8)
          -tillagg-1.txt …     vad som lagts till efteråt; handlingen själv är aldrig ändrad
        innehall.csv           förteckning att öppna i Excel
        manifest.json          samma förteckning för program, med vilken handling en ny version ersätter
        SHA256SUMS             kontrollsumma för varje fil
        Små antal personer är dolda, som de var när handlingen frystes.

        SÅ KONTROLLERAR DU ATT INGET HAR ÄNDRATS (Finsam behövs inte)
        Packa upp, öppna en kommandotolk i mappen och skriv
          Linux:    sha256sum -c SHA256SUMS
          macOS:    shasum -a 256 -c SHA256SUMS
          Windows:  Get-FileHash -Algorithm SHA256 FILNAMN     (PowerShell)
                    och jämför med raden för filen i SHA256SUMS; stora och små bokstäver är samma sak.
        Den som också vill veta att förteckningen är äkta jämför en handlings summa med den
        som står på sidan Arkiv i Finsam, eller i ett protokoll från den dagen.

        """);
}
