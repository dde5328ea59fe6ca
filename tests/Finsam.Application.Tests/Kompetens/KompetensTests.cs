using Finsam.Application.Kompetens;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Kompetens;

/// <summary>The register of aktiviteter over PostgreSQL: who writes, what is counted, and what the file holds.</summary>
public sealed class KompetensTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await fixture.Databas.KörAsync("delete from kompetensaktivitet; delete from kompetensmal");
        foreach (var dag in new DateOnly[] { new(2021, 2, 10), new(2021, 5, 10), new(2021, 9, 1), new(2020, 12, 31) })
        {
            (await SparaAsync(dag)).Fel.Should().BeNull();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Året_räknar_sig_självt_mot_sitt_mål()
    {
        (await fixture.Värd.SändAsync(new SättKompetensmålCommand(2021, "12", 0), Användarna.Med(Roll.Förbundschef))).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new SättKompetensmålCommand(2021, "9", 0), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var vy = await LäsAsync();

        vy.Räkning.Should().Be(new Kompetensräkning(2, 1, 0, 12));
        vy.Aktiviteter.Select(a => a.Datum).Should().BeInDescendingOrder().And.HaveCount(3);
        vy.Slag.Should().Contain(["Webbinarium", "Studiebesök"]).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task En_aktivitet_rättas_och_tas_bort_av_den_som_har_sett_den_och_historiken_minns()
    {
        var aktivitet = (await LäsAsync()).Aktiviteter[0];

        (await SparaAsync(new(2021, 9, 2), aktivitet, sedd: 1)).Fel.Should().BeNull();
        (await SparaAsync(new(2021, 9, 3), aktivitet, sedd: 1)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortKompetensaktivitetCommand(aktivitet.Id, 1), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortKompetensaktivitetCommand(aktivitet.Id, 2), Användarna.Kansli)).Fel.Should().BeNull();

        (await LäsAsync()).Räkning.Genomförda.Should().Be(2);
        (await fixture.Databas.FrågaAsync<string>("select gammalt->>'datum' from historik.handelse where vad = 'kompetens.borttagen' order by id desc limit 1")).Should().Be("2021-09-02");
    }

    [Theory]
    [InlineData("tolv", "Antal")]
    [InlineData("-3", "Antal")]
    public async Task Ett_antal_som_inte_är_ett_tal_nekas(string antal, string fält) =>
        (await fixture.Värd.SändAsync(new SparaKompetensaktivitetCommand(null, new(2021, 1, 1), "Kurs", "Titel", null, antal, 0), Användarna.Kansli)).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);

    [Fact]
    public async Task Excelfilen_har_aktiviteterna_och_antalen_och_inga_formler()
    {
        using var bok = new Arbetsboksläsare((await fixture.Värd.SändAsync(new KompetensFilQuery(2021), Användarna.Med(Roll.Styrelse))).Innehåll);

        bok.Rader("Aktiviteter").Should().HaveCount(4);
        bok.Rader("Aktiviteter")[1].Select(c => c.Text).Should().Contain("=1+1");
        bok.Rader("Antal").Skip(1).Select(r => r[0].Text).Should().Equal("Första halvåret 2021", "Andra halvåret 2021", "Helåret 2021", "Planerade", "Årets mål");
        bok.Valideringsfel().Should().BeEmpty();
    }

    private Task<Result> SparaAsync(DateOnly dag, Kompetensaktivitet? aktivitet = null, int sedd = 0) =>
        fixture.Värd.SändAsync(new SparaKompetensaktivitetCommand(aktivitet?.Id, dag, "Studiebesök", "=1+1", "Alla", "12", sedd), Användarna.Kansli);

    private Task<KompetensVy> LäsAsync() => fixture.Värd.SändAsync(new KompetensQuery(2021), Användarna.Med(Roll.Insatsansvarig));
}
