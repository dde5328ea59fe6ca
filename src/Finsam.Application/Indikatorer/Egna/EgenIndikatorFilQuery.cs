using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer.Egna;
using MediatR;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Asks for one own indikator as a file: its words and what it came to.</summary>
/// <param name="Nr">Its number.</param>
/// <param name="Format">The kind of file.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record EgenIndikatorFilQuery(int Nr, Handlingsformat Format) : IRequest<Result<Handlingsfil>>;

internal sealed class EgenIndikatorFilHandler(IMediator mediator, Handlingsskrivare skrivare, Inställningar inställningar) : IRequestHandler<EgenIndikatorFilQuery, Result<Handlingsfil>>
{
    public async Task<Result<Handlingsfil>> Handle(EgenIndikatorFilQuery request, CancellationToken cancellationToken)
    {
        var läst = await mediator.Send(new EgenIndikatorQuery(request.Nr), cancellationToken);
        return läst.Lyckades ? skrivare.Skriv(Handling(läst.Värde), $"egen-indikator-{request.Nr}", request.Format) : läst.Fel;
    }

    private Handling Handling(EgenIndikatorVy vy)
    {
        var (dokument, ord) = (new Dokumentbyggare(null, inställningar.Ord), vy.Indikator.Gällande);
        dokument.Nyckelvärden("Vad indikatorn är", [
            ("Mäter", ord.Mäter), ("Täljare", ord.Täljare), ("Nämnare", ord.Nämnare), ("Förbehåll", ord.Förbehåll.Length == 0 ? Talformat.Streck : ord.Förbehåll),
            ("Målnivå", Egenindikatortext.Målnivå(vy.Indikator)), ("Ordalydelse", $"Version {ord.Nr}, från {Talformat.Dag(ord.From)}"),
        ]);
        if (vy.Rader.Count == 0)
        {
            dokument.Stycke("Inga värden är inskrivna.");
        }
        else
        {
            dokument.Tabell(Tabell(vy));
            dokument.Not("Förändringen är mot närmast föregående period av samma slag, och visas bara när båda räknats med samma ordalydelse.");
        }

        return new()
        {
            Förbund = inställningar.Förbund,
            Logotyp = inställningar.Logotyp,
            Titel = "Egen indikator",
            Undertitel = Rentext.Rad(ord.Namn),
            Försättstext = ord.RäknarPersoner ? Maskeringstext.För(true, inställningar.Maskeringsgräns) : "",
            Block = dokument.Block,
        };
    }

    private static Tabellbyggare Tabell(EgenIndikatorVy vy)
    {
        var tabell = new Tabellbyggare("", "Vad indikatorn har varit, den senaste perioden först.", 20, 20, 10, 10, 10, 12, 12, 14, 8) { Onumrerad = true, Kortnamn = "Värden" };
        tabell.Huvud(new("Period"), new("Avser"), new("Täljare", true), new("Nämnare", true), new("Värde", true), new("Osäkerhet", true), new("Förändring", true), new("Bedömning"), new("Version", true));
        foreach (var (insats, period, rad) in vy.Rader.Select(r => (r.Insats, r.Period, r.Rad)))
        {
            tabell.Rad(
                period.Namn, insats is null ? new Textcell("Förbundet") : new Fritextcell(insats.Visningsnamn),
                Antalet(rad, rad.Täljare), Antalet(rad, rad.Nämnare), new Siffertextcell(Egenindikatortext.Värde(rad)), new Siffertextcell(Egenindikatortext.Osäkerhet(rad)),
                new Siffertextcell(Egenindikatortext.Förändring(rad)), new Ljuscell(rad.Ljus, Pmord.För(rad.Ljus, "Ej bedömd")), new Talcell(rad.Definition.Nr));
        }

        return tabell;
    }

    private static Dokumentcell Antalet(Egenrad rad, decimal? tal) => rad.Dolt ? Antal.Dolt
        : tal is { } t && t == decimal.Truncate(t) && t <= int.MaxValue ? new Talcell((int)t) : new Siffertextcell(tal is { } d ? Talformat.Decimaltal(d) : Talformat.Streck);
}

/// <summary>What an own indikator came to, as it is read on screen and in files.</summary>
public static class Egenindikatortext
{
    /// <summary>"76 %", "1 250,5"; two points where it is hidden, a dash where there is none.</summary>
    public static string Värde(Egenrad rad) => rad.Dolt ? Antal.Tecken : rad.Värde is { } tal ? Tal(rad.Definition.Enhet, tal) : Talformat.Streck;

    /// <summary>"61–87 %", or a dash.</summary>
    public static string Osäkerhet(Egenrad rad) => rad.Intervall is { } i ? $"{i.Lägst}–{i.Högst}\u00A0%" : Talformat.Streck;

    /// <summary>"+4", "−2,5"; with a word where chance may have done it; a dash where there is nothing to compare with.</summary>
    public static string Förändring(Egenrad rad) => rad.Förändring is not { } tal ? Talformat.Streck
        : $"{(tal > 0 ? "+" : "")}{Talformat.Decimaltal(tal)}{(rad.Definition.Enhet == Egenenhet.Procent ? " p.e." : "")}{(rad.FörändringenOsäker ? ", osäker" : "")}";

    /// <summary>"minst 75 %, gult från 60 %", or that none is set.</summary>
    public static string Målnivå(EgenIndikator indikator)
    {
        if (indikator.Målnivå is not { } mål)
        {
            return "Ingen är satt";
        }

        var enhet = indikator.Gällande.Enhet;
        return $"{(indikator.MindreÄrBättre ? "Högst" : "Minst")} {Tal(enhet, mål)}{(indikator.Gulnivå is { } gul ? $", gult {(indikator.MindreÄrBättre ? "till" : "från")} {Tal(enhet, gul)}" : "")}";
    }

    private static string Tal(Egenenhet enhet, decimal tal) => Talformat.Decimaltal(tal) + (enhet == Egenenhet.Procent ? "\u00A0%" : "");
}
