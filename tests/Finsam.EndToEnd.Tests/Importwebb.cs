using System.IO.Compression;
using System.Text;
using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>A web of its own with the demo's data, for tests that import.</summary>
public sealed class Importwebb : IAsyncLifetime
{
    private Webbprocess? _webb;

    internal Testdatabas Databas { get; private set; } = null!;

    internal string Adress => _webb!.Adress;

    internal string Utskrift => _webb!.Utskrift;

    public async Task InitializeAsync()
    {
        Databas = await Testkluster.SkapaDatabasAsync();
        _webb = await Finsamprogram.StartaWebbAsync(Databas.Inställningar);
    }

    public async Task DisposeAsync()
    {
        await _webb!.DisposeAsync();
        await Databas.DisposeAsync();
    }
}

/// <summary>What a user does on the page for import.</summary>
internal static class Importsida
{
    /// <summary>New rows that take a lokusgrupp, which is stored first, and a deltagare, whose table can be locked.</summary>
    public static FilePayload[] Nytt { get; } =
    [
        Fil("lokusgrupper.csv", "kod;namn;kommun\nny;Lokus Ny;Ny\n"),
        Fil(
            "deltagare.csv",
            "insats;deltagarkod;kon;aldersgrupp;in;ut;avslut;sysselsattningsgrad;handlingsplan;forsorjning_in;forsorjning_ut;utbildning;tid_i_offentlig_forsorjning\nvaxtverket;NY1;;;2021-02-01;;;;;;;;\n"),
    ];

    public static FilePayload Fil(string namn, string text) => new() { Name = namn, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    public static FilePayload Zip(string namn, params (string Namn, byte[] Innehåll)[] filer)
    {
        using var minne = new MemoryStream();
        using (var zip = new ZipArchive(minne, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var fil in filer)
            {
                using var ut = zip.CreateEntry(fil.Namn).Open();
                ut.Write(fil.Innehåll);
            }
        }

        return new() { Name = namn, MimeType = "application/zip", Buffer = minne.ToArray() };
    }

    public static async Task LaddaUppAsync(this IPage sida, params FilePayload[] filer)
    {
        await sida.GotoAsync("/import");
        var fält = sida.Locator("input[type=file]");
        await Expect(fält).ToBeEnabledAsync();
        await fält.SetInputFilesAsync(filer);
    }

    public static Task LäsInAsync(this IPage sida) => sida.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true }).ClickAsync();

    /// <summary>A row of the table of files: rows, new, changed, unchanged, wrong.</summary>
    public static Task VäntaPåRadAsync(this IPage sida, string fil, params string[] tal) =>
        Expect(sida.GetByRole(AriaRole.Region, new() { Name = "Per fil" }).GetByRole(AriaRole.Row).Filter(new() { HasText = fil }).GetByRole(AriaRole.Cell)).ToHaveTextAsync(tal);
}
