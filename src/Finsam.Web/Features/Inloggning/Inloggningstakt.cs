using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Finsam.Web.Features.Inloggning;

/// <summary>How often one address may try to log in. Wide enough for an office behind one address; the account's own lockout is the narrow one.</summary>
internal static class Inloggningstakt
{
    public const string Försök = "inloggning";
    public const string Frågor = "inloggningsfragor";

    public static IServiceCollection AddInloggningstakt(this IServiceCollection services) => services.AddRateLimiter(val =>
    {
        val.AddPolicy(Försök, context => PerAdress(context, 60));
        val.AddPolicy(Frågor, context => PerAdress(context, 300));
        val.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        val.OnRejected = (nekad, _) =>
        {
            var svar = nekad.HttpContext.Response;
            svar.Headers.RetryAfter = "60";
            if (nekad.HttpContext.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Försök)
            {
                svar.Redirect($"{Inloggningsadresser.Sida}?fel={Inloggningsfel.Takt}");
            }

            return ValueTask.CompletedTask;
        };
    });

    private static RateLimitPartition<string> PerAdress(HttpContext context, int perMinut) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            string.Create(CultureInfo.InvariantCulture, $"{perMinut} {context.Connection.RemoteIpAddress}"),
            _ => new() { PermitLimit = perMinut, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });
}
