using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>The two ways into the database: the owner's, which migrates, and the program's, which cannot touch history.</summary>
internal sealed record Anslutningar
{
    /// <summary>The role whose rights the program has, whatever login it comes with.</summary>
    public const string Programroll = "finsam_program";

    private const string Databasnamn = "finsam";

    /// <summary>The owner's.</summary>
    public required NpgsqlConnectionStringBuilder Ägare { get; init; }

    /// <summary>The program's, already switched to <see cref="Programroll"/>.</summary>
    public required NpgsqlConnectionStringBuilder Program { get; init; }

    /// <summary>The program's as it was given, before the switch.</summary>
    public required NpgsqlConnectionStringBuilder Inloggning { get; init; }

    /// <summary>Whether the program logs in as the role itself, which the owner then makes able to.</summary>
    public bool RollenLoggarIn => Inloggning.Username == Programroll;

    /// <summary>Over a local cluster.</summary>
    public static Anslutningar Från(LokalPostgres lokal)
    {
        var program = lokal.Anslutning(Programroll, Databasnamn);
        program.Pooling = true;
        program.MaxPoolSize = 50;
        return new() { Ägare = lokal.Anslutning(Kluster.Ägare, Databasnamn), Program = program, Inloggning = program };
    }

    /// <summary>From <c>ConnectionStrings:Finsam</c> and <c>ConnectionStrings:FinsamAgare</c>; <c>null</c> when neither is given.</summary>
    /// <exception cref="DatabasException">They cannot be read or do not fit together.</exception>
    public static Anslutningar? Från(IConfiguration configuration)
    {
        var program = configuration.GetConnectionString("Finsam");
        var ägare = configuration.GetConnectionString("FinsamAgare");
        if (string.IsNullOrWhiteSpace(program))
        {
            return string.IsNullOrWhiteSpace(ägare)
                ? null
                : throw new DatabasException("ConnectionStrings__FinsamAgare är angiven men inte ConnectionStrings__Finsam: ange båda, eller bara den senare.");
        }

        var inloggning = Tolka(program, "Finsam");
        var anslutningar = new Anslutningar
        {
            Inloggning = inloggning,
            Program = MedRollen(inloggning),
            Ägare = string.IsNullOrWhiteSpace(ägare) ? Tolka(program, "Finsam") : Tolka(ägare, "FinsamAgare"),
        };

        if (anslutningar.Ägare.Username == Programroll)
        {
            throw new DatabasException($"Inloggningen {Programroll} får inte äga databasen: ange ägarens anslutning i ConnectionStrings__FinsamAgare.");
        }

        return anslutningar.Ägare.Database == anslutningar.Program.Database
            ? anslutningar
            : throw new DatabasException("ConnectionStrings__Finsam och ConnectionStrings__FinsamAgare pekar på olika databaser.");
    }

    private static NpgsqlConnectionStringBuilder MedRollen(NpgsqlConnectionStringBuilder inloggning)
    {
        var program = new NpgsqlConnectionStringBuilder(inloggning.ConnectionString);
        if (program.Username != Programroll)
        {
            // As a startup option the role is the session's default: the pool's reset (DISCARD ALL) goes back to it, not to the login's own rights.
            program.Options = $"{program.Options} -c role={Programroll}".Trim();
        }

        return program;
    }

    private static NpgsqlConnectionStringBuilder Tolka(string text, string namn)
    {
        try
        {
            var val = new NpgsqlConnectionStringBuilder(text);
            val.Database ??= Databasnamn;
            return val;
        }
        catch (Exception orsak) when (orsak is ArgumentException or FormatException)
        {
            // The text may hold a password: it is not repeated.
            throw new DatabasException($"ConnectionStrings__{namn} går inte att tolka: skriv till exempel Host=db;Username=finsam;Password=…;Database=finsam.");
        }
    }
}
