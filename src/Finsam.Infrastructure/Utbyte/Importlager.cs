using System.Text.Json;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Infrastructure.Deltagare;
using Npgsql;
using NpgsqlTypes;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>
/// Writes an import: every file is copied to a temporary table and merged from there with a few statements, whatever its size; one of them
/// leaves the trail of what it changes.
/// Disposed of without <see cref="SlutförAsync"/>, nothing has happened.
/// </summary>
internal sealed class Importlager(NpgsqlDataSource källa, IInställningskälla inställningar, TimeProvider klocka) : IImportlager
{
    /// <summary>Advisory lock: one import at a time. The number is "fins" in ASCII.</summary>
    private const long Lås = 0x66696e73;

    /// <summary>The event of the history that everything the import changes belongs to.</summary>
    private readonly Guid _händelse = Guid.CreateVersion7();
    private readonly DateTimeOffset _tid = klocka.GetUtcNow();

    /// <summary>The files that the masking depends on.</summary>
    private static readonly string[] Maskerade = [Filer.Insatser.Namn, Filer.Deltagare.Namn, Filer.Anonyma.Namn];

    private NpgsqlConnection? _anslutning;
    private NpgsqlTransaction? _transaktion;

    public async Task<Lagrat?> BörjaAsync(bool vänta, CancellationToken cancellationToken)
    {
        _anslutning = await källa.OpenConnectionAsync(cancellationToken);
        _transaktion = await _anslutning.BeginTransactionAsync(cancellationToken);
        if (vänta)
        {
            await UtförAsync($"select pg_advisory_xact_lock({Lås})", cancellationToken);
        }
        else if (!(await LäsAsync($"select pg_try_advisory_xact_lock({Lås})", rad => rad.GetBoolean(0), cancellationToken))[0])
        {
            return null;
        }

        var insatser = await LäsAsync(
            "select i.kod, i.typ, exists (select from deltagare d where d.insats_id = i.id) or exists (select from anonyma a where a.insats_id = i.id) from insats i",
            rad => (Kod: rad.GetString(0), Typ: Koder.FrånKod<Insatstyp>(rad.GetString(1))!.Value, MedDeltagare: rad.GetBoolean(2)),
            cancellationToken);
        return new(
            (await LäsAsync("select kod from lokusgrupp", rad => rad.GetString(0), cancellationToken)).ToHashSet(StringComparer.Ordinal),
            insatser.ToDictionary(i => i.Kod, i => i.Typ, StringComparer.Ordinal),
            insatser.Where(i => i.MedDeltagare).Select(i => i.Kod).ToHashSet(StringComparer.Ordinal),
            await GodkändaAsync(cancellationToken))
        {
            Mål = (await LäsAsync(
                "select i.kod, m.nr, m.slag from insatsmal m join insats i on i.id = m.insats_id",
                rad => (new Målhänvisning(rad.GetString(0), rad.GetInt32(1)), Slag: Koder.FrånKod<Målslag>(rad.GetString(2))!.Value),
                cancellationToken)).ToDictionary(m => m.Item1, m => m.Slag),
            Gallrat = (await LäsAsync(
                "select i.kod, max(b.till_och_med) from gallringsbeslut b join insats i on i.id = b.insats_id group by 1",
                rad => (Kod: rad.GetString(0), Till: Kvartal.För(rad.GetFieldValue<DateOnly>(1)).SistaDag),
                cancellationToken)).ToDictionary(g => g.Kod, g => g.Till, StringComparer.Ordinal),
            Beviljat = await Rekvisitionsläge.BeviljatAsync(_anslutning, cancellationToken),
            Rekvirerat = await Rekvisitionsläge.RekvireratAsync(_anslutning, cancellationToken),
            GodkändaRader = await GodkändaRader.LäsAsync(_anslutning, cancellationToken),
            Omgångssvar = await Enkätsvarsskrivning.OmgångssvarAsync(_anslutning, cancellationToken),
        };
    }

