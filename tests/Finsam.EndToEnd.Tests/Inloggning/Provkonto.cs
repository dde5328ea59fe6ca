using System.Security.Cryptography;
using Finsam.Infrastructure.Konton;
using Finsam.Testing.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.Playwright;
using Npgsql;

namespace Finsam.EndToEnd.Tests.Inloggning;

/// <summary>A real account, with a password and a role, as it is once its owner has used the invitation.</summary>
internal sealed class Provkonto(Testdatabas databas, Guid id, string namn)
{
    public const string Lösenord = "korrekt häst batteri klammer";

    public string Namn => namn;

    public static async Task<Provkonto> SkapaAsync(Testdatabas databas, string roll)
    {
        var id = Guid.CreateVersion7();
        var namn = $"{id:N}@example.com";
        var hash = new PasswordHasher<Konto>().HashPassword(new() { Namn = namn }, Lösenord);
        var konto = new Provkonto(databas, id, namn);
        await konto.KörAsync(
            """
            insert into konto (id, namn, user_name, normalized_user_name, email, normalized_email, email_confirmed, password_hash, security_stamp, concurrency_stamp,
              phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
            values ($1, 'Provkontot', $2, upper($2), $2, upper($2), true, $3, md5(random()::text), md5(random()::text), false, false, true, 0)
            """,
            id, namn, hash);
        await konto.KörAsync("insert into uppdrag (id, konto_id, roll, from_dag) values ($1, $2, $3, current_date - 1)", Guid.CreateVersion7(), id, roll);
        return konto;
    }

    public Task StängAsync() => KörAsync("update konto set stangd = now() where id = $1", id);

    /// <summary>What the history says of the account, oldest first, with all that it holds.</summary>
    public async Task<IReadOnlyList<(string Vad, string Allt)>> HistorikAsync()
    {
        await using var källa = NpgsqlDataSource.Create(databas.Ägare);
        await using var fråga = källa.CreateCommand("select vad, h::text from historik.handelse h where gallde = $1 and konto_id = $2 order by tid");
        fråga.Parameters.Add(new() { Value = $"konto:{id}" });
        fråga.Parameters.Add(new() { Value = id });
        await using var rader = await fråga.ExecuteReaderAsync();
        var alla = new List<(string, string)>();
        while (await rader.ReadAsync())
        {
            alla.Add((rader.GetString(0), rader.GetString(1)));
        }

        return alla;
    }

    public async Task LoggaInAsync(IPage sida, string lösenord = Lösenord)
    {
        await sida.GotoAsync("/logga-in");
        await sida.GetByLabel("E-post eller användarnamn").FillAsync(namn);
        await sida.GetByLabel("Lösenord", new() { Exact = true }).FillAsync(lösenord);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
    }

    /// <summary>The code that an authenticator app shows now (RFC 6238), or some steps of 30 seconds later.</summary>
    public static string Kod(string nyckel, int senare = 0)
    {
        const string Alfabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bitar = string.Concat(nyckel.Where(char.IsAsciiLetterOrDigit).Select(t => Convert.ToString(Alfabet.IndexOf(char.ToUpperInvariant(t)), 2).PadLeft(5, '0')));
        byte[] hemlighet = [.. Enumerable.Range(0, bitar.Length / 8).Select(i => Convert.ToByte(bitar.Substring(i * 8, 8), 2))];
        byte[] steg = [.. BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + senare).Reverse()];
#pragma warning disable CA5350 // The apps use SHA-1.
        var hash = HMACSHA1.HashData(hemlighet, steg);
#pragma warning restore CA5350
        var från = hash[^1] & 15;
        return $"{(((hash[från] & 127) << 24) | (hash[från + 1] << 16) | (hash[från + 2] << 8) | hash[från + 3]) % 1_000_000:D6}";
    }

    private async Task KörAsync(string sql, params object[] värden)
    {
        await using var källa = NpgsqlDataSource.Create(databas.Ägare);
        await using var kommando = källa.CreateCommand(sql);
        foreach (var värde in värden)
        {
            kommando.Parameters.Add(new() { Value = värde });
        }

        await kommando.ExecuteNonQueryAsync();
    }
}
