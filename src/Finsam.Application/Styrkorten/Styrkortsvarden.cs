using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Kompetens;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>
/// The values that a styrkort pulls in, the same as where they are shown else, and the same for every reader: counts of persons are masked as in the PM,
/// whoever asks. Only what some mått asks for is read.
/// </summary>
internal sealed class Styrkortsvärden(IFinsamContext db, Insatsläge insatsläge, IDeltagarunderlag deltagarunderlag, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>Reads them.</summary>
    /// <param name="styrkort">The styrkort.</param>
    /// <param name="insats">Its insats, or <c>null</c> for the förbund's.</param>
    /// <param name="period">The half-year or year.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Värdebok> LäsAsync(Styrkort styrkort, Insats? insats, Period period, CancellationToken cancellationToken)
    {
        var källor = styrkort.Innehåll.Mål.SelectMany(m => m.Mått).Select(m => m.Uppgifter.Källa).ToHashSet();
        var läge = await insatsläge.LäsUtanNoterAsync(insats is null ? db.Insatser : db.Insatser.Where(i => i.Id == insats.Id), period, cancellationToken);
        return new(läge, insats, period, inställningar)
        {
            Deltagare = källor.Overlaps([Måttkälla.ArbeteStudier, Måttkälla.Handlingsplan]) ? await deltagarunderlag.HämtaAsync(cancellationToken) : null,
            Kompetens = källor.Contains(Måttkälla.Kompetens) ? await KompetensAsync(styrkort.År, cancellationToken) : null,
            Beslutsutrymme = källor.Contains(Måttkälla.Beslutsutrymme) ? await UtrymmeAsync(styrkort.År, cancellationToken) : null,
        };
    }

    private async Task<Kompetensräkning> KompetensAsync(int år, CancellationToken cancellationToken)
    {
        var dagar = await db.Kompetensaktiviteter.IÅr(år).Select(a => a.Datum).ToListAsync(cancellationToken);
        var mål = await db.Kompetensmål.Where(m => m.År == år).Select(m => (int?)m.Antal).SingleOrDefaultAsync(cancellationToken);
        return Kompetensräkning.Av(dagar, mål, klocka.Idag());
    }

    private async Task<long?> UtrymmeAsync(int år, CancellationToken cancellationToken)
    {
        var åren = Domain.Ekonomi.Beslutsutrymme.Räkna(await db.Förbundsposter.ToListAsync(cancellationToken));
        return åren.Lyckades ? åren.Värde.SingleOrDefault(å => å.År == år)?.Gäller.Beslutsutrymme : null;
    }
}

/// <summary>What was read, mått by mått.</summary>
internal sealed class Värdebok(Lägesläsning läge, Insats? insats, Period period, Inställningar inställningar)
{
    private readonly Dictionary<string, (Insats Insats, Målrad Rad)> _insatsmål = läge.Insatser
        .SelectMany(i => Målrad.Av(i.Mål, läge.Rapporter[i.Id].Where(r => r.Kvartal <= period.SistaKvartal), inställningar.Maskeringsgräns), (i, rad) => (Insats: i, Rad: rad))
        .ToDictionary(m => new Målhänvisning(m.Insats.Kod, m.Rad.Mål.Nr).ToString());

    public Deltagarunderlag? Deltagare { get; init; }

    public Kompetensräkning? Kompetens { get; init; }

    public long? Beslutsutrymme { get; init; }

    /// <summary>The mål of the insatser, by <c>kod#nr</c>.</summary>
    public IReadOnlyDictionary<string, (Insats Insats, Målrad Rad)> Insatsmål => _insatsmål;

    /// <summary>The value of a mått.</summary>
    public Måttvärde Av(Styrkortsmått mått)
    {
        var mål = mått.Uppgifter.Målvärde;
        return mått.Uppgifter.Källa switch
        {
            Måttkälla.Kompetens => Måttvärde.Tal(Kompetens!.Till(period), mått.Enhet, Kompetens.Mål, överÅret: true),
            Måttkälla.ArbeteStudier => Arbete(mål),
            Måttkälla.Handlingsplan => Handlingsplan(mål),
            Måttkälla.Strukturmål => Struktur(mål),
            Måttkälla.Utfall or Måttkälla.Förbrukning => Ekonomi(mått.Uppgifter.Källa),
            Måttkälla.Beslutsutrymme => Beslutsutrymme is { } tkr ? Måttvärde.Tal(tkr, mått.Enhet, mål) : Måttvärde.Saknas(mål),
            _ => Skrivet(mått),
        };
    }

