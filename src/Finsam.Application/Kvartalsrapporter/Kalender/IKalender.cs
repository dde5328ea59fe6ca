using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>Deadlines for a calendar program: no request, since whoever has the secret is not logged in.</summary>
public interface IKalender
{
    /// <summary>The calendar (iCalendar, RFC 5545) of the account whose secret it is, by its assignments of today; <c>null</c> where there is none, or the account is closed.</summary>
    Task<string?> LäsAsync(string hemlighet, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class Kalenderläsning(
    IFinsamContext db, IFinsamLager lager, IUppdragsläsare uppdragsläsare, Rapportlista rapporter, IPost post, Möteskalender möteskalender, Inställningar inställningar, TimeProvider klocka) : IKalender
{
    /// <summary>How far back and ahead: what is a year late is not in anybody's calendar any more, and plans are made a half-year ahead.</summary>
    private const int Bakåt = 4;
    private const int Framåt = 1;

    public async Task<string?> LäsAsync(string hemlighet, CancellationToken cancellationToken)
    {
        // Found by the hash: how long that takes tells nothing of how near a guess is.
        var hash = Engångslänk.Hasha(hemlighet);
        if (await lager.Alla<Kalenderlänk>().AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash, cancellationToken) is not { } länk)
        {
            return null;
        }

        var användare = await uppdragsläsare.LäsAsync(länk.KontoId.Value, cancellationToken);
        if (ReferenceEquals(användare, Användare.Ingen))
        {
            return null;
        }

        string[] egna = [.. användare.Insatser];
        var nu = Kvartal.För(klocka.Idag());
        var (första, från) = (await rapporter.FörstaAsync(cancellationToken) ?? nu, nu.Plus(-Bakåt));
        från = från < första ? första : från;
        var poster = egna.Length == 0 ? [] : await rapporter.LäsAsync(db.Insatser.Where(i => egna.Contains(i.Kod)), från, nu.Plus(Framåt), cancellationToken, ävenKommande: true);
        var ical = new Ical($"Finsam – {inställningar.Förbund}");
        foreach (var rapport in poster.Where(p => p.AttLämna))
        {
            ical.Dag(Händelse(rapport));
        }

        if (användare.Roller.Contains(Roll.Kansli))
        {
            foreach (var kvartal in Enumerable.Range(0, nu.Löpnummer + Framåt - från.Löpnummer + 1).Select(från.Plus).Where(inställningar.Rapportplan.Väntas))
            {
                ical.Dag(Händelse(kvartal));
            }
        }

        foreach (var möte in await möteskalender.EgnaAsync(användare, cancellationToken))
        {
            ical.Dag(möte);
        }

        return ical.ToString();
    }

    private static string Namn(Kvartal kvartal) => Period.För(kvartal).Namn.ToLower(Svenska.Kultur);

    private static DateTimeOffset Stämpel(Kvartal kvartal) => new(kvartal.FörstaDag, TimeOnly.MinValue, TimeSpan.Zero);

    private Kalenderdag Händelse(Rapportpost rapport)
    {
        var väg = $"insatser/{Uri.EscapeDataString(rapport.Insats.Kod)}/kvartalsrapporter/{rapport.Kvartal}";
        return new(
            $"rapport.{rapport.Insats.Kod}.{rapport.Kvartal}@finsam",
            rapport.Anstånd?.Gett ?? Stämpel(rapport.Kvartal),
            rapport.SistaDag,
            $"Sista dag: kvartalsrapport för {rapport.Insats.Visningsnamn}, {Namn(rapport.Kvartal)}",
            rapport.Anstånd is null ? "Rapporten lämnas in i Finsam." : "Rapporten lämnas in i Finsam. Dagen gäller efter anstånd.",
            Länk(väg));
    }

    private Kalenderdag Händelse(Kvartal kvartal) => new(
        $"kvartal.{kvartal}@finsam",
        Stämpel(kvartal),
        inställningar.Rapportplan.Förfaller(kvartal),
        $"Sista dag: kvartalsrapporter för {Namn(kvartal)}",
        "Insatsernas rapporter ska vara inne, om inte anstånd har getts.",
        Länk($"kvartalsrapporter?kvartal={kvartal}"));

    private string? Länk(string väg) => post.Adress is { } bas ? $"{bas}/{väg}" : null;
}
