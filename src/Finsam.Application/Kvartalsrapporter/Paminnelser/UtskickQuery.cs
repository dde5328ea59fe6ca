using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Asks for a page of the log of reminders, newest first.</summary>
/// <param name="Sida">Page, from 1.</param>
/// <param name="BaraFel">Only those that failed or of which nobody knows.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record UtskickQuery(int Sida, bool BaraFel) : IRequest<UtskickVy>;

/// <summary>A page of the log.</summary>
/// <param name="Rader">The mails.</param>
/// <param name="Sida">The page.</param>
/// <param name="FinnsÄldre">Whether there is another.</param>
/// <param name="FårÄndra">Whether the user may send again.</param>
public sealed record UtskickVy(IReadOnlyList<Utskicksrad> Rader, int Sida, bool FinnsÄldre, bool FårÄndra);

/// <summary>One mail.</summary>
/// <param name="Utskick">What was written down.</param>
/// <param name="Status">How it went, seen from now.</param>
/// <param name="Idag">Whether it is of today.</param>
public sealed record Utskicksrad(Utskick Utskick, Utskicksstatus Status, bool Idag)
{
    /// <summary>Whether it may be sent again by hand: a reminder only the same day, since there is one a day, and later the kansli reminds anew.</summary>
    public bool KanSkickasOm => (Idag || Utskick.Avvikelser.Count > 0) && Status is (Utskicksstatus.Fel or Utskicksstatus.Oklart);
}

internal sealed class UtskickHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<UtskickQuery, UtskickVy>
{
    private const int PerSida = 50;

    public async Task<UtskickVy> Handle(UtskickQuery request, CancellationToken cancellationToken)
    {
        var nu = klocka.GetUtcNow();
        var sida = Math.Clamp(request.Sida, 1, 10_000);
        var tyst = nu - Utskick.Svarstid;
        var valda = request.BaraFel
            ? db.Utskick.Where(u => u.Status == Utskicksstatus.Fel || u.Status == Utskicksstatus.Oklart || (u.Status == Utskicksstatus.Skickas && u.Påbörjat < tyst))
            : db.Utskick;
        var lästa = await valda.OrderByDescending(u => u.Påbörjat).ThenByDescending(u => u.Id)
            .Skip((sida - 1) * PerSida).Take(PerSida + 1).ToListAsync(cancellationToken);
        return new([.. lästa.Take(PerSida).Select(u => new Utskicksrad(u, u.StatusNu(nu), u.Dag == klocka.Idag()))], sida, lästa.Count > PerSida, kontext.Användare.Roller.Contains(Roll.Kansli));
    }
}
