using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Finsam.Infrastructure.Rapporter;
using Microsoft.Extensions.Logging.Abstractions;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>PDF/A by the server's LibreOffice, and what becomes of it when that is not there, hangs or fails.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly DirectoryInfo _mapp = Directory.CreateTempSubdirectory("finsam-soffice-");

    public void Dispose() => _mapp.Delete(recursive: true);

    [Fact]
    public async Task En_handling_blir_taggad_PDF_A_2b_på_svenska_med_titel()
    {
        using var skrivare = Ny(null);
        skrivare.Finns.Should().BeTrue("./dev test installs it");

        var pdf = Encoding.Latin1.GetString((await skrivare.SkrivAsync(HandlingTests.Skriv(HandlingTests.Allt()), default)).Värde);

        pdf.Should().StartWith("%PDF-1.");
        Xmp(pdf, "part").Should().Be("2");
        Xmp(pdf, "conformance").Should().Be("B");
        Regex.IsMatch(pdf, @"/MarkInfo\s*<<\s*/Marked\s+true").Should().BeTrue("it is tagged");
        pdf.Should().Contain("/StructTreeRoot").And.Contain("/Lang(sv-SE)");
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(pdf)).Should().Contain("Bilaga LS – Tierp 2021");
    }

    [Fact]
    public async Task PM_med_logotyp_blir_också_en_PDF_A()
    {
        using var skrivare = Ny(null);

        var svar = await skrivare.SkrivAsync(LästWord.Bytes(Pmexempel.Pm()), default);

        Xmp(Encoding.Latin1.GetString(svar.Värde), "part").Should().Be("2");
    }

    [Fact]
    public async Task Utan_LibreOffice_sägs_det()
    {
        using var skrivare = Ny(Path.Combine(_mapp.FullName, "finns-inte"));

        skrivare.Finns.Should().BeFalse();
        (await skrivare.SkrivAsync([1], default)).Fel!.Text.Should().Contain("LibreOffice finns inte på servern");
    }

    [Fact]
    public async Task Ett_program_som_hänger_sig_avslutas_med_allt_det_startat()
    {
        var pid = Path.Combine(_mapp.FullName, "pid");
        using var skrivare = Ny(Program($"sleep 300 & echo $! > '{pid}'; echo \"$1\" > '{pid}.mapp'; wait"), sekunder: 2);
        var klocka = Stopwatch.StartNew();

        (await skrivare.SkrivAsync([1], default)).Fel!.Kod.Should().Be("pdf.gick-inte");

        klocka.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
        var barn = (await File.ReadAllTextAsync(pid)).Trim();
        for (var i = 0; i < 50 && Lever(barn); i++)
        {
            await Task.Delay(100);
        }

        Lever(barn).Should().BeFalse();
        var profil = new Uri((await File.ReadAllTextAsync($"{pid}.mapp")).Trim()["-env:UserInstallation=".Length..]).LocalPath;
        Directory.Exists(Path.GetDirectoryName(profil)).Should().BeFalse("a call leaves nothing behind");
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("exit 0")]
    public async Task Ett_program_som_inte_gör_någon_fil_är_ett_fel_och_inte_en_tom_fil(string rad)
    {
        using var skrivare = Ny(Program(rad));

        (await skrivare.SkrivAsync([1], default)).Fel!.Kod.Should().Be("pdf.gick-inte");
    }

    [Fact]
    public async Task En_i_taget_och_varje_med_egen_profil()
    {
        var spår = Path.Combine(_mapp.FullName, "spår");
        using var skrivare = Ny(Program(
            $"""
            mkdir '{_mapp.FullName}/upptaget' || exit 7
            echo "$1" >> '{spår}'
            sleep 0.2
            for sista; do :; done
            printf pdf > "$(dirname "$sista")/handling.pdf"
            rmdir '{_mapp.FullName}/upptaget'
            """));

        var svar = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => skrivare.SkrivAsync([1], default)));

        svar.Should().OnlyContain(s => s.Lyckades && s.Värde.Length == 3);
        (await File.ReadAllLinesAsync(spår)).Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    private static string? Xmp(string pdf, string vad)
    {
        var träff = Regex.Match(pdf, $"pdfaid:{vad}(?:>|=\")([A-Z0-9]+)");
        return träff.Success ? träff.Groups[1].Value : null;
    }

    private static bool Lever(string pid) => File.Exists($"/proc/{pid}/status") && !File.ReadAllText($"/proc/{pid}/status").Contains("State:\tZ", StringComparison.Ordinal);

    private static LibreOffice Ny(string? soffice, int sekunder = 60) => new(soffice, TimeSpan.FromSeconds(sekunder), NullLogger<LibreOffice>.Instance);

    private string Program(string rader)
    {
        var fil = Path.Combine(_mapp.FullName, "soffice");
        File.WriteAllText(fil, $"#!/bin/sh\n{rader}\n");
        using var körbar = Process.Start("chmod", ["u+x", fil]);
        körbar.WaitForExit();
        return fil;
    }
}
