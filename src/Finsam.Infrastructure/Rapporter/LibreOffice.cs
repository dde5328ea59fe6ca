using Finsam.Application.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>
/// PDF/A by the LibreOffice of the server. Every call has a folder and a user profile of its own, which go with it, so that a crash leaves nothing behind and no
/// two calls meet; one runs at a time, since each takes a core and some hundred megabytes. Nothing that anybody has written stands on the command line.
/// </summary>
/// <param name="soffice">The program by its path, or <c>null</c> to look for it in PATH, each time: it may be installed while Finsam runs.</param>
/// <param name="tidsgräns">How long a document may take; then the program and all it has started are killed.</param>
/// <param name="logg">For what went wrong.</param>
internal sealed class LibreOffice(string? soffice, TimeSpan tidsgräns, ILogger<LibreOffice> logg) : IPdfskrivare, IDisposable
{
    /// <summary>PDF/A-2b, tagged. In this form from LibreOffice 7.4 on.</summary>
    private const string Filter = """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    private static readonly Fel Saknas = new(
        "pdf.saknas", "PDF/A kan inte skapas: LibreOffice finns inte på servern. Hämta handlingen i Word så länge.", Felslag.FinnsInte);

    private static readonly Fel GickInte = new("pdf.gick-inte", "PDF-filen gick inte att skapa. Försök igen om en stund, eller hämta handlingen i Word.", Felslag.Konflikt);

    private readonly SemaphoreSlim _tur = new(1);

    public bool Finns => Program() is not null;

    public void Dispose() => _tur.Dispose();

    public async Task<Result<byte[]>> SkrivAsync(byte[] word, CancellationToken cancellationToken)
    {
        if (Program() is not { } program)
        {
            return Saknas;
        }

        await _tur.WaitAsync(cancellationToken);
        var mapp = Directory.CreateTempSubdirectory("finsam-pdf-");
        try
        {
            return await SkrivAsync(program, mapp.FullName, word, cancellationToken);
        }
        finally
        {
            _tur.Release();
            TaBort(mapp);
        }
    }

    private async Task<Result<byte[]>> SkrivAsync(string program, string mapp, byte[] word, CancellationToken cancellationToken)
    {
        var (källa, mål) = (Path.Combine(mapp, "handling.docx"), Path.Combine(mapp, "handling.pdf"));
        await File.WriteAllBytesAsync(källa, word, cancellationToken);
        string[] argument =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(mapp, "profil"))}",
            "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--convert-to", Filter, "--outdir", mapp, källa,
        ];
        using var tid = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tid.CancelAfter(tidsgräns);
        try
        {
            var svar = await Kommando.KörAsync(program, argument, tid.Token);
            if (svar.Lyckades && File.Exists(mål))
            {
                return await File.ReadAllBytesAsync(mål, cancellationToken);
            }

            logg.LogError("LibreOffice made no PDF: {Svar}", svar.SistaRaden);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            logg.LogError("LibreOffice was not done within {Sekunder} s and was stopped", tidsgräns.TotalSeconds);
        }
        catch (System.ComponentModel.Win32Exception fel)
        {
            logg.LogError(fel, "LibreOffice could not be started");
        }

        return GickInte;
    }

    private string? Program() => soffice is { Length: > 0 }
        ? File.Exists(soffice) ? soffice : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(m => Path.Combine(m, "soffice")).FirstOrDefault(File.Exists);

    private void TaBort(DirectoryInfo mapp)
    {
        try
        {
            mapp.Delete(recursive: true);
        }
        catch (IOException fel)
        {
            // What was killed may still be closing its files; the folder is in the system's temporary one.
            logg.LogWarning(fel, "{Mapp} could not be removed", mapp.FullName);
        }
    }
}