    public async Task<Filresultat> SkrivAsync(GranskadFil fil, CancellationToken cancellationToken)
    {
        var tabell = Tabell.Alla[fil.Fil.Namn];
        var sql = new Sammanfogning(tabell);
        await UtförAsync(sql.SkapaTillfällig, cancellationToken);
        await KopieraAsync(sql.Kopiera, tabell, fil.Rader, cancellationToken);
        await UtförAsync(sql.Analysera, cancellationToken);
        if (fil.Fil == Filer.Enkätsvar)
        {
            return await Enkätsvarsskrivning.SkrivAsync(_anslutning!, sql.Tillfällig, fil.Rader.Count, _händelse, _tid, cancellationToken);
        }

        var (ändrade, nya) = await SammanfogaAsync(tabell, sql, cancellationToken);
        if (fil.Fil == Filer.Insatser)
        {
            ändrade += await KopplaLokusgrupperAsync(fil.Rader, cancellationToken);
        }

        return new(fil.Fil.Namn, nya, ändrade, fil.Rader.Count - nya - ändrade);
    }

    public async Task SlutförAsync(IReadOnlyList<Filresultat> filer, Användare användare, Guid? import, CancellationToken cancellationToken)
    {
        await using var historik = new NpgsqlCommand(
            "insert into historik.handelse (id, tid, anvandare, konto_id, vad, gallde, nytt) values ($1, $2, $3, $4, 'import', $5, $6)", _anslutning)
        {
            Parameters =
            {
                new() { Value = _händelse },
                new() { Value = _tid },
                new() { Value = användare.Namn },
                new NpgsqlParameter<Guid?> { TypedValue = användare.Konto },
                new NpgsqlParameter<string?> { TypedValue = import is null ? null : Importhistorik.Gällde + import },
                new() { Value = JsonSerializer.Serialize(filer), NpgsqlDbType = NpgsqlDbType.Jsonb },
            },
        };
        await historik.ExecuteNonQueryAsync(cancellationToken);
        if (filer.Any(fil => Maskerade.Contains(fil.Fil) && fil.Nya + fil.Ändrade > 0))
        {
            await MaskeraAsync(cancellationToken);
        }

        // A commit that is cancelled on its way may have been made or not: from here on it is made.
        cancellationToken.ThrowIfCancellationRequested();
        await _transaktion!.CommitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaktion is not null)
        {
            await _transaktion.DisposeAsync();
        }

