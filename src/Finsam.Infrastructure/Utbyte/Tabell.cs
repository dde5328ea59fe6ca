using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using NpgsqlTypes;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>How a file of the exchange format is kept: its table, and the columns that its cells become.</summary>
/// <param name="Fil">The file.</param>
/// <param name="Namn">The table.</param>
/// <param name="Fälten">The columns. What belongs to an insats has <c>insats_id</c> besides, found by its kod.</param>
internal sealed record Tabell(Filspecifikation Fil, string Namn, IReadOnlyList<Fält> Fälten)
{
    /// <summary>Whether its rows belong to an insats.</summary>
    public bool PerInsats => Fil.Kolumner.Any(k => k.Slag is Kolumnslag.Insats or Kolumnslag.Individinsats);

    /// <summary>Columns that follow from the others, as SQL: <c>status = …</c>.</summary>
    public string Följder { get; init; } = "";

    /// <summary>A column of a row that was there (m) which follows from what the file (t) changes, as SQL, with a comma before it.</summary>
    public string VidÄndring { get; init; } = "";

    /// <summary>Whether its rows have a version that every change raises.</summary>
    public bool Versionerad { get; init; }

    public static IReadOnlyDictionary<string, Tabell> Alla { get; } = new Tabell[]
    {
        new(Filer.Lokusgrupper, "lokusgrupp", [.. Av(Filer.Lokusgrupper)]),
        new(Filer.Insatser, "insats", [.. Av(Filer.Insatser)]),
        new(Filer.Insatsmål, "insatsmal", [.. Av(Filer.Insatsmål)]),
        new(Filer.Kvartalsrapporter, "kvartalsrapport", [Fält.Kvartalsdag, .. Av(Filer.Kvartalsrapporter)])
        {
            Följder = "status = case when t.inlamnad is null then 'utkast' else 'inlamnad' end",
        },
        new(Filer.Kommentarer, "kommentar", [Fält.Kvartalsdag, .. Av(Filer.Kommentarer)]),
        new(Filer.Målbedömningar, "malbedomning", [Fält.Kvartalsdag, .. Av(Filer.Målbedömningar)]),
        new(Filer.Ekonomi, "ekonomi", [Fält.Kvartalsdag, .. Av(Filer.Ekonomi)]),
        new(Filer.Beslut, "beslut", [.. Av(Filer.Beslut)]),
        new(Filer.Förbundsekonomi, "forbundsekonomi", [.. Av(Filer.Förbundsekonomi)]),
        new(Filer.Lokusledamöter, "lokusledamot", [.. Av(Filer.Lokusledamöter)]) { Versionerad = true },
        new(Filer.Möten, "mote", [.. Av(Filer.Möten)])
        {
            Versionerad = true,

            // A file that tells something else of who was there is believed, and those who were ticked off are not.
            VidÄndring = ", narvarande = case when m.huvudman is distinct from t.huvudman or m.datum is distinct from t.datum then '{}' else m.narvarande end",
        },
        new(Filer.Intyg, "ls_intyg", [.. Av(Filer.Intyg)]),
        new(Filer.Deltagare, "deltagare", [.. Av(Filer.Deltagare)]) { Versionerad = true },
        new(Filer.Anonyma, "anonyma", [Fält.Kvartalsdag, .. Av(Filer.Anonyma)]),

        // A view: what a file says goes to enkatmatning and enkatsvar (Enkätsvarsskrivning).
        new(Filer.Enkätsvar, "enkatsvarsfil", [.. Av(Filer.Enkätsvar)]),
    }.ToDictionary(tabell => tabell.Fil.Namn);

    private static IEnumerable<Fält> Av(Filspecifikation fil) =>
        fil.Kolumner
            .Where(k => !(fil.PerKvartal && k.Namn is ("ar" or "kvartal")) && k.Slag is not (Kolumnslag.Insats or Kolumnslag.Individinsats or Kolumnslag.LokusgruppLista))
            .Select(Fält.Av);
}

/// <summary>One column of a table.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Typ">Its type.</param>
/// <param name="Nyckel">Whether it is part of the key.</param>
/// <param name="Värde">The value of a row.</param>
internal sealed record Fält(string Namn, NpgsqlDbType Typ, bool Nyckel, Func<Rad, object?> Värde)
{
    /// <summary>Whether it is a part of the key that may be empty.</summary>
    public bool Valfri { get; init; }

    /// <summary>Whether two rows have the same value, as SQL.</summary>
    public string Lika(string ena, string andra) => $"{ena}.{Namn} {(Valfri ? "is not distinct from" : "=")} {andra}.{Namn}";

    /// <summary>The first day of the quarter that <c>ar</c> and <c>kvartal</c> name.</summary>
    public static Fält Kvartalsdag { get; } =
        new("kvartal", NpgsqlDbType.Date, true, rad => new Kvartal((int)rad["ar"]!, (int)rad["kvartal"]!).FörstaDag);

    /// <summary>Its type in SQL.</summary>
    public string Sqltyp => Typ switch
    {
        NpgsqlDbType.Date => "date",
        NpgsqlDbType.Integer => "int",
        NpgsqlDbType.Numeric => "numeric",
        NpgsqlDbType.Boolean => "boolean",
        NpgsqlDbType.Array | NpgsqlDbType.Text => "text[]",
        _ => "text",
    };

    public static Fält Av(Kolumn kolumn)
    {
        var typ = kolumn.Slag switch
        {
            Kolumnslag.Datum => NpgsqlDbType.Date,
            Kolumnslag.Heltal => NpgsqlDbType.Integer,
            Kolumnslag.Belopp or Kolumnslag.Decimaltal => NpgsqlDbType.Numeric,
            Kolumnslag.JaNej => NpgsqlDbType.Boolean,
            Kolumnslag.KodLista or Kolumnslag.TextLista => NpgsqlDbType.Array | NpgsqlDbType.Text,
            _ => NpgsqlDbType.Text,
        };
        return new(Kolumnnamn(kolumn.Namn), typ, kolumn.Nyckel, rad => rad[kolumn.Namn] ?? (typ.HasFlag(NpgsqlDbType.Array) ? Array.Empty<string>() : null)) { Valfri = kolumn.Valfri };
    }

    /// <summary><c>in</c> and <c>from</c> are words of SQL's own.</summary>
    public static string Kolumnnamn(string rubrik) => rubrik is "in" or "ut" or "from" or "tom" ? rubrik + "_dag" : rubrik;
}
