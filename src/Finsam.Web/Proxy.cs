using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Finsam.Web;

/// <summary>The proxy in front, which does TLS: what it tells of the browser is believed, what anyone else tells is not.</summary>
public static class Proxy
{
    private const string Inställning = "Finsam:Proxy:Betrodda";

    /// <summary>
    /// Believes X-Forwarded-For, -Proto and -Host from this machine or, when <c>Finsam:Proxy:Betrodda</c> lists addresses and networks, from those
    /// alone; the host only if <c>AllowedHosts</c> has it. Links and the cookies' Secure then follow the browser's address.
    /// </summary>
    /// <exception cref="InvalidOperationException">An address cannot be read.</exception>
    public static IServiceCollection AddFinsamProxy(this IServiceCollection services, IConfiguration configuration)
    {
        var betrodda = Betrodda(configuration[Inställning]);
        var värdar = Lista(configuration["AllowedHosts"]).Where(värd => värd != "*").ToList();

        // After the host's own setup, so that ASPNETCORE_FORWARDEDHEADERS_ENABLED, which would believe anyone, does not.
        services.PostConfigure<ForwardedHeadersOptions>(val =>
        {
            val.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            val.KnownProxies.Clear();
            val.KnownIPNetworks.Clear();
            betrodda.ForEach(val.KnownIPNetworks.Add);
            val.AllowedHosts = värdar;

            // Each step of a chain of proxies is tried against the list.
            val.ForwardLimit = null;
        });
        services.Configure<AntiforgeryOptions>(val => val.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        return services;
    }

    private static List<IPNetwork> Betrodda(string? text) =>
        Lista(text) is { Count: > 0 } angivna
            ? [.. angivna.Select(Nät)]
            : [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    private static IPNetwork Nät(string text) =>
        IPNetwork.TryParse(text, out var nät) ? nät
        : IPAddress.TryParse(text, out var adress) ? new(adress, adress.GetAddressBytes().Length * 8)
        : throw new InvalidOperationException($"Finsam__Proxy__Betrodda: ”{text}” är varken en adress eller ett nät. Skriv till exempel 10.0.0.5 eller 10.0.0.0/24, åtskilda med komma.");

    private static List<string> Lista(string? text) =>
        [.. (text ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
