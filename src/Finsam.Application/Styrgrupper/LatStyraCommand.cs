using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Lets a styrgrupp steer an insats from a day on. An insats has one styrgrupp at a time.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record LåtStyraCommand(string Kod, string? Insats, DateOnly? Från, DateOnly? Tom) : IRequest<Result>;

internal sealed class LåtStyraRegler : AbstractValidator<LåtStyraCommand>
{
    public LåtStyraRegler()
    {
        RuleFor(c => c.Insats).NotEmpty().WithMessage("Välj den insats som gruppen ska styra.");
        RuleFor(c => c.Från).NotNull().WithMessage("Skriv den första dagen.");
    }
}

internal sealed class LåtStyraHandler(Styrgruppsregister register) : IRequestHandler<LåtStyraCommand, Result>
{
    public async Task<Result> Handle(LåtStyraCommand request, CancellationToken cancellationToken)
    {
        if (await register.HittaAsync(request.Kod, cancellationToken) is not { } grupp)
        {
            return Felkatalog.StyrgruppFinnsInte(request.Kod);
        }

        if (await register.InsatsAsync(request.Insats, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(request.Insats!);
        }

        if (register.Eget(grupp) is { } eget)
        {
            return eget;
        }

        var styrning = await register.StyrningAsync(insats.Id, cancellationToken);
        var uppdrag = styrning.Ge(grupp.Id, new(request.Från!.Value, request.Tom), await register.NamnAsync(styrning, cancellationToken));
        if (!uppdrag.Lyckades)
        {
            return uppdrag.Fel;
        }

        register.AntecknaStyrning("styrning.ny", grupp, insats, null, uppdrag.Värde.Tid);
        return await register.SparaAsync(cancellationToken);
    }
}
