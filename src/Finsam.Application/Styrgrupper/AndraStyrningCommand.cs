using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Corrects from when to when a styrgrupp steers an insats.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Version">The version, of who steers the insats, that the user saw.</param>
/// <param name="Uppdrag">The group's uppdrag.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÄndraStyrningCommand(string Insats, int Version, StyrgruppsuppdragId Uppdrag, DateOnly? Från, DateOnly? Tom) : IRequest<Result>;

internal sealed class ÄndraStyrningRegler : AbstractValidator<ÄndraStyrningCommand>
{
    public ÄndraStyrningRegler() => RuleFor(c => c.Från).NotNull().WithMessage("Skriv den första dagen.");
}

internal sealed class ÄndraStyrningHandler(Styrgruppsregister register) : IRequestHandler<ÄndraStyrningCommand, Result>
{
    public async Task<Result> Handle(ÄndraStyrningCommand request, CancellationToken cancellationToken)
    {
        var hämtat = await register.UppdragAsync(request.Insats, request.Version, request.Uppdrag, cancellationToken);
        if (!hämtat.Lyckades)
        {
            return hämtat.Fel;
        }

        var (styrning, insats, uppdrag, grupp) = hämtat.Värde;
        if (register.Eget(grupp) is { } eget)
        {
            return eget;
        }

        var gammalt = uppdrag.Tid;
        var ändrat = styrning.Ändra(uppdrag.Id, new(request.Från!.Value, request.Tom), await register.NamnAsync(styrning, cancellationToken));
        if (!ändrat.Lyckades)
        {
            return ändrat;
        }

        register.AntecknaStyrning("styrning.andrad", grupp, insats, gammalt, uppdrag.Tid);
        return await register.SparaAsync(cancellationToken);
    }
}
