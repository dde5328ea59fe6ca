using Finsam.Testing.Database;
using Microsoft.Playwright;

namespace Finsam.EndToEnd.Tests;

/// <summary>One Chromium for all tests, and one web with the sample, and the demo's mål and beslut, imported through the command line.</summary>
public sealed class Webbläsare : IAsyncLifetime
{
    /// <summary>More than any test uses at once: what earlier tests left open would keep their circuits busy.</summary>
    private const int FlestProfiler = 4;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Testdatabas? _databas;
    private Webbprocess? _webb;
    private readonly Queue<IBrowserContext> _profiler = [];
    private readonly Dictionary<(string Konto, string Adress), string> _inloggade = [];
    private readonly Dictionary<string, IPage> _läsare = [];

    internal string Adress => _webb!.Adress;

    internal string Utskrift => _webb!.Utskrift;

    internal Testdatabas Databas => _databas!;

    internal string Import { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("FINSAM_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        _databas = await Testkluster.SkapaDatabasAsync();
        var (kod, ut, fel) = await Finsamprogram.KörAsync(_databas.Inställningar, "importera", Finsam.Testing.Repo.Uppsala);
        Import = kod == 0 ? ut : throw new InvalidOperationException($"The import failed with {kod}: {fel}");
        foreach (var mapp in new[] { "demo-mal", "demo-ekonomi", "demo-beslut", "demo-lokus", "demo-styrkort", "demo-indikatorer" })
        {
            (kod, _, fel) = await Finsamprogram.KörAsync(_databas.Inställningar, "importera", Path.Combine(Finsam.Testing.Repo.Rot, "data", mapp));
            kod.Should().Be(0, fel);
        }

        _webb = await Finsamprogram.StartaWebbAsync(new Dictionary<string, string?>(_databas.Inställningar) { ["Finsam:Session:Kontroll"] = "00:00:02" });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_webb is not null)
        {
            await _webb.DisposeAsync();
        }

        if (_databas is not null)
        {
            await _databas.DisposeAsync();
        }
    }

    /// <summary>A file that the command line writes over the same database: the arguments, without where to.</summary>
    internal async Task<byte[]> KommandoradAsync(params string[] argument)
    {
        var fil = Path.GetTempFileName();
        try
        {
            var (kod, _, fel) = await Finsamprogram.KörAsync(_databas!.Inställningar, [.. argument, "--ut", fil]);
            return kod == 0 ? await File.ReadAllBytesAsync(fil) : throw new InvalidOperationException($"It failed with {kod}: {fel}");
        }
        finally
        {
            File.Delete(fil);
        }
    }

    /// <summary>
    /// A fresh browser profile, logged in as one of the demo's accounts. The first one of each account goes through the login page; the others are
    /// given what it was given.
    /// </summary>
    /// <param name="till">The page to open; <c>null</c> leaves that to the test.</param>
    internal async Task<IPage> LoggaInAsync(string konto, string? adress = null, string? till = "/", ColorScheme schema = ColorScheme.Light, int bredd = 1440)
    {
        var inloggning = (konto, adress ?? Adress);
        var sida = await NySidaAsync(adress, schema, bredd, _inloggade.GetValueOrDefault(inloggning));
        if (_inloggade.ContainsKey(inloggning))
        {
            await ÖppnaAsync();
            return sida;
        }

        await sida.GotoAsync("/logga-in");
        await sida.Locator($"form:has(input[value='{konto}']) button").ClickAsync();
        await sida.Locator("h1").WaitForAsync();
        _inloggade[inloggning] = await sida.Context.StorageStateAsync();
        await (till == "/" ? Task.CompletedTask : ÖppnaAsync());
        return sida;

        // What is pressed before the page has come alive goes with what it replaces.
        async Task ÖppnaAsync()
        {
            if (till is not null)
            {
                await sida.GotoAsync(till);
                await sida.WaitForFunctionAsync("() => !document.querySelector('.menyknapp[disabled]')");
            }
        }
    }

    /// <summary>
    /// An address as an account sees it that only looks, in light and on a wide screen. One account's addresses are opened one after another in the same
    /// page, which then has the scripts and the styles already; it stays open.
    /// </summary>
    internal async Task<IPage> LäsAsync(string konto, string adress)
    {
        if (!_läsare.TryGetValue(konto, out var sida))
        {
            var profil = await NyProfilAsync(null, ColorScheme.Light, 1440, await InloggadAsync(konto));
            _läsare[konto] = sida = await profil.NewPageAsync();
        }

        await sida.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Null });
        await sida.SetViewportSizeAsync(1440, 900);
        await sida.GotoAsync(adress);
        return sida;
    }

    /// <summary>What only asks and draws nothing: a browser's requests and cookies without a window.</summary>
    /// <param name="konto">Whose login it has; without it, nobody's.</param>
    internal async Task<IAPIRequestContext> BegäranAsync(string? konto = null) =>
        await _playwright!.APIRequest.NewContextAsync(new() { BaseURL = Adress, StorageState = konto is null ? null : await InloggadAsync(konto) });

    private async Task<string> InloggadAsync(string konto)
    {
        if (!_inloggade.ContainsKey((konto, Adress)))
        {
            await LoggaInAsync(konto, till: null);
        }

        return _inloggade[(konto, Adress)];
    }

    /// <summary>A fresh browser profile, not logged in.</summary>
    internal async Task<IPage> NySidaAsync(string? adress = null, ColorScheme schema = ColorScheme.Light, int bredd = 1440, string? inloggad = null)
    {
        var profil = await NyProfilAsync(adress, schema, bredd, inloggad);
        _profiler.Enqueue(profil);
        if (_profiler.Count > FlestProfiler)
        {
            await _profiler.Dequeue().CloseAsync();
        }

        return await profil.NewPageAsync();
    }

    private async Task<IBrowserContext> NyProfilAsync(string? adress, ColorScheme schema, int bredd, string? inloggad)
    {
        var profil = await _browser!.NewContextAsync(new()
        {
            BaseURL = adress ?? Adress,
            Locale = "sv-SE",
            ColorScheme = schema,
            AcceptDownloads = true,
            StorageState = inloggad,
            ViewportSize = new() { Width = bredd, Height = 900 },
        });
        profil.SetDefaultTimeout(20_000);
        return profil;
    }
}

/// <summary>The browser tests that change something run after one another in one browser.</summary>
[CollectionDefinition(Namn)]
public sealed class Webbläsarsamling : ICollectionFixture<Webbläsare>, ICollectionFixture<Kvartalsrapporter.Rapportwebb>
{
    public const string Namn = "webbläsare";
}

/// <summary>Those that only look run beside them, in a browser and over a web and a database of their own.</summary>
[CollectionDefinition(Namn)]
public sealed class Läsarsamling : ICollectionFixture<Webbläsare>
{
    public const string Namn = "läsare";
}
