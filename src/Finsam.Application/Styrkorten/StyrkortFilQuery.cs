using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Asks for a styrkort as a Word document.</summary>
/// <param name="År">Its year.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Period">The half-year or year; <c>null</c> for the latest that something has been judged in.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortFilQuery(int År, string? Insats, Period? Period) : IRequest<Result<Rapportfil>>;

internal sealed class StyrkortFilHandler(IMediator mediator, IWordskrivare skrivare, Inställningar inställningar) : IRequestHandler<StyrkortFilQuery, Result<Rapportfil>>
{
    public async Task<Result<Rapportfil>> Handle(StyrkortFilQuery request, CancellationToken cancellationToken)
    {
        var svar = await mediator.HelaAsync(new(request.År, request.Insats, request.Period), cancellationToken);
        if (!svar.Lyckades)
        {
            return svar.Fel;
        }

        var vy = svar.Värde;
        var fil = skrivare.Skriv(new()
        {
            Förbund = inställningar.Förbund,
            Logotyp = inställningar.Logotyp,
            Titel = "Styrkort",
            Undertitel = vy.Insats is null ? $"{vy.Styrkort.År}" : $"{vy.Namn} {vy.Styrkort.År}",
            Uppgifter = [("Bedömning", vy.Period.Namn), ("Samlat ljus", Styrkortsord.Färg(vy.Ljus)), ("Målens ljus", Styrkortsord.Antal(vy.Antal))],
            Block = Dokument(vy),
        });
        return new Rapportfil(fil, $"styrkort-{vy.Insats ?? "forbundet"}-{vy.Period}.docx");
    }

    private IReadOnlyList<Block> Dokument(StyrkortVy vy)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        Huvud(dokument, vy.Styrkort, vy.Insats is null ? null : vy.Namn);
        if (vy.Förbundets is { } förbundets)
        {
            Huvud(dokument, förbundets, inställningar.Förbund);
        }

        foreach (var del in vy.Perspektiv)
        {
            dokument.Namnrubrik(1, del.Perspektiv.Namn);
            if (del.Mål.Count > 0)
            {
                dokument.Stycke($"Samlat ljus: {Styrkortsord.Färg(del.Ljus).ToLowerInvariant()}. Målens ljus: {Styrkortsord.Antal(del.Antal)}.");
                dokument.Tabell(Tabell(del));
            }

            if (del.Perspektiv.Aktiviteter.Count > 0)
            {
                dokument.Rubrik2("Aktiviteter");
                dokument.Fritext(string.Join('\n', del.Perspektiv.Aktiviteter.Select(a => $"- {a}")));
            }
        }

        if (vy.Perspektiv.SelectMany(p => p.Mål).SelectMany(m => m.Mått).Any(m => m.Värde.Maskerat))
        {
            dokument.Not($"{Domain.Deltagare.Antal.Tecken} står för värden som räknas av för få personer för att visas.");
        }

        return dokument.Block;
    }

    private static void Huvud(Dokumentbyggare dokument, Styrkort styrkort, string? vems)
    {
        foreach (var (rubrik, text) in new[] { ("Vision", styrkort.Innehåll.Vision), ("Strategi", styrkort.Innehåll.Strategi) })
        {
            if (text.Length > 0)
            {
                dokument.Namnrubrik(2, vems is null ? rubrik : $"{rubrik}: {vems}");
                dokument.Fritext(text);
            }
        }
    }

    private static Tabellbyggare Tabell(Perspektivvy del)
    {
        // Without couplings their column would be empty, and the others narrow.
        var kopplat = del.Mål.Any(m => m.Kopplingar.Count > 0);
        var tabell = new Tabellbyggare("", "Målen med mått, indikatorer och ljus.", kopplat ? [23, 26, 21, 10, 20] : [28, 36, 10, 26]) { Onumrerad = true };
        tabell.Huvud([new("Mål"), new("Mått och utfall"), .. kopplat ? [new("Indikatorer och insatsmål")] : Array.Empty<Huvudcell>(), new("Ljus"), new("Bedömning")]);
        foreach (var mål in del.Mål)
        {
            tabell.Rad(
            [
                new Löptextcell($"{mål.Mål.Nr}. {mål.Mål.Formulering}"),
                new Löptextcell(Lista(mål.Mått.Select(Styrkortsord.Mått))),
                .. kopplat ? [new Löptextcell(Lista(mål.Kopplingar.Select(Styrkortsord.Koppling)))] : Array.Empty<Dokumentcell>(),
                new Ljuscell(mål.Färg, Styrkortsord.Färg(mål.Färg)),
                new Löptextcell(Styrkortsord.Bedömning(mål)),
            ]);
        }

        return tabell;
    }

    /// <summary>Several as a list, one as it is.</summary>
    private static string Lista(IEnumerable<string> rader) => rader.ToList() is { Count: > 1 } flera ? string.Join('\n', flera.Select(rad => $"- {rad}")) : string.Concat(rader);
}

/// <summary>What the files of a styrkort say.</summary>
internal static class Styrkortsord
{
    public static string Färg(Trafikljus färg) => färg switch
    {
        Trafikljus.Grön => "Grönt",
        Trafikljus.Gul => "Gult",
        Trafikljus.Röd => "Rött",
        _ => "Ej bedömt",
    };

    public static string Antal(Ljusantal antal) => antal.Summa == 0 ? "inga mål" : string.Join(
        ", ", new[] { Trafikljus.Grön, Trafikljus.Gul, Trafikljus.Röd, Trafikljus.Grå }.Where(f => antal[f] > 0).Select(f => $"{antal[f]} {Färg(f).ToLowerInvariant()}"));

    /// <summary>"10 av 12 aktiviteter", with what it is to reach where it does not say so itself.</summary>
    public static string Utfall(Måttvy mått) => mått.Värde.Målvärde is not { } mål || (mått.Mått is { ÖverÅret: true, Enhet: not "%" } && mått.Värde.Värde is not null)
        ? mått.Värde.Text
        : $"{mått.Värde.Text} mot målet {Måttvärde.MedEnhet(mål, mått.Mått.Enhet)}";

    public static string Mått(Måttvy mått) => $"{mått.Mått.Uppgifter.Text.TrimEnd('.')}: {Utfall(mått)}{(mått.Värde.Not is { } not ? $" ({not.TrimEnd('.')})" : "")}";

    public static string Koppling(Kopplingsvy koppling) =>
        $"{koppling.Namn}: {koppling.Text}{string.Concat(koppling.Värden.Select(v => $" {v}."))}{(koppling.Färg is { } färg ? $" ({Färg(färg).ToLowerInvariant()})" : "")}";

    public static string Bedömning(Styrkortsmålvy mål) => string.Join(
        '\n',
        new[]
        {
            mål.Satt?.Motivering,
            mål.Satt?.Åtgärd is { Length: > 0 } åtgärd ? $"Åtgärd: {åtgärd}" : null,
            mål.Färg == mål.Förslag.Färg ? mål.Förslag.Skäl : $"Förslag: {Färg(mål.Förslag.Färg).ToLowerInvariant()}. {mål.Förslag.Skäl}",
        }.Where(rad => !string.IsNullOrEmpty(rad)));
}
