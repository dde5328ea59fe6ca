using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Asks for rekvisitioner as an Excel workbook.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record RekvisitionsfilQuery(Rekvisitionsurval Urval) : IRequest<Kalkylfil>;

internal sealed class RekvisitionsfilHandler(IFinsamContext db, Rekvisitionslista lista, IKalkylskrivare skrivare, TimeProvider klocka) : IRequestHandler<RekvisitionsfilQuery, Kalkylfil>
{
    private const int Beloppskolumn = 5;

    private static readonly string[] Rubriker =
        ["Insats", "Kod", "År", "Kvartal", "Slag", "Belopp, kr", "Status", "Gjord", "Granskad av", "Attesterad av", "Betald", "Beviljat för året, kr", "Kvar för året, kr", "Text"];

    public async Task<Kalkylfil> Handle(RekvisitionsfilQuery request, CancellationToken cancellationToken)
    {
        var poster = await RekvisitionerHandler.LäsAsync(db, lista, request.Urval, cancellationToken);
        return new(skrivare.Skriv([Blad(poster)]), $"rekvisitioner-{klocka.Idag():yyyy-MM-dd}.xlsx");
    }

    private static Arbetsblad Blad(IReadOnlyList<Rekvisitionspost> poster)
    {
        List<IReadOnlyList<Bladcell>> rader = [[.. Rubriker.Select(r => Celler.Text(r, fet: true))], .. poster.Select(Rad)];
        if (poster.Count > 0)
        {
            var område = $"{Kalkyladress.Av(Beloppskolumn, 2)}:{Kalkyladress.Av(Beloppskolumn, rader.Count)}";
            rader.Add([Celler.Text("Summa", fet: true), .. Enumerable.Repeat(Celler.Tom, Beloppskolumn - 1), Celler.Formel($"SUM({område})", poster.Sum(p => p.Rekvisition.Belopp), decimaler: true)]);
        }

        return new("Rekvisitioner", rader);
    }

    private static IReadOnlyList<Bladcell> Rad(Rekvisitionspost post)
    {
        var rekvisition = post.Rekvisition;
        return
        [
            Celler.Text(post.Insats.Visningsnamn),
            Celler.Text(post.Insats.Kod),
            Celler.År(rekvisition.Kvartal.År),
            Celler.Tal(rekvisition.Kvartal.Nummer),
            Celler.Text(rekvisition.ÄrSlut ? "Slutrekvisition" : "Kvartal"),
            Celler.Tal(rekvisition.Belopp, decimaler: true),
            Celler.Text(rekvisition.Status.ToString()),
            Celler.Dag(DateOnly.FromDateTime(rekvisition.Upprättad.Tid.Lokalt())),
            Celler.Text(rekvisition.Granskad?.Namn),
            Celler.Text(rekvisition.Attesterad?.Namn),
            Celler.Dag(rekvisition.Betaldag),
            Celler.Tal(post.Medel.Disponibelt, decimaler: true),
            Celler.Tal(post.Medel.Kvar, decimaler: true),
            Celler.Text(rekvisition.Text),
        ];
    }
}
