using Finsam.Testing.Database;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database.Start;

/// <summary>What the role that the program runs as may do, and what not even a fault in the program can make it do.</summary>
public sealed class BehörighetTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task It_can_add_history_and_read_it()
    {
        await SomProgrammetAsync("insert into historik.handelse (id, tid, anvandare, vad, nytt) values (gen_random_uuid(), now(), 'a', 'prov', '{\"x\": 1}')");

        (await SomProgrammetAsync("select nytt->>'x' from historik.handelse where vad = 'prov'")).Should().Be("1");
    }

    [Theory]
    [InlineData("update historik.handelse set vad = 'x'")]
    [InlineData("delete from historik.handelse")]
    [InlineData("truncate historik.handelse")]
    [InlineData("alter table historik.handelse add column x int")]
    [InlineData("alter table historik.handelse disable trigger all")]
    [InlineData("drop table historik.handelse")]
    [InlineData("drop schema historik cascade")]
    [InlineData("create table historik.egen (id int)")]
    [InlineData("create table egen (id int)")]
    [InlineData("create schema egen")]
    [InlineData("create rule r as on insert to historik.handelse do instead nothing")]
    [InlineData("update arkivhandling set titel = 'x'")]
    [InlineData("delete from arkivtillagg")]
    [InlineData("update arkivpdf set summa = 'x'")]
    [InlineData("alter table arkivhandling disable trigger all")]
    [InlineData("truncate dataversion")]
    [InlineData("alter table dataversion add column x int")]
    [InlineData("delete from \"__EFMigrationsHistory\"")]
    [InlineData("set role finsam_agare")]
    [InlineData("set session_replication_role = replica")]
    [InlineData("create role egen")]
    [InlineData("copy dataversion to '/tmp/finsam-prov'")]
    public async Task It_cannot(string sql)
    {
        var gör = () => SomProgrammetAsync(sql);

        (await gör.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task It_can_change_what_is_not_history()
    {
        await SomProgrammetAsync("update dataversion set version = 5");

        (await SomProgrammetAsync("select version from dataversion")).Should().Be(5L);
    }

    [Fact]
    public async Task No_view_lets_it_write_and_no_foreign_key_reaches_into_history()
    {
        // Both act with the owner's rights and would go round the grants.
        (await SomÄgarenAsync(
            """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
              and has_table_privilege('finsam_program', c.oid, 'insert, update, delete')
            """)).Should().Be(0L);
        (await SomÄgarenAsync("select count(*) from pg_constraint where conrelid::regclass::text like 'historik.%' and confdeltype in ('c', 'n', 'd')")).Should().Be(0L);
    }

    private Task<object?> SomProgrammetAsync(string sql) => KörAsync(postgres.Databas.Program, sql);

    private Task<object?> SomÄgarenAsync(string sql) => KörAsync(postgres.Databas.Ägare, sql);

    private static async Task<object?> KörAsync(string anslutning, string sql)
    {
        await using var källa = NpgsqlDataSource.Create(anslutning);
        await using var kommando = källa.CreateCommand(sql);
        return await kommando.ExecuteScalarAsync();
    }
}
