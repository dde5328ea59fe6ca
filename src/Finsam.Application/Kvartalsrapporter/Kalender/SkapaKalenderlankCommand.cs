using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>Makes the secret behind which a calendar program reads the user's own deadlines. An older one stops working.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record SkapaKalenderlänkCommand : IRequest<Result<Kalenderhemlighet>>;

/// <summary>A secret that has just been made. Shown once, to whoever made it, and kept nowhere.</summary>
/// <param name="Text">The secret part of the address.</param>
public sealed record Kalenderhemlighet(string Text)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => nameof(Kalenderhemlighet);
}

internal sealed class SkapaKalenderlänkHandler(IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SkapaKalenderlänkCommand, Result<Kalenderhemlighet>>
{
    public async Task<Result<Kalenderhemlighet>> Handle(SkapaKalenderlänkCommand request, CancellationToken cancellationToken)
    {
        if (kontext.Användare.Konto is not { } id)
        {
            return Kontofel.FinnsInte;
        }

        var konto = new KontoId(id);
        var länk = await lager.Alla<Kalenderlänk>().SingleOrDefaultAsync(l => l.KontoId == konto, cancellationToken);
        if (länk is null)
        {
            länk = new() { KontoId = konto };
            lager.Lägg(länk);
        }

        var hemlighet = länk.Förnya(klocka.GetUtcNow());
        lager.Anteckna(new("kalender.skapad", $"konto:{id}"));
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? new Kalenderhemlighet(hemlighet) : sparat.Fel;
    }
}