        if (_anslutning is not null)
        {
            await _anslutning.DisposeAsync();
        }
    }

    private async Task<(int Ändrade, int Nya)> SammanfogaAsync(Tabell tabell, Sammanfogning sql, CancellationToken cancellationToken)
    {
        if (Ändringsspår.UtanVärden(tabell))
        {
            return (
                await SpåraAsync(Ändringsspår.MedMärke(tabell, sql.Uppdatera, "m.insats_id"), cancellationToken),
                await SpåraAsync(Ändringsspår.MedMärke(tabell, sql.Infoga, "insats_id"), cancellationToken));
        }

        await SpåraAsync(Ändringsspår.Ändringar(tabell, sql.Tillfällig), cancellationToken);
        return (await UtförAsync(sql.Uppdatera, cancellationToken), await UtförAsync(sql.Infoga, cancellationToken));
    }

    /// <summary>Runs a statement that leaves a trail. What it counts, if it does.</summary>
    private async Task<int> SpåraAsync(string sql, CancellationToken cancellationToken, params NpgsqlParameter[] till)
    {
        await using var kommando = new NpgsqlCommand(sql, _anslutning) { Parameters = { new() { Value = _händelse }, new() { Value = _tid } } };
        kommando.Parameters.AddRange(till);
        return await kommando.ExecuteScalarAsync(cancellationToken) as int? ?? 0;
    }

    /// <summary>The import works out its own mask before anyone sees its data, so that no reader has to wait for that.</summary>
    private async Task MaskeraAsync(CancellationToken cancellationToken)
    {
        await UtförAsync("update dataversion set version = version + 1", cancellationToken);
        var nyckel = await Masknyckel.LäsAsync(_anslutning!, inställningar.Nu.Maskeringsgräns, cancellationToken);
        var skydd = Maskerare.Skydda(await Underlagsfråga.LäsAsync(_anslutning!, cancellationToken), nyckel.Gräns);
        await Masklager.SkrivAsync(_anslutning!, nyckel, skydd, cancellationToken);
    }

    private async Task KopieraAsync(string sql, Tabell tabell, IReadOnlyList<Rad> rader, CancellationToken cancellationToken)
    {
        await using var kopia = await _anslutning!.BeginBinaryImportAsync(sql, cancellationToken);
        foreach (var rad in rader)
        {
            await kopia.StartRowAsync(cancellationToken);
            await kopia.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid, cancellationToken);
            if (tabell.PerInsats)
            {
                await kopia.WriteAsync((string)rad["insats"]!, NpgsqlDbType.Text, cancellationToken);
            }

            foreach (var fält in tabell.Fälten)
            {
                if (fält.Värde(rad) is { } värde)
                {
                    await kopia.WriteAsync(värde, fält.Typ, cancellationToken);
                }
                else
                {
                    await kopia.WriteNullAsync(cancellationToken);
                }
            }
        }

        await kopia.CompleteAsync(cancellationToken);
    }

    /// <summary>Sets which lokusgrupper each insats belongs to. How many insatser changed by this alone.</summary>
    private async Task<int> KopplaLokusgrupperAsync(IReadOnlyList<Rad> rader, CancellationToken cancellationToken)
    {
        var par = rader
            .SelectMany(rad => (string[]?)rad["lokusgrupper"] ?? [], (rad, lokusgrupp) => (Insats: (string)rad["kod"]!, Lokusgrupp: lokusgrupp))
            .ToList();
        await SpåraAsync(Ändringsspår.Lokusgrupper, cancellationToken, Parametrar());
        await using var koppla = new NpgsqlCommand(Sammanfogning.KopplaLokusgrupper, _anslutning);
        koppla.Parameters.AddRange(Parametrar());
        return Convert.ToInt32(await koppla.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);

        NpgsqlParameter[] Parametrar() =>
        [
            new() { Value = rader.Select(rad => (string)rad["kod"]!).ToArray() },
            new() { Value = par.Select(p => p.Insats).ToArray() },
            new() { Value = par.Select(p => p.Lokusgrupp).ToArray() },
        ];
    }

    private async Task<Dictionary<(string Insats, int År, int Kvartal), IReadOnlyDictionary<string, object?>>> GodkändaAsync(CancellationToken cancellationToken)
    {
        var kolumner = Filer.Kvartalsrapporter.Kolumner.Skip(3).Select(k => k.Namn).ToList();
        var rader = await LäsAsync(
            $"select i.kod, k.kvartal, {string.Join(", ", kolumner)} from kvartalsrapport k join insats i on i.id = k.insats_id where {GodkändaRader.Godkänd}",
            rad =>
            {
                var kvartal = Kvartal.För(rad.GetFieldValue<DateOnly>(1));
                IReadOnlyDictionary<string, object?> celler = kolumner.Select((namn, i) => (namn, Värde: Cell(rad, i + 2))).ToDictionary(c => c.namn, c => c.Värde);
                return (Nyckel: (rad.GetString(0), kvartal.År, kvartal.Nummer), Celler: celler);
            },
            cancellationToken);
        return rader.ToDictionary(r => r.Nyckel, r => r.Celler);

        static object? Cell(NpgsqlDataReader rad, int i) =>
            rad.IsDBNull(i) ? null : rad.GetFieldType(i) == typeof(bool) ? rad.GetBoolean(i) : rad.GetFieldValue<DateOnly>(i);
    }

    private async Task<int> UtförAsync(string sql, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(sql, _anslutning);
        return await kommando.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<List<T>> LäsAsync<T>(string sql, Func<NpgsqlDataReader, T> välj, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(sql, _anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var lista = new List<T>();
        while (await rader.ReadAsync(cancellationToken))
        {
            lista.Add(välj(rader));
        }

        return lista;
    }
}
