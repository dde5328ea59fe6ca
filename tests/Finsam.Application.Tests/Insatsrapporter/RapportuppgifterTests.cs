using Finsam.Application.Behörighet;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Styrgrupper;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrgrupper;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Insatsrapporter;

/// <summary>What longer reports wait for, told to whoever it concerns, at the same cost however many they are.</summary>
public sealed class RapportuppgifterTests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private static readonly Användare Ansvarig = Användarna.Prov(new(Roll.Insatsansvarig, "alfa"), new(Roll.Insatsansvarig, "beta")) with { Konto = Guid.CreateVersion7() };

    public async Task InitializeAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Menyn_frågar_lika_många_gånger_för_en_rapport_som_för_flera()
    {
        await BörjaAsync("alfa", Insatsrapportslag.Slut);
        var en = await Sqlräknare.RäknaAsync(() => fixture.Värd.SändAsync(new UppgiftsantalQuery(), Ansvarig));

        await BörjaAsync("beta", Insatsrapportslag.Slut);
        foreach (var (kod, slag) in new[] { ("alfa", Insatsrapportslag.Delår), ("alfa", Insatsrapportslag.Helår), ("beta", Insatsrapportslag.Delår), ("beta", Insatsrapportslag.Helår) })
        {
            await BörjaAsync(kod, slag);
        }

        (await Sqlräknare.RäknaAsync(() => fixture.Värd.SändAsync(new UppgiftsantalQuery(), Ansvarig))).Should().Be(en);
        (await fixture.Värd.SändAsync(new MinaUppgifterQuery(), Ansvarig)).Insatsrapporter.Should().ContainSingle("beta names no insatsägare")
            .Which.Should().Match<Insatsrapportuppgift>(u => u.Slag == Rapportuppgift.Lärdomar && u.För == "Tierps kommun" && u.Rapport == "slut-2021");
    }

    private async Task BörjaAsync(string kod, Insatsrapportslag slag) =>
        (await fixture.Värd.SändAsync(new BörjaRapportCommand(kod, slag, 2021, slag == Insatsrapportslag.Slut ? null : Rapportbilaga.Projekt, null), Användarna.Kansli)).Fel.Should().BeNull();
}
