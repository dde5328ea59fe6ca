using System.Diagnostics;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>One process at a time starts or stops the cluster. The kernel lets go of the lock when its holder dies.</summary>
internal static class Fillås
{
    // EAGAIN: what flock answers when another has the lock.
    private const int Upptaget = 11;

    private static readonly TimeSpan Tålamod = TimeSpan.FromMinutes(5);

    /// <summary>Waits for the lock; disposing it lets go.</summary>
    /// <exception cref="DatabasException">The file cannot be opened, or nobody let go in five minutes.</exception>
    public static async Task<IDisposable> TaAsync(string fil, CancellationToken cancellationToken)
    {
        var väntat = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                // On Unix, FileShare.None is an flock on the file.
                return new FileStream(fil, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException upptaget) when (upptaget.HResult == Upptaget)
            {
                if (väntat.Elapsed > Tålamod)
                {
                    throw new DatabasException($"En annan process håller låset {fil} sedan mer än fem minuter: stoppa den först.", upptaget);
                }
            }
            catch (Exception orsak) when (orsak is IOException or UnauthorizedAccessException)
            {
                throw new DatabasException($"Databasens mapp {Path.GetDirectoryName(fil)} går inte att skriva i: byt ägare på den, eller välj en annan med Finsam__Lokal__Mapp.", orsak);
            }

            await Task.Delay(20, cancellationToken);
        }
    }
}
