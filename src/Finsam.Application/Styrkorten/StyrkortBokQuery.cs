using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrkorten;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Asks for a styrkort as a workbook.</summary>
/// <param name="År">Its year.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Period">The half-year or year; <c>null</c> for the latest that something has been judged in.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortBokQuery(int År, string? Insats, Period? Period) : IRequest<Result<Kalkylfil>>;

internal sealed class StyrkortBokHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<StyrkortBokQuery, Result<Kalkylfil>>
{
    public async Task<Result<Kalkylfil>> Handle(StyrkortBokQuery request, CancellationToken cancellationToken)
    {
        var svar = await mediator.HelaAsync(new(request.År, request.Insats, request.Period), cancellationToken);
        if (!svar.Lyckades)
        {
            return svar.Fel;
        }

        var vy = svar.Värde;
        var målen = vy.Perspektiv.SelectMany(p => p.Mål, (p, m) => (Perspektiv: p.Perspektiv.Namn, Rad: m)).ToList();
        return new Kalkylfil(
            skrivare.Skriv(
            [
                new("Styrkort",
                [
                    [Celler.Text("Styrkort", fet: true), Celler.Text(vy.Namn, fet: true)],
                    [Celler.Text("År"), Celler.År(vy.Styrkort.År)],
                    [Celler.Text("Bedömning"), Celler.Text(vy.Period.Namn)],
                    [Celler.Text("Samlat ljus"), Celler.Text(Styrkortsord.Färg(vy.Ljus))],
                    [Celler.Text("Vision"), Celler.Text(vy.Styrkort.Innehåll.Vision)],
                    [Celler.Text("Strategi"), Celler.Text(vy.Styrkort.Innehåll.Strategi)],
                ]),
                new("Mål",
                [
                    Huvud("Perspektiv", "Nr", "Mål", "Ljus", "Motivering", "Åtgärd", "Satt av", "Förslag", "Skäl"),
                    .. målen.Select(m => (IReadOnlyList<Bladcell>)
                    [
                        Celler.Text(m.Perspektiv), Celler.Tal(m.Rad.Mål.Nr), Celler.Text(m.Rad.Mål.Formulering), Celler.Text(Styrkortsord.Färg(m.Rad.Färg)), Celler.Text(m.Rad.Satt?.Motivering),
                        Celler.Text(m.Rad.Satt?.Åtgärd), Celler.Text(m.Rad.Satt?.Av), Celler.Text(Styrkortsord.Färg(m.Rad.Förslag.Färg)), Celler.Text(m.Rad.Förslag.Skäl),
                    ]),
                ]),
                new("Mått",
                [
                    Huvud("Perspektiv", "Mål", "Mått", "Utfall", "Målvärde", "Enhet", "Dag", "Not", "Hämtas ur"),
                    .. målen.SelectMany(m => m.Rad.Mått, (m, mått) => (IReadOnlyList<Bladcell>)
                    [
                        Celler.Text(m.Perspektiv), Celler.Tal(m.Rad.Mål.Nr), Celler.Text(mått.Mått.Uppgifter.Text), Celler.Text(mått.Värde.Text), Celler.Tal(mått.Värde.Målvärde),
                        Celler.Text(mått.Mått.Enhet), Celler.Dag(mått.Värde.Dag), Celler.Text(mått.Värde.Not), Celler.Text(mått.Mått.Uppgifter.Källa == Måttkälla.Skrivet ? "" : mått.Mått.Uppgifter.Källa.Kod()),
                    ]),
                ]),
                new("Kopplingar",
                [
                    Huvud("Perspektiv", "Mål", "Kopplat till", "Text", "Värde", "Ljus"),
                    .. målen.SelectMany(m => m.Rad.Kopplingar, (m, k) => (IReadOnlyList<Bladcell>)
                    [
                        Celler.Text(m.Perspektiv), Celler.Tal(m.Rad.Mål.Nr), Celler.Text(k.Namn), Celler.Text(k.Text), Celler.Text(string.Join("; ", k.Värden)), Celler.Text(k.Färg is { } färg ? Styrkortsord.Färg(färg) : ""),
                    ]),
                ]),
                new("Aktiviteter",
                [
                    Huvud("Perspektiv", "Aktivitet"),
                    .. vy.Perspektiv.SelectMany(p => p.Perspektiv.Aktiviteter, (p, a) => (IReadOnlyList<Bladcell>)[Celler.Text(p.Perspektiv.Namn), Celler.Text(a)]),
                ]),
            ]),
            $"styrkort-{vy.Insats ?? "forbundet"}-{vy.Period}.xlsx");
    }

    private static IReadOnlyList<Bladcell> Huvud(params string[] rubriker) => [.. rubriker.Select(r => Celler.Text(r, fet: true))];
}
