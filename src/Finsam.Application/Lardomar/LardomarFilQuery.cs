using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>Asks for the library as a workbook: all that fits, not a page.</summary>
/// <param name="Urval">What to look for.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record LärdomarFilQuery(Lärdomsurval Urval) : IRequest<Kalkylfil>;

internal sealed class LärdomarFilHandler(IFinsamContext db, ILärdomssök sök, IKalkylskrivare skrivare) : IRequestHandler<LärdomarFilQuery, Kalkylfil>
{
    private static readonly string[] Rubriker = ["Slag", "Text", "Insats", "Kod", "År", "Part", "Taggar", "Rapport", "Rubrik i rapporten", "Skriven av", "Skriven"];

    public async Task<Kalkylfil> Handle(LärdomarFilQuery request, CancellationToken cancellationToken)
    {
        var träffar = await sök.SökAsync(request.Urval, null, cancellationToken);
        var insatser = await db.Insatser.Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToDictionaryAsync(i => i.Id, cancellationToken);
        return new(skrivare.Skriv([new("Lärdomar", [[.. Rubriker.Select(r => Celler.Text(r, fet: true))], .. träffar.Rader.Select(Rad)])]), "lardomar.xlsx");

        IReadOnlyList<Bladcell> Rad(Lärdomsträff träff)
        {
            var (l, insats) = (träff.Lärdom, insatser[träff.Lärdom.InsatsId]);
            return
            [
                Celler.Text(l.Slag.Kod()), Celler.Text(l.Text), Celler.Text(insats.Namn), Celler.Text(insats.Kod), Celler.År(l.År), Celler.Text(l.Part), Celler.Text(string.Join(", ", l.Taggar)),
                Celler.Text(l.Rapport), Celler.Text(l.Rubrik), Celler.Text(l.SkapadAv), Celler.Dag(DateOnly.FromDateTime(l.Skapad.Lokalt())),
            ];
        }
    }
}
