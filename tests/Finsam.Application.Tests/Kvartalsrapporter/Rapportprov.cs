using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>A small förbund, and reports brought to where a test needs them. The insats is beta, which has no report of its own.</summary>
public sealed class Rapportprov : IAsyncLifetime
{
    public const string Kod = "beta";

    public static Användare Ordförande { get; } = Användarna.Prov(new Uppdrag(Roll.Styrgruppsordförande, Kod)) with { Namn = "Ordföranden", Konto = Guid.CreateVersion7() };

    public static Användare Ledamot { get; } = Användarna.Prov(new Uppdrag(Roll.Styrgruppsledamot, Kod)) with { Namn = "Ledamoten", Konto = Guid.CreateVersion7() };

    public static Användare Kansli { get; } = Användarna.Kansli with { Konto = Guid.CreateVersion7() };

    public static Kvartal Q1 { get; } = new(2021, 1);

    public Värd Värd { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

        // Without mål, i fas and prognos decide: what the tests look at.
        await Värd.Databas.KörAsync("delete from malbedomning; delete from insatsmal");
    }

    public async Task DisposeAsync() => await Värd.DisposeAsync();

    public Task<T> SändAsync<T>(IRequest<T> begäran, Användare som) => Värd.SändAsync(begäran, som);

    public async Task<RapportVy> LäsAsync(Användare som, Kvartal? kvartal = null, int? nummer = null) =>
        (await SändAsync(new RapportQuery(Kod, kvartal ?? Q1, nummer), som)).Värde;

    public async Task<IReadOnlyList<Svarskvitto>> SparaAsync(Användare som, params Svarsändring[] ändringar) =>
        (await SändAsync(new SparaSvarCommand(Kod, Q1, ändringar), som)).Värde.Fält;

    /// <summary>Answers every question that must be answered.</summary>
    public async Task BesvaraAsync(Kvartal? kvartal = null)
    {
        var rum = (await LäsAsync(Ordförande, kvartal)).Rummet!;
        var svar = rum.Blankett.Frågor.Where(f => f.Krävs).Select(f => f.Svaret)
            .Select(f => new Svarsändring(f.Namn, f.Slag == Fältslag.Belopp ? "100 000" : "nej", rum.Svar.GetValueOrDefault(f.Namn)?.Version ?? 0));
        (await SändAsync(new SparaSvarCommand(Kod, kvartal ?? Q1, [.. svar]), Ordförande)).Lyckades.Should().BeTrue();
    }

    public async Task<Result> LämnaInAsync(Användare? som = null, Kvartal? kvartal = null) =>
        await SändAsync(new LämnaInCommand(Kod, kvartal ?? Q1, (await LäsAsync(Ordförande, kvartal)).Rummet?.Revision ?? 0), som ?? Ordförande);

    public async Task<Result> GodkännAsync(Användare? som = null, Kvartal? kvartal = null) =>
        await SändAsync(new GodkännRapporterCommand([new(Kod, kvartal ?? Q1, (await LäsAsync(Kansli, kvartal)).Inlämningar.FirstOrDefault()?.Nummer ?? 0)]), som ?? Kansli);

    public async Task<Result> ÅtersändAsync(Användare? som = null) =>
        await SändAsync(new ÅtersändCommand(Kod, Q1, (await LäsAsync(Kansli)).Inlämningar.FirstOrDefault()?.Nummer ?? 0, "Skriv mer", [new("i_fas", "Varför?")]), som ?? Kansli);

    public Task<Result> RättaAsync(Användare? som = null) => SändAsync(new RättaRapportCommand(Kod, Q1, "Ett svar blev fel"), som ?? Kansli);

    /// <summary>Takes away every trace of the insats's reports.</summary>
    public Task TömAsync() => Värd.Databas.KörAsync(
        """
        delete from rapportinlamning; delete from fryst_ekonomi; delete from utkastsvar;
        delete from kommentar k using insats i where i.id = k.insats_id and i.kod = 'beta';
        delete from kvartalsrapport k using insats i where i.id = k.insats_id and i.kod = 'beta';
        """);
}
