using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Changes what a mål says. Colours that were set stay as they were.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Nr">Number of the mål.</param>
/// <param name="Sedd">The version that the writer saw.</param>
/// <param name="Mål">What the mål is to say.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig)]
public sealed record ÄndraMålCommand(string Kod, int Nr, int Sedd, Måltext Mål) : IRequest<Result>;

internal sealed class ÄndraMålRegler : AbstractValidator<ÄndraMålCommand>
{
    public ÄndraMålRegler() => RuleFor(c => c.Mål).SetValidator(new MåltextRegler());
}

internal sealed class ÄndraMålHandler(Målregister register, IFinsamLager lager) : IRequestHandler<ÄndraMålCommand, Result>
{
    public async Task<Result> Handle(ÄndraMålCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (await lager.Alla<Insatsmål>().SingleOrDefaultAsync(m => m.InsatsId == insats.Värde.Id && m.Nr == request.Nr, cancellationToken) is not { } mål)
        {
            return Målregister.FinnsInte(request.Nr);
        }

        if (await register.ArvsfelAsync(request.Mål.Ärver, new(request.Kod, request.Nr), cancellationToken) is { } fel)
        {
            return fel;
        }

        var (gammalt, version) = (mål.Uppgifter, mål.Version);
        var svar = mål.Ändra(request.Mål.Uppgifter(), request.Sedd);
        if (!svar.Lyckades || mål.Version == version)
        {
            return svar;
        }

        lager.Anteckna(new("mal.andrat", $"insats:{request.Kod}")
        {
            Gammalt = Målhistorik.Rad(mål.Nr, gammalt, mål.Uppgifter),
            Nytt = Målhistorik.Rad(mål.Nr, mål.Uppgifter, gammalt),
        });
        return await lager.SparaAsync(cancellationToken);
    }
}
