using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Adds some who are to be asked by mail. Nothing is sent yet.</summary>
/// <param name="Del">The part of the round.</param>
/// <param name="Epost">Addresses, typed or pasted.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäggTillEnkätmottagareCommand(EnkätdelId Del, string? Epost) : IRequest<Result>;

internal sealed class LäggTillEnkätmottagareHandler(Enkätregister register, IFinsamLager lager, IEnkätnycklar nycklar) : IRequestHandler<LäggTillEnkätmottagareCommand, Result>
{
    private static readonly Fel Mappen = new(
        "enkat.mapp", "Mappen för enkäternas hemligheter går inte att skriva i, så inga länkar kan göras. Den som sköter servern behöver ange Finsam__Enkater__Mapp.", Felslag.Konflikt);

    public async Task<Result> Handle(LäggTillEnkätmottagareCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"enkatmottagare:{request.Del.Value}", cancellationToken);
        if (await register.HämtaAsync(request.Del, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        if (omgång.Läge != Enkätläge.Pågår)
        {
            return Enkätfel.Slut;
        }

        var finns = await lager.Alla<Enkätmottagare>().Where(m => m.DelId == request.Del).Select(m => m.Epost).ToListAsync(cancellationToken);
        var adresser = Enkätmottagare.Tolka(request.Epost, finns);
        if (!adresser.Lyckades)
        {
            return adresser.Fel;
        }

        Enkätmottagare[] nya = [.. adresser.Värde.Select(a => Enkätmottagare.Ny(request.Del, a))];
        try
        {
            var nyckel = nycklar.LäsEllerSkapa(omgång.Id);
            foreach (var rad in Enkätlänkrad.Av(request.Del, nya.Select(m => Enkätlänk.För(nyckel, m.Id))))
            {
                lager.Lägg(rad);
            }
        }
        catch (IOException)
        {
            return Mappen;
        }

        foreach (var mottagare in nya)
        {
            lager.Lägg(mottagare);
        }

        lager.Anteckna(Enkäthistorik.Av("enkat.mottagare", omgång));
        return await lager.SparaAsync(cancellationToken);
    }
}
