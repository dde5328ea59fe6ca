using Finsam.Infrastructure.Database;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database.Start;

/// <summary>A server of one's own, named by connection string.</summary>
public sealed class AnslutningTests(EgenServer server) : IClassFixture<EgenServer>
{
    [Fact]
    public async Task With_one_connection_string_the_program_has_the_roles_rights_every_time_a_connection_comes_from_the_pool()
    {
        await server.KörSomAdministratörAsync("create role ett login createdb createrole");
        await using var program = await StartaAsync("ett", "ett_databas");

        for (var gång = 0; gång < 3; gång++)
        {
            (await program.FrågaAsync<string>("select session_user || '/' || current_user")).Should().Be("ett/finsam_program");
            await NekasAsync(program, "delete from historik.handelse");
            await NekasAsync(program, "create table egen (id int)");
        }

        await program.SkrivHändelseAsync("ny");
        (await program.AntalHändelserAsync("ny")).Should().Be(1);
    }

    [Fact]
    public async Task A_connection_that_left_the_role_has_it_again_when_it_comes_back_from_the_pool()
    {
        await server.KörSomAdministratörAsync("create role lamnar login createdb createrole");
        await using var program = await StartaAsync("lamnar", "lamnar_databas");
        int pid;
        await using (var anslutning = await program.Källa.OpenConnectionAsync())
        {
            pid = anslutning.ProcessID;
            await using var lämna = new NpgsqlCommand("set role none", anslutning);
            await lämna.ExecuteNonQueryAsync();
            await using var fråga = new NpgsqlCommand("select current_user::text", anslutning);
            (await fråga.ExecuteScalarAsync()).Should().Be("lamnar");
        }

        (await program.FrågaAsync<string>("select pg_backend_pid() || '/' || current_user")).Should().Be($"{pid}/finsam_program");
    }

    [Fact]
    public async Task With_two_connection_strings_the_programs_login_needs_nothing_beforehand()
    {
        await server.KörSomAdministratörAsync("create role agare login createdb createrole; create role webben login");

        await using var program = await StartaAsync("webben", "tva_databas", ägare: "agare");

        (await program.FrågaAsync<string>("select session_user || '/' || current_user")).Should().Be("webben/finsam_program");
        await NekasAsync(program, "update historik.handelse set vad = 'x'");
        await program.KörAsync("update dataversion set version = version + 1");
    }

    [Fact]
    public async Task A_start_on_a_database_in_use_changes_nothing()
    {
        await server.KörSomAdministratörAsync("create role igen login createdb createrole");
        await using var första = await StartaAsync("igen", "igen_databas");
        await första.KörAsync("update dataversion set version = 7");

        await using var andra = await StartaAsync("igen", "igen_databas");

        (await andra.FrågaAsync<long>("select version from dataversion")).Should().Be(7);
        (await första.FrågaAsync<long>("select version from dataversion")).Should().Be(7);
    }

    [Fact]
    public async Task A_login_that_may_not_create_the_database_is_told_what_the_administrator_must_do()
    {
        await server.KörSomAdministratörAsync("create role svag login createrole");

        var starta = () => StartaAsync("svag", "saknad");

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("*låt en administratör köra create database \"saknad\".");
    }

    [Fact]
    public async Task A_role_that_was_given_too_much_stops_the_start()
    {
        await server.KörSomAdministratörAsync("create role slarv login createdb createrole");
        await using (await StartaAsync("slarv", "slarv_databas"))
        {
        }

        // The rights on tables are set anew at each start; ownership through membership is not.
        await server.KörSomAdministratörAsync("create role extra; grant finsam_program to extra; reassign owned by slarv to extra; grant extra to slarv", "slarv_databas");
        await server.KörSomAdministratörAsync("revoke finsam_program from extra; grant extra to finsam_program", "slarv_databas");
        try
        {
            var starta = () => StartaAsync("slarv", "slarv_databas");

            (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("*har rätt att ändra historiken*");
        }
        finally
        {
            await server.KörSomAdministratörAsync("revoke extra from finsam_program");
        }
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_program_is_left_alone()
    {
        await server.KörSomAdministratörAsync("create role ny login createdb createrole");
        await using (await StartaAsync("ny", "ny_databas"))
        {
        }

        await server.KörSomAdministratörAsync("insert into \"__EFMigrationsHistory\" values ('29990101_9999_framtid', '10.0.0')", "ny_databas");

        var starta = () => StartaAsync("ny", "ny_databas");

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("*är nyare än programmet*");
    }

    [Fact]
    public async Task A_server_that_is_not_there_gives_a_sentence()
    {
        var starta = () => Testprogram.StartaAsync(new() { ["ConnectionStrings:Finsam"] = "Host=/tmp/finsam-finns-inte;Username=x;Password=hemligt" });

        var fel = (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("Databasen kunde inte förberedas: *");
        fel.Which.ToString().Should().NotContain("hemligt");
    }

    private static async Task NekasAsync(Testprogram program, string sql) =>
        (await program.Invoking(ett => ett.KörAsync(sql)).Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);

    private Task<Testprogram> StartaAsync(string inloggning, string databas, string? ägare = null) => Testprogram.StartaAsync(new()
    {
        ["ConnectionStrings:Finsam"] = server.Anslutning(inloggning, databas),
        ["ConnectionStrings:FinsamAgare"] = ägare is null ? null : server.Anslutning(ägare, databas),
    });
}
