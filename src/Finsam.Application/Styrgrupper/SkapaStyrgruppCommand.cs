using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Makes a new styrgrupp, with neither seats nor insatser.</summary>
/// <param name="Namn">Its name; may be empty where a lokusgrupp is chosen, whose name it then has.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp that is the styrgrupp, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkapaStyrgruppCommand(string? Namn, string? Lokusgrupp) : IRequest<Result<string>>;

internal sealed class SkapaStyrgruppRegler : AbstractValidator<SkapaStyrgruppCommand>
{
    public SkapaStyrgruppRegler()
    {
        RuleFor(c => c.Namn).Gruppnamn();
        RuleFor(c => c.Namn).NotEmpty().When(c => string.IsNullOrEmpty(c.Lokusgrupp)).WithMessage("Skriv vad styrgruppen heter.");
    }
}

internal sealed class SkapaStyrgruppHandler(Styrgruppsregister register) : IRequestHandler<SkapaStyrgruppCommand, Result<string>>
{
    public async Task<Result<string>> Handle(SkapaStyrgruppCommand request, CancellationToken cancellationToken)
    {
        var lokusgrupp = await register.LokusgruppAsync(request.Lokusgrupp, cancellationToken);
        var namn = string.IsNullOrWhiteSpace(request.Namn) ? lokusgrupp?.Namn ?? "" : request.Namn.Trim();
        var kod = Kodtext.Av(namn);
        if (kod.Length == 0)
        {
            return Fel.Fältet("styrgrupp.namn", nameof(request.Namn), "Skriv vad styrgruppen heter, med bokstäver.");
        }

        if (await register.UpptagetAsync(null, kod, lokusgrupp, cancellationToken) is { } fel)
        {
            return fel;
        }

        var grupp = Styrgrupp.Ny(kod, namn, lokusgrupp?.Id);
        register.Lägg(grupp);
        register.Anteckna("styrgrupp.ny", grupp, null, Styrgruppsregister.Beskriv(grupp, lokusgrupp));
        return await register.SparaAsync(cancellationToken) is { Fel: { } konflikt } ? konflikt : kod;
    }
}
