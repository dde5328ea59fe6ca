using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for what is known before an avvikelse is written.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Förslag">Key of the proposal that it comes from, or <c>null</c>.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record NyAvvikelseQuery(string Insats, string? Förslag = null) : IRequest<Result<NyAvvikelseVy>>;

/// <summary>What is known before an avvikelse is written.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Förslag">The proposal, or <c>null</c> where there is none, or no longer.</param>
/// <param name="Borta">Whether a proposal was asked for that is no longer there.</param>
public sealed record NyAvvikelseVy(Insatslänk Insats, Avvikelseförslag? Förslag, bool Borta);

internal sealed class NyAvvikelseHandler(Avvikelseregister register, Förslagsläsning förslag, IFinsamContext db) : IRequestHandler<NyAvvikelseQuery, Result<NyAvvikelseVy>>
{
    public async Task<Result<NyAvvikelseVy>> Handle(NyAvvikelseQuery request, CancellationToken cancellationToken)
    {
        var hämtad = await register.InsatsAsync(request.Insats, Avvikelsehandling.Anmäla, cancellationToken);
        if (!hämtad.Lyckades)
        {
            return hämtad.Fel;
        }

        var (insats, nyckel) = (hämtad.Värde, request.Förslag);
        var hittat = string.IsNullOrEmpty(nyckel) ? null : await förslag.HittaAsync(db.Insatser.Where(i => i.Id == insats.Id), nyckel, cancellationToken);
        return new NyAvvikelseVy(new(insats.Kod, insats.Visningsnamn), hittat, !string.IsNullOrEmpty(nyckel) && hittat is null);
    }
}
