using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Makes a new link for someone who has lost the invitation or forgotten the password; the old link opens nothing any more.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Administratör)]
public sealed record NyLänkCommand(KontoId Konto, int Version) : IRequest<Result<Nyckel>>;

internal sealed class NyLänkHandler(Kontoregister register) : IRequestHandler<NyLänkCommand, Result<Nyckel>>
{
    public async Task<Result<Nyckel>> Handle(NyLänkCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        if (konto.Värde.FårLänk() is { } nej)
        {
            return nej;
        }

        var nyckel = await register.LänkaAsync(konto.Värde, cancellationToken);
        register.Anteckna(nyckel.Slag == Länkslag.Inbjudan ? "konto.ny-inbjudan" : "konto.losenordslank", konto.Värde);
        return await register.SparaAsync(cancellationToken) is { Fel: { } konflikt } ? konflikt : nyckel;
    }
}
