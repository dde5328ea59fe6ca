using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using MediatR;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>Every step from every state by every role: allowed, or refused and unchanged.</summary>
public sealed class AvvikelsegångTests(Avvikelseprov prov) : IClassFixture<Avvikelseprov>
{
    private static readonly Avvikelsehandling[] Handlingar =
        [.. Enum.GetValues<Avvikelsehandling>().Except([Avvikelsehandling.Anmäla, Avvikelsehandling.Avfärda, Avvikelsehandling.Bifoga])];

    /// <summary>A proposal has no row, and one that was dismissed no more steps than one that was taken back.</summary>
    public static TheoryData<Avvikelsestatus> Lägen => new(Enum.GetValues<Avvikelsestatus>().Except([Avvikelsestatus.Föreslagen, Avvikelsestatus.Avfärdad]));

    [Theory]
    [MemberData(nameof(Lägen))]
    public async Task Varje_roll_får_göra_sitt_och_inget_annat(Avvikelsestatus status)
    {
        await prov.TömAsync();
        var nummer = await prov.TillAsync(status);
        var före = await prov.AlltAsync();
        var tillåtna = new List<(Avvikelsehandling, Roll)>();
        foreach (var handling in Handlingar)
        {
            foreach (var roll in Enum.GetValues<Roll>())
            {
                if (handling.Roller().Contains(roll) && status.Till(handling).Lyckades)
                {
                    tillåtna.Add((handling, roll));
                    continue;
                }

                (await GörAsync(handling, await prov.ValAsync(nummer), Som(roll))).Should().BeFalse("{0} may not {1} in {2}", roll, handling, status);
                (await prov.AlltAsync()).Should().Be(före, "{0} tried to {1} in {2}", roll, handling, status);
            }
        }

        foreach (var (handling, roll) in tillåtna)
        {
            nummer = await prov.TillAsync(status);
            (await GörAsync(handling, await prov.ValAsync(nummer), Som(roll))).Should().BeTrue("{0} may {1} in {2}", roll, handling, status);
            (await prov.LäsAsync(nummer)).Avvikelse.Status.Should().Be(status.Till(handling).Värde);
        }
    }

    [Theory]
    [MemberData(nameof(Lägen))]
    public async Task Sidan_erbjuder_det_som_går_och_inget_annat(Avvikelsestatus status)
    {
        await prov.TömAsync();
        var nummer = await prov.TillAsync(status);
        foreach (var roll in Rollgrupp.SerInsatser.Roller().Where(r => r != Roll.Styrelse))
        {
            (await prov.LäsAsync(nummer, Som(roll))).Får.Should().BeEquivalentTo(Enum.GetValues<Avvikelsehandling>()
                .Where(h => h != Avvikelsehandling.TaNer && h.Roller().Contains(roll) && status.Till(h).Lyckades), "{0} in {1}", roll, status);
        }
    }

    [Fact]
    public async Task Den_som_har_en_roll_för_en_annan_insats_ser_och_gör_ingenting()
    {
        await prov.TömAsync();
        var nummer = await prov.TillAsync(Avvikelsestatus.Anmäld);
        foreach (var roll in new[] { Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot })
        {
            var annan = Användarna.Prov(new Uppdrag(roll, "beta")) with { Konto = Guid.CreateVersion7() };

            (await prov.SändAsync(new AvvikelseQuery(nummer), annan)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
            (await prov.SändAsync(new AvvikelserQuery(new() { Alla = true }), annan)).Rader.Should().BeEmpty();
            (await prov.SändAsync(new ÄndraAvvikelseCommand(await prov.ValAsync(nummer), Avvikelseprov.Text), annan)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        }
    }

    [Fact]
    public async Task Styrelsen_ser_det_som_är_lyft_och_gruppens_ordförande_gruppens()
    {
        await prov.TömAsync();
        var nummer = await prov.TillAsync(Avvikelsestatus.Beslutad);
        var annan = await prov.AnmälAsync(kod: "beta");
        var styrelsen = Användarna.Med(Roll.Styrelse);

        (await prov.SändAsync(new AvvikelseQuery(nummer), styrelsen)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await prov.SändAsync(new LyftAvvikelseCommand(await prov.ValAsync(nummer), true), Avvikelseprov.Chef)).Fel.Should().BeNull();

        (await SynligaAsync(styrelsen)).Should().Equal(nummer);
        (await SynligaAsync(Användarna.Lokusordförande("tierp"))).Should().Equal(nummer);
        (await SynligaAsync(Användarna.Med(Roll.Revisor))).Should().Equal(annan, nummer);
        (await prov.LäsAsync(nummer, styrelsen)).Får.Should().BeEmpty();
    }

    private async Task<IEnumerable<int>> SynligaAsync(Användare som) => (await prov.SändAsync(new AvvikelserQuery(new() { Alla = true }), som)).Rader.Select(r => r.Avvikelse.Nummer);

    private static Användare Som(Roll roll) =>
        Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? Avvikelseprov.Kod : null, roll.GällerLokusgrupp() ? "tierp" : null)) with { Konto = Guid.CreateVersion7() };

    private async Task<bool> GörAsync(Avvikelsehandling handling, Avvikelseval val, Användare som)
    {
        IRequest<Result> begäran = handling switch
        {
            Avvikelsehandling.Skriva => new ÄndraAvvikelseCommand(val, Avvikelseprov.Text with { Orsak = "Något annat." }),
            Avvikelsehandling.TaUpp => new TaUppAvvikelserCommand([val]),
            Avvikelsehandling.BegäraKomplettering => new BegärKompletteringCommand(val, "Hur då?"),
            Avvikelsehandling.Komplettera => new KompletteraAvvikelseCommand(val, Avvikelseprov.Text),
            Avvikelsehandling.Besluta => new BeslutaAvvikelserCommand([val], Avvikelseutfall.Avslag, "Nej.", "2026:8"),
            Avvikelsehandling.Kvittera => new KvitteraBeslutCommand(val),
            Avvikelsehandling.Avsluta => new AvslutaAvvikelseCommand(val, "Klart."),
            Avvikelsehandling.Återkalla => new ÅterkallaAvvikelseCommand(val, "Fel."),
            _ => new LyftAvvikelseCommand(val, handling == Avvikelsehandling.Lyfta),
        };
        try
        {
            return (await prov.SändAsync(begäran, som)).Lyckades;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
