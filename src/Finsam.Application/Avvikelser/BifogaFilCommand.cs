using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Attaches a file to an avvikelse.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Namn">The file's name.</param>
/// <param name="Innehåll">Its bytes; what it is is seen from them.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record BifogaFilCommand(Avvikelseval Vald, string Namn, byte[] Innehåll) : IRequest<Result>, IGranskarCellvis;

/// <summary>Takes an attached file away.</summary>
/// <param name="Vald">Which avvikelse, as it was seen.</param>
/// <param name="Fil">The file.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record TaBortFilCommand(Avvikelseval Vald, Guid Fil) : IRequest<Result>;

internal sealed class FilHandler(Avvikelseregister register, IFinsamLager lager) : IRequestHandler<BifogaFilCommand, Result>, IRequestHandler<TaBortFilCommand, Result>
{
    private static readonly Fel Fullt = Fel.Fältet("avvikelse.filer", "Innehåll", $"En avvikelse har högst {Avvikelsefil.MaxAntal} filer. Ta bort en först.");
    private static readonly Fel Borta = new("avvikelse.fil-borta", "Filen finns inte längre.", Felslag.Konflikt);

    public async Task<Result> Handle(BifogaFilCommand request, CancellationToken cancellationToken)
    {
        var granskad = Bilagegranskning.Granska(request.Namn, request.Innehåll);
        if (!granskad.Lyckades)
        {
            return granskad.Fel;
        }

        var (namn, typ) = granskad.Värde;
        return await register.GörAllaAsync([request.Vald], Avvikelsehandling.Bifoga, LäggAsync, $"Bifogade {namn}", cancellationToken);

        async Task<Result> LäggAsync(Avvikelse avvikelse, Påskrift av)
        {
            if (await lager.Alla<Avvikelsefil>().CountAsync(f => f.AvvikelseId == avvikelse.Id, cancellationToken) >= Avvikelsefil.MaxAntal)
            {
                return Fullt;
            }

            lager.Lägg(new Avvikelsefil
            {
                Id = new(Guid.CreateVersion7()),
                AvvikelseId = avvikelse.Id,
                Namn = namn,
                Typ = typ,
                Storlek = request.Innehåll.Length,
                Innehåll = request.Innehåll,
                Bifogad = av,
            });
            return avvikelse.Bifoga(av);
        }
    }

    public async Task<Result> Handle(TaBortFilCommand request, CancellationToken cancellationToken)
    {
        var id = new AvvikelsefilId(request.Fil);
        var fil = await lager.Alla<Avvikelsefil>().SingleOrDefaultAsync(f => f.Id == id, cancellationToken);
        return await register.GörAllaAsync([request.Vald], Avvikelsehandling.Bifoga, TaBortAsync, $"Tog bort {fil?.Namn}", cancellationToken);

        Task<Result> TaBortAsync(Avvikelse avvikelse, Påskrift av)
        {
            if (fil is null || fil.AvvikelseId != avvikelse.Id)
            {
                return Task.FromResult<Result>(Borta);
            }

            lager.TaBort(fil);
            return Task.FromResult(avvikelse.Bifoga(av));
        }
    }
}
