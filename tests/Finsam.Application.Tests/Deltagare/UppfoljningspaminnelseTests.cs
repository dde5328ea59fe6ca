using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Tests.Kvartalsrapporter;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Konton;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>Whoever has deltagare to ask is reminded once a month, through a real mail server, by a mail that tells nothing of them. D1 of alfa is asked from 1 September to 1 December 2021.</summary>
public sealed class UppföljningspåminnelseTests() : Postprov(2021, 9, 1)
{
    [Fact]
    public async Task Mejlet_säger_att_det_finns_någon_att_fråga_men_varken_vem_eller_hur_många()
    {
        (await SkickaAsync()).Should().Be(new Utskicksresultat(1, 0, 0));

        var brev = Post.Brev.Should().ContainSingle().Subject;
        brev.Till.Should().Be("anna.ansvarig@example.com", "the ordförande reads no register");
        brev.Läst.Should().Contain("Det finns deltagare att fråga hur det gick efter avslut.").And.Contain("https://finsam.exempel.se/insatser/alfa/deltagare/uppfoljning")
            .And.NotContain("D1").And.NotContain("kvartalsrapport").And.NotContain("2021-0").And.NotContainAny("1 deltagare", "en deltagare");
        brev.Innehåll.Should().NotContain("D1");
        var rad = (await Värd.SändAsync(new UtskickQuery(1, false), Användarna.Kansli)).Rader.Should().ContainSingle().Subject;
        rad.Utskick.Gällde.Should().Equal("Alfa, uppföljning efter avslut");
    }

    [Fact]
    public async Task En_gång_i_månaden_så_länge_någon_återstår_och_aldrig_mer()
    {
        var dagar = new List<string>();
        for (var dag = new DateOnly(2021, 8, 1); dag <= new DateOnly(2022, 1, 31); dag = dag.AddDays(1))
        {
            var före = Post.Brev.Count;
            Klocka.Nu = new(dag, new TimeOnly(6, 0), TimeSpan.Zero);
            await SkickaAsync();
            dagar.AddRange(Post.Brev.Skip(före).Where(b => b.Läst.Contains("hur det gick")).Where(_ => dag.Day == 1).Select(_ => $"{dag:M-d}"));
        }

        dagar.Should().Equal("9-1", "10-1", "11-1", "12-1");
    }

    [Fact]
    public async Task Den_som_har_frågat_alla_påminns_inte()
    {
        var ansvarig = Användarna.Prov(new Application.Behörighet.Uppdrag(Roll.Insatsansvarig, "alfa"));
        var d1 = (await Värd.SändAsync(new UppföljningarQuery("alfa"), ansvarig)).Värde.AttGöra.Single();
        await Värd.SändAsync(new SparaUppföljningCommand("alfa", d1.Id, 6, new(2021, 9, 1), Uppföljningsresultat.EjNådd, null, null, 0), ansvarig);

        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 0, 0));
        Post.Brev.Should().BeEmpty();
    }

    [Fact]
    public async Task Ett_mejl_om_dagen_med_både_rapporter_och_uppföljning()
    {
        Klocka.Nu = new(2021, 10, 1, 6, 0, 0, TimeSpan.Zero);

        (await SkickaAsync()).Should().Be(new Utskicksresultat(1, 0, 0));
        (await SkickaAsync()).Should().Be(new Utskicksresultat(0, 0, 0));

        Post.Brev.Should().ContainSingle().Which.Läst.Should().Contain("Alfa, kvartal 3 2021: ska vara inne senast 31 oktober 2021").And.Contain("deltagare/uppfoljning");
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Bo Ordförande", (Roll.Styrgruppsordförande, "alfa"));
    }

    protected override Provmapp Mapp() => new Provmapp().Sätt("kvartalsrapporter.csv", 3, "inlamnad", "2021-07-20");
}
