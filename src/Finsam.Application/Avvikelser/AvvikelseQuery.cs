using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for one avvikelse.</summary>
/// <param name="Nummer">Its number.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record AvvikelseQuery(int Nummer) : IRequest<Result<AvvikelseVy>>;

/// <summary>One avvikelse, and what the user may do with it.</summary>
public sealed record AvvikelseVy
{
    /// <summary>Its insats.</summary>
    public required Insatslänk Insats { get; init; }

    /// <summary>The avvikelse.</summary>
    public required Avvikelse Avvikelse { get; init; }

    /// <summary>What it says, to be changed.</summary>
    public required Avvikelsetext Text { get; init; }

    /// <summary>Days since it was reported.</summary>
    public required int Dagar { get; init; }

    /// <summary>What the user may do with it now.</summary>
    public required IReadOnlySet<Avvikelsehandling> Får { get; init; }

    /// <summary>Its files, in the order in which they came.</summary>
    public required IReadOnlyList<Filrad> Filer { get; init; }

    /// <summary>What the reports since the decision say of it, in time; of drafts nothing.</summary>
    public required IReadOnlyList<Avvikelseuppföljning> Uppföljningar { get; init; }

    /// <summary>Whether the user may see its insats as well; the board sees avvikelser lifted to it of any.</summary>
    public required bool SerInsatsen { get; init; }

    /// <summary>What a command tells that the user has seen.</summary>
    public Avvikelseval Val => new(Avvikelse.Nummer, Avvikelse.Version);
}

/// <summary>What one report says of it.</summary>
/// <param name="Kvartal">The quarter of the report.</param>
/// <param name="Text">What it says.</param>
public sealed record Avvikelseuppföljning(Kvartal Kvartal, string Text);

/// <summary>An attached file, without its content.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Storlek">Bytes.</param>
/// <param name="Bifogad">Who attached it, and when.</param>
public sealed record Filrad(Guid Id, string Namn, int Storlek, Påskrift Bifogad);

internal sealed class AvvikelseHandler(IFinsamContext db, Avvikelselista lista, Beslutsrätt beslutsrätt, Användarkontext kontext) : IRequestHandler<AvvikelseQuery, Result<AvvikelseVy>>
{
    public async Task<Result<AvvikelseVy>> Handle(AvvikelseQuery request, CancellationToken cancellationToken)
    {
        var (användare, nummer) = (kontext.Användare, request.Nummer);
        var rader = await lista.RaderAsync(db.Avvikelser.SynligaFör(användare, db.Insatser).Where(a => a.Nummer == nummer), cancellationToken);
        if (rader is not [var rad])
        {
            return Avvikelsefel.FinnsInte(nummer);
        }

        var (avvikelse, rätt) = (rad.Avvikelse, await beslutsrätt.LäsAsync(cancellationToken));
        return new AvvikelseVy
        {
            Insats = rad.Insats,
            Avvikelse = avvikelse,
            Text = Avvikelsetext.Av(avvikelse),
            Dagar = rad.Dagar,
            Får = Enum.GetValues<Avvikelsehandling>().Where(h => (h == Avvikelsehandling.Besluta ? Beslutsrätt.Räcker(rätt, avvikelse) : användare.Får(h, rad.Insats.Kod)) && avvikelse.Status.Till(h).Lyckades && Meningsfull(avvikelse, h)).ToHashSet(),
            Filer = [.. (await FilerAsync(avvikelse, cancellationToken)).Select(f => new Filrad(f.Id.Value, f.Namn, f.Storlek, f.Bifogad))],
            Uppföljningar = await UppföljningarAsync(avvikelse, cancellationToken),
            SerInsatsen = await db.Insatser.SynligaFör(användare).AnyAsync(i => i.Id == avvikelse.InsatsId, cancellationToken),
        };
    }

    private async Task<IEnumerable<(AvvikelsefilId Id, string Namn, int Storlek, Påskrift Bifogad)>> FilerAsync(Avvikelse avvikelse, CancellationToken cancellationToken) =>
        (await db.Avvikelsefiler.Where(f => f.AvvikelseId == avvikelse.Id).OrderBy(f => f.Id).Select(f => new { f.Id, f.Namn, f.Storlek, f.Bifogad }).ToListAsync(cancellationToken))
            .Select(f => (f.Id, f.Namn, f.Storlek, f.Bifogad));

    /// <summary>Of each report what counts: the version approved last, or else the first as it was handed in.</summary>
    private async Task<IReadOnlyList<Avvikelseuppföljning>> UppföljningarAsync(Avvikelse avvikelse, CancellationToken cancellationToken)
    {
        if (avvikelse.Ursprung is not { } ursprung || avvikelse.Beslut is null)
        {
            return [];
        }

        var bilder = await db.Kvartalsrapporter.Where(r => r.InsatsId == avvikelse.InsatsId && r.Kvartal > ursprung)
            .Join(db.Rapportinlämningar, r => r.Id, i => i.RapportId, (r, i) => new { r.Kvartal, i.Nummer, i.Version, i.Godkänd, i.Återsänd, i.Bild })
            .Where(i => i.Återsänd == null && (i.Godkänd != null || i.Version == 1)).ToListAsync(cancellationToken);
        return
        [
            .. from rapport in bilder.GroupBy(b => b.Kvartal).OrderBy(g => g.Key)
               let gäller = rapport.OrderBy(b => b.Godkänd is not null).ThenBy(b => b.Nummer).Last()
               let text = gäller.Bild.Uppföljning(avvikelse.Nummer)
               where text is not null
               select new Avvikelseuppföljning(rapport.Key, text),
        ];
    }

    /// <summary>What is done already is not offered again.</summary>
    private static bool Meningsfull(Avvikelse avvikelse, Avvikelsehandling handling) => handling switch
    {
        Avvikelsehandling.Kvittera => avvikelse.Kvitterad is null,
        Avvikelsehandling.Lyfta => avvikelse.Lyft is null,
        Avvikelsehandling.TaNer => avvikelse.Lyft is not null,
        _ => true,
    };
}
