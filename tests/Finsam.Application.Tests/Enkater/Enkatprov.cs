using Finsam.Application.Enkäter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Enkäter;

/// <summary>Tests of rounds: a database of its own, a mail server, a folder for the secrets, and a clock that the test sets.</summary>
public abstract class Enkätprov : IAsyncLifetime
{
    private Värd? _värd;

    protected Provklocka Klocka { get; } = new(2026, 3, 2);

    protected Provpostserver Post { get; } = new();

    protected DirectoryInfo Mapp { get; } = Directory.CreateTempSubdirectory("finsam-enkat-");

    protected Värd Värd => _värd ?? throw new InvalidOperationException("The test has not been initialised.");

    protected Testdatabas Databas => Värd.Databas;

    protected IEnkätsvarare Svarare => Värd.Tjänst<IEnkätsvarare>();

    public async Task InitializeAsync()
    {
        _värd = await Värd.StartaAsync(
            await Testkluster.SkapaDatabasAsync(),
            tjänster => tjänster.AddSingleton<TimeProvider>(Klocka),
            new Dictionary<string, string?>(Post.Inställningar) { ["Finsam:Enkater:Mapp"] = Mapp.FullName });
        (await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

        // Only what the rounds of the test bring.
        await Databas.KörAsync("delete from enkatmatning");
    }

    public async Task DisposeAsync()
    {
        await Värd.DisposeAsync();
        await Databas.DisposeAsync();
        await Post.DisposeAsync();
        Mapp.Delete(recursive: true);
    }

    /// <summary>A round of two weeks from today, of the insats alfa where a form needs one.</summary>
    protected async Task<EnkätomgångId> OmgångAsync(params Formulär[] formulär)
    {
        var svar = await Värd.SändAsync(Nytt(formulär), Användarna.Kansli);
        svar.Fel.Should().BeNull();
        return svar.Värde;
    }

    protected static SkapaEnkätomgångCommand Nytt(params Formulär[] formulär) => new("Våren", formulär, ["alfa"], "2026H1", new(2026, 3, 2), new(2026, 3, 16), []);

    protected async Task<Enkätdel> DelAsync(EnkätomgångId id, Formulär formulär)
    {
        Enkätdel? del = null;
        await Värd.ArbetaAsync(async lager => del = (await lager.Alla<Enkätomgång>().Include(o => o.Delar).SingleAsync(o => o.Id == id)).Delar.Single(d => d.Formulär == formulär));
        return del!;
    }

    protected async Task<IReadOnlyList<Enkätlapp>> LapparAsync(EnkätomgångId id, Formulär formulär, int antal, bool iPar = false)
    {
        var svar = await Värd.SändAsync(new SkapaEnkätlänkarCommand((await DelAsync(id, formulär)).Id, $"{antal}", iPar), Användarna.Kansli);
        svar.Fel.Should().BeNull();
        return svar.Värde.Länkar;
    }

    protected Task<Bladutfall> SkickaAsync(Enkätlänk länk, params (string Punkt, int Värde)[] svar) => Svarare.SkickaAsync(länk, Par(svar), default);

    protected Task<Bladutfall> SparaAsync(Enkätlänk länk, params (string Punkt, int Värde)[] svar) => Svarare.SparaAsync(länk, Par(svar), default);

    protected Task<Result> StängAsync(EnkätomgångId id) => Värd.SändAsync(new StängEnkätomgångCommand(id), Användarna.Kansli);

    protected async Task<Enkätmätning?> MätningAsync(Formulär formulär)
    {
        Enkätmätning? mätning = null;
        var period = Period.Halvår(2026, 1);
        await Värd.ArbetaAsync(async lager => mätning = await lager.Alla<Enkätmätning>().AsNoTracking().Include(m => m.Svar).SingleOrDefaultAsync(m => m.Formulär == formulär && m.Period == period));
        return mätning;
    }

    private static KeyValuePair<string, string?>[] Par((string Punkt, int Värde)[] svar) => [.. svar.Select(s => new KeyValuePair<string, string?>(s.Punkt, $"{s.Värde}"))];
}
