using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>How it went with one person's mail.</summary>
/// <param name="Namn">The person.</param>
/// <param name="Epost">The address.</param>
/// <param name="Status">How it went; <c>null</c> when the person had had a mail that day already.</param>
public sealed record Utskicksutfall(string Namn, string Epost, Utskicksstatus? Status);

/// <summary>Finds out whom to remind, and sends.</summary>
internal sealed class Påminnelseutskick(
    IFinsamContext db, Rapportlista rapporter, Uppföljningsuppgifter uppföljningar, Rapportuppgifter rapportuppgifter, IUppdragsläsare uppdragsläsare, IUtskickslogg logg, IPost post, Postgång gång, Påminnelsebrev brev, TimeProvider klocka)
{
    /// <summary>
    /// Whoever runs an insats, or chairs its styrgrupp, today, and has an account that can be used and an address: with all that they have to hand in, and
    /// the insatser whose deltagare they have to ask how it went; and whoever a longer report waits for.
    /// </summary>
    /// <param name="gäller">Which reports the person is reminded for; the others stand in the mail too.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="frågor">Whether deltagare to ask are a reason for a mail as well.</param>
    /// <param name="insatsrapporter">Whether what the longer reports wait for is a reason, too.</param>
    public async Task<IReadOnlyList<Mottagare>> MottagareAsync(Func<Rapportpost, bool> gäller, CancellationToken cancellationToken, bool frågor = false, bool insatsrapporter = false)
    {
        var poster = (await rapporter.LäsAsync(db.Insatser, cancellationToken)).Where(p => p.AttLämna).ToLookup(p => p.Insats.Kod, StringComparer.Ordinal);
        var attFråga = await uppföljningar.InsatserAsync(cancellationToken);
        if (!poster.SelectMany(p => p).Any(gäller) && !(frågor && attFråga.Count > 0) && !insatsrapporter)
        {
            return [];
        }

        var konton = await db.Konton.Where(k => k.Stängd == null && k.Aktiverad != null && k.Epost != null)
            .OrderBy(k => k.Namn).Select(k => new { k.Id, k.Namn, k.Epost }).ToListAsync(cancellationToken);
        var mottagare = new List<Mottagare>();
        foreach (var konto in konton)
        {
            var användare = await uppdragsläsare.LäsAsync(konto.Id.Value, cancellationToken);
            var (egna, egnaFrågor) = (Rapporter(användare, poster), attFråga.Where(i => användare.Ansvarar(i.Kod)).ToList());
            var egnaRapporter = await rapportuppgifter.LäsAsync(användare, cancellationToken);
            if (egna.Any(gäller) || (frågor && egnaFrågor.Count > 0) || (insatsrapporter && egnaRapporter.Count > 0))
            {
                mottagare.Add(new(konto.Id, konto.Namn, konto.Epost!, egna, egnaFrågor, egnaRapporter));
            }
        }

        return mottagare;
    }

    /// <summary>Sends one person's mail of the day, unless it has been.</summary>
    /// <param name="till">Whom to.</param>
    /// <param name="begärd">Who asks for it, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels before the mail is taken on; after that it goes out.</param>
    public async Task<Utskicksutfall> SkickaAsync(Mottagare till, string? begärd, CancellationToken cancellationToken)
    {
        var nytt = new Utskick
        {
            Id = new(Guid.CreateVersion7()),
            KontoId = till.Konto,
            Dag = klocka.Idag(),
            Namn = till.Namn,
            Epost = till.Epost,
            Gällde = [.. till.Rapporter.Select(Påminnelsebrev.Beskriv), .. till.AttFråga.Select(Påminnelsebrev.Beskriv), .. till.Insatsrapporter.Select(Påminnelsebrev.Beskriv)],
            Sätt = post.Sätt,
            Begärd = begärd,
            Status = Utskicksstatus.Skickas,
            Påbörjat = klocka.GetUtcNow(),
            Försök = 1,
        };
        return new(till.Namn, till.Epost, await logg.TaAsync(nytt, cancellationToken) is { } id ? await gång.LämnaAsync(id, brev.Skriv(till)) : null);
    }

    /// <summary>What the person owes today, as a mail; refused when that is nothing.</summary>
    public async Task<Result<Brev>> BrevAsync(KontoId konto, CancellationToken cancellationToken) =>
        (await MottagareAsync(_ => true, cancellationToken, frågor: true, insatsrapporter: true)).FirstOrDefault(m => m.Konto == konto) is { } mottagare
            ? brev.Skriv(mottagare)
            : new Fel("utskick.inget", "Det finns inget att påminna om längre: allt är gjort, eller så har personen inte uppdraget kvar.", Felslag.Konflikt);

    private static IReadOnlyList<Rapportpost> Rapporter(Användare användare, ILookup<string, Rapportpost> poster) =>
    [
        .. användare.Uppdrag.Where(u => u.Roll is Roll.Insatsansvarig or Roll.Styrgruppsordförande).Select(u => u.Insats).OfType<string>().Distinct()
            .SelectMany(kod => poster[kod]).OrderBy(p => p.SistaDag).ThenBy(p => p.Insats.Visningsnamn, Svenska.Ordning),
    ];
}
