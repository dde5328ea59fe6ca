using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Insatser;

/// <summary>Adds a mål to an insats. It gets the next number.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Mål">What the mål says.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig)]
public sealed record LäggTillMålCommand(string Kod, Måltext Mål) : IRequest<Result>;

internal sealed class LäggTillMålRegler : AbstractValidator<LäggTillMålCommand>
{
    public LäggTillMålRegler() => RuleFor(c => c.Mål).SetValidator(new MåltextRegler());
}

internal sealed class LäggTillMålHandler(Målregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<LäggTillMålCommand, Result>
{
    private static readonly Fel Fullt = new("mal.fullt", $"Det högsta numret, {Insatsmål.MaxNr}, är redan använt.", Felslag.Konflikt);

    public async Task<Result> Handle(LäggTillMålCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        var nr = insats.Värde.Mål.Select(m => m.Nr).DefaultIfEmpty().Max() + 1;
        if (nr > Insatsmål.MaxNr)
        {
            return Fullt;
        }

        if (await register.ArvsfelAsync(request.Mål.Ärver, new(request.Kod, nr), cancellationToken) is { } fel)
        {
            return fel;
        }

        var mål = Insatsmål.Nytt(insats.Värde.Id, nr, request.Mål.Uppgifter(), klocka.Idag());
        lager.Lägg(mål);
        lager.Anteckna(new("mal.nytt", $"insats:{request.Kod}") { Nytt = Målhistorik.Rad(nr, mål.Uppgifter) });
        return await lager.SparaAsync(cancellationToken);
    }
}
