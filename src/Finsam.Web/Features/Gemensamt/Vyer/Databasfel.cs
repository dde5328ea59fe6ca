using System.Net.Sockets;
using Npgsql;

namespace Finsam.Web.Features.Gemensamt.Vyer;

/// <summary>The one place that tells "the database does not answer", which passes, from every other fault.</summary>
public static class Databasfel
{
    /// <summary>Whether the exception, or one inside it, says that the database cannot be reached. EF wraps such in InvalidOperationException.</summary>
    public static bool ÄrOnåbar(Exception fel) => Kedja(fel).Any(ÄrSjälvOnåbar);

    private static bool ÄrSjälvOnåbar(Exception fel) => fel switch
    {
        PostgresException svar => svar.IsTransient || svar.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException or SocketException or TimeoutException => true,
        _ => false,
    };

    private static IEnumerable<Exception> Kedja(Exception fel) => fel is AggregateException många
        ? många.Flatten().InnerExceptions.SelectMany(Kedja)
        : fel.InnerException is { } inre ? [fel, .. Kedja(inre)] : [fel];
}
