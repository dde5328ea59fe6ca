using System.Text;
using Finsam.Application.Gemensamt;
using Finsam.Application.Utbyte;

namespace Finsam.Web.Features.Utbyte;

/// <summary>The wrong cells as a file to open in Excel and work from. Names of files and columns come from outside: no cell can be a formula.</summary>
internal static class Felcsv
{
    public static byte[] Skriv(IEnumerable<Radfel> fel)
    {
        var text = new StringBuilder("fil;rad;kolumn;fel\r\n");
        foreach (var rad in fel)
        {
            text.AppendJoin(';', Csvcell.Text(rad.Fil), rad.Rad, Csvcell.Text(rad.Kolumn), Csvcell.Text(rad.Text)).Append("\r\n");
        }

        // With its mark Excel knows that it is UTF-8.
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
