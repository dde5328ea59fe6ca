using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>Tests of what the program mails, day by day: a database of its own, a real mail server, and a clock that the test sets.</summary>
public abstract class Postprov(int år, int månad, int dag) : IAsyncLifetime
{
    private static readonly DateOnly Start = new(2020, 1, 1);
    private Värd? _värd;

    protected Provklocka Klocka { get; } = new(år, månad, dag);

    protected Provpostserver Post { get; } = new();

    protected Värd Värd => _värd ?? throw new InvalidOperationException("The test has not been initialised.");

    public virtual async Task InitializeAsync()
    {
        _värd = await StartaAsync(await Testkluster.SkapaDatabasAsync());
        (await _värd.SändAsync(new ImporteraCommand(Mapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public async Task DisposeAsync()
    {
        var databas = Värd.Databas;
        await Värd.DisposeAsync();
        await databas.DisposeAsync();
        await Post.DisposeAsync();
    }

    /// <summary>What is read in before the test begins.</summary>
    protected virtual Provmapp Mapp() => new();

    /// <summary>Another process over a database.</summary>
    protected Task<Värd> StartaAsync(Testdatabas databas, Provpostserver? post = null) =>
        Värd.StartaAsync(databas, tjänster => tjänster.AddSingleton<TimeProvider>(Klocka), (post ?? Post).Inställningar);

    protected Task<Utskicksresultat> SkickaAsync(Värd? värd = null) => (värd ?? Värd).SändAsync(new SkickaPåminnelserCommand());

    /// <summary>What goes out on a day.</summary>
    protected async Task DenAsync(string dag)
    {
        Klocka.Nu = new(DateOnly.Parse(dag, Svenska.Kultur), new TimeOnly(6, 0), TimeSpan.Zero);
        await SkickaAsync();
    }

    /// <summary>An account in use: "Anna Ansvarig" has anna.ansvarig@example.com.</summary>
    protected Task KontoAsync(string namn, params (Roll Roll, string? Insats)[] uppdrag) => Värd.ArbetaAsync(async lager =>
    {
        var adress = string.Concat(namn.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Select(t => t == ' ' ? '.' : t).Where(t => char.IsAsciiLetter(t) || t == '.'));
        var konto = Användarkonto.Ny(namn, Epostadress.Tolka($"{adress}@example.com", "").Värde);
        foreach (var (roll, kod) in uppdrag)
        {
            var insats = kod is null ? (InsatsId?)null : (await lager.Alla<Insats>().SingleAsync(i => i.Kod == kod)).Id;
            konto.Ge(null, roll, insats, null, Start, null).Lyckades.Should().BeTrue();
        }

        konto.VäljLösenord("hash", Klocka.GetUtcNow());
        lager.Lägg(konto);
        (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
    });
}
