using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>A stand-in decides in their own name for a time, and the styrgrupp is told by mail through a real mail server.</summary>
public sealed class DelegationTests : IAsyncLifetime
{
    private static readonly Användare Chef = Användarna.Förbundschef with { Namn = "Förbundschefen", Konto = Guid.CreateVersion7() };

    private readonly Provklocka _klocka = new(2026, 7, 1);
    private readonly Provpostserver _post = new();
    private Värd? _värd;

    private Värd Värd => _värd!;

    [Fact]
    public async Task Ställföreträdaren_beslutar_i_eget_namn_de_dagar_som_är_delegerade_och_inga_andra()
    {
        var (kim, konto) = await KansliAsync();
        var val = await AnmälAsync();
        (await BeslutaAsync(kim, val)).Fel!.Kod.Should().Be("avvikelse.otillaten");
        (await Värd.SändAsync(new GeDelegationCommand(konto, new(2026, 7, 6), new(2026, 7, 31), false), Chef)).Fel.Should().BeNull();
        (await BeslutaAsync(kim, val)).Fel!.Kod.Should().Be("avvikelse.otillaten", "it does not hold yet");
        (await Värd.SändAsync(new BeslutsköQuery(), kim)).FårBesluta.Should().BeFalse();
        (await UppgifterAsync(kim)).Should().Equal(Avvikelsehandling.TaUpp);

        _klocka.Nu = new(2026, 7, 6, 8, 0, 0, TimeSpan.Zero);
        var kö = await Värd.SändAsync(new BeslutsköQuery(), kim);
        (kö.FårBesluta, kö.Delegation, kö.Rader.Count).Should().Be((true, "Förbundschefen", 1));
        (await UppgifterAsync(kim)).Should().Equal(Avvikelsehandling.Besluta);
        (await BeslutaAsync(kim, val)).Fel.Should().BeNull();
        var avvikelse = (await Värd.SändAsync(new AvvikelseQuery(val.Nummer), Chef)).Värde.Avvikelse;
        (avvikelse.Beslutad!.Namn, avvikelse.Beslut!.Delegation).Should().Be(("Kim Kansli", "Förbundschefen"));

        _klocka.Nu = new(2026, 8, 1, 8, 0, 0, TimeSpan.Zero);
        (await BeslutaAsync(kim, await AnmälAsync())).Fel!.Kod.Should().Be("avvikelse.otillaten", "it is over");
    }

    [Fact]
    public async Task Pengar_mellan_år_ingår_bara_om_det_står_i_delegationen()
    {
        var (kim, konto) = await KansliAsync();
        var val = await AnmälAsync(Avvikelseprov.Text with { Flytta = true, Belopp = "100 000", FrånÅr = "2026" });
        await Värd.SändAsync(new GeDelegationCommand(konto, new(2026, 7, 1), new(2026, 7, 31), false), Chef);
        (await BeslutaAsync(kim, val)).Fel!.Kod.Should().Be("avvikelse.delegation");
        (await Värd.SändAsync(new AvvikelseQuery(val.Nummer), kim)).Värde.Får.Should().NotContain(Avvikelsehandling.Besluta);
        (await UppgifterAsync(kim)).Should().Equal(Avvikelsehandling.TaUpp);

        await Värd.SändAsync(new GeDelegationCommand(konto, new(2026, 7, 1), new(2026, 7, 31), true), Chef);
        (await UppgifterAsync(kim)).Should().Equal([Avvikelsehandling.Besluta], "of two delegations the wider holds");
        (await BeslutaAsync(kim, val)).Fel.Should().BeNull();
    }

    [Fact]
    public async Task En_tillbakatagen_delegation_gäller_inte_och_bara_kansli_och_ekonom_kan_få_en()
    {
        var (kim, konto) = await KansliAsync();
        var (_, ansvarig) = await KontoAsync("Anna Ansvarig", Roll.Insatsansvarig, "alfa");
        (await Värd.SändAsync(new GeDelegationCommand(ansvarig, new(2026, 7, 1), new(2026, 7, 31), false), Chef)).Fel!.Kod.Should().Be("delegation.konto");
        await Värd.SändAsync(new GeDelegationCommand(konto, new(2026, 7, 1), new(2026, 7, 31), false), Chef);
        var delegation = (await Värd.SändAsync(new DelegationerQuery(), Chef)).Rader.Should().ContainSingle().Subject;

        (await Värd.SändAsync(new TaTillbakaDelegationCommand(delegation.Id.Value), Chef)).Fel.Should().BeNull();

        (await BeslutaAsync(kim, await AnmälAsync())).Fel!.Kod.Should().Be("avvikelse.otillaten");
        (await Värd.SändAsync(new DelegationerQuery(), Chef)).Rader.Should().BeEmpty();
    }

