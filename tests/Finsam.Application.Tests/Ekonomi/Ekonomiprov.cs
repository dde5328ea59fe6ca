using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>A small förbund where alfa has 400 000 kr a year 2020–2022, and its report of kvartal 1 2021 is handed in but not that of kvartal 2.</summary>
public sealed class Ekonomiprov : IAsyncLifetime
{
    public const string Kod = "alfa";

    public static Användare Ansvarig { get; } = Person("Ansvarig", new Uppdrag(Roll.Insatsansvarig, Kod));

    public static Användare Ekonom { get; } = Person("Ekonomen", new Uppdrag(Roll.Ekonom));

    public static Användare Chef { get; } = Person("Chefen", new Uppdrag(Roll.Förbundschef));

    public static Användare Kansli { get; } = Person("Kansliet", new Uppdrag(Roll.Kansli));

    public static Kvartal Q1 { get; } = new(2021, 1);

    public Värd Värd { get; private set; } = null!;

    public static Användare Person(string namn, params Uppdrag[] uppdrag) => Användarna.Prov(uppdrag) with { Namn = namn, Konto = Guid.CreateVersion7() };

    public async Task InitializeAsync()
    {
        Värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public async Task DisposeAsync() => await Värd.DisposeAsync();

    public Task<T> SändAsync<T>(IRequest<T> begäran, Användare som) => Värd.SändAsync(begäran, som);

    public Task TömAsync() => Värd.Databas.KörAsync("delete from rekvisition; delete from aterforing; delete from budgetrad; delete from budgetbedomning");

    public async Task<InsatsekonomiVy> LäsAsync(Användare? som = null, int? år = 2021) => (await SändAsync(new InsatsekonomiQuery(Kod, år), som ?? Kansli)).Värde;

    public Task<Result> UpprättaAsync(string belopp, Kvartal? kvartal = null, bool slut = false, Användare? som = null, bool bekräftat = false) =>
        SändAsync(new UpprättaRekvisitionCommand(Kod, kvartal ?? Q1, slut, belopp, "", bekräftat), som ?? Ansvarig);

    /// <summary>A rekvisition of the quarter, brought as far as it says.</summary>
    public async Task<Rekvisition> TillAsync(Rekvisitionsstatus status, Kvartal? kvartal = null, string belopp = "50000")
    {
        (await UpprättaAsync(belopp, kvartal)).Fel.Should().BeNull();
        var r = await HittaAsync(kvartal);
        if (status is Rekvisitionsstatus.Granskad or Rekvisitionsstatus.Attesterad or Rekvisitionsstatus.Utbetald)
        {
            (await GörAsync(Rekvisitionshandling.Granska, Ekonom, r.Id, 1)).Fel.Should().BeNull();
        }

        if (status is Rekvisitionsstatus.Attesterad or Rekvisitionsstatus.Utbetald)
        {
            (await GörAsync(Rekvisitionshandling.Attestera, Chef, r.Id, 2)).Fel.Should().BeNull();
        }

        if (status == Rekvisitionsstatus.Utbetald)
        {
            (await GörAsync(Rekvisitionshandling.Betala, Ekonom, r.Id, 3)).Fel.Should().BeNull();
        }

        if (status is Rekvisitionsstatus.Återsänd or Rekvisitionsstatus.Tillbakadragen)
        {
            var (handling, som) = status == Rekvisitionsstatus.Återsänd ? (Rekvisitionshandling.Återsända, Ekonom) : (Rekvisitionshandling.DraTillbaka, Ansvarig);
            (await GörAsync(handling, som, r.Id, 1)).Fel.Should().BeNull();
        }

        return await HittaAsync(kvartal);
    }

    public async Task<Rekvisition> HittaAsync(Kvartal? kvartal = null) =>
        (await LäsAsync()).Rekvisitioner.Select(p => p.Rekvisition).Last(r => r.Kvartal == (kvartal ?? Q1) && !r.ÄrSlut);

    public async Task<Result> GörAsync(Rekvisitionshandling handling, Användare som, RekvisitionId id, int sedd)
    {
        try
        {
            return handling switch
            {
                Rekvisitionshandling.Ändra => await SändAsync(new ÄndraRekvisitionCommand(id, sedd, "51 000,50", "Rättad", false), som),
                Rekvisitionshandling.DraTillbaka => await SändAsync(new DraTillbakaRekvisitionCommand(id, sedd), som),
                Rekvisitionshandling.Återsända => await SändAsync(new ÅtersändRekvisitionCommand(id, sedd, "Fel belopp"), som),
                _ => await SändAsync(new BehandlaRekvisitionerCommand(handling, [new(id, sedd)], new(2021, 4, 30)), som),
            };
        }
        catch (UnauthorizedAccessException)
        {
            return new Fel("otillatet", "The role may not send it.", Felslag.Otillåtet);
        }
    }

    /// <summary>What is stored of money, to see that nothing changed.</summary>
    public Task<string> AlltAsync() => Värd.Databas.FrågaAsync<string>(
        "select coalesce((select string_agg(r::text, ';' order by id) from rekvisition r), '') || coalesce((select string_agg(a::text, ';' order by id) from aterforing a), '')")!;
}
