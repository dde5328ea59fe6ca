using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests.Kvartalsrapporter;

/// <summary>A web of the reports' own, whose database they may change: the sample, with two mål for Växtverket.</summary>
public sealed class Rapportwebb : IAsyncLifetime
{
    private Testdatabas? _databas;
    private Webbprocess? _webb;

    public static string Rapport(string kvartal, string? steg = null) => $"/insatser/vaxtverket/kvartalsrapporter/{kvartal}{(steg is null ? "" : $"?steg={steg}")}";

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Its address; it is started by the first who asks.</summary>
    public async Task<string> AdressAsync()
    {
        if (_webb is not null)
        {
            return _webb.Adress;
        }

        _databas = await Testkluster.SkapaDatabasAsync();
        var mapp = Directory.CreateDirectory(Testmapp.Ny()).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(mapp, "insatsmal.csv"),
            "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\n"
                + "vaxtverket;1;effekt;70 % går vidare till arbete eller studier;andel;70;;avslutade;vid avslut;2021-12-31;\n"
                + "vaxtverket;2;insats;Rutiner finns på plats;milstolpe;;;;;2021-06-30;\n");
        foreach (var folder in new[] { Finsam.Testing.Repo.Uppsala, mapp })
        {
            (await Finsamprogram.KörAsync(_databas.Inställningar, "importera", folder)).Kod.Should().Be(0);
        }

        await StartaAsync();
        return _webb!.Adress;
    }

    public async Task DisposeAsync()
    {
        if (_webb is not null)
        {
            await _webb.DisposeAsync();
        }

        if (_databas is not null)
        {
            await _databas.DisposeAsync();
        }
    }

    /// <summary>The power goes, and the server is started again at the same address.</summary>
    public async Task StartaOmAsync(Func<Task> underAvbrottet)
    {
        await _webb!.DödaAsync();
        await underAvbrottet();
        await StartaAsync(_webb.Adress);
    }

    /// <summary>Waits until the server has everything that was typed.</summary>
    public static Task SparatAsync(IPage sida) => Expect(sida.Locator("[data-sparlage][data-lage=sparat]")).ToBeVisibleAsync(new() { Timeout = 30_000 });

    private async Task StartaAsync(string? adress = null) =>
        _webb = await Finsamprogram.StartaWebbAsync(new Dictionary<string, string?>(_databas!.Inställningar), adress);
}
