using System.Security.Cryptography;
using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Enkäter;

/// <inheritdoc cref="IEnkätnycklar"/>
internal sealed class Enkätnycklar(IConfiguration configuration, ILogger<Enkätnycklar> logg) : IEnkätnycklar
{
    private const int Längd = 32;

    private string Mapp => configuration["Finsam:Enkater:Mapp"] is { Length: > 0 } mapp ? mapp : Path.Combine(LokalInställningar.Från(configuration).Mapp, "enkater");

    public byte[]? Läs(EnkätomgångId omgång)
    {
        try
        {
            return File.ReadAllBytes(Fil(omgång)) is { Length: Längd } nyckel ? nyckel : null;
        }
        catch (Exception fel) when (fel is IOException or UnauthorizedAccessException or Database.DatabasException)
        {
            return null;
        }
    }

    public byte[] LäsEllerSkapa(EnkätomgångId omgång)
    {
        if (Läs(omgång) is { } finns)
        {
            return finns;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Mapp);
            }
            else
            {
                Directory.CreateDirectory(Mapp, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            // Whole or not at all, and of two at once one is first.
            var nyckel = RandomNumberGenerator.GetBytes(Längd);
            var tills = Path.Combine(Mapp, $".{Guid.NewGuid():N}");
            var val = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                val.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var fil = new FileStream(tills, val))
            {
                fil.Write(nyckel);
                fil.Flush(flushToDisk: true);
            }

            try
            {
                File.Move(tills, Fil(omgång), overwrite: false);
                return nyckel;
            }
            catch (IOException) when (Läs(omgång) is not null)
            {
                File.Delete(tills);
                return Läs(omgång)!;
            }
        }
        catch (Exception fel) when (fel is UnauthorizedAccessException or Database.DatabasException)
        {
            throw new IOException("The folder of the enkäter cannot be written in.", fel);
        }
    }

    public void Förstör(EnkätomgångId omgång)
    {
        try
        {
            File.Delete(Fil(omgång));
        }
        catch (Exception fel) when (fel is IOException or UnauthorizedAccessException or Database.DatabasException)
        {
            logg.LogWarning(fel, "The secret of a closed round could not be taken away");
        }
    }

    private string Fil(EnkätomgångId omgång) => Path.Combine(Mapp, $"{omgång.Value:N}.nyckel");
}
