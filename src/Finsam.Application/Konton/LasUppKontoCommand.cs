using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Lets someone who is locked out after too many wrong passwords try again at once.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Administratör)]
public sealed record LåsUppKontoCommand(KontoId Konto, int Version) : IRequest<Result>;

internal sealed class LåsUppKontoHandler(Kontoregister register) : IRequestHandler<LåsUppKontoCommand, Result>
{
    public async Task<Result> Handle(LåsUppKontoCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        konto.Värde.LåsUpp();
        register.Anteckna("konto.upplast", konto.Värde);
        return await register.SparaAsync(cancellationToken);
    }
}
