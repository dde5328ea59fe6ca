using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>What a meeting decided that somebody shall do.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Version">For the commands that change it.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Datum">Its day.</param>
/// <param name="Grupp">The group through which the user sees it, or else its first.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Ansvarig">The account of whoever shall do it, or <c>null</c>.</param>
/// <param name="Vem">The name of that account, or the function.</param>
/// <param name="Senast">The last day.</param>
/// <param name="Klart">The day on which it was done, or <c>null</c>.</param>
/// <param name="FårKvittera">Whether the user may say that it is done.</param>
public sealed record Mötesbeslutsrad(
    MötesbeslutId Id, int Version, string Möte, DateOnly Datum, Mötesgrupp Grupp, string Text, KontoId? Ansvarig, string Vem, DateOnly Senast, DateOnly? Klart, bool FårKvittera)
{
    /// <summary>Whether it is late.</summary>
    public bool Försenat(DateOnly idag) => Klart is null && Senast < idag;
}

/// <summary>Reads what meetings decided, in one statement: the menu asks for one's own on every page.</summary>
internal sealed class Mötesbesluten(IFinsamContext db, Användarkontext kontext)
{
    /// <summary>The user's own that are not done, and for the kansli those that no account has; the most urgent first.</summary>
    public Task<IReadOnlyList<Mötesbeslutsrad>> EgnaAsync(CancellationToken cancellationToken)
    {
        var konto = kontext.Användare.Konto is { } id ? new KontoId(id) : (KontoId?)null;
        var kansli = kontext.Användare.Roller.Contains(Roll.Kansli);
        return LäsAsync(db.Möten, db.Mötesbeslut.Where(b => b.Klart == null && ((konto != null && b.Ansvarig == konto) || (kansli && b.Ansvarig == null))), true, cancellationToken);
    }

    /// <summary>Those of some meetings.</summary>
    /// <param name="möten">The meetings.</param>
    /// <param name="beslut">Which beslut.</param>
    /// <param name="skriver">Whether the user writes of the meetings.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Mötesbeslutsrad>> LäsAsync(IQueryable<Möte> möten, IQueryable<Mötesbeslut> beslut, bool skriver, CancellationToken cancellationToken)
    {
        var rader = await beslut.Join(möten, b => b.Möte, m => m.Kod, (b, m) => new { Beslut = b, m.Datum, m.Typ, m.Grupper, Namn = db.Konton.Where(k => k.Id == b.Ansvarig).Select(k => k.Namn).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var användare = kontext.Användare;
        return
        [
            .. rader.Select(r => new Mötesbeslutsrad(
                    r.Beslut.Id, r.Beslut.Version, r.Beslut.Möte, r.Datum, new(r.Typ, r.Grupper.FirstOrDefault(användare.Lokusgrupper.Contains) ?? r.Grupper[0]), r.Beslut.Text, r.Beslut.Ansvarig,
                    r.Namn ?? r.Beslut.Funktion ?? "", r.Beslut.Senast, r.Beslut.Klart,
                    skriver || (r.Beslut.Ansvarig is { } ansvarig && ansvarig.Value == användare.Konto)))
                .OrderBy(r => r.Klart is not null).ThenBy(r => r.Senast).ThenBy(r => r.Text, Svenska.Ordning),
        ];
    }
}
