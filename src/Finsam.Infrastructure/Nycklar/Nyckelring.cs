using System.Security.Cryptography;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Start;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Finsam.Infrastructure.Nycklar;

/// <summary>The keys that protect login cookies and forms: in the database, one ring for all processes of the program.</summary>
public static class Nyckelring
{
    private const string Program = "Finsam";

    /// <summary>How long a key makes new cookies, in days; the framework makes the next one in time.</summary>
    private const int Livslängd = 90;

    /// <summary>Registers data protection over the database, encrypted with the server's certificate when there is one.</summary>
    /// <exception cref="DatabasException">A certificate is named but cannot be opened.</exception>
    public static IServiceCollection AddFinsamNycklar(this IServiceCollection services, IConfiguration configuration)
    {
        var dataskydd = services.AddDataProtection().SetApplicationName(Program).SetDefaultKeyLifetime(TimeSpan.FromDays(Livslängd));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(val =>
            val.XmlRepository = new Nyckelförråd(provider.GetRequiredService<DatabasStart>(), provider.GetRequiredService<TimeProvider>())));

        if (Nyckelcertifikat.Gällande(configuration) is { } gällande)
        {
            dataskydd.ProtectKeysWithCertificate(gällande);
        }

        if (Nyckelcertifikat.Tidigare(configuration) is { } tidigare)
        {
            dataskydd.UnprotectKeysWithAnyCertificate(tidigare);
        }

        return services;
    }

    /// <summary>
    /// Makes the first key where there is none, by one process at a time: two that each made their own would for a while not read each other's cookies.
    /// To be awaited after <see cref="Databas.FörberedAsync"/> and before the first request.
    /// </summary>
    /// <param name="services">The root provider.</param>
    /// <exception cref="DatabasException">The database could not be used, or its keys cannot be opened.</exception>
    public static Task FörberedAsync(IServiceProvider services, CancellationToken cancellationToken = default) =>
        Databas.EnIsänderAsync(
            services,
            () =>
            {
                var nycklar = services.GetRequiredService<IKeyManager>();
                var nu = services.GetRequiredService<TimeProvider>().GetUtcNow();
                if (!nycklar.GetAllKeys().Any(nyckel => !nyckel.IsRevoked && nyckel.ActivationDate <= nu && nu < nyckel.ExpirationDate && Öppnas(nyckel)))
                {
                    nycklar.CreateNewKey(nu, nu.AddDays(Livslängd));
                }

                return Task.CompletedTask;
            },
            cancellationToken);

    // One whose certificate is lost opens nothing, whatever its dates say.
    private static bool Öppnas(IKey nyckel)
    {
        try
        {
            return nyckel.CreateEncryptor() is not null;
        }
        catch (Exception fel) when (fel is CryptographicException or InvalidOperationException)
        {
            return false;
        }
    }
}
