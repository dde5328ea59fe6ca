using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Utbyte;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>A small förbund, and avvikelser brought to where a test needs them. alfa has a report with a red mål and a vakans; beta has none.</summary>
public sealed class Avvikelseprov : IAsyncLifetime
{
    public const string Kod = "alfa";

    public static Användare Ordförande { get; } = Användarna.Prov(new Uppdrag(Roll.Styrgruppsordförande, Kod)) with { Namn = "Ordföranden", Konto = Guid.CreateVersion7() };

    public static Användare Kansli { get; } = Användarna.Kansli with { Namn = "Kansliet", Konto = Guid.CreateVersion7() };

    public static Användare Chef { get; } = Användarna.Förbundschef with { Namn = "Förbundschefen", Konto = Guid.CreateVersion7() };

    public static Avvikelsetext Text { get; } = new()
    {
        Slag = Avvikelseslag.Budget,
        Beskrivning = "Pengar blir över.",
        Orsak = "Sen start.",
        Konsekvens = "Färre platser i år.",
        Åtgärd = "Fler platser nästa år.",
        Ansvarig = "Projektledaren",
        KlarSenast = new(2027, 3, 31),
    };

    public Värd Värd { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public async Task DisposeAsync() => await Värd.DisposeAsync();

    public Task<T> SändAsync<T>(IRequest<T> begäran, Användare som) => Värd.SändAsync(begäran, som);

    /// <summary>Takes every avvikelse away.</summary>
    public Task TömAsync() => Värd.Databas.KörAsync("delete from avvikelse");

    public async Task<int> AnmälAsync(Avvikelsetext? text = null, string? kod = null) =>
        (await SändAsync(new AnmälAvvikelseCommand(kod ?? Kod, null, null, text ?? Text), kod is null ? Ordförande : Kansli)).Värde;

    public async Task<AvvikelseVy> LäsAsync(int nummer, Användare? som = null) => (await SändAsync(new AvvikelseQuery(nummer), som ?? Kansli)).Värde;

    public async Task<Avvikelseval> ValAsync(int nummer) => (await LäsAsync(nummer)).Val;

    public async Task<Result> BeslutaAsync(int nummer, Användare? som = null) => await BeslutaAsync(som ?? Chef, await ValAsync(nummer));

    public Task<Result> BeslutaAsync(Användare som, params Avvikelseval[] valda) =>
        SändAsync(new BeslutaAvvikelserCommand(valda, Avvikelseutfall.Bifall, "Rimligt.", "2026:7"), som);

    /// <summary>One that stands there.</summary>
    public async Task<int> TillAsync(Avvikelsestatus status)
    {
        var nummer = await AnmälAsync();
        switch (status)
        {
            case Avvikelsestatus.UnderGranskning:
                Klart(await SändAsync(new TaUppAvvikelserCommand([await ValAsync(nummer)]), Chef));
                break;
            case Avvikelsestatus.Komplettering:
                Klart(await SändAsync(new BegärKompletteringCommand(await ValAsync(nummer), "Varför?"), Kansli));
                break;
            case Avvikelsestatus.Beslutad or Avvikelsestatus.Avslutad:
                Klart(await BeslutaAsync(nummer));
                break;
            case Avvikelsestatus.Återkallad:
                Klart(await SändAsync(new ÅterkallaAvvikelseCommand(await ValAsync(nummer), "Löst."), Ordförande));
                break;
        }

        if (status == Avvikelsestatus.Avslutad)
        {
            Klart(await SändAsync(new AvslutaAvvikelseCommand(await ValAsync(nummer), null), Kansli));
        }

        return nummer;
    }

    public Task<string> AlltAsync() => Värd.Databas.FrågaAsync<string>(
        "select coalesce((select jsonb_agg(a order by a.nummer) from avvikelse a)::text, '') || (select count(*) from historik.handelse)");

    private static void Klart(Result svar) => svar.Fel.Should().BeNull();
}
