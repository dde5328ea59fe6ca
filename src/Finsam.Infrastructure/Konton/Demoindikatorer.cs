using Finsam.Application.Gemensamt;
using Finsam.Domain.Indikatorer;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>Invented målnivåer for the demo: the answers are in its folder, and are invented too.</summary>
internal sealed class Demoindikatorer(IFinsamLager lager)
{
    private static readonly (int Nr, int Procent)[] Nivåer = [(1, 75), (2, 70), (3, 70), (4, 80), (5, 60), (6, 60), (7, 50), (8, 60), (9, 60), (12, 65)];

    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        if (await lager.Alla<Målnivå>().AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var (nr, procent) in Nivåer)
        {
            var nivå = Målnivå.Ny(nr, null, 2020);
            nivå.Sätt(procent, 0);
            lager.Lägg(nivå);
        }

        await lager.SparaAsync(cancellationToken);
    }
}
