using System.Text.Json;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>The kansli's import: what was shown is what is stored, one at a time, and no value of a deltagare comes back.</summary>
public sealed class LäsInTests
{
    [Fact]
    public async Task Provkörningen_lagrar_inget_och_godkännandet_lagrar_det_som_visades()
    {
        await using var värd = await Värd.NyAsync();
        var tomt = await värd.Databas.AlltAsync();

        var visat = await LäsInAsync(värd, Exempeldata.Uppsala(), null);
        (await värd.Databas.AlltAsync()).Should().Be(tomt);
        var lagrat = await LäsInAsync(värd, Exempeldata.Uppsala(), new(Guid.NewGuid(), visat.Filer));

        visat.Lästa.Should().Equal(visat.Filer.Select(f => new LästFil(f.Fil, f.Nya)));
        (lagrat.Provkörning, lagrat.Avvek).Should().Be((false, false));
        lagrat.Filer.Should().Equal(visat.Filer);
        (await värd.Databas.AntalAsync("deltagare")).Should().Be(807);
    }

    [Fact]
    public async Task Har_något_ändrats_emellan_lagras_inget_och_den_nya_provkörningen_visas()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Skriv();
        var visat = await LäsInAsync(värd, mapp, null);
        await värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("lokusgrupper.csv", mapp.Text("lokusgrupper.csv")), false));
        var före = await värd.Databas.AlltAsync();

        var svar = await LäsInAsync(värd, mapp, new(Guid.NewGuid(), visat.Filer));

        (svar.Provkörning, svar.Avvek).Should().Be((true, true));
        svar.Filer[0].Should().Be(new Filresultat("lokusgrupper.csv", 0, 0, 2));
        (await värd.Databas.AlltAsync()).Should().Be(före);
        (await LäsInAsync(värd, mapp, new(Guid.NewGuid(), svar.Filer))).Provkörning.Should().BeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Medan_någon_annan_läser_in_sägs_det_genast(bool godkänd)
    {
        await using var värd = await Värd.NyAsync();
        await using var annan = new NpgsqlConnection(värd.Databas.Ägare);
        await annan.OpenAsync();
        await using var lås = new NpgsqlCommand($"select pg_advisory_lock({0x66696e73})", annan);
        await lås.ExecuteNonQueryAsync();

        var svar = await värd.SändAsync(new LäsInCommand(Exempeldata.Uppsala(), godkänd ? new(Guid.NewGuid(), []) : null), Användarna.Kansli);

        svar.Fel.Should().Be(LäsInCommand.Upptaget);
        (await värd.Databas.AntalAsync("insats")).Should().Be(0);
    }

    [Fact]
    public async Task Historiken_vet_vilken_inläsning_det_var_och_visar_inga_antal_av_personer()
    {
        await using var värd = await Värd.NyAsync();
        var id = Guid.NewGuid();
        var visat = await LäsInAsync(värd, new Provmapp().Skriv(), null);
        await LäsInAsync(värd, new Provmapp().Skriv(), new(id, visat.Filer));
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var rader = await värd.SändAsync(new ImporterQuery(), Användarna.Förbundschef);

        rader.Select(rad => rad.Import).Should().Equal(null, id);
        (await värd.SändAsync(new ImporterQuery { Import = id }, Användarna.Kansli)).Should().ContainSingle().Which.Import.Should().Be(id);
        (await värd.SändAsync(new ImporterQuery { Import = Guid.NewGuid() }, Användarna.Kansli)).Should().BeEmpty();
        rader[1].Användare.Should().Be(Användarna.Kansli.Namn);
        rader[1].Filer.Should().Contain(new Importfil("ekonomi.csv", 2, 0)).And.Contain(new Importfil("deltagare.csv", null, null)).And.Contain(new Importfil("anonyma.csv", null, null));
    }

    [Fact]
    public async Task Vad_som_står_om_en_deltagare_kommer_inte_tillbaka_hur_fel_filen_än_är()
    {
        await using var värd = await Värd.NyAsync();
        var rätt = new Provmapp().Skriv();
        var rader = rätt.Text("deltagare.csv").Split('\n');
        string[] trasiga =
        [
            string.Join('\n', rader[1..]),
            rader[0] + "\nHemlig Person;alfa;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig;hemlig\n",
            rader[0].Replace(';', ',') + "\nHemlig Person\n",
            "Hemlig;Person\n" + string.Join('\n', rader),
            rader[0] + ";Hemlig Person\n" + string.Join('\n', rader[1..]),
        ];
        foreach (var text in trasiga)
        {
            var svar = await LäsInAsync(värd, new Provmapp().Skriv().Sätt("deltagare.csv", text), null);

            var sagt = JsonSerializer.Serialize(svar);
            sagt.Should().NotContainAny("emlig", "D1", "2021-01-10", "studiemedel;");
        }
    }

    [Fact]
    public async Task Förloppet_nämner_varje_fil_när_den_läses_och_när_den_jämförs()
    {
        await using var värd = await Värd.NyAsync();
        var steg = new Steg();

        await värd.SändAsync(new LäsInCommand(new Provmapp().Skriv(), null) { Förlopp = steg }, Användarna.Kansli);

        steg.Alla.Select(s => (s.Fas, s.Fil, s.Klara)).Should().Equal(
            [.. Filer.Alla.Select((fil, i) => (Importfas.Läser, fil.Namn, i)), .. Filer.Alla.Select((fil, i) => (Importfas.Jämför, fil.Namn, i))]);
        steg.Alla.Should().OnlyContain(s => s.Av == Filer.Alla.Count);
    }

    private static async Task<Importresultat> LäsInAsync(Värd värd, Minnesmapp mapp, Importgodkännande? godkännande) =>
        (await värd.SändAsync(new LäsInCommand(mapp, godkännande), Användarna.Kansli)).Värde;

    private sealed class Steg : IProgress<Importsteg>
    {
        public List<Importsteg> Alla { get; } = [];

        public void Report(Importsteg value) => Alla.Add(value);
    }
}
