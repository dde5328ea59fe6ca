using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>Those who have left are asked how it went, in time, and it is seen how many answered.</summary>
public sealed class UppföljningTests() : Klockprov(2021, 9, 2)
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    /// <summary>D1 left on 1 March 2021: asked from 1 September, at the latest on 1 December; and once more a year after.</summary>
    [Fact]
    public async Task Den_som_har_slutat_frågas_i_tid_och_svaret_räknas()
    {
        var d1 = (await LäsAsync()).AttGöra.Should().ContainSingle().Subject;
        (d1.Kod, d1.Månader, d1.Från, d1.Senast).Should().Be(("D1", 6, new(2021, 9, 1), new(2021, 12, 1)));
        (await UppgifterAsync(Ansvarig)).Should().ContainSingle().Which.Antal.Should().Be(1);
        (await UppgifterAsync(Användarna.Kansli)).Should().BeEmpty();

        (await SkrivAsync(d1, Uppföljningsresultat.Svar, Sysselsättning.Studier, 0)).Fel.Should().BeNull();
        (await SkrivAsync(d1, Uppföljningsresultat.EjNådd, null, 0)).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var vy = await LäsAsync();
        vy.AttGöra.Should().BeEmpty();
        vy.Gjorda.Should().ContainSingle().Which.Skrivet!.Sysselsättning.Should().Be(Sysselsättning.Studier);
        vy.Svar.Select(s => (s.Månader, s.Svarat, s.Förfallna, s.Procent)).Should().Equal((6, 1, 1, 100), (12, 0, 0, null));
        (await UppgifterAsync(Ansvarig)).Should().BeEmpty();

        Klocka.Nu = new(2022, 3, 1, 8, 0, 0, TimeSpan.Zero);
        (await LäsAsync()).AttGöra.Select(p => p.Månader).Should().Equal(12);
    }

    [Fact]
    public async Task Den_som_inte_frågades_i_tid_är_inget_att_göra_men_drar_ned_svarsfrekvensen()
    {
        Klocka.Nu = new(2021, 12, 2, 8, 0, 0, TimeSpan.Zero);

        var vy = await LäsAsync();
        vy.AttGöra.Should().BeEmpty();
        vy.Svar[0].Should().Be(new Svarsfrekvens(6, 0, 1));
        (await UppgifterAsync(Ansvarig)).Should().BeEmpty();
    }

    [Fact]
    public async Task Insatsen_väljer_sina_tider()
    {
        (await Värd.SändAsync(new SparaUppföljningsplanCommand("alfa", 5, null), Ansvarig)).Fel.Should().BeNull();
        var vy = await LäsAsync();
        vy.Månader.Should().Equal(5);
        (await UppgifterAsync(Ansvarig)).Should().ContainSingle();

        (await Värd.SändAsync(new SparaUppföljningsplanCommand("alfa", 7, 3), Ansvarig)).Fel!.Fält.Should().ContainSingle();
        var post = vy.AttGöra.Single();
        (await SkrivAsync(post with { Månader = 9 }, Uppföljningsresultat.EjNådd, null, 0)).Fel!.Kod.Should().Be("uppfoljning.plan");
    }

    [Fact]
    public async Task Uppföljningen_försvinner_med_deltagaren_och_historiken_säger_inte_vems_den_var()
    {
        var d1 = (await LäsAsync()).AttGöra.Single();
        await SkrivAsync(d1, Uppföljningsresultat.Avböjde, null, 0);

        (await Värd.SändAsync(new TaBortDeltagareCommand("alfa", d1.Id, 1, "Samtycket är återkallat."), Ansvarig)).Fel.Should().BeNull();

        (await Värd.Databas.FrågaAsync<long>("select count(*) from uppfoljning")).Should().Be(0);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse h where vad = 'deltagare.uppfoljda' and gammalt is null and nytt is null")).Should().Be(1);
    }

    private async Task<UppföljningarVy> LäsAsync() => (await Värd.SändAsync(new UppföljningarQuery("alfa"), Ansvarig)).Värde;

    private async Task<IReadOnlyList<Uppföljningsuppgift>> UppgifterAsync(Användare som) => (await Värd.SändAsync(new MinaUppgifterQuery(), som)).Uppföljningar;

    private Task<Result> SkrivAsync(Uppföljningspost post, Uppföljningsresultat resultat, Sysselsättning? sysselsättning, int sedd) => Värd.SändAsync(
        new SparaUppföljningCommand("alfa", post.Id, post.Månader, new(2021, 9, 2), resultat, sysselsättning, null, sedd), Ansvarig);
}
