using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Sends the invitations to those who have had none; or a reminder to everyone who has had one, since nobody knows who has answered.</summary>
/// <param name="Id">The round.</param>
/// <param name="Påminnelse">Which of them.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkickaEnkätutskickCommand(EnkätomgångId Id, bool Påminnelse) : IRequest<Result<Enkätutskick>>;

internal sealed class SkickaEnkätutskickHandler(
    Enkätregister register, IFinsamLager lager, IEnkätnycklar nycklar, IPost post, Enkätbrev brev, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SkickaEnkätutskickCommand, Result<Enkätutskick>>
{
    public async Task<Result<Enkätutskick>> Handle(SkickaEnkätutskickCommand request, CancellationToken cancellationToken)
    {
        if (await register.HämtaAsync(request.Id, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        if (!omgång.Öppen(klocka.Idag()))
        {
            return new Fel("enkat.ej-oppen", "Omgången är inte öppen i dag, så inget har skickats.", Felslag.Konflikt);
        }

        if (post.Adress is null)
        {
            return new Fel("enkat.adress", "Servern vet inte vilken adress Finsam har (Finsam__Adress), så mejlen kan inte ha någon länk. Inget har skickats.", Felslag.Konflikt);
        }

        EnkätdelId[] delar = [.. omgång.Delar.Select(d => d.Id)];
        var (nyckel, misslyckad) = (nycklar.Läs(omgång.Id), Utskicksstatus.Fel.Kod());
        var mottagare = await lager.Alla<Enkätmottagare>().AsNoTracking()
            .Where(m => delar.Contains(m.DelId) && (request.Påminnelse ? m.Utskick > 0 && m.Status != misslyckad : m.Utskick == 0 || m.Status == misslyckad))
            .ToListAsync(cancellationToken);
        if (mottagare.Count == 0)
        {
            return new Fel("enkat.ingen", request.Påminnelse ? "Ingen har fått en inbjudan att påminna om." : "Alla mottagare har redan fått sin inbjudan.", Felslag.Konflikt);
        }

        // A secret that was made anew makes other links than those that were handed out: such a link is none.
        var finns = (await lager.Alla<Enkätlänkrad>().Where(l => delar.Contains(l.DelId)).Select(l => l.Hash).ToListAsync(cancellationToken)).Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        if (!request.Påminnelse && mottagare.Any(m => Länk(m) is null))
        {
            return new Fel("enkat.nyckel", "Omgångens hemlighet finns inte kvar på servern, så länkarna till de nya mottagarna kan inte göras. Ta bort dem och lägg till dem igen.", Felslag.Konflikt);
        }

        var utskick = await BörjaAsync(omgång, request.Påminnelse, cancellationToken);
        if (!utskick.Lyckades)
        {
            return utskick.Fel;
        }

        var utfall = new List<(Utskicksstatus Status, bool MedLänk)>();
        foreach (var en in mottagare)
        {
            // Of two who send at once, one takes the person. From there on nothing is cancelled: it would not be known whether it went.
            var (id, förr, nr) = (en.Id, en.Utskick, utskick.Värde.Nr);
            if (await lager.Alla<Enkätmottagare>().Where(m => m.Id == id && m.Utskick == förr)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Utskick, nr).SetProperty(m => m.Status, Utskicksstatus.Skickas.Kod()), cancellationToken) != 1)
            {
                continue;
            }

            var länk = Länk(en);
            var leverans = await post.LämnaAsync(brev.Skriv(en.Epost, omgång, länk, request.Påminnelse), CancellationToken.None);
            utfall.Add((leverans.Status, länk is not null));
            var status = leverans.Status.Kod();
            await lager.Alla<Enkätmottagare>().Where(m => m.Id == id).ExecuteUpdateAsync(s => s.SetProperty(m => m.Status, status), CancellationToken.None);
        }

        utskick.Värde.Klart(
            utfall.Count(u => u.Status == Utskicksstatus.Skickad), utfall.Count(u => u.Status == Utskicksstatus.Fel), utfall.Count(u => u.Status == Utskicksstatus.Oklart),
            utfall.Count(u => u is { Status: Utskicksstatus.Skickad, MedLänk: false }));
        var sparat = await lager.SparaAsync(CancellationToken.None);
        return sparat.Lyckades ? utskick.Värde : sparat.Fel;

        Enkätlänk? Länk(Enkätmottagare till) => nyckel is not null && Enkätlänk.För(nyckel, till.Id) is var länk && finns.Contains(Convert.ToHexString(länk.Länkhash)) ? länk : null;
    }

    private async Task<Result<Enkätutskick>> BörjaAsync(Enkätomgång omgång, bool påminnelse, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"enkatutskick:{omgång.Id.Value}", cancellationToken);
        var förra = await lager.Alla<Enkätutskick>().AsNoTracking().Where(u => u.OmgångId == omgång.Id).OrderByDescending(u => u.Nr).ToListAsync(cancellationToken);
        var idag = klocka.Idag();
        if (påminnelse && förra.Any(u => DateOnly.FromDateTime(u.Tid.Lokalt()) == idag))
        {
            return new Fel("enkat.idag", "Det har redan gått ut mejl i den här omgången i dag. Påminn tidigast i morgon.", Felslag.Konflikt);
        }

        var utskick = new Enkätutskick
        {
            Id = new(Guid.CreateVersion7()),
            OmgångId = omgång.Id,
            Nr = (förra.FirstOrDefault()?.Nr ?? 0) + 1,
            Påminnelse = påminnelse,
            Tid = klocka.GetUtcNow(),
            Begärd = kontext.Användare.Namn,
        };
        lager.Lägg(utskick);
        lager.Anteckna(Enkäthistorik.Av(påminnelse ? "enkat.paminnelse" : "enkat.inbjudan", omgång));
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? utskick : sparat.Fel;
    }
}
