using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Ekonomi.Uppföljning;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using MediatR;

namespace Finsam.Bench;

/// <summary>The pages about money and avvikelser, and the number in the menu, through the use case beside the översikt of the same förbund.</summary>
internal static class Sidmätning
{
    /// <summary>Fewer than for the översikt, which is warm already: the slowest take seconds.</summary>
    private const int Uppvärmning = 12;

    private static readonly Användare Ekonom = Konto(Roll.Ekonom);

    /// <summary>The pages in the order of the report.</summary>
    public static async Task<IReadOnlyList<Sidresultat>> MätAsync(Värd värd, Testdatabas databas, Förbund förbund, Func<Task> översikt)
    {
        await Provpengar.FyllAsync(databas);
        await databas.KörAsync("vacuum analyze");
        var (kansli, chef) = (Konto(Roll.Kansli), Konto(Roll.Förbundschef));
        return
        [
            await SidaAsync("`/insatser/{kod}/ekonomi`", new InsatsekonomiQuery(förbund.Insatser[0].Kod, null), kansli),
            await SidaAsync("`/ekonomi`", new EkonomiuppföljningQuery(Förbund.SistaÅr), Ekonom),
            await SidaAsync("`/ekonomi/beslutsutrymme`", new BeslutsutrymmeQuery(null, []), chef),
            await SidaAsync("`/ekonomi/rekvisitioner`, ten years of them", new RekvisitionerQuery(Rekvisitionsurval.Allt), Ekonom),
            await SidaAsync("the same, to be checked", new RekvisitionerQuery(new(Domain.Ekonomi.Rekvisitionsstatus.Upprättad)), Ekonom),
            await SidaAsync("`/avvikelser`", new AvvikelserQuery(Avvikelseurval.Öppna), kansli),
            await SidaAsync("`/beslut`", new BeslutsköQuery(), chef),
            await SidaAsync("the number in the menu, kansli", new UppgiftsantalQuery(), kansli),
            await SidaAsync("the same, ekonom", new UppgiftsantalQuery(), Ekonom),
        ];

        async Task<Sidresultat> SidaAsync<T>(string namn, IRequest<T> fråga, Användare som)
        {
            Task Läs() => värd.SändAsync(fråga, som);
            var satser = await Mätning.SatserAsync(Läs);
            var sida = new Sidresultat(namn, await Mätning.JämförAsync(Läs, översikt, uppvärmning: Uppvärmning), satser);
            Console.WriteLine($"  {sida}");
            return sida;
        }
    }

    private static Användare Konto(Roll roll) => Användarna.Med(roll) with { Konto = Guid.CreateVersion7() };
}

/// <summary>Milliseconds of a page and of the översikt, by turns, and the number of statements.</summary>
internal sealed record Sidresultat(string Namn, (double Sida, double Översikt) Tid, int Satser);
