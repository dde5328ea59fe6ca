using System.Text.Json;
using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Npgsql;
using NpgsqlTypes;

namespace Finsam.Infrastructure.Enkäter;

/// <inheritdoc cref="IEnkätsvarare"/>
internal sealed class Enkätsvarare(NpgsqlDataSource källa, TimeProvider klocka) : IEnkätsvarare
{
    /// <summary>How many may be at the database at once: the others wait for their turn here, as long as it takes, instead of for a connection until they give up.</summary>
    private const int Samtidigt = 24;

    private const string Läs =
        """
        select d.id, o.id, d.formular, o.katalogversion, o.lage, o.oppnar, o.stanger, o.sprak, coalesce(i.kortnamn, i.namn)
        from enkatlank l join enkatdel d on d.id = l.del_id join enkatomgang o on o.id = d.omgang_id left join insats i on i.id = d.insats_id
        where l.hash = $1
        """;

    /// <summary>The round is held open, not by a mark on its row but in memory: until this is stored nobody closes it, and nothing on disk tells of it.</summary>
    private const string Håll = "select pg_advisory_xact_lock_shared(hashtextextended($1, 0))";

    private const string Spara =
        """
        insert into enkatinlamning as e (nyckel, del_id, svar, par, inlamnad, papper)
        select $1, $2, jsonb_strip_nulls($3), $4, false, false from enkatomgang where id = $5 and lage = 'pagar' and $6 between oppnar and stanger
        on conflict (nyckel) do update set svar = jsonb_strip_nulls(e.svar || $3) where not e.inlamnad
        """;

    private const string Skicka =
        """
        insert into enkatinlamning as e (nyckel, del_id, svar, par, inlamnad, papper)
        select $1, $2, $3, $4, true, false from enkatomgang where id = $5 and lage = 'pagar' and $6 between oppnar and stanger
        on conflict (nyckel) do update set svar = excluded.svar, inlamnad = true where not e.inlamnad
        """;

    private readonly SemaphoreSlim _kö = new(Samtidigt);

    public async Task<Enkätblad?> LäsAsync(Enkätlänk länk, CancellationToken cancellationToken) =>
        (await ITurAsync(() => HittaAsync(länk, cancellationToken), cancellationToken))?.Blad;

    public Task<Bladutfall> SparaAsync(Enkätlänk länk, IReadOnlyList<KeyValuePair<string, string?>> svar, CancellationToken cancellationToken) =>
        ITurAsync(() => SkrivAsync(länk, svar, skicka: false, cancellationToken), cancellationToken);

