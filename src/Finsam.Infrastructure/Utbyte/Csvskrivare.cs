using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Finsam.Application.Utbyte;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Writes a file of the exchange format so that it imports again unchanged: no cell is anything but what is stored (decision 0050).</summary>
internal static class Csvskrivare
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\n",

        // With a new line of its own CsvHelper would leave a lone carriage return unquoted, and reading takes that for the end of the row.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.Contains('\r', StringComparison.Ordinal) == true,
    };

    /// <summary>Header and rows; leaves the stream open.</summary>
    public static async Task SkrivAsync(Filspecifikation fil, NpgsqlDataReader rader, Stream ut, CancellationToken cancellationToken)
    {
        await using var ström = new StreamWriter(ut, new UTF8Encoding(false), leaveOpen: true);
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
    }
}
