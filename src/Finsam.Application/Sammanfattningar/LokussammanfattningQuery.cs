using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Sammanfattningar;

/// <summary>Asks for one lokusgrupp on one page: a row per insats with what it has cost, whom it has reached and what became of them.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokussammanfattningQuery(string Kod, Period Period) : IRequest<Result<SammanfattningVy>>;

internal sealed class LokussammanfattningHandler(
    IFinsamContext db, Insatsläge insatsläge, Sammanfattningsläsning läsning, Inställningar inställningar, Användarkontext kontext)
    : IRequestHandler<LokussammanfattningQuery, Result<SammanfattningVy>>
{
    public async Task<Result<SammanfattningVy>> Handle(LokussammanfattningQuery request, CancellationToken cancellationToken)
    {
        var (kod, period) = request;
        var lokusgrupp = await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var insatser = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Lokusgrupper.Any(l => l.Kod == kod));
        var underlag = await läsning.LäsAsync(await insatsläge.LäsUtanNoterAsync(insatser, period, cancellationToken), period, cancellationToken);
        var ljus = underlag.Rader.Where(r => !r.Insats.Tid.AvslutadI(period)).Select(r => r.Rad.Ljus.Samlat).ToList();
        var individ = underlag.Rader.Select(r => r.Insats).Where(i => i.Typ == Insatstyp.Individ).ToList();
        var celler = new Utfallsceller(underlag.Deltagare, period);
        var delar = new Sammanfattningsdelar(underlag, inställningar.Ord);
        var vy = new SammanfattningVy
        {
            Kod = kod,
            Namn = lokusgrupp.Värde.Namn,
            Period = period,
            Samlat = ljus.Count == 0 ? null : ljus.Värst(),
            Antal = Ljusantal.Av(ljus),
            Ekonomi = Budgetutfall.Summa(underlag.Rader.Select(r => r.Rad.Ekonomi)),
            Deltagare = individ.Select(i => underlag.Deltagare.Räknare.Deltagarperiod(i, period, underlag.Deltagare.Skydd)).Summa(),
            Utfall = individ.Count == 0 ? null : celler.Rad(kod, lokusgrupp.Värde.Namn, individ),
            Delar = [],
        };
        return vy with
        {
            Delar =
            [
                delar.Del(Sammanfattningsfråga.Insatserna, "Vad har insatserna kostat, vilka har de nått och vad blev det av dem?", dokument => Insatserna(dokument, underlag, celler, vy)),
                delar.Svar(flera: true),
                delar.Del(Sammanfattningsfråga.Mål, "Mål som inte är i fas", dokument => Mål(dokument, underlag)),
                delar.Avvikelser(),
            ],
        };
    }

    private static void Insatserna(Dokumentbyggare dokument, Sammanfattningsunderlag underlag, Utfallsceller celler, SammanfattningVy vy)
    {
        if (underlag.Rader.Count == 0)
        {
            dokument.Stycke("Inga insatser i perioden.");
            return;
        }

        var tabell = new Tabellbyggare("", "Kostnad, deltagare och utfall per insats.", 22, 9, 7, 7, 6, 9, 7, 7, 7, 7, 6, 6) { Onumrerad = true, Linjer = true, Tät = true, Kortnamn = "Insatser" };
        tabell.Huvud(
            new("Insats", Lodrätt: Lodrätt.Börjar), new("Mål", Lodrätt: Lodrätt.Börjar), new("Kostnad, tkr", Spann: 4), new("Deltagare", Spann: 3), new("Till arbete eller studier", Spann: 3));
        tabell.Huvud(
            new("", Lodrätt: Lodrätt.Fortsätter), new("", Lodrätt: Lodrätt.Fortsätter), new("Budget", true), new("Utfall", true), new("Kvot", true), new("Bedömning"),
            new("Började", true), new("Slutade", true), new("Pågår", true), new("Antal", true), new("Andel", true), new("Osäkerhet", true));
        foreach (var (insats, rad) in underlag.Rader)
        {
            var (skydd, period) = (underlag.Deltagare.Skydd, underlag.Period);
            var utfall = insats.Typ == Insatstyp.Individ ? celler.Rad(insats.Kod, insats.Visningsnamn, [insats]).Alla : null;
            tabell.Rad(
            [
                Sammanfattningsdelar.Länk(insats, period), Sammanfattningsdelar.Ljus(rad.Ljus[Ljusslag.Mål].Färg),
                .. Sammanfattningsdelar.Belopp(rad.Ekonomi), Sammanfattningsdelar.Ljus(rad.Ljus[Ljusslag.Budget].Färg, "Saknas"),
                .. Sammanfattningsdelar.Deltagare(underlag.Deltagare.Räknare.Deltagarperiod(insats, period, skydd)), .. Sammanfattningsdelar.Andel(utfall).Skip(1),
            ]);
        }

        tabell.Summa(["Alla", "", .. Sammanfattningsdelar.Belopp(vy.Ekonomi), "", .. Sammanfattningsdelar.Deltagare(vy.Deltagare), .. Sammanfattningsdelar.Andel(vy.Utfall?.Alla).Skip(1)]);
        dokument.Tabell(tabell);
        dokument.Not("Andelen är av dem som slutade i perioden. Osäkerhet: 95 procents konfidensintervall (Wilson). Även insatser som avslutats i perioden räknas, och en insats som flera lokusgrupper delar räknas med sin helhet.");
    }

    private static void Mål(Dokumentbyggare dokument, Sammanfattningsunderlag underlag)
    {
        var rader = underlag.Rader.Where(r => r.Rad.Ljus[Ljusslag.Mål].Färg is Trafikljus.Gul or Trafikljus.Röd).ToList();
        if (rader.Count == 0)
        {
            dokument.Stycke("Ingen insats har mål som är gula eller röda.");
            return;
        }

        var tabell = new Tabellbyggare("", "Insatser vars mål är gula eller röda, och varför.", 26, 14, 60) { Onumrerad = true, Kortnamn = "Mål" };
        tabell.Huvud(new("Insats"), new("Bedömning"), new("Varför"));
        foreach (var (insats, rad) in rader)
        {
            tabell.Rad(Sammanfattningsdelar.Länk(insats, underlag.Period), Sammanfattningsdelar.Ljus(rad.Ljus[Ljusslag.Mål].Färg), new Fritextcell(dokument.Ord.Kring(rad.Ljus[Ljusslag.Mål].Skäl)));
        }

        dokument.Tabell(tabell);
    }
}
