using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Finsam.Infrastructure.Database;
using Microsoft.Extensions.Configuration;

namespace Finsam.Infrastructure.Nycklar;

/// <summary>The certificates that the keys are encrypted with where they lie, when the server has any: a copy of the database alone then opens nothing.</summary>
internal static class Nyckelcertifikat
{
    /// <summary>From <c>Finsam:Nycklar:Certifikat</c>, a PKCS #12 file; <c>null</c> when none is named.</summary>
    /// <exception cref="DatabasException">The file cannot be opened.</exception>
    public static X509Certificate2? Gällande(IConfiguration configuration) => Läs(configuration, "Certifikat");

    /// <summary>From <c>Finsam:Nycklar:TidigareCertifikat</c>: still opens the keys that were made before a change of certificate.</summary>
    /// <exception cref="DatabasException">The file cannot be opened.</exception>
    public static X509Certificate2? Tidigare(IConfiguration configuration) => Läs(configuration, "TidigareCertifikat");

    private static X509Certificate2? Läs(IConfiguration configuration, string namn)
    {
        var fil = configuration[$"Finsam:Nycklar:{namn}"];
        if (string.IsNullOrWhiteSpace(fil))
        {
            return null;
        }

        try
        {
            var certifikat = X509CertificateLoader.LoadPkcs12FromFile(fil, configuration[$"Finsam:Nycklar:{namn}Losenord"]);
            return certifikat.HasPrivateKey
                ? certifikat
                : throw new DatabasException($"Certifikatet {fil} saknar sin privata nyckel: nycklarna skulle inte gå att öppna igen.");
        }
        catch (Exception orsak) when (orsak is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new DatabasException($"Certifikatet {fil} (Finsam__Nycklar__{namn}) går inte att öppna: kontrollera filen, rättigheterna och Finsam__Nycklar__{namn}Losenord.", orsak);
        }
    }
}
