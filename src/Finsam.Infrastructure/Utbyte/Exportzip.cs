using System.IO.Compression;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Utbyte.Uppladdat;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>The exchange format as one zip file. Written whole to a file of the program's own before it is sent: nobody gets half an export.</summary>
internal sealed class Exportzip(Exportläsning läsning, Uppladdningsrum rum) : IExportskrivare
{
    public Exportformat Format => Exportformat.Zip;

    public string Mediatyp => "application/zip";

    public async Task<Stream> SkapaAsync(CancellationToken cancellationToken)
    {
        var fil = rum.Tillfällig();
        await using (var zip = await ZipArchive.CreateAsync(fil, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            await läsning.LäsAsync(
                Filer.UtanPersoner,
                medUtkast: false,
                async (innehåll, rader) =>
                {
                    await using var ut = await zip.CreateEntry(innehåll.Namn).OpenAsync(cancellationToken);
                    await Csvskrivare.SkrivAsync(innehåll, rader, ut, cancellationToken);
                },
                cancellationToken);
        }

        fil.Position = 0;
        return fil;
    }
}