    [Fact]
    public async Task Beslutet_mejlas_till_styrgruppen_en_gång_och_säger_inte_varför()
    {
        await KontoAsync("Anna Ansvarig", Roll.Insatsansvarig, "alfa");
        await KontoAsync("Lena Ledamot", Roll.Styrgruppsledamot, "alfa");
        await KontoAsync("Bo Beta", Roll.Insatsansvarig, "beta");
        await KansliAsync();

        (await BeslutaAsync(Chef, await AnmälAsync(), await AnmälAsync())).Fel.Should().BeNull();

        _post.Brev.Select(b => b.Till).Should().BeEquivalentTo("anna.ansvarig@example.com", "lena.ledamot@example.com");
        _post.Brev.First().Läst.Should().Contain("Avvikelse 1, Alfa: bifall").And.Contain("Avvikelse 2, Alfa: bifall").And.Contain("/avvikelser/1").And.NotContain("Rimligt.");
        var logg = (await Värd.SändAsync(new UtskickQuery(1, false), Användarna.Kansli)).Rader;
        logg.Should().HaveCount(2).And.OnlyContain(r => r.Utskick.Begärd == "Förbundschefen" && !r.KanSkickasOm);

        // A reminder of the same day goes out besides.
        (await Värd.SändAsync(new SkickaPåminnelserCommand())).Fel.Should().Be(0);
        (await BeslutaAsync(Chef, await AnmälAsync())).Fel.Should().BeNull();
        _post.Brev.Count(b => b.Läst.Contains("Avvikelse 3")).Should().Be(2);
    }

    [Fact]
    public async Task Ett_mejl_om_ett_beslut_som_inte_gick_fram_skickas_om_för_hand_också_en_annan_dag()
    {
        await KontoAsync("Anna Ansvarig", Roll.Insatsansvarig, "alfa");
        _post.Nekar = _ => "550 okänd";
        (await BeslutaAsync(Chef, await AnmälAsync())).Fel.Should().BeNull();
        _klocka.Nu = _klocka.Nu.AddDays(3);
        var rad = (await Värd.SändAsync(new UtskickQuery(1, true), Användarna.Kansli)).Rader.Should().ContainSingle().Subject;
        rad.KanSkickasOm.Should().BeTrue();
        (await Värd.SändAsync(new SkickaOmCommand(rad.Utskick.Id), Användarna.Kansli)).Fel!.Kod.Should().Be("utskick.fel");

        _post.Nekar = _ => null;
        (await Värd.SändAsync(new SkickaOmCommand(rad.Utskick.Id), Användarna.Kansli)).Fel.Should().BeNull();

        _post.Brev.Should().ContainSingle().Which.Läst.Should().Contain("Avvikelse 1, Alfa: bifall");
        (await Värd.SändAsync(new SkickaOmCommand(rad.Utskick.Id), Användarna.Kansli)).Fel!.Kod.Should().Be("utskick.skickat");
    }

    [Fact]
    public async Task Den_som_inte_har_uppdraget_kvar_får_inte_mejlet_om_beslutet()
    {
        var (_, konto) = await KontoAsync("Anna Ansvarig", Roll.Insatsansvarig, "alfa");
        _post.Nekar = _ => "550 okänd";
        (await BeslutaAsync(Chef, await AnmälAsync())).Fel.Should().BeNull();
        var rad = (await Värd.SändAsync(new UtskickQuery(1, true), Användarna.Kansli)).Rader.Single();
        await Värd.Databas.KörAsync($"delete from uppdrag where konto_id = '{konto.Value}'");

        (await Värd.SändAsync(new SkickaOmCommand(rad.Utskick.Id), Användarna.Kansli)).Fel!.Kod.Should().Be("utskick.inget");
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.StartaAsync(await Testkluster.SkapaDatabasAsync(), tjänster => tjänster.AddSingleton<TimeProvider>(_klocka), _post.Inställningar);
        await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
    }

    public async Task DisposeAsync()
    {
        var databas = Värd.Databas;
        await Värd.DisposeAsync();
        await databas.DisposeAsync();
        await _post.DisposeAsync();
    }

    private async Task<IEnumerable<Avvikelsehandling>> UppgifterAsync(Användare som) => (await Värd.SändAsync(new MinaUppgifterQuery(), som)).Avvikelser.Select(u => u.Handling);

    private async Task<Avvikelseval> AnmälAsync(Avvikelsetext? text = null)
    {
        var nummer = (await Värd.SändAsync(new AnmälAvvikelseCommand("alfa", null, null, text ?? Avvikelseprov.Text), Avvikelseprov.Ordförande)).Värde;
        return (await Värd.SändAsync(new AvvikelseQuery(nummer), Chef)).Värde.Val;
    }

    private Task<Result> BeslutaAsync(Användare som, params Avvikelseval[] valda) =>
        Värd.SändAsync(new BeslutaAvvikelserCommand(valda, Avvikelseutfall.Bifall, "Rimligt.", "2026:7"), som);

    private Task<(Användare Användare, KontoId Konto)> KansliAsync() => KontoAsync("Kim Kansli", Roll.Kansli, null);

    private async Task<(Användare Användare, KontoId Konto)> KontoAsync(string namn, Roll roll, string? kod)
    {
        var konto = Användarkonto.Ny(namn, Epostadress.Tolka($"{namn.ToLowerInvariant().Replace(' ', '.')}@example.com", "").Värde);
        await Värd.ArbetaAsync(async lager =>
        {
            var insats = kod is null ? (InsatsId?)null : (await lager.Alla<Insats>().SingleAsync(i => i.Kod == kod)).Id;
            konto.Ge(null, roll, insats, null, new(2020, 1, 1), null).Lyckades.Should().BeTrue();
            konto.VäljLösenord("hash", _klocka.GetUtcNow());
            lager.Lägg(konto);
            (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
        });
        return (new Användare(namn, [new(roll, kod)], konto.Id.Value), konto.Id);
    }
}
