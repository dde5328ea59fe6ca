using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Asks how one deltagare of one's own insats has rated. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Id">The deltagare.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record DeltagarskattningQuery(string Kod, DeltagareId Id) : IRequest<Result<DeltagarskattningVy>>;

/// <summary>What one deltagare has answered.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Id">The deltagare.</param>
/// <param name="Deltagarkod">Its code.</param>
/// <param name="Formulär">The formulär that it has answered, the latest first, each with its answers in order of day.</param>
public sealed record DeltagarskattningVy(string Kod, string Visningsnamn, DeltagareId Id, string Deltagarkod, IReadOnlyList<BesvaratFormulär> Formulär);

/// <summary>A formulär and what one deltagare has answered to it.</summary>
/// <param name="Formulär">The formulär.</param>
/// <param name="Skattningar">At least one, in order of day.</param>
public sealed record BesvaratFormulär(Skattningsformulär Formulär, IReadOnlyList<Självskattning> Skattningar)
{
    /// <summary>The latest against the first, or <c>null</c>.</summary>
    public Skattningsjämförelse? Jämförelse => Skattningsjämförelse.Av(Skattningar, new Dictionary<SkattningsformulärId, int> { [Formulär.Id] = Formulär.Nummer });
}

internal sealed class DeltagarskattningHandler(Deltagarregister register, IFinsamContext db, ILäslogg läslogg) : IRequestHandler<DeltagarskattningQuery, Result<DeltagarskattningVy>>
{
    public async Task<Result<DeltagarskattningVy>> Handle(DeltagarskattningQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
        if (await db.Deltagare.SingleOrDefaultAsync(d => d.Id == request.Id && d.InsatsId == insats.Id, cancellationToken) is not { } deltagare)
        {
            return Deltagarfel.FinnsInte;
        }

        var formulär = await db.Skattningsformulär.Where(f => f.InsatsId == insats.Id).OrderByDescending(f => f.Nummer).ToListAsync(cancellationToken);
        var skattningar = (await db.Självskattningar.Where(s => s.DeltagareId == deltagare.Id).OrderBy(s => s.Dag).ToListAsync(cancellationToken)).ToLookup(s => s.FormulärId);
        return new DeltagarskattningVy(
            insats.Kod, insats.Visningsnamn, deltagare.Id, deltagare.Kod,
            [.. formulär.Where(f => skattningar.Contains(f.Id)).Select(f => new BesvaratFormulär(f, [.. skattningar[f.Id]]))]);
    }
}
