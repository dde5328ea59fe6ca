using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Finsam.Application.Utbyte;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Writes the exchange format so that it imports again unchanged.</summary>
internal sealed class Export(NpgsqlDataSource källa) : IExport
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\n",

        // With a new line of its own CsvHelper would leave a lone carriage return unquoted, and reading takes that for the end of the row.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.Contains('\r', StringComparison.Ordinal) == true,
    };

    public async Task<IReadOnlyList<string>> SkrivAsync(string mapp, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(mapp);
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);

        // One moment for all files.
        await using var transaktion = await anslutning.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        var skrivna = new List<string>();
        foreach (var fil in Filer.Alla)
        {
            if (await SkrivFilAsync(anslutning, fil, mapp, cancellationToken))
            {
                skrivna.Add(fil.Namn);
            }
        }

        return skrivna;
    }

    private static async Task<bool> SkrivFilAsync(NpgsqlConnection anslutning, Filspecifikation fil, string mapp, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(Fråga(fil), anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        if (!rader.HasRows)
        {
            return false;
        }

        await using var ström = new StreamWriter(Path.Combine(mapp, fil.Namn), append: false, new UTF8Encoding(false));
        await using var csv = new CsvWriter(ström, Format);
        foreach (var kolumn in fil.Kolumner)
        {
            csv.WriteField(kolumn.Namn);
        }

        while (await rader.ReadAsync(cancellationToken))
        {
            await csv.NextRecordAsync();
            for (var i = 0; i < rader.FieldCount; i++)
            {
                csv.WriteField(rader.IsDBNull(i) ? "" : rader.GetString(i));
            }
        }

        await csv.NextRecordAsync();
        return true;
    }

    /// <summary>Every cell as text, in the order of the key.</summary>
    private static string Fråga(Filspecifikation fil)
    {
        var tabell = Tabell.Alla[fil.Namn];
        return $"""
            select {string.Join(", ", fil.Kolumner.Select(Uttryck))}
            from {tabell.Namn} m{(tabell.PerInsats ? " join insats i on i.id = m.insats_id" : "")}
            order by {string.Join(", ", fil.Nyckel.Select((_, i) => i + 1))}
            """;
    }

    private static string Uttryck(Kolumn kolumn) => kolumn.Slag switch
    {
        Kolumnslag.Insats or Kolumnslag.Individinsats => "i.kod",
        Kolumnslag.LokusgruppLista =>
            "(select string_agg(l.kod, '|' order by l.kod) from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id where k.insats_id = m.id)",
        _ when kolumn.Namn == "ar" => "extract(year from m.kvartal)::int::text",
        _ when kolumn.Namn == "kvartal" => "extract(quarter from m.kvartal)::int::text",
        Kolumnslag.JaNej => $"case m.{kolumn.Namn} when true then 'ja' when false then 'nej' end",
        Kolumnslag.Datum => $"to_char(m.{Fält.Kolumnnamn(kolumn.Namn)}, 'YYYY-MM-DD')",
        Kolumnslag.Belopp => $"m.{kolumn.Namn}::bigint::text",
        Kolumnslag.TextLista or Kolumnslag.KodLista => $"array_to_string(m.{kolumn.Namn}, '|')",
        _ => $"m.{kolumn.Namn}::text",
    };
}
