using System.Runtime.Versioning;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Testing.Database;
using Microsoft.Extensions.Logging.Abstractions;

namespace Finsam.Infrastructure.Tests.Database.Lokal;

[SupportedOSPlatform("linux")]
public sealed class LokalPostgresTests
{
    private readonly string _mapp = Testmapp.Ny();

    [Fact]
    public async Task An_empty_folder_becomes_a_database_that_only_its_owner_reaches()
    {
        await using var program = await Testprogram.StartaAsync(_mapp);

        (await program.FrågaAsync<string>("select current_user::text")).Should().Be("finsam_program");
        (await program.FrågaAsync<string>("select current_setting('listen_addresses')")).Should().BeEmpty();
        (await program.FrågaAsync<string>("select string_agg(b, '' order by b) from unnest(array['ö', 'Z', 'ä', 'a', 'å']) b")).Should().Be("aZåäö");
        foreach (var mapp in new[] { "pg", "s" })
        {
            File.GetUnixFileMode(Path.Combine(_mapp, mapp)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task The_cluster_stops_with_the_program_and_the_next_start_has_what_was_written()
    {
        await using (var första = await Testprogram.StartaAsync(_mapp))
        {
            await första.SkrivHändelseAsync("kvar");
        }

        Postmasterfil.Läs(Path.Combine(_mapp, "pg")).Should().BeNull();

        await using var andra = await Testprogram.StartaAsync(_mapp);
        (await andra.AntalHändelserAsync("kvar")).Should().Be(1);
    }

    [Fact]
    public async Task The_last_one_out_stops_the_cluster()
    {
        var första = await Testprogram.StartaAsync(_mapp);
        await using (var andra = await Testprogram.StartaAsync(_mapp))
        {
            await första.DisposeAsync();
            (await andra.FrågaAsync<int>("select 1")).Should().Be(1);
        }

        Postmasterfil.Läs(Path.Combine(_mapp, "pg")).Should().BeNull();
    }

    [Fact]
    public async Task An_initdb_that_was_cut_off_is_done_over()
    {
        var påbörjad = Path.Combine(_mapp, "pg.ny");
        Directory.CreateDirectory(Path.Combine(påbörjad, "base"));
        await File.WriteAllTextAsync(Path.Combine(påbörjad, "PG_VERSION"), "15\n");

        await using var program = await Testprogram.StartaAsync(_mapp);

        (await program.FrågaAsync<int>("select 1")).Should().Be(1);
        Directory.Exists(påbörjad).Should().BeFalse();
    }

    [Fact]
    public async Task A_process_number_that_has_gone_to_another_does_not_stop_the_start()
    {
        await using (await Testprogram.StartaAsync(_mapp))
        {
        }

        await File.WriteAllTextAsync(Path.Combine(_mapp, "pg", "postmaster.pid"), $"{Environment.ProcessId}\n{_mapp}/pg\n1\n5432\n{_mapp}/s\n\n  1  1\nready   \n");

        await using var program = await Testprogram.StartaAsync(_mapp);
        (await program.FrågaAsync<int>("select 1")).Should().Be(1);
    }

    [Fact]
    public async Task A_long_path_with_blanks_and_swedish_letters_gets_its_socket_elsewhere()
    {
        var mapp = Path.Combine(_mapp, "Förbundets mapp " + new string('x', 100));
        var socket = new Klustermapp(mapp).Socket;
        try
        {
            await using var program = await Testprogram.StartaAsync(mapp);

            (await program.FrågaAsync<int>("select 1")).Should().Be(1);
            File.Exists(Path.Combine(socket, ".s.PGSQL.5432")).Should().BeTrue();
            socket.Length.Should().BeLessThan(86);
            socket.Should().NotStartWith(_mapp);
        }
        finally
        {
            Directory.Delete(socket, recursive: true);
        }
    }

    [Fact]
    public async Task Without_PostgreSQL_it_says_what_to_install()
    {
        var starta = () => LokalPostgres.StartaAsync(
            new() { Mapp = _mapp, Versionsrot = Path.Combine(_mapp, "ingenting"), Sökväg = _mapp }, NullLogger.Instance, CancellationToken.None);

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("PostgreSQL 15 eller senare saknas: kör apt-get install postgresql.");
    }

    [Fact]
    public async Task A_cluster_of_a_version_that_is_not_installed_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_mapp, "pg"));
        await File.WriteAllTextAsync(Path.Combine(_mapp, "pg", "PG_VERSION"), "12\n");

        var starta = () => Testprogram.StartaAsync(_mapp);

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("*gjord med PostgreSQL 12*apt-get install postgresql-12*");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_named_with_the_way_out()
    {
        // Root may enter anything, but the user that the cluster then runs as may not; anyone else may make nothing in /proc.
        var mapp = Environment.IsPrivilegedProcess ? Path.Combine(_mapp, "stängd", "data") : "/proc/finsam";
        if (Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory(Path.Combine(_mapp, "stängd"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var starta = () => Testprogram.StartaAsync(mapp);

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage($"*{mapp}*välj en annan med Finsam__Lokal__Mapp*");
    }

    [Fact]
    public async Task A_folder_with_other_things_in_it_is_not_touched()
    {
        var fil = Path.Combine(_mapp, "pg", "viktigt.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(fil)!);
        await File.WriteAllTextAsync(fil, "x");

        var starta = () => Testprogram.StartaAsync(_mapp);

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("*innehåller något annat än en databas*");
        File.Exists(fil).Should().BeTrue();
    }
}