    public Task<Bladutfall> SkickaAsync(Enkätlänk länk, IReadOnlyList<KeyValuePair<string, string?>> svar, CancellationToken cancellationToken) =>
        ITurAsync(() => SkrivAsync(länk, svar, skicka: true, cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<Enkätspråk>> SpråkAsync(int katalogversion, IReadOnlyList<string> koder, CancellationToken cancellationToken)
    {
        if (koder.Count == 0)
        {
            return [];
        }

        await using var kommando = källa.CreateCommand("select kod, namn, riktning, exempel, pastaenden, sidan from enkatsprak where katalogversion = $1 and kod = any ($2) order by namn");
        kommando.Parameters.Add(new() { Value = katalogversion });
        kommando.Parameters.Add(new() { Value = koder.ToArray() });
        await using var rad = await kommando.ExecuteReaderAsync(cancellationToken);
        var lästa = new List<Enkätspråk>();
        while (await rad.ReadAsync(cancellationToken))
        {
            lästa.Add(new(
                katalogversion, rad.GetString(0), rad.GetString(1), Koder.FrånKod<Skrivriktning>(rad.GetString(2))!.Value, rad.GetBoolean(3),
                JsonSerializer.Deserialize<Dictionary<string, string>>(rad.GetString(4))!, JsonSerializer.Deserialize<Dictionary<string, string>>(rad.GetString(5))!));
        }

        return lästa;
    }

    private async Task<Bladutfall> SkrivAsync(Enkätlänk länk, IReadOnlyList<KeyValuePair<string, string?>> svar, bool skicka, CancellationToken cancellationToken)
    {
        if (await HittaAsync(länk, cancellationToken) is not { } funnen)
        {
            return new(null, Okänd);
        }

        var blad = funnen.Blad;
        if (blad.Läge != Bladläge.Öppen)
        {
            return new(blad, Nekad(blad));
        }

        var granskade = Enkätregler.Granska(blad.Punkter, svar);
        if (!granskade.Lyckades)
        {
            return new(blad, granskade.Fel);
        }

        if (skicka && granskade.Värde.Count == 0)
        {
            return new(blad, Tom);
        }

        var värden = skicka ? (object)granskade.Värde : svar.ToDictionary(s => s.Key, s => granskade.Värde.TryGetValue(s.Key, out var värde) ? värde : (int?)null);
        if (await SkrivAsync(skicka ? Skicka : Spara, länk, funnen, värden, cancellationToken) == 0)
        {
            // It was closed, or sent from elsewhere, since the form was read.
            var nu = await HittaAsync(länk, cancellationToken);
            return new(nu?.Blad, nu is null ? Okänd : Nekad(nu.Blad.Läge == Bladläge.Öppen ? nu.Blad with { Läge = Bladläge.Besvarad } : nu.Blad));
        }

        return new(skicka ? blad with { Läge = Bladläge.Besvarad } : blad with { Svar = Ihop(blad.Svar, svar, granskade.Värde) }, null);
    }

    private async Task<int> SkrivAsync(string sats, Enkätlänk länk, Funnen funnen, object svar, CancellationToken cancellationToken)
    {
        await using var bunt = källa.CreateBatch();
        bunt.BatchCommands.Add(new(Håll) { Parameters = { new() { Value = Enkätlås.För(funnen.Omgång) } } });
        bunt.BatchCommands.Add(new(sats)
        {
            Parameters =
            {
                new() { Value = länk.Svarsnyckel },
                new() { Value = funnen.Del },
                new() { Value = JsonSerializer.Serialize(svar), NpgsqlDbType = NpgsqlDbType.Jsonb },
                new NpgsqlParameter<string?> { TypedValue = länk.Par },
                new() { Value = funnen.Omgång.Value },
                new() { Value = klocka.Idag() },
            },
        });
        try
        {
            await bunt.ExecuteNonQueryAsync(cancellationToken);
            return (int)bunt.BatchCommands[1].RecordsAffected;
        }
        catch (PostgresException fel) when (fel.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // The other answer of the pair's same form was keyed in from paper.
            return 0;
        }
    }

    private async Task<Funnen?> HittaAsync(Enkätlänk länk, CancellationToken cancellationToken)
    {
        await using var bunt = källa.CreateBatch();
        bunt.BatchCommands.Add(new(Läs) { Parameters = { new() { Value = länk.Länkhash } } });
        bunt.BatchCommands.Add(new("select svar, inlamnad from enkatinlamning where nyckel = $1") { Parameters = { new() { Value = länk.Svarsnyckel } } });
        await using var rad = await bunt.ExecuteReaderAsync(cancellationToken);
        if (!await rad.ReadAsync(cancellationToken))
        {
            return null;
        }

        var (del, omgång) = (rad.GetGuid(0), new EnkätomgångId(rad.GetGuid(1)));
        var (öppnar, stänger, idag) = (rad.GetFieldValue<DateOnly>(5), rad.GetFieldValue<DateOnly>(6), klocka.Idag());
        var läge = rad.GetString(4) != Enkätläge.Pågår.Kod() || stänger < idag ? Bladläge.Stängd : idag < öppnar ? Bladläge.InteÖppnad : Bladläge.Öppen;
        var blad = new Enkätblad
        {
            Läge = läge,
            Formulär = Koder.FrånKod<Formulär>(rad.GetString(2))!.Value,
            Katalog = Indikatorkatalog.Av(rad.GetInt32(3))!,
            Öppnar = öppnar,
            Stänger = stänger,
            Språk = rad.GetFieldValue<string[]>(7),
            Insats = await rad.IsDBNullAsync(8, cancellationToken) ? null : rad.GetString(8),
            Svar = new Dictionary<string, int>(),
        };
        await rad.NextResultAsync(cancellationToken);
        if (await rad.ReadAsync(cancellationToken))
        {
            blad = blad with
            {
                Läge = läge == Bladläge.Öppen && rad.GetBoolean(1) ? Bladläge.Besvarad : läge,
                Svar = rad.GetBoolean(1) ? blad.Svar : JsonSerializer.Deserialize<Dictionary<string, int>>(rad.GetString(0))!,
            };
        }

        return new(del, omgång, blad);
    }

    private async Task<T> ITurAsync<T>(Func<Task<T>> gör, CancellationToken cancellationToken)
    {
        await _kö.WaitAsync(cancellationToken);
        try
        {
            return await gör();
        }
        finally
        {
            _kö.Release();
        }
    }

    private static Dictionary<string, int> Ihop(IReadOnlyDictionary<string, int> förr, IReadOnlyList<KeyValuePair<string, string?>> svar, Dictionary<string, int> nya)
    {
        var alla = förr.Where(f => svar.All(s => s.Key != f.Key)).ToDictionary(f => f.Key, f => f.Value);
        foreach (var (kod, värde) in nya)
        {
            alla[kod] = värde;
        }

        return alla;
    }

    private static Fel Nekad(Enkätblad blad) => blad.Läge switch
    {
        Bladläge.Besvarad => new("enkat.besvarad", "Enkäten är redan besvarad med den här länken.", Felslag.Konflikt),
        Bladläge.InteÖppnad => new("enkat.inte-oppnad", "Enkäten har inte öppnat än.", Felslag.Konflikt),
        _ => new("enkat.stangd", "Enkäten har stängt.", Felslag.Konflikt),
    };

    private static Fel Okänd { get; } = new("enkat.okand", "Länken hör inte till någon enkät.", Felslag.FinnsInte);

    private static Fel Tom { get; } = new("enkat.tom", "Inget påstående är besvarat.", Felslag.Ogiltigt);

    private sealed record Funnen(Guid Del, EnkätomgångId Omgång, Enkätblad Blad);
}
