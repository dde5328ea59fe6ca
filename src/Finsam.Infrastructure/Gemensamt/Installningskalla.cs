using System.Text.Json;
using Finsam.Application.Förbund;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database.Modell;
using Finsam.Infrastructure.Database.Start;

namespace Finsam.Infrastructure.Gemensamt;

/// <summary>The settings of this process: read at start, and again whenever this or another process has changed them.</summary>
internal sealed class Inställningskälla(Inställningar standard, DatabasStart databas) : IInställningskälla
{
    private volatile Inställningar? _nu;

    public event Action? Ändrad;

    public Inställningar Nu => _nu ?? standard;

    public Inställningar Standard => standard;

    public async Task LäsOmAsync(CancellationToken cancellationToken)
    {
        await using var kommando = databas.Källa.CreateCommand("select grupp, varde::text from installning where varde is not null");
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var poster = new List<(Inställningsgrupp, string?)>();
        while (await rader.ReadAsync(cancellationToken))
        {
            if (Koder.FrånKod<Inställningsgrupp>(rader.GetString(0)) is { } grupp)
            {
                poster.Add((grupp, rader.GetString(1)));
            }
        }

        _nu = Inställningstolk.Tolka(standard, poster);
        Ändrad?.Invoke();
    }

    /// <summary>At start: reads, and freezes the limits of reports that were approved before limits were frozen.</summary>
    public async Task BörjaAsync(CancellationToken cancellationToken)
    {
        await LäsOmAsync(cancellationToken);
        await using var frys = databas.Källa.CreateCommand("update kvartalsrapport set trosklar = $1::jsonb where status = 'godkand' and trosklar is null");
        frys.Parameters.Add(new() { Value = JsonSerializer.Serialize(Nu.Trösklar, Jsonvärde.Format) });
        await frys.ExecuteNonQueryAsync(cancellationToken);
    }
}
