using System.Diagnostics;
using Npgsql;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>A cluster in a folder: make, start, stop. The caller holds <see cref="Fillås"/>.</summary>
internal sealed class Kluster(LokalInställningar inställningar)
{
    /// <summary>The superuser that owns the cluster and everything in it.</summary>
    public const string Ägare = "finsam_agare";

    private static readonly TimeSpan Starttid = TimeSpan.FromMinutes(5);

    /// <summary>Where everything is.</summary>
    public Klustermapp Mapp { get; } = new(inställningar.Mapp);

    /// <summary>A connection over the socket. Nothing is pooled unless the caller says so.</summary>
    public NpgsqlConnectionStringBuilder Anslutning(string roll, string databas) => new()
    {
        Host = Postmasterfil.Läs(Mapp.Data)?.Socketmapp ?? Mapp.Socket,
        Port = 5432,
        Username = roll,
        Database = databas,
        Pooling = false,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    /// <summary>Makes the cluster where there is none. Either whole or not at all: a kill in the middle leaves only a folder that the next try clears.</summary>
    public async Task SkapaAsync(CancellationToken cancellationToken)
    {
        if (Mapp.Version() is not null)
        {
            return;
        }

        if (Directory.Exists(Mapp.Data) && Directory.EnumerateFileSystemEntries(Mapp.Data).Any())
        {
            throw new DatabasException($"Mappen {Mapp.Data} innehåller något annat än en databas: flytta undan den, eller välj en annan med Finsam__Lokal__Mapp.");
        }

        var binärer = await PostgresBinärer.HittaAsync(inställningar, null, cancellationToken);
        await Klusteranvändare.KontrolleraAsync(Mapp.Rot, cancellationToken);
        if (Directory.Exists(Mapp.Påbörjad))
        {
            Directory.Delete(Mapp.Påbörjad, recursive: true);
        }

        await Klusteranvändare.SkapaMappAsync(Mapp.Påbörjad, cancellationToken);
        var svar = await Klusteranvändare.KörAsync(
            binärer["initdb"],
            [
                "-D", Mapp.Påbörjad, "-U", Ägare, "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=sv-SE",

                // The socket's folder is 0700: whoever reaches it is already the owner.
                "--auth=trust", "--data-checksums", "--no-instructions",
                .. inställningar.Snabb ? new[] { "--no-sync" } : [],
            ],
            cancellationToken);
        if (!svar.Lyckades)
        {
            throw new DatabasException($"Databasen kunde inte skapas i {Mapp.Rot}: {svar.SistaRaden}.");
        }

        if (Directory.Exists(Mapp.Data))
        {
            Directory.Delete(Mapp.Data);
        }

        Directory.Move(Mapp.Påbörjad, Mapp.Data);
    }

    /// <summary>Starts the cluster, unless it runs.</summary>
    public async Task StartaAsync(CancellationToken cancellationToken)
    {
        if (await SvararAsync(cancellationToken))
        {
            return;
        }

        var binärer = await PostgresBinärer.HittaAsync(inställningar, Mapp.Version(), cancellationToken);
        await Klusteranvändare.KontrolleraAsync(Mapp.Rot, cancellationToken);
        await SkapaSocketmappAsync(cancellationToken);
        Postmasterfil.Läs(Mapp.Data)?.TaBortOmInaktuell(Mapp.Data);
        if (new FileInfo(Mapp.Logg) is { Exists: true, Length: > 5_000_000 } stor)
        {
            stor.Delete();
        }

        string[] argument = ["-D", Mapp.Data, "-l", Mapp.Logg, "-s", "-w", "-t", "300", "-o", Serverval(), "start"];
        for (var försök = 1; ; försök++)
        {
            var svar = await Klusteranvändare.KörAsync(binärer["pg_ctl"], argument, cancellationToken);
            if (svar.Lyckades)
            {
                return;
            }

            var orsak = SistaLoggraden();
            if (försök == 40 || !orsak.Contains("shared memory", StringComparison.Ordinal))
            {
                throw new DatabasException($"PostgreSQL startade inte i {Mapp.Rot}: {orsak}");
            }

            // The postmaster was killed and its children are still on their way out.
            await Task.Delay(250, cancellationToken);
        }
    }

    /// <summary>Stops the cluster and waits until it has.</summary>
    public async Task StoppaAsync(CancellationToken cancellationToken)
    {
        var binärer = await PostgresBinärer.HittaAsync(inställningar, Mapp.Version(), cancellationToken);
        var svar = await Klusteranvändare.KörAsync(binärer["pg_ctl"], ["-D", Mapp.Data, "-s", "-m", "fast", "-w", "-t", "120", "stop"], cancellationToken);
        if (!svar.Lyckades && Postmasterfil.Läs(Mapp.Data) is not null)
        {
            throw new DatabasException($"PostgreSQL stannade inte i {Mapp.Rot}: {svar.SistaRaden}.");
        }
    }

    // False: it does not run. One that is starting, recovering or stopping is waited for.
    private async Task<bool> SvararAsync(CancellationToken cancellationToken)
    {
        var väntat = Stopwatch.StartNew();
        while (Postmasterfil.Läs(Mapp.Data) is { } fil)
        {
            // The socket comes before the process number, which says nothing across containers that share a folder.
            if (fil.Socketmapp is not null && await TarEmotAsync(cancellationToken))
            {
                return true;
            }

            if (!fil.Lever(Mapp.Data))
            {
                return false;
            }

            if (väntat.Elapsed > Starttid)
            {
                throw new DatabasException($"PostgreSQL i {Mapp.Rot} (process {fil.Pid}) svarar inte: se {Mapp.Logg}.");
            }

            await Task.Delay(50, cancellationToken);
        }

        return false;
    }

    private async Task<bool> TarEmotAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var anslutning = new NpgsqlConnection(Anslutning(Ägare, "postgres").ConnectionString);
            await anslutning.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException nej)
        {
            return nej.SqlState != PostgresErrorCodes.CannotConnectNow;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task SkapaSocketmappAsync(CancellationToken cancellationToken)
    {
        if (Mapp.SocketUtanför && new DirectoryInfo(Mapp.Socket).LinkTarget is not null)
        {
            throw new DatabasException($"{Mapp.Socket} är en länk som någon annan har lagt dit: ta bort den.");
        }

        try
        {
            await Klusteranvändare.SkapaMappAsync(Mapp.Socket, cancellationToken);
        }
        catch (Exception orsak) when (orsak is IOException or UnauthorizedAccessException)
        {
            throw new DatabasException($"Mappen {Mapp.Socket} tillhör någon annan: ta bort den, eller välj en kortare mapp med Finsam__Lokal__Mapp.", orsak);
        }
    }

    // No text of statements and no details in the log: they could hold what somebody wrote about a person.
    private string Serverval() =>
        $"-c listen_addresses= -c port=5432 -c unix_socket_directories={Mapp.Socket} -c unix_socket_permissions=0700"
        + " -c log_checkpoints=off -c log_min_error_statement=panic -c log_error_verbosity=terse"
        + (inställningar.Snabb ? " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" : "");

    private string SistaLoggraden()
    {
        try
        {
            return File.ReadLines(Mapp.Logg).LastOrDefault(rad => rad.Contains("FATAL", StringComparison.Ordinal)) ?? $"se {Mapp.Logg}.";
        }
        catch (IOException)
        {
            return $"se {Mapp.Logg}.";
        }
    }
}
