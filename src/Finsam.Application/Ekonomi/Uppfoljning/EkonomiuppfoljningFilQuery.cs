using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Ekonomi.Uppföljning;

/// <summary>Asks for a year's follow-up as a workbook.</summary>
/// <param name="År">Calendar year, or <c>null</c> for the latest that has figures.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record EkonomiuppföljningFilQuery(int? År) : IRequest<Kalkylfil>;

internal sealed class EkonomiuppföljningFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<EkonomiuppföljningFilQuery, Kalkylfil>
{
    public async Task<Kalkylfil> Handle(EkonomiuppföljningFilQuery request, CancellationToken cancellationToken)
    {
        var vy = await mediator.Send(new EkonomiuppföljningQuery(request.År), cancellationToken);
        return new(skrivare.Skriv([Insatsblad(vy), Driftblad(vy)]), $"ekonomi-{vy.År}.xlsx");
    }

    private static Arbetsblad Insatsblad(Ekonomiuppföljning vy)
    {
        List<IReadOnlyList<Bladcell>> rader =
            [[.. new[] { "Insats", "Kod", "Typ", "Beviljat, kr", "Budget, kr", "Budget hittills, kr", "Utfall, kr", "Kvot, %", "Prognos, kr", "Avvikelse, kr" }.Select(r => Celler.Text(r, fet: true))]];
        foreach (var insats in vy.Insatser)
        {
            rader.Add([Celler.Text(insats.Namn), Celler.Text(insats.Kod), Celler.Text(insats.Typ.Kod()), Celler.Tal(insats.Beviljat), .. Belopp(insats.Ekonomi, rader.Count + 1)]);
        }

        var sista = rader.Count;
        if (sista > 1)
        {
            rader.Add(
            [
                Celler.Text("Summa", fet: true), Celler.Tom, Celler.Tom, Celler.Tom,
                Summa(4, vy.Summa.Budget), Summa(5, vy.Summa.Hittills.Budget), Summa(6, vy.Summa.Hittills.Utfall), Kvot(vy.Summa.Hittills, sista + 1), Summa(8, vy.Summa.Prognos), Avvikelse(vy.Summa, sista + 1),
            ]);
        }

        return new("Insatser", rader);

        Bladcell Summa(int kolumn, decimal? värde) => Celler.Formel($"SUM({Kalkyladress.Av(kolumn, 2)}:{Kalkyladress.Av(kolumn, sista)})", värde);
    }

    private static Bladcell[] Belopp(Årsprognos ekonomi, int rad) =>
    [
        Celler.Tal(ekonomi.Budget), Celler.Tal(ekonomi.Hittills.Budget), Celler.Tal(ekonomi.Hittills.Utfall), Kvot(ekonomi.Hittills, rad), Celler.Tal(ekonomi.Prognos), Avvikelse(ekonomi, rad),
    ];

    private static Bladcell Kvot(Budgetutfall hittills, int rad) =>
        Celler.Formel($"100*{Kalkyladress.Av(6, rad)}/{Kalkyladress.Av(5, rad)}", hittills.Kvot, decimaler: true);

    private static Bladcell Avvikelse(Årsprognos ekonomi, int rad) => Celler.Formel($"{Kalkyladress.Av(4, rad)}-{Kalkyladress.Av(8, rad)}", ekonomi.Avvikelse);

    private static Arbetsblad Driftblad(Ekonomiuppföljning vy) => new("Driftredovisning",
    [
        [.. new[] { "Post", "Budget, kr", "Utfall, kr", "Avvikelse, kr", "Prognos, kr" }.Select(r => Celler.Text(r, fet: true))],
        .. vy.Drift.Select((rad, i) => (IReadOnlyList<Bladcell>)
        [
            Celler.Text(rad.Post?.Kod() ?? "arets_resultat"),
            Tal(rad, r => r.Budget, 1),
            Tal(rad, r => r.Utfall, 2),
            Celler.Formel($"{Kalkyladress.Av(1, i + 2)}-{Kalkyladress.Av(2, i + 2)}", rad.Avvikelse, decimaler: true),
            Tal(rad, r => r.Prognos, 4),
        ]),
    ]);

    /// <summary>The result is the avgifter, in row 2, less the costs below them.</summary>
    private static Bladcell Tal(Driftrad rad, Func<Driftrad, decimal?> belopp, int kolumn) => rad.Post is not null
        ? Celler.Tal(belopp(rad), decimaler: true)
        : Celler.Formel($"{Kalkyladress.Av(kolumn, 2)}-SUM({Kalkyladress.Av(kolumn, 3)}:{Kalkyladress.Av(kolumn, 6)})", belopp(rad), decimaler: true);
}
