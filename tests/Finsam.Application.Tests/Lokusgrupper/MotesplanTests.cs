using System.Text;
using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The meetings of a year booked at once, and as a calendar program reads them.</summary>
public sealed class MötesplanTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly Mötesgrupp Tierp = new(Mötestyp.Lokus, "tierp");
    private static readonly Mötesgrupp Heby = new(Mötestyp.Lokus, "heby");
    private static readonly Användare Ordförande = Användarna.Lokusordförande("tierp");

    [Fact]
    public async Task Gemensamma_möten_är_ett_för_båda_och_egna_är_ett_var()
    {
        await LäsInAsync();

        (await PlaneraAsync(Användarna.Kansli, true, new(2031, 2, 5), new(2031, 5, 7))).Lyckades.Should().BeTrue();
        (await PlaneraAsync(Användarna.Kansli, false, new DateOnly(2031, 9, 3))).Lyckades.Should().BeTrue();

        var (tierp, heby) = (await MötenAsync(Tierp), await MötenAsync(Heby));
        tierp.Select(m => m.Datum.Month).Should().Equal(2, 5, 9);
        tierp.Take(2).Select(m => m.Kod).Should().Equal(heby.Take(2).Select(m => m.Kod));
        tierp[2].Kod.Should().NotBe(heby[2].Kod);
        tierp.Should().OnlyContain(m => m.Plats.Börjar == new TimeOnly(9, 0) && m.Punkter.Count == 0);
    }

    [Fact]
    public async Task Krockar_en_dag_bokas_ingen_och_alla_som_krockar_sägs()
    {
        await LäsInAsync();
        await PlaneraAsync(Användarna.Kansli, true, new(2032, 2, 4), new(2032, 5, 5));

        var fel = (await PlaneraAsync(Användarna.Kansli, false, new(2032, 2, 4), new(2032, 3, 3), new(2032, 5, 5))).Fel!;

        fel.Text.Should().Contain("Lokus Tierp 2032-02-04").And.Contain("Lokus Heby 2032-05-05");
        (await PlaneraAsync(Användarna.Kansli, true, new(2032, 6, 2), new(2032, 6, 2))).Lyckades.Should().BeFalse("the same day twice");
        (await PlaneraAsync(Användarna.Kansli, true)).Lyckades.Should().BeFalse();
        (await MötenAsync(Tierp, 2032)).Should().HaveCount(2);
    }

    [Fact]
    public async Task En_ordförande_bokar_inte_en_annan_grupps_egna_möten()
    {
        await LäsInAsync();

        (await PlaneraAsync(Ordförande, false, new DateOnly(2033, 2, 2))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await PlaneraAsync(Ordförande, true, new DateOnly(2033, 2, 2))).Lyckades.Should().BeTrue("one for both, as with a single meeting");
    }

    [Fact]
    public async Task Kalendern_har_mötets_tid_i_utc_och_skyddade_tecken()
    {
        await LäsInAsync();
        await fixture.Värd.SändAsync(
            new SparaMöteCommand(Tierp, null, new(2034, 2, 1), new(new(9, 0), new(11, 30), "Stora salen; plan 2, Tierp", true), [], [new("Budget, utfall", "budget_utfall"), new("Övrigt", null)], [], 0), Ordförande);
        await fixture.Värd.SändAsync(new SparaMöteCommand(Tierp, null, new(2034, 6, 7), new(new(13, 0), null, null, false), [], [], [], 0), Ordförande);
        await fixture.Värd.SändAsync(new SparaMöteCommand(Tierp, null, new(2034, 9, 6), Mötesplats.Okänd, [], [], [], 0), Ordförande);

        var rader = Rader((await fixture.Värd.SändAsync(new MötenIcalQuery(Tierp, 2034, null), Ordförande)).Värde.Innehåll);

        rader.Should().ContainInOrder("BEGIN:VCALENDAR", "DTSTART:20340201T080000Z", "DTEND:20340201T103000Z", "SUMMARY:Möte: Lokus Tierp (digitalt)", @"DESCRIPTION:1. Budget\, utfall\n2. Övrigt", @"LOCATION:Stora salen\; plan 2\, Tierp");
        rader.Should().ContainInOrder("DTSTART:20340607T110000Z", "SUMMARY:Möte: Lokus Tierp", "DTSTART;VALUE=DATE:20340906", "DTEND;VALUE=DATE:20340907", "END:VCALENDAR");
        rader.Count(r => r == "BEGIN:VEVENT").Should().Be(3);

        var ett = (await fixture.Värd.SändAsync(new MötenIcalQuery(Tierp, 2021, "m1"), Ordförande)).Värde;
        ett.Namn.Should().Be("mote-tierp-2021-02-01.ics");
        Rader(ett.Innehåll).Should().Contain("UID:mote.m1@finsam").And.Contain("SUMMARY:Möte: Lokus Tierp\\, Lokus Heby").And.ContainSingle(r => r == "BEGIN:VEVENT");
        (await fixture.Värd.SändAsync(new MötenIcalQuery(Heby, 2034, null), Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(new MötenIcalQuery(Tierp, 2021, "finns-ej"), Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    private static List<string> Rader(byte[] ical) => [.. Encoding.UTF8.GetString(ical).Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> PlaneraAsync(Användare av, bool gemensamma, params DateOnly[] dagar) =>
        fixture.Värd.SändAsync(new PlaneraMötenCommand(Tierp, ["heby"], gemensamma, dagar, new(new(9, 0), null, null, false)), av);

    private async Task<IReadOnlyList<Möte>> MötenAsync(Mötesgrupp grupp, int år = 2031) => (await fixture.Värd.SändAsync(new MötenQuery(grupp, år), Användarna.Kansli)).Värde.Möten;
}
