using Finsam.Application.Behörighet;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Infrastructure.Konton;
using Finsam.Testing.Program;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Application.Tests.Konton;

/// <summary>Users from invitation to closing, over a real database, as an auditor would follow them.</summary>
public sealed class KontonTests : IAsyncLifetime
{
    private const string Lösenord = "en mening om hösten i skogen";

    private Värd _värd = null!;

    public async Task InitializeAsync() => _värd = await Värd.NyAsync(services => services.AddFinsamKonton());

    public Task DisposeAsync() => _värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Inbjudan_öppnas_en_gång_och_allt_står_i_historiken()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");

        (await ÖppnaAsync(nyckel.Text)).Should().Be(new Öppnad(Länkslag.Inbjudan, "Anna", "anna@exempel.se"));
        (await AnvändAsync(nyckel.Text)).Lyckades.Should().BeTrue();
        (await AnvändAsync(nyckel.Text)).Fel.Should().Be(Kontofel.Länk);
        (await ÖppnaAsync(nyckel.Text)).Should().BeNull();

        (await HistorikAsync(nyckel.Konto)).Should().Equal(
            ("konto.inbjuden", administratör.Konto), ("uppdrag.nytt", administratör.Konto), ("konto.aktiverat", nyckel.Konto.Value));
        (await KontoAsync(nyckel.Konto)).Status.Should().Be(Kontostatus.Aktiv);
    }

    [Fact]
    public async Task Nyckeln_finns_varken_i_databasen_eller_i_loggen()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");

        (await FrågaAsync<long>("select count(*) from engangslank where encode(hash, 'escape') like '%' || $1 || '%'", nyckel.Text)).Should().Be(0);
        (await FrågaAsync<long>("select count(*) from historik.handelse where (handelse.*)::text like '%' || $1 || '%'", nyckel.Text)).Should().Be(0);
        await AnvändAsync(nyckel.Text);
        _värd.Logg.Rader.Should().NotContain(rad => rad.Contains(nyckel.Text) || rad.Contains(Lösenord));
    }

    [Fact]
    public async Task En_ny_länk_gör_den_gamla_ogiltig_och_en_gammal_går_ut()
    {
        var (administratör, _) = await AdministratörAsync();
        var första = await BjudInAsync(administratör, "anna@exempel.se");
        var andra = (await _värd.SändAsync(new NyLänkCommand(första.Konto, (await KontoAsync(första.Konto)).Version), administratör)).Värde;

        (await ÖppnaAsync(första.Text)).Should().BeNull();
        (await ÖppnaAsync(andra.Text)).Should().NotBeNull();
        await KörAsync("update engangslank set galler_till = now() - interval '1 second' where konto_id = $1", första.Konto.Value);
        (await ÖppnaAsync(andra.Text)).Should().BeNull();
        (await AnvändAsync(andra.Text)).Fel.Should().Be(Kontofel.Länk);
        (await ÖppnaAsync("helt-fel")).Should().BeNull();
    }

    [Fact]
    public async Task Av_två_som_använder_länken_på_en_gång_kommer_en_in()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");

        var svar = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnvändAsync(nyckel.Text)));

        svar.Count(s => s.Lyckades).Should().Be(1);
        svar.Where(s => !s.Lyckades).Should().OnlyContain(s => s.Fel == Kontofel.Länk);
    }

    [Fact]
    public async Task Ett_kort_lösenord_nekas_och_länken_är_kvar()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");

        (await AnvändAsync(nyckel.Text, "kort", "kort")).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(nameof(Länksvar.Lösenord));
        (await AnvändAsync(nyckel.Text, Lösenord, "något helt annat")).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(nameof(Länksvar.Igen));
        (await AnvändAsync(nyckel.Text)).Lyckades.Should().BeTrue();
    }

    [Fact]
    public async Task En_administratör_ger_sig_inte_själv_insyn_men_någon_annan_kan()
    {
        var (jag, mitt) = await AdministratörAsync();
        var (annan, _) = await AdministratörAsync("bo@exempel.se");

        var version = (await KontoAsync(mitt)).Version;
        (await _värd.SändAsync(new GeUppdragCommand(mitt, version, Roll.Kansli, null, null, null, null), jag)).Fel.Should().Be(Kontofel.Eget);
        (await _värd.SändAsync(new GeUppdragCommand(mitt, version, Roll.Kansli, null, null, null, null), annan)).Lyckades.Should().BeTrue();
        (await KontoAsync(mitt)).Uppdrag.Select(u => u.Roll).Should().BeEquivalentTo([Roll.Administratör, Roll.Kansli]);
    }

    [Fact]
    public async Task Två_administratörer_som_avslutar_varandra_samtidigt_lämnar_en_kvar()
    {
        var (ena, enas) = await AdministratörAsync();
        var (andra, andras) = await AdministratörAsync("bo@exempel.se");
        var (enasKonto, andrasKonto) = (await KontoAsync(enas), await KontoAsync(andras));

        var svar = await Task.WhenAll(
            _värd.SändAsync(new AvslutaUppdragCommand(andras, andrasKonto.Version, andrasKonto.Uppdrag.Single().Id, null, "Slutar"), ena),
            _värd.SändAsync(new AvslutaUppdragCommand(enas, enasKonto.Version, enasKonto.Uppdrag.Single().Id, null, "Slutar"), andra));

        svar.Count(s => s.Lyckades).Should().Be(1);
        svar.Single(s => !s.Lyckades).Fel!.Slag.Should().BeOneOf(Felslag.Konflikt, Felslag.Otillåtet);
        (await FrågaAsync<long>("select count(*) from uppdrag where roll = 'administrator' and tom_dag is null")).Should().Be(1);
    }

    [Fact]
    public async Task Stängt_konto_har_inga_uppdrag_och_dess_länk_öppnar_inget()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");
        (await UppdragAsync(nyckel.Konto)).Should().NotBeEmpty();

        (await _värd.SändAsync(new StängKontoCommand(nyckel.Konto, (await KontoAsync(nyckel.Konto)).Version, ""), administratör)).Fel!.Fält.Single().Fält.Should().Be("Varför");
        (await _värd.SändAsync(new StängKontoCommand(nyckel.Konto, (await KontoAsync(nyckel.Konto)).Version, "Slutade"), administratör)).Lyckades.Should().BeTrue();

        (await ÖppnaAsync(nyckel.Text)).Should().BeNull();
        (await UppdragAsync(nyckel.Konto)).Should().BeEmpty();
        (await FrågaAsync<string>("select varfor from historik.handelse where vad = 'konto.stangt'")).Should().Be("Slutade");

        (await _värd.SändAsync(new ÖppnaKontoCommand(nyckel.Konto, (await KontoAsync(nyckel.Konto)).Version, "Kom tillbaka"), administratör)).Lyckades.Should().BeTrue();
        (await UppdragAsync(nyckel.Konto)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Den_som_såg_en_gammal_sida_får_veta_det_och_inget_sparas()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");
        var version = (await KontoAsync(nyckel.Konto)).Version;
        (await _värd.SändAsync(new RättaKontoCommand(nyckel.Konto, version, "Anna Ny", "anna@exempel.se"), administratör)).Lyckades.Should().BeTrue();

        (await _värd.SändAsync(new RättaKontoCommand(nyckel.Konto, version, "Anna Gammal", "anna@exempel.se"), administratör)).Fel.Should().Be(Kontofel.Konflikt);
        (await KontoAsync(nyckel.Konto)).Namn.Should().Be("Anna Ny");
    }

    [Fact]
    public async Task Samma_adress_bjuds_inte_in_två_gånger_hur_den_än_stavas()
    {
        var (administratör, _) = await AdministratörAsync();
        await BjudInAsync(administratör, "anna@exempel.se");

        var igen = await _värd.SändAsync(new BjudInCommand("Anna", "ANNA@exempel.se", Roll.Ekonom, null, null, null, null), administratör);

        igen.Fel!.Fält.Single().Fält.Should().Be("Epost");
    }

    [Fact]
    public async Task Listan_söks_filtreras_och_delas_i_sidor()
    {
        var (administratör, _) = await AdministratörAsync();
        for (var i = 1; i <= 30; i++)
        {
            await BjudInAsync(administratör, $"person{i:00}@exempel.se", $"Person {i:00}");
        }

        var första = await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla), administratör);
        (första.Antal, första.Sidor, första.Rader.Count).Should().Be((31, 2, 25));
        var sista = await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Sida = 99, Omvänd = true }), administratör);
        (sista.Sida, sista.Rader[^1].Namn).Should().Be((2, "Adam"));
        (await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Sök = "PERSON07" }), administratör)).Rader.Should().ContainSingle().Which.Status.Should().Be(Kontostatus.Inbjuden);
        (await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Roll = Roll.Administratör }), administratör)).Rader.Should().ContainSingle().Which.Namn.Should().Be("Adam");
        (await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Status = Kontostatus.Stängd }), administratör)).Rader.Should().BeEmpty();
        foreach (var ordning in Enum.GetValues<Användarordning>())
        {
            (await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Ordning = ordning }), administratör)).Antal.Should().Be(31);
        }
    }

    [Fact]
    public async Task Första_länken_ger_en_administratör_och_finns_inte_när_någon_har_konto()
    {
        var gammal = (await _värd.SändAsync(new FörstaLänkCommand())).Värde!;
        var nyckel = (await _värd.SändAsync(new FörstaLänkCommand())).Värde!;
        (await ÖppnaAsync(gammal)).Should().BeNull("a restart makes a new link and voids the old");

        (await AnvändAsync(nyckel, epost: "inte en adress")).Fel!.Fält.Single().Fält.Should().Be("Epost");
        var konto = (await AnvändAsync(nyckel)).Värde;

        (await UppdragAsync(konto)).Should().Equal(new Uppdrag(Roll.Administratör));
        (await _värd.SändAsync(new FörstaLänkCommand())).Värde.Should().BeNull();
        (await ÖppnaAsync(nyckel)).Should().BeNull();
    }

    [Fact]
    public async Task Från_kommandoraden_kommer_en_stängd_administratör_in_igen()
    {
        var (_, konto) = await AdministratörAsync();
        await KörAsync("update konto set stangd = now() where id = $1", konto.Value);

        var nyckel = (await _värd.SändAsync(new BjudInAdministratörCommand("adam@exempel.se"))).Värde;

        (nyckel.Konto, nyckel.Slag).Should().Be((konto, Länkslag.Lösenord));
        (await AnvändAsync(nyckel.Text)).Lyckades.Should().BeTrue();
        (await UppdragAsync(konto)).Should().Equal(new Uppdrag(Roll.Administratör));
        (await HistorikAsync(konto)).Select(h => h.Vad).Should().Contain(["konto.oppnat", "konto.losenordslank", "konto.losenord"]);
    }

    [Fact]
    public async Task Ett_tappat_andra_steg_nollställs_av_en_annan_administratör_med_skäl()
    {
        var (administratör, _) = await AdministratörAsync();
        var nyckel = await BjudInAsync(administratör, "anna@exempel.se");
        (await AnvändAsync(nyckel.Text)).Lyckades.Should().BeTrue();
        var konto = nyckel.Konto;
        (await NollställAsync("Tappade telefonen")).Fel.Should().Be(Kontofel.IngenTvåsteg);
        await FåTvåstegAsync(konto);
        var stämpel = await FrågaAsync<string>("select security_stamp from konto where id = $1", konto.Value);
        (await KontoAsync(konto)).Should().BeEquivalentTo(new { Tvåfaktor = true, Passnycklar = 1 });

        (await NollställAsync(" ")).Fel!.Fält.Single().Fält.Should().Be("Varför");
        (await KontoAsync(konto)).Tvåfaktor.Should().BeTrue();
        (await NollställAsync("Tappade telefonen")).Lyckades.Should().BeTrue();

        (await KontoAsync(konto)).Should().BeEquivalentTo(new { Tvåfaktor = false, Passnycklar = 0, Status = Kontostatus.Aktiv });
        (await FrågaAsync<long>("select count(*) from konto_token where user_id = $1", konto.Value)).Should().Be(0);
        (await FrågaAsync<string>("select security_stamp from konto where id = $1", konto.Value)).Should().NotBe(stämpel, "every login ends");
        (await HistorikAsync(konto)).Should().ContainSingle(h => h.Vad == "konto.tvasteg-nollstallt" && h.Av == administratör.Konto);
        (await UppdragAsync(konto)).Should().NotBeEmpty();

        async Task<Result> NollställAsync(string varför) =>
            await _värd.SändAsync(new NollställTvåstegCommand(konto, (await KontoAsync(konto)).Version, varför), administratör);
    }

    [Fact]
    public async Task Från_kommandoraden_nollställs_också_administratörens_tappade_andra_steg()
    {
        var (_, konto) = await AdministratörAsync();
        await FåTvåstegAsync(konto);

        await _värd.SändAsync(new BjudInAdministratörCommand("adam@exempel.se"));

        (await KontoAsync(konto)).Should().BeEquivalentTo(new { Tvåfaktor = false, Passnycklar = 0 });
        (await HistorikAsync(konto)).Select(h => h.Vad).Should().Contain("konto.tvasteg-nollstallt");
    }

    private async Task FåTvåstegAsync(KontoId konto)
    {
        await KörAsync("update konto set two_factor_enabled = true where id = $1", konto.Value);
        foreach (var namn in (string[])["AuthenticatorKey", "RecoveryCodes"])
        {
            await KörAsync("insert into konto_token (user_id, login_provider, name, value) values ($1, '[AspNetUserStore]', $2, 'hemligt')", konto.Value, namn);
        }

        await KörAsync("insert into konto_passkey (credential_id, user_id, data) values ($2, $1, '{}')", konto.Value, Guid.NewGuid().ToByteArray());
    }

    private async Task<(Användare Användare, KontoId Konto)> AdministratörAsync(string epost = "adam@exempel.se")
    {
        var nyckel = (await _värd.SändAsync(new BjudInAdministratörCommand(epost))).Värde;
        (await AnvändAsync(nyckel.Text)).Lyckades.Should().BeTrue();
        await KörAsync("update konto set namn = $2 where id = $1", nyckel.Konto.Value, epost == "adam@exempel.se" ? "Adam" : "Bo");
        return (new("Adam", [new(Roll.Administratör)], nyckel.Konto.Value), nyckel.Konto);
    }

    private async Task<Nyckel> BjudInAsync(Användare av, string epost, string namn = "Anna") =>
        (await _värd.SändAsync(new BjudInCommand(namn, epost, Roll.Kansli, null, null, null, null), av)).Värde;

    private async Task<KontoVy> KontoAsync(KontoId konto) => (await _värd.SändAsync(new KontoQuery(konto), Användarna.Med(Roll.Revisor))).Värde;

    private Task<Öppnad?> ÖppnaAsync(string nyckel) => _värd.MedAsync<IEngångslänkar, Öppnad?>(länkar => länkar.LäsAsync(nyckel, default));

    private Task<Result<KontoId>> AnvändAsync(string nyckel, string lösenord = Lösenord, string igen = Lösenord, string epost = "adam@exempel.se") =>
        _värd.MedAsync<IEngångslänkar, Result<KontoId>>(länkar => länkar.AnvändAsync(nyckel, new(lösenord, igen, "Adam", epost), default));

    private async Task<IReadOnlyCollection<Uppdrag>> UppdragAsync(KontoId konto) =>
        (await _värd.MedAsync<IUppdragsläsare, Användare>(läsare => läsare.LäsAsync(konto.Value, default))).Uppdrag;

    private async Task<List<(string Vad, Guid? Av)>> HistorikAsync(KontoId konto)
    {
        await using var källa = NpgsqlDataSource.Create(_värd.Databas.Ägare);
        await using var fråga = källa.CreateCommand("select vad, konto_id from historik.handelse where gallde = 'konto:' || $1 order by tid, id");
        fråga.Parameters.Add(new() { Value = konto.Value.ToString() });
        await using var rader = await fråga.ExecuteReaderAsync();
        var historik = new List<(string, Guid?)>();
        while (await rader.ReadAsync())
        {
            historik.Add((rader.GetString(0), rader.IsDBNull(1) ? null : rader.GetGuid(1)));
        }

        return historik;
    }

    private async Task<T> FrågaAsync<T>(string sql, params object[] värden)
    {
        await using var källa = NpgsqlDataSource.Create(_värd.Databas.Ägare);
        await using var fråga = källa.CreateCommand(sql);
        foreach (var värde in värden)
        {
            fråga.Parameters.Add(new() { Value = värde });
        }

        return (T)(await fråga.ExecuteScalarAsync())!;
    }

    private async Task KörAsync(string sql, params object[] värden) => await FrågaAsync<object?>(sql + " returning 1", värden);
}
