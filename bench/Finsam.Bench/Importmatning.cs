using Finsam.Application.Deltagare;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Testing.Database;
using Finsam.Testing.Utbyte;
using Npgsql;
using NpgsqlTypes;

namespace Finsam.Bench;

/// <summary>Import of deltagare beside a bare COPY of the same rows into a table with the same columns, constraints and indexes.</summary>
internal static class Importmätning
{
    public const int Antal = 100_000;

    public static async Task<Importresultat> MätAsync(Förbund förbund)
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using var värd = await Vymätning.VärdAsync(databas);
        await ImporteraAsync(värd, Utbytesmapp.Skriv(förbund, medDeltagare: false));
        var mapp = new Minnesmapp().Sätt("deltagare.csv", Utbytesmapp.Deltagare(förbund, Antal));
        var import = await Mätning.TidAsync(() => ImporteraAsync(värd, mapp));
        var igen = await Mätning.TidAsync(() => ImporteraAsync(värd, mapp));
        var kopior = new List<double>();
        for (var i = 0; i < 3; i++)
            kopior.Add(await KopieraAsync(databas));
        return new(förbund.Insatser.Count, import / 1000, igen / 1000, Mätning.Median(kopior) / 1000, await MaskAsync(värd, förbund) / 1000);
    }

    private static async Task ImporteraAsync(Finsam.Testing.Program.Värd värd, Minnesmapp mapp)
    {
        var resultat = await värd.SändAsync(new ImporteraCommand(mapp, false));
        if (resultat.Fel.Count > 0)
            throw new InvalidOperationException(resultat.Fel[0].ToString());
    }

    /// <summary>Works out the mask of what has been imported once more.</summary>
    private static async Task<double> MaskAsync(Finsam.Testing.Program.Värd värd, Förbund förbund)
    {
        var läst = await värd.MedAsync<IDeltagarunderlag, Deltagarunderlag>(underlag => underlag.HämtaAsync(CancellationToken.None));
        var lagrat = new Skyddsunderlag(förbund.Underlag.Individinsatser, läst.Deltagare, läst.Anonyma);
        return await Mätning.TidAsync(() => Task.FromResult(Maskerare.Skydda(lagrat)));
    }

    private static async Task<double> KopieraAsync(Testdatabas databas)
    {
        var rader = new List<object?[]>(Antal);
        await using var anslutning = new NpgsqlConnection(databas.Ägare);
        await anslutning.OpenAsync();
        await using (var läs = new NpgsqlCommand("select * from deltagare", anslutning))
        await using (var källa = await läs.ExecuteReaderAsync())
        {
            while (await källa.ReadAsync())
            {
                var rad = new object?[källa.FieldCount];
                for (var i = 0; i < rad.Length; i++)
                    rad[i] = källa.IsDBNull(i) ? null : källa.GetFieldType(i) == typeof(DateTime) ? källa.GetFieldValue<DateOnly>(i) : källa.GetValue(i);
                rader.Add(rad);
            }
        }

        await UtförAsync(anslutning, "drop table if exists kopia; create table kopia (like deltagare including all, foreign key (insats_id) references insats)");
        return await Mätning.TidAsync(async () =>
        {
            await using var kopia = await anslutning.BeginBinaryImportAsync("copy kopia from stdin (format binary)");
            foreach (var rad in rader)
            {
                await kopia.StartRowAsync();
                foreach (var värde in rad)
                {
                    if (värde is null)
                        await kopia.WriteNullAsync();
                    else
                        await kopia.WriteAsync(värde, Typ(värde));
                }
            }

            await kopia.CompleteAsync();
        });
    }

    private static NpgsqlDbType Typ(object värde) => värde switch
    {
        Guid => NpgsqlDbType.Uuid,
        DateOnly => NpgsqlDbType.Date,
        int => NpgsqlDbType.Integer,
        bool => NpgsqlDbType.Boolean,
        string[] => NpgsqlDbType.Array | NpgsqlDbType.Text,
        DateTimeOffset or DateTime => NpgsqlDbType.TimestampTz,
        _ => NpgsqlDbType.Text,
    };

    private static async Task UtförAsync(NpgsqlConnection anslutning, string sql)
    {
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await kommando.ExecuteNonQueryAsync();
    }
}

/// <summary>Seconds: the import, the same again where nothing changes, the COPY, and how much of the import is the mask.</summary>
internal sealed record Importresultat(int Insatser, double Import, double Igen, double Kopia, double Mask);
