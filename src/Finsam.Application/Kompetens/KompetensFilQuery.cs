using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Kompetens;
using MediatR;

namespace Finsam.Application.Kompetens;

/// <summary>Asks for the kompetenshöjande aktiviteter of a year as a workbook.</summary>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record KompetensFilQuery(int År) : IRequest<Kalkylfil>;

internal sealed class KompetensFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<KompetensFilQuery, Kalkylfil>
{
    private static readonly string[] Rubriker = ["Datum", "Slag", "Titel", "För vem", "Antal som deltog", "Genomförd"];

    public async Task<Kalkylfil> Handle(KompetensFilQuery request, CancellationToken cancellationToken)
    {
        var vy = await mediator.Send(new KompetensQuery(request.År), cancellationToken);
        var räkning = vy.Räkning;
        return new(
            skrivare.Skriv(
            [
                new("Aktiviteter", [[.. Rubriker.Select(r => Celler.Text(r, fet: true))], .. vy.Aktiviteter.Select(Rad)]),
                new("Antal",
                [
                    [Celler.Text("Period", fet: true), Celler.Text("Genomförda", fet: true)],
                    [Celler.Text($"Första halvåret {vy.År}"), Celler.Tal(räkning.Första)],
                    [Celler.Text($"Andra halvåret {vy.År}"), Celler.Tal(räkning.Andra)],
                    [Celler.Text($"Helåret {vy.År}"), Celler.Tal(räkning.Genomförda)],
                    [Celler.Text("Planerade"), Celler.Tal(räkning.Planerade)],
                    [Celler.Text("Årets mål"), Celler.Tal(räkning.Mål)],
                ]),
            ]),
            $"kompetenshojande-aktiviteter-{vy.År}.xlsx");

        IReadOnlyList<Bladcell> Rad(Kompetensaktivitet a) =>
            [Celler.Dag(a.Datum), Celler.Text(a.Slag), Celler.Text(a.Titel), Celler.Text(a.FörVem), Celler.Tal(a.Antal), Celler.Text(a.Datum <= vy.Idag ? "Ja" : "Nej")];
    }
}
