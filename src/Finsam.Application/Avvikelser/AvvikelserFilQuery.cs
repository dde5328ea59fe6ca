using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for the list of avvikelser as a workbook.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record AvvikelserFilQuery(Avvikelseurval Urval) : IRequest<Kalkylfil>;

internal sealed class AvvikelserFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<AvvikelserFilQuery, Kalkylfil>
{
    private static readonly string[] Rubriker =
    [
        "Nummer", "Insats", "Kod", "Kvartal", "Gäller", "Status", "Utfall", "Anmäld", "Dagar", "Beskrivning", "Orsak", "Konsekvens", "Åtgärd", "Ansvarig", "Klart senast",
        "Flytt, kr", "Beslutad", "Diarienummer", "Motivering",
    ];

    public async Task<Kalkylfil> Handle(AvvikelserFilQuery request, CancellationToken cancellationToken)
    {
        var vy = await mediator.Send(new AvvikelserQuery(request.Urval), cancellationToken);
        return new(skrivare.Skriv([new("Avvikelser", [[.. Rubriker.Select(r => Celler.Text(r, fet: true))], .. vy.Rader.Select(Rad)])]), "avvikelser.xlsx");
    }

    private static IReadOnlyList<Bladcell> Rad(Avvikelserad rad)
    {
        var a = rad.Avvikelse;
        return
        [
            Celler.Tal(a.Nummer),
            Celler.Text(rad.Insats.Visningsnamn),
            Celler.Text(rad.Insats.Kod),
            Celler.Text(a.Kvartal?.ToString()),
            Celler.Text(a.Slag.Kod()),
            Celler.Text(a.Status.Kod()),
            Celler.Text(a.Utfall?.Kod()),
            Celler.Dag(a.Anmäld?.Dag),
            Celler.Tal(rad.Dagar),
            Celler.Text(a.Beskrivning),
            Celler.Text(a.Orsak),
            Celler.Text(a.Konsekvens),
            Celler.Text(a.Åtgärd),
            Celler.Text(a.Ansvarig),
            Celler.Dag(a.KlarSenast),
            Celler.Tal(a.Medelflytt?.Belopp, decimaler: true),
            Celler.Dag(a.Beslutad?.Dag),
            Celler.Text(a.Beslut?.Diarienummer),
            Celler.Text(a.Beslut?.Motivering),
        ];
    }
}
