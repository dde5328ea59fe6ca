using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Asks for the åtaganden of a year as a workbook: a row per group and åtagande, with what remains.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="BaraÅterstår">Leaves out those that are kept.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record ÅtagandenFilQuery(int År, bool BaraÅterstår) : IRequest<Kalkylfil>;

internal sealed class ÅtagandenFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<ÅtagandenFilQuery, Kalkylfil>
{
    private static readonly string[] Rubriker = ["Lokusgrupp", "Kod", "År", "Åtagande", "Formulering", "Läge", "Antal", "Krav", "Vad som återstår"];

    public async Task<Kalkylfil> Handle(ÅtagandenFilQuery request, CancellationToken cancellationToken)
    {
        var vy = await mediator.Send(new AllasÅtagandenQuery(request.År), cancellationToken);
        var rader = from par in vy.Grupper
                    from å in par.Åtaganden
                    where !request.BaraÅterstår || å.Återstår
                    select new[]
                    {
                        Celler.Text(par.Lokusgrupp.Namn), Celler.Text(par.Lokusgrupp.Kod), Celler.År(request.År), Celler.Text(å.Kod.Kod()), Celler.Text(å.Formulering),
                        Celler.Text(å.Läge.Kod()), Celler.Tal(å.Antal), Celler.Tal(å.Krav), Celler.Text(å.Mening),
                    };
        return new(skrivare.Skriv([new("Åtaganden", [[.. Rubriker.Select(r => Celler.Text(r, fet: true))], .. rader])]), $"ataganden-{request.År}.xlsx");
    }
}
