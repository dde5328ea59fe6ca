using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Web.Tests;

/// <summary>What a proxy tells of the browser is believed only from a proxy.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(null, "127.0.0.1", true)]
    [InlineData(null, "::1", true)]
    [InlineData(null, "10.0.0.5", false)]
    [InlineData("10.0.0.5", "10.0.0.5", true)]
    [InlineData("10.0.0.5", "10.0.0.6", false)]
    [InlineData("10.0.0.5", "127.0.0.1", false)]
    [InlineData("10.1.0.0/16, 10.0.0.5", "10.1.2.3", true)]
    [InlineData("10.1.0.0/16;10.0.0.5", "10.2.0.1", false)]
    public async Task Schema_värd_och_adress_tas_bara_från_en_betrodd(string? betrodda, string från, bool tros)
    {
        var begäran = await BegärAsync(new() { ["Finsam:Proxy:Betrodda"] = betrodda }, från);

        begäran.Request.Scheme.Should().Be(tros ? "https" : "http");
        begäran.Request.Host.Value.Should().Be(tros ? "finsam.exempel.se" : "inifran:5080");
        begäran.Connection.RemoteIpAddress!.ToString().Should().Be(tros ? "203.0.113.7" : från);
    }

    [Fact]
    public async Task Den_som_tror_alla_i_ASPNETCORE_FORWARDEDHEADERS_ENABLED_gör_det_inte()
    {
        var begäran = await BegärAsync(new() { ["FORWARDEDHEADERS_ENABLED"] = "true" }, "10.0.0.5");

        begäran.Request.Scheme.Should().Be("http");
    }

    [Theory]
    [InlineData("finsam.exempel.se;localhost", "finsam.exempel.se")]
    [InlineData("annat.exempel.se", "inifran:5080")]
    [InlineData("*", "finsam.exempel.se")]
    public async Task En_värd_som_inte_är_vår_blir_inte_länkarnas(string tillåtna, string värd)
    {
        var begäran = await BegärAsync(new() { ["AllowedHosts"] = tillåtna }, "127.0.0.1");

        begäran.Request.Host.Value.Should().Be(värd);
    }

    [Fact]
    public void En_adress_som_inte_går_att_läsa_sägs_vid_start()
    {
        var lägg = () => new ServiceCollection().AddFinsamProxy(Konfiguration(new() { ["Finsam:Proxy:Betrodda"] = "proxyn" }));

        lägg.Should().Throw<InvalidOperationException>().WithMessage("*”proxyn” är varken en adress eller ett nät*");
    }

    private static async Task<HttpContext> BegärAsync(Dictionary<string, string?> inställningar, string från)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(inställningar);
        builder.Services.AddFinsamProxy(builder.Configuration);
        await using var app = builder.Build();
        app.UseForwardedHeaders();
        app.Run(_ => Task.CompletedTask);

        var begäran = new DefaultHttpContext { RequestServices = app.Services };
        begäran.Request.Scheme = "http";
        begäran.Request.Host = new("inifran:5080");
        begäran.Connection.RemoteIpAddress = IPAddress.Parse(från);
        begäran.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
        begäran.Request.Headers["X-Forwarded-Proto"] = "https";
        begäran.Request.Headers["X-Forwarded-Host"] = "finsam.exempel.se";
        await ((IApplicationBuilder)app).Build()(begäran);
        return begäran;
    }

    private static IConfiguration Konfiguration(Dictionary<string, string?> värden) => new ConfigurationBuilder().AddInMemoryCollection(värden).Build();
}
