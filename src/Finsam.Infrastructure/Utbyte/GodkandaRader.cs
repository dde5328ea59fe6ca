using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Reads the notes and bedömningar of approved reports, cell by cell as a file would have them, for import to compare with.</summary>
internal static class GodkändaRader
{
    /// <summary>
    /// Of a report <c>k</c>: approved, also while a new version of it is under way; or written here, by those who know it, so that a file does not
    /// overwrite what they are about to hand in.
    /// </summary>
    public const string Godkänd =
        "(k.status = 'godkand' or k.godkandes is not null or k.inlamningar > 0 or exists (select from utkastsvar u where u.rapport_id = k.id))";

    public static async Task<IReadOnlyDictionary<(string Fil, string Nyckel), IReadOnlyDictionary<string, object?>>> LäsAsync(
        NpgsqlConnection anslutning, CancellationToken cancellationToken)
    {
        var allt = new Dictionary<(string, string), IReadOnlyDictionary<string, object?>>();
        foreach (var fil in Filer.TillhörRapport)
        {
            var kolumner = fil.Kolumner.Select(k => k.Namn).Where(namn => namn is not ("insats" or "ar" or "kvartal")).ToList();
            await using var kommando = new NpgsqlCommand(
                $"""
                select i.kod, m.kvartal, {string.Join(", ", kolumner.Select(k => $"m.{k}"))}
                from {Tabell.Alla[fil.Namn].Namn} m join insats i on i.id = m.insats_id
                join kvartalsrapport k on k.insats_id = m.insats_id and k.kvartal = m.kvartal
                where {Godkänd}
                """,
                anslutning);
            await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
            while (await rader.ReadAsync(cancellationToken))
            {
                var kvartal = Kvartal.För(rader.GetFieldValue<DateOnly>(1));
                var celler = new Dictionary<string, object?> { ["insats"] = rader.GetString(0), ["ar"] = kvartal.År, ["kvartal"] = kvartal.Nummer };
                for (var i = 0; i < kolumner.Count; i++)
                {
                    celler[kolumner[i]] = rader.IsDBNull(i + 2) ? null : rader.GetValue(i + 2);
                }

                allt[(fil.Namn, fil.NyckelAv(kolumn => celler[kolumn]))] = celler;
            }
        }

        return allt;
    }
}
