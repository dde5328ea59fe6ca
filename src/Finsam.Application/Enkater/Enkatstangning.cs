using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>
/// Ends a round. Whoever is sending an answer at that moment is either before it, and is counted, or after it, and is told. In one transaction the answers are taken
/// apart and written anew under random ids in random order; what they lay under, those who were asked, and the drafts are gone.
/// </summary>
internal sealed class Enkätstängning(Enkätregister register, IFinsamLager lager, IEnkätnycklar nycklar)
{
    public async Task<Result> StängAsync(EnkätomgångId id, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync(Enkätlås.För(id), cancellationToken);
        if (await register.HämtaAsync(id, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        var antal = await register.RäknaAsync([omgång], cancellationToken);
        if (omgång.Stäng(antal).Fel is { } fel)
        {
            return fel;
        }

        EnkätdelId[] delar = [.. omgång.Delar.Select(d => d.Id)];
        var inlämnade = (await lager.Alla<Enkätinlämning>().AsNoTracking().Where(i => i.Inlämnad && delar.Contains(i.DelId)).ToListAsync(cancellationToken)).ToLookup(i => i.DelId);
        var katalog = Indikatorkatalog.Av(omgång.Katalogversion)!;
        foreach (var del in omgång.Delar.Where(d => d.Tillfrågade > 0))
        {
            var punkter = katalog.Punkter(del.Formulär);
            if (await MätAsync(omgång, del, katalog, inlämnade[del.Id].SelectMany(i => i.Delas(punkter)), cancellationToken) is { } mätfel)
            {
                return mätfel;
            }
        }

        return await SlutAsync(omgång, "enkat.stangd", delar, cancellationToken);
    }

    public async Task<Result> AvbrytAsync(EnkätomgångId id, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync(Enkätlås.För(id), cancellationToken);
        return await register.HämtaAsync(id, cancellationToken) is not { } omgång ? Enkätfel.FinnsInte
            : omgång.Avbryt().Fel is { } fel ? fel
            : await SlutAsync(omgång, "enkat.avbruten", [.. omgång.Delar.Select(d => d.Id)], cancellationToken);
    }

    /// <summary>Several rounds of one period, as nr 7 month by month, are one mätning: the earlier answers are written anew together with the new ones.</summary>
    private async Task<Fel?> MätAsync(Enkätomgång omgång, Enkätdel del, Indikatorkatalog katalog, IEnumerable<Enkätsvar> svar, CancellationToken cancellationToken)
    {
        var (insats, period, formulär) = (del.InsatsId, omgång.Period, del.Formulär);
        await lager.TurasOmAsync($"enkatmatning:{insats?.Value}:{period}:{formulär.Kod()}", cancellationToken);
        var förra = await lager.Alla<Enkätmätning>().AsNoTracking().Include(m => m.Svar).SingleOrDefaultAsync(m => m.InsatsId == insats && m.Period == period && m.Formulär == formulär, cancellationToken);
        if (förra is not null)
        {
            await lager.Alla<Enkätmätning>().Where(m => m.Id == förra.Id).ExecuteDeleteAsync(cancellationToken);
            svar = svar.Concat(förra.Svar.Select(s => Enkätsvar.Nytt(s.Mätpunkt, s.Värde, s.Par)));
        }

        var tillfrågade = förra is { Tillfrågade: null } ? null : del.Tillfrågade + (förra?.Tillfrågade ?? 0);
        var mätning = Enkätmätning.Ny(insats, period, formulär, katalog, tillfrågade, Enkätkälla.Omgång, svar);
        if (!mätning.Lyckades)
        {
            return mätning.Fel;
        }

        lager.Lägg(mätning.Värde);
        return null;
    }

    private async Task<Result> SlutAsync(Enkätomgång omgång, string vad, EnkätdelId[] delar, CancellationToken cancellationToken)
    {
        await lager.Alla<Enkätinlämning>().Where(i => delar.Contains(i.DelId)).ExecuteDeleteAsync(cancellationToken);
        await lager.Alla<Enkätmottagare>().Where(m => delar.Contains(m.DelId)).ExecuteDeleteAsync(cancellationToken);
        lager.Anteckna(Enkäthistorik.Av(vad, omgång));
        var sparat = await lager.SparaAsync(cancellationToken);
        if (sparat.Lyckades)
        {
            nycklar.Förstör(omgång.Id);
        }

        return sparat;
    }
}
