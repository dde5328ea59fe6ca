using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Sammanfattningar;

/// <summary>Asks for one insats on one page, as a board asks: what it has cost, whom it has reached, what became of them, what they say.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatssammanfattningQuery(string Kod, Period Period) : IRequest<Result<SammanfattningVy>>;

internal sealed class InsatssammanfattningHandler(
    IFinsamContext db, Insatsläge insatsläge, Sammanfattningsläsning läsning, Inställningar inställningar, Användarkontext kontext)
    : IRequestHandler<InsatssammanfattningQuery, Result<SammanfattningVy>>
{
    public async Task<Result<SammanfattningVy>> Handle(InsatssammanfattningQuery request, CancellationToken cancellationToken)
    {
        var (kod, period) = request;
        var synlig = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == kod);
        if (await synlig.Include(i => i.Lokusgrupper).Include(i => i.Mål).Include(i => i.Anstånd).Include(i => i.Budgetbedömningar).SingleOrDefaultAsync(cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var underlag = await läsning.LäsAsync(await insatsläge.LäsHelaAsync(insats, period, cancellationToken), period, cancellationToken);
        var deltagare = new Insatsdeltagare(insats, underlag.Deltagare, underlag.Deltagare.Skydd);
        var harDeltagare = insats.Typ == Insatstyp.Individ && insats.Tid.Ingår(period);
        var utfall = harDeltagare ? new Utfallsceller(underlag.Deltagare, period).Rad(kod, insats.Visningsnamn, [insats]) : null;
        var delar = new Sammanfattningsdelar(underlag, inställningar.Ord);
        return new SammanfattningVy
        {
            Kod = kod,
            Namn = insats.Visningsnamn,
            Period = period,
            Samlat = underlag.Rader.SingleOrDefault()?.Rad.Ljus.Samlat,
            Ekonomi = underlag.Läge.Utfall(insats.Id, period),
            Deltagare = underlag.Deltagare.Räknare.Deltagarperiod(insats, period, underlag.Deltagare.Skydd),
            Utfall = utfall,
            Delar =
            [
                delar.Del(Sammanfattningsfråga.Kostnad, "Vad har det kostat?", dokument => Kostnad(dokument, underlag, insats)),
                .. harDeltagare && utfall is not null
                    ? new[]
                    {
                        delar.Del(Sammanfattningsfråga.Deltagare, "Vilka har nåtts?", dokument => Deltagare(dokument, deltagare, insats, period)),
                        delar.Del(Sammanfattningsfråga.Utfall, "Vad blev det av dem?", dokument => Utfall(dokument, utfall, period)),
                        delar.Svar(flera: false),
                    }
                    : [],
                delar.Del(Sammanfattningsfråga.Mål, "Vad skulle uppnås?", dokument => Mål(dokument, underlag, insats)),
                delar.Avvikelser(),
            ],
        };
    }

    private static void Kostnad(Dokumentbyggare dokument, Sammanfattningsunderlag underlag, Insats insats)
    {
        var (läge, period) = (underlag.Läge, underlag.Period);
        if (underlag.Rader.Count == 0)
        {
            dokument.Stycke("Insatsen var inte igång i perioden.");
            return;
        }

        var ljus = underlag.Rader[0].Rad.Ljus[Ljusslag.Budget];
        var tabell = new Tabellbyggare("", "Budget, utfall och bedömning per kvartal.", 40, 15, 15, 15, 15) { Onumrerad = true, Kortnamn = "Kostnad" };
        tabell.Huvud(new("Kvartal"), new("Budget, tkr", true), new("Utfall, tkr", true), new("Kvot", true), new("Bedömning"));
        foreach (var kvartal in period.Kvartalen.Select(Period.För).Where(insats.Tid.Ingår))
        {
            tabell.Rad([kvartal.Namn, .. Sammanfattningsdelar.Belopp(läge.Utfall(insats.Id, kvartal)), Sammanfattningsdelar.Ljus(läge.Ljus(insats.Id, kvartal)[Ljusslag.Budget].Färg, "Saknas")]);
        }

        tabell.Summa([period.Namn, .. Sammanfattningsdelar.Belopp(läge.Utfall(insats.Id, period)), Sammanfattningsdelar.Ljus(ljus.Färg, "Saknas")]);
        if (Kvartalssumma.Ackumulera(läge, insats, period) is [.., var sista])
        {
            tabell.Summa(["Sedan start", .. Sammanfattningsdelar.Belopp(sista.SedanStart), ""]);
        }

        dokument.Tabell(tabell);
        dokument.Not($"{dokument.Ord.Kring(ljus.Skäl)}");
    }

    private static void Deltagare(Dokumentbyggare dokument, Insatsdeltagare deltagare, Insats insats, Period period)
    {
        var tabell = new Tabellbyggare("", "Hur deltagarna kom och gick i perioden, efter kön.", 40, 15, 15, 15, 15) { Onumrerad = true, Kortnamn = "Deltagare" };
        tabell.Huvud(new("Kön"), new("Vid periodens början", true), new("Började", true), new("Slutade", true), new("Vid periodens slut", true));
        foreach (var (kön, flöde) in new[] { "Kvinnor", "Män", "Övriga", "Alla" }.Zip(deltagare.Flöde(period)))
        {
            Dokumentcell[] celler = [kön, flöde.Ingående, flöde.In, flöde.Ut, flöde.Utgående];
            if (kön == "Alla")
            {
                tabell.Summa(celler);
            }
            else
            {
                tabell.Rad(celler);
            }
        }

        dokument.Tabell(tabell);
        if (deltagare.Registrerade(period) is { } registrerade)
        {
            dokument.Not($"Sedan start har {Talformat.Tal(registrerade)} deltagare registrerats{(insats.FörväntatAntalDeltagare is { } väntas ? $", av {Talformat.Tal(väntas)} som väntas" : "")}.");
        }
    }

    private static void Utfall(Dokumentbyggare dokument, Utfallsrad utfall, Period period)
    {
        var tabell = new Tabellbyggare("", "Hur många som gick till arbete eller studier, av dem som avslutades.", 36, 15, 19, 15, 15) { Onumrerad = true, Kortnamn = "Utfall" };
        tabell.Huvud(new("Vilka"), new("Avslutade", true), new("Till arbete eller studier", true), new("Andel", true), new("Osäkerhet", true));
        tabell.Rad(["Kvinnor", .. Sammanfattningsdelar.Andel(utfall.Kvinnor)]);
        tabell.Rad(["Män", .. Sammanfattningsdelar.Andel(utfall.Män)]);
        tabell.Summa(["Alla", .. Sammanfattningsdelar.Andel(utfall.Alla)]);
        tabell.Rad([period.Föregående.Namn, .. Sammanfattningsdelar.Andel(utfall.Förra)]);
        dokument.Tabell(tabell);
        dokument.Not("Osäkerhet: 95 procents konfidensintervall (Wilson). Är de som avslutades få säger skillnader lite.");
    }

    private void Mål(Dokumentbyggare dokument, Sammanfattningsunderlag underlag, Insats insats)
    {
        var mål = Målrad.Av(insats.Mål, underlag.Läge.Rapporter[insats.Id], inställningar.Maskeringsgräns);
        if (mål.Count == 0)
        {
            dokument.Stycke("Insatsens mål är inte inlagda.");
        }
        else
        {
            var tabell = new Tabellbyggare("", "Målen med sin senaste bedömning.", 46, 13, 14, 27) { Onumrerad = true, Kortnamn = "Mål" };
            tabell.Huvud(new("Mål"), new("Målvärde", true), new("Bedömning"), new("Utfall"));
            foreach (var rad in mål)
            {
                tabell.Rad(new Fritextcell($"{rad.Mål.Nr}. {rad.Mål.Formulering}"), new Siffertextcell(rad.Målvärde ?? Talformat.Streck), Sammanfattningsdelar.Ljus(rad.Bedömning?.Färg ?? Trafikljus.Grå), Läget(rad.Bedömning));
            }

            dokument.Tabell(tabell);
        }

        if (underlag.Rader is [var läge])
        {
            dokument.Not($"{dokument.Ord.Kring(läge.Rad.Ljus[Ljusslag.Mål].Skäl)}");
        }
    }

    /// <summary>"Uppnått, 76 % (28 av 37), kvartal 2 2021".</summary>
    private static Dokumentcell Läget(Målbedömd? b) => new Fritextcell(b is null ? "Inte bedömt" : string.Join(", ", new[] { Ord(b.Utfall), b.Värde, Talformat.IText(Period.För(b.Kvartal)) }.OfType<string>()));

    private static string? Ord(Målutfall? utfall) => utfall switch
    {
        Målutfall.Uppnått => "Uppnått",
        Målutfall.EjUppnått => "Ej uppnått",
        Målutfall.EjMätt => "Ej mätt",
        Målutfall.MätsSenare => "Mäts senare",
        Målutfall.EjFörfallet => "Ej förfallet",
        _ => null,
    };
}
