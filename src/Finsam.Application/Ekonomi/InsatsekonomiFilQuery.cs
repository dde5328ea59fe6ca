using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Asks for the money of one insats as a workbook.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="År">The year of the cost lines, or <c>null</c> for the latest that has something.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsekonomiFilQuery(string Kod, int? År) : IRequest<Result<Kalkylfil>>;

internal sealed class InsatsekonomiFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<InsatsekonomiFilQuery, Result<Kalkylfil>>
{
    public async Task<Result<Kalkylfil>> Handle(InsatsekonomiFilQuery request, CancellationToken cancellationToken)
    {
        var läst = await mediator.Send(new InsatsekonomiQuery(request.Kod, request.År), cancellationToken);
        return läst.Fel is { } fel ? fel : new Kalkylfil(skrivare.Skriv(Insatsekonomibok.Av(läst.Värde)), $"ekonomi-{läst.Värde.Kod}-{läst.Värde.År}.xlsx");
    }
}

/// <summary>The money of one insats as sheets that compute themselves.</summary>
internal static class Insatsekonomibok
{
    public static IReadOnlyList<Arbetsblad> Av(InsatsekonomiVy vy) => [Medelsblad(vy), Beslutsblad(vy), Radblad(vy), Återföringsblad(vy)];

    private static Arbetsblad Medelsblad(InsatsekonomiVy vy) => new("Medel",
    [
        Rubrik("År", "Tilldelat, kr", "Från tidigare år, kr", "Till senare år, kr", "Rekvirerat, kr", "Utbetalt, kr", "Återfört, kr", "Kvar att rekvirera, kr"),
        .. vy.Medel.Åren.Select((år, i) => (IReadOnlyList<Bladcell>)
        [
            Celler.År(år.År), Kr(år.Tilldelat), Kr(år.Inflyttat), Kr(år.Utflyttat), Kr(år.Rekvirerat), Kr(år.Utbetalt), Kr(år.Återfört),
            Celler.Formel($"{Kalkyladress.Av(1, i + 2)}+{Kalkyladress.Av(2, i + 2)}-{Kalkyladress.Av(3, i + 2)}-{Kalkyladress.Av(4, i + 2)}", år.Kvar, decimaler: true),
        ]),
    ]);

    private static Arbetsblad Beslutsblad(InsatsekonomiVy vy) => new("Beslut",
    [
        Rubrik("Diarienummer", "Slag", "Beslutat", "Från", "Till", "Belopp, kr"),
        .. vy.Beslut.Select(b => (IReadOnlyList<Bladcell>)
            [Celler.Text(b.Diarienummer), Celler.Text(b.Slag?.Kod()), Celler.Dag(b.Datum), Celler.Dag(b.From), Celler.Dag(b.Tom), Kr(b.Belopp)]),
    ]);

    private static Arbetsblad Radblad(InsatsekonomiVy vy)
    {
        List<IReadOnlyList<Bladcell>> rader =
            [Rubrik("Rad", "Slag", "Finansiär", "Budget kv 1", "Budget kv 2", "Budget kv 3", "Budget kv 4", "Budget, kr", "Utfall kv 1", "Utfall kv 2", "Utfall kv 3", "Utfall kv 4", "Utfall, kr")];
        foreach (var rad in vy.Budget.Rader.Select(r => r.Rad))
        {
            var nummer = rader.Count + 1;
            rader.Add(
            [
                Celler.Text(rad.Namn), Celler.Text(rad.Slag.Kod()), Celler.Text(rad.Finansiär ?? "förbundet"),
                .. rad.Budget.Select(b => Kr(b)), Summa(3, nummer, rad.Budget.Sum()),
                .. rad.Utfall.Select(Kr), rad.Utfall.Any(u => u is not null) ? Summa(8, nummer, rad.Utfall.Sum()) : Celler.Tom,
            ]);
        }

        return new($"Budgetrader {vy.År}", rader);

        static Bladcell Summa(int kolumn, int rad, decimal? värde) => Celler.Formel($"SUM({Kalkyladress.Av(kolumn, rad)}:{Kalkyladress.Av(kolumn + 3, rad)})", värde, decimaler: true);
    }

    private static Arbetsblad Återföringsblad(InsatsekonomiVy vy) => new("Återföringar",
    [
        Rubrik("Datum", "Av årets medel", "Belopp, kr", "Orsak", "Konsekvens"),
        .. vy.Återföringar.Select(å => (IReadOnlyList<Bladcell>)[Celler.Dag(å.Datum), Celler.År(å.År), Kr(å.Belopp), Celler.Text(å.Orsak), Celler.Text(å.Konsekvens)]),
    ]);

    private static IReadOnlyList<Bladcell> Rubrik(params string[] rubriker) => [.. rubriker.Select(r => Celler.Text(r, fet: true))];

    private static Bladcell Kr(decimal? kronor) => Celler.Tal(kronor, decimaler: true);
}
