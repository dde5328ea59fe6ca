using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Calls a styrgrupp something else, or says that it is, or is not, a lokusgrupp. Its kod, and so its address, stays.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp that is the styrgrupp, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÄndraStyrgruppCommand(string Kod, int Version, string Namn, string? Lokusgrupp) : IRequest<Result>;

internal sealed class ÄndraStyrgruppRegler : AbstractValidator<ÄndraStyrgruppCommand>
{
    public ÄndraStyrgruppRegler() => RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv vad styrgruppen heter.").Gruppnamn();
}

internal sealed class ÄndraStyrgruppHandler(Styrgruppsregister register) : IRequestHandler<ÄndraStyrgruppCommand, Result>
{
    public async Task<Result> Handle(ÄndraStyrgruppCommand request, CancellationToken cancellationToken)
    {
        var grupp = await register.HämtaAsync(request.Kod, request.Version, cancellationToken);
        if (!grupp.Lyckades)
        {
            return grupp.Fel;
        }

        var lokusgrupp = await register.LokusgruppAsync(request.Lokusgrupp, cancellationToken);
        if (await register.UpptagetAsync(grupp.Värde.Id, request.Kod, lokusgrupp, cancellationToken) is { } fel)
        {
            return fel;
        }

        var gammalt = Styrgruppsregister.Beskriv(grupp.Värde, await register.LokusgruppAsync(grupp.Värde, cancellationToken));
        grupp.Värde.Ändra(request.Namn, lokusgrupp?.Id);
        register.Anteckna("styrgrupp.andrad", grupp.Värde, gammalt, Styrgruppsregister.Beskriv(grupp.Värde, lokusgrupp));
        return await register.SparaAsync(cancellationToken);
    }
}

/// <summary>Rules that the forms of a group share.</summary>
internal static class Styrgruppsregler
{
    public static IRuleBuilderOptions<T, string?> Gruppnamn<T>(this IRuleBuilder<T, string?> regel) => regel
        .MaximumLength(Styrgrupp.MaxNamn).WithMessage($"Namnet får vara högst {Styrgrupp.MaxNamn} tecken.")
        .Must(text => !Personnummer.FinnsI(text ?? "")).WithMessage("Skriv namnet utan personnummer.");
}
