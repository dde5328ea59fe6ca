using System.Text;
using Finsam.Infrastructure.Database;
using Npgsql;
using Serilog.Core;
using Serilog.Events;

namespace Finsam.Web;

/// <summary>
/// Takes out of the log what may hold what somebody typed: of an exception its type and place are kept, not its message, and of an address no more
/// than its beginning, since a one-time link is a secret.
/// </summary>
internal sealed class Loggrensning : ILogEventEnricher
{
    /// <summary>The property that the template writes instead of the exception.</summary>
    public const string Undantag = nameof(Undantag);

    /// <summary>Who speaks of folders and of addresses to listen on, and never of what a visitor sent.</summary>
    private static readonly string[] Serverns = ["Microsoft.Hosting.Lifetime", "Finsam.Infrastructure.Database."];

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        logEvent.AddOrUpdateProperty(new(Undantag, new ScalarValue(logEvent.Exception is { } fel ? Text(fel) : "")));
        var källa = (logEvent.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) as ScalarValue)?.Value as string ?? "";
        if (Array.Exists(Serverns, början => källa.StartsWith(början, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var (namn, värde) in logEvent.Properties.ToList())
        {
            if (namn != Undantag && värde is ScalarValue { Value: { } innehåll } && Kortad(innehåll.ToString()!) is { } kortad)
            {
                logEvent.AddOrUpdateProperty(new(namn, new ScalarValue(kortad)));
            }
        }
    }

    // Null for what is no address. Of one, the host and the first part of the path are left.
    private static string? Kortad(string text)
    {
        var början = text.StartsWith('/') ? 0
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('/', 8)
            : -1;
        if (början < 0 || början + 1 >= text.Length)
        {
            return null;
        }

        var slut = text.AsSpan(början + 1).IndexOfAny('/', '?', '#');
        return slut < 0 ? null : $"{text.AsSpan(0, början + 1 + slut)}/…";
    }

    private static string Text(Exception fel)
    {
        var text = new StringBuilder();
        for (var ett = fel; ett is not null; ett = ett.InnerException)
        {
            text.Append(ett == fel ? "" : " ---> ").Append(ett.GetType().FullName);
            if (Ofarligt(ett) is { } meddelande)
            {
                text.Append(": ").Append(meddelande);
            }

            text.AppendLine();
            if (ett.StackTrace is { } plats)
            {
                text.AppendLine(plats);
            }
        }

        return text.ToString();
    }

    // What the program or the operating system itself says of its connections; a refused statement by its code, since its words may quote a value.
    private static string? Ofarligt(Exception fel) => fel switch
    {
        DatabasException => fel.Message,
        PostgresException nej => string.Join(' ', new[] { nej.SqlState, nej.TableName, nej.ConstraintName }.Where(del => !string.IsNullOrEmpty(del))),
        NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or OperationCanceledException => fel.Message,
        _ => null,
    };
}