    private Måttvärde Skrivet(Styrkortsmått mått) => mått.Senast(period.SistaDag) switch
    {
        null => Måttvärde.Saknas(mått.Uppgifter.Målvärde),
        { N: { } n } when n < inställningar.Maskeringsgräns => Måttvärde.Dolt(mått.Uppgifter.Målvärde),
        { } avläsning => Måttvärde.Tal(avläsning.Värde, mått.Enhet, mått.Uppgifter.Målvärde, mått.ÖverÅret, avläsning.N) with { Dag = avläsning.Datum, Not = avläsning.Not },
    };

    private Måttvärde Arbete(decimal? mål)
    {
        if (insats is { Typ: not Insatstyp.Individ })
        {
            return Måttvärde.Saknas(mål, inställningar.Ord["Insatsen har inga deltagare."]);
        }

        var celler = new Utfallsceller(Deltagare!, period);
        var andel = (insats is null ? celler.Totalt() : celler.Rad(insats.Kod, insats.Visningsnamn, [insats])).Alla;
        return andel is { Till.Värde: { } till, Avslutade.Värde: { } alla } ? Måttvärde.Andel(till, alla, mål) : Måttvärde.Dolt(mål);
    }

    private Måttvärde Handlingsplan(decimal? mål)
    {
        if (insats is { Typ: not Insatstyp.Individ })
        {
            return Måttvärde.Saknas(mål, inställningar.Ord["Insatsen har inga deltagare."]);
        }

        var rad = insats?.Kod ?? Cell.Summa;
        var aktuella = Antal(Domain.Deltagare.Maskering.Mått.Pågående) + Antal(Domain.Deltagare.Maskering.Mått.Avslutade);
        var koder = läge.Insatser.Where(i => i.Typ == Insatstyp.Individ && i.Tid.Ingår(period)).Select(i => i.Kod).ToHashSet();
        var andel = Handlingsplansandel.Av(Deltagare!.Deltagare.Where(d => koder.Contains(d.Insats)), period, aktuella, Deltagare.Skydd);
        return andel is { } värde ? Måttvärde.Andel(värde, mål)
            : aktuella.Värde == 0 ? Måttvärde.Saknas(mål)
            : Måttvärde.Dolt(mål);

        Antal Antal(Domain.Deltagare.Maskering.Mått mått) => Deltagare!.Visa(new(period, mått, rad, Kolumn.Summa));
    }

    /// <summary>Of all mål of the strukturinsatser that run in the period, those whose latest bedömning says uppnått.</summary>
    private Måttvärde Struktur(decimal? mål)
    {
        var målen = _insatsmål.Values.Where(m => m.Insats.Typ == Insatstyp.Struktur && m.Insats.Tid.Ingår(period)).Select(m => m.Rad).ToList();
        return målen.Count == 0
            ? Måttvärde.Saknas(mål, inställningar.Ord["Inga mål är inskrivna för strukturinsatserna."])
            : Måttvärde.Andel(målen.Count(m => m.Bedömning?.Utfall == Målutfall.Uppnått), målen.Count, mål);
    }

    private Måttvärde Ekonomi(Måttkälla källa)
    {
        var utfall = insats is not null
            ? läge.Utfall(insats.Id, period)
            : Budgetutfall.Summa(läge.Insatser.Where(i => i.Tid.Ingår(period)).Select(i => läge.Utfall(i.Id, period)));
        if (utfall is not { Budget: { } budget, Utfall: { } kronor })
        {
            return Måttvärde.Saknas(null);
        }

        var text = källa == Måttkälla.Förbrukning
            ? utfall.KvotProcent is { } kvot ? $"{kvot} %" : "–"
            : string.Create(Svenska.Kultur, $"{kronor:#,0} kr av {budget:#,0} kr");
        return new(källa == Måttkälla.Förbrukning ? utfall.Kvot : kronor, text, null) { EgetLjus = Ljus(utfall) };
    }

    private (Trafikljus Färg, string Skäl) Ljus(Budgetutfall utfall)
    {
        if (insats is not null)
        {
            var ljus = läge.Ljus(insats.Id, period)[Ljusslag.Budget];
            return (ljus.Färg, ljus.Skäl);
        }

        return (utfall.Ljus(inställningar.Trösklar), string.Create(Svenska.Kultur, $"Utfallet är {utfall.Utfall:#,0} kr av budgeten {utfall.Budget:#,0} kr."));
    }
}
