using System.Net.Sockets;
using Bunit;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Web.Features.Gemensamt.Vyer;
using Microsoft.AspNetCore.Components;
using Npgsql;

namespace Finsam.Web.Tests.Gemensamt;

public sealed class VyTests : Webbtest
{
    private static readonly IReadOnlyList<Insats> Insatser = [Insats("Växtverket")];

    [Fact]
    public void Först_väntan_sedan_uppgifterna()
    {
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => Insatser);

        var vy = Vy();
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
        vy.FindAll(".skelett").Should().BeEmpty();
    }

    [Fact]
    public void När_databasen_är_borta_sägs_det_och_sidan_kommer_tillbaka_av_sig_själv()
    {
        var borta = true;
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => borta
            ? throw new InvalidOperationException("transient", new NpgsqlException("no", new SocketException(111)))
            : Insatser);

        var vy = Vy(omförsök: TimeSpan.FromMilliseconds(20));
        vy.WaitForAssertion(() => vy.Find("[role=alert]").TextContent.Should().Contain("Databasen går inte att nå"));
        borta = false;

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
    }

    [Fact]
    public void Andra_fel_väntar_på_Försök_igen()
    {
        var trasig = true;
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => trasig ? throw new ArgumentException("x") : Insatser);
        var vy = Vy(omförsök: TimeSpan.FromMilliseconds(20));
        vy.WaitForAssertion(() => vy.Find("[role=alert]").TextContent.Should().Contain("Något gick fel"));
        trasig = false;

        vy.Find("button").Click();

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
        Sändare.Frågor.Should().HaveCount(2);
    }

    [Fact]
    public void Den_som_inte_får_se_det_får_veta_det()
    {
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => throw new UnauthorizedAccessException());

        var vy = Vy();

        vy.WaitForAssertion(() => vy.Find("[role=alert]").TextContent.Should().Contain("Du saknar behörighet"));
        vy.FindAll("button").Should().BeEmpty();
    }

    [Fact]
    public void Samma_fråga_ställs_inte_två_gånger_men_en_ny_gör_det()
    {
        Sändare.Svara<InsatsQuery, Result<InsatsVy>>(f => Felkatalog.InsatsFinnsInte(f.Kod));
        var vy = Render<Vy<Result<InsatsVy>>>(p => p
            .Add(v => v.Fråga, new InsatsQuery("a", Exempel.Period)).Add(v => v.ChildContent, svar => svar.Fel!.Text));
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("”a”"));

        vy.Render(p => p.Add(v => v.Fråga, new InsatsQuery("a", Exempel.Period)));
        vy.Render(p => p.Add(v => v.Fråga, new InsatsQuery("b", Exempel.Period)));

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("”b”"));
        Sändare.Frågor.Should().HaveCount(2);
    }

    [Fact]
    public void Det_som_inte_finns_blir_en_sida_med_404()
    {
        Sändare.Svara<InsatsQuery, Result<InsatsVy>>(f => Felkatalog.InsatsFinnsInte(f.Kod));
        var finnsInte = false;
        Navigation.OnNotFound += (_, _) => finnsInte = true;

        var vy = Render<ResultatVy<InsatsVy>>(p => p
            .Add(v => v.Fråga, new InsatsQuery("nej", Exempel.Period)).Add(v => v.ChildContent, _ => "visas aldrig"));

        vy.WaitForAssertion(() => finnsInte.Should().BeTrue());
        vy.Markup.Should().NotContain("visas aldrig");
    }

    [Theory]
    [InlineData("2021H3")]
    [InlineData("hej")]
    [InlineData("1900")]
    public void En_period_som_inte_finns_är_en_sida_med_404(string text)
    {
        var finnsInte = false;
        Navigation.OnNotFound += (_, _) => finnsInte = true;

        Render<Periodram>(p => p.Add(r => r.Text, text).Add(r => r.ChildContent, _ => "visas aldrig")).Markup.Should().NotContain("visas aldrig");

        finnsInte.Should().BeTrue();
    }

    [Fact]
    public void En_sida_som_följer_läser_om_och_säger_det_men_inte_för_andras_utkast()
    {
        var namn = "Växtverket";
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => [Insats(namn)]);
        var vy = Vy(följ: true);
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
        vy.Find("[role=status].uppdaterad").TextContent.Should().BeEmpty();
        namn = "Nyverket";

        Ändringar.Meddela(Ändring.Utkast(Guid.NewGuid()));
        Ändringar.Meddela(Ändring.Register);

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Nyverket"));
        vy.Find(".uppdaterad").TextContent.Should().MatchRegex(@"^Uppdaterad \d\d\.\d\d$");
        Sändare.Frågor.Should().HaveCount(2);
    }

    [Fact]
    public void Många_ändringar_på_en_gång_är_få_läsningar_och_den_sista_syns()
    {
        var nummer = 0;
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => [Insats($"Insats {nummer}")]);
        var vy = Vy(följ: true);
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Insats 0"));

        for (nummer = 1; nummer <= 500; nummer++)
        {
            Ändringar.Meddela(Ändring.Register);
        }

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Insats 501"));
        Sändare.Frågor.Count.Should().BeInRange(2, 3);
    }

    [Fact]
    public async Task Det_som_visas_står_kvar_när_det_inte_går_att_läsa_om()
    {
        var borta = false;
        var frågatIgen = new TaskCompletionSource();
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ =>
        {
            if (!borta)
            {
                return Insatser;
            }

            frågatIgen.TrySetResult();
            throw new NpgsqlException("no", new SocketException(111));
        });
        var vy = Vy(följ: true);
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
        borta = true;

        Ändringar.Meddela(Ändring.Allt);

        await frågatIgen.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await vy.InvokeAsync(() => { });
        vy.Markup.Should().Contain("Växtverket").And.NotContain("går inte att nå");
    }

    [Fact]
    public void En_sida_som_inte_längre_får_visas_göms_när_den_läses_om()
    {
        var får = true;
        Sändare.Svara<InsatserQuery, IReadOnlyList<Insats>>(_ => får ? Insatser : throw new UnauthorizedAccessException());
        var vy = Vy(följ: true);
        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Växtverket"));
        får = false;

        Ändringar.Meddela(Ändring.Register);

        vy.WaitForAssertion(() => vy.Markup.Should().Contain("Du saknar behörighet").And.NotContain("Växtverket"));
    }

    [Fact]
    public void Bara_det_som_går_över_räknas_som_att_databasen_är_borta()
    {
        Databasfel.ÄrOnåbar(new NpgsqlException("Failed to connect")).Should().BeTrue();
        Databasfel.ÄrOnåbar(new AggregateException(new TimeoutException())).Should().BeTrue();
        Databasfel.ÄrOnåbar(new PostgresException("shutting down", "FATAL", "FATAL", "57P01")).Should().BeTrue();
        Databasfel.ÄrOnåbar(new PostgresException("syntax error", "ERROR", "ERROR", "42601")).Should().BeFalse();
        Databasfel.ÄrOnåbar(new InvalidOperationException("fel i koden")).Should().BeFalse();
    }

    private IRenderedComponent<Vy<IReadOnlyList<Insats>>> Vy(TimeSpan? omförsök = null, bool följ = false) => Render<Vy<IReadOnlyList<Insats>>>(p => p
        .Add(v => v.Fråga, new InsatserQuery())
        .Add(v => v.Följ, följ)
        .Add(v => v.Omförsök, omförsök ?? TimeSpan.FromHours(1))
        .Add(v => v.ChildContent, alla => builder => builder.AddContent(0, string.Join(", ", alla.Select(i => i.Namn)))));

    private static Insats Insats(string namn) => new() { Id = new(Guid.NewGuid()), Kod = "vaxtverket", Namn = namn, Typ = Insatstyp.Individ, Start = new(2021, 1, 1) };
}
