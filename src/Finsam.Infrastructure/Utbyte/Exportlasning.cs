using System.Data;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Reads what is stored as rows of the exchange format.</summary>
internal sealed class Exportläsning(NpgsqlDataSource källa)
{
    /// <summary>Hands over the rows of each file that has any, every cell as text in the order of the columns, all as of one moment.</summary>
    /// <param name="filer">Which files.</param>
    /// <param name="medUtkast">Whether reports that are not handed in yet, and the notes to them, are among the rows.</param>
    /// <param name="skriv">Called per file; must read the rows to their end before it returns.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task LäsAsync(IEnumerable<Filspecifikation> filer, bool medUtkast, Func<Filspecifikation, NpgsqlDataReader, Task> skriv, CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        await using var transaktion = await anslutning.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        foreach (var fil in filer)
        {
            await using var kommando = new NpgsqlCommand(Fråga(fil, medUtkast), anslutning);
            await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
            if (rader.HasRows)
            {
                await skriv(fil, rader);
            }
        }
    }

    /// <summary>In the order of the key, or, of answers, of what they say.</summary>
    private static string Fråga(Filspecifikation fil, bool medUtkast)
    {
        var tabell = Tabell.Alla[fil.Namn];
        return $"""
            select {string.Join(", ", fil.Kolumner.Select(k => Uttryck(fil, k)))}
            from {tabell.Namn} m{(tabell.PerInsats ? " join insats i on i.id = m.insats_id" : "")}
            {(fil == Filer.Intyg ? BaraFormatets : medUtkast ? "" : UtanUtkast(fil))}
            order by {string.Join(", ", (fil.Nyckel.Any() ? fil.Nyckel : fil.Kolumner).Select((k, i) => k.Namn == "nr" ? "m.nr" : $"{i + 1}"))}
            """;
    }

    /// <summary>What a förbund has added of its own has no code in the format.</summary>
    private static string BaraFormatets => $"where m.atagande in ({string.Join(", ", Åtaganderegler.IFil.Select(å => $"'{å.Kod()}'"))})";

    private static string UtanUtkast(Filspecifikation fil) =>
        fil == Filer.Kvartalsrapporter ? "where m.inlamnad is not null"
        : fil == Filer.Kommentarer || fil == Filer.Målbedömningar
            ? "where not exists (select from kvartalsrapport k where k.insats_id = m.insats_id and k.kvartal = m.kvartal and k.inlamnad is null)"
        : "";

    private static string Uttryck(Filspecifikation fil, Kolumn kolumn) => kolumn.Slag switch
    {
        Kolumnslag.Insats or Kolumnslag.Individinsats => "i.kod",
        Kolumnslag.LokusgruppLista =>
            "(select string_agg(l.kod, '|' order by l.kod) from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id where k.insats_id = m.id)",
        _ when kolumn.Namn == "ar" && fil.PerKvartal => "extract(year from m.kvartal)::int::text",
        _ when kolumn.Namn == "kvartal" => "extract(quarter from m.kvartal)::int::text",
        Kolumnslag.JaNej => $"case m.{kolumn.Namn} when true then 'ja' when false then 'nej' end",
        Kolumnslag.Datum => $"to_char(m.{Fält.Kolumnnamn(kolumn.Namn)}, 'YYYY-MM-DD')",
        Kolumnslag.Belopp => $"m.{kolumn.Namn}::bigint::text",

        // A comma, as Excel in Swedish reads it, and no zeros that say nothing: one way to write each number.
        Kolumnslag.Decimaltal => $"replace(trim_scale(m.{kolumn.Namn})::text, '.', ',')",
        Kolumnslag.TextLista or Kolumnslag.KodLista => $"array_to_string(m.{kolumn.Namn}, '|')",
        _ => $"m.{kolumn.Namn}::text",
    };
}
