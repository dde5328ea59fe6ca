using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Goes back to the default; for the logotype, to none.</summary>
/// <param name="Grupp">Which settings.</param>
/// <param name="Varför">The förbund's decision; not asked for of name, logotype and words.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÅterställInställningCommand(Inställningsgrupp Grupp, string? Varför, int Version) : IRequest<Result>;

internal sealed class ÅterställInställningValidator : AbstractValidator<ÅterställInställningCommand>
{
    public ÅterställInställningValidator() => When(
        c => c.Grupp is Inställningsgrupp.Trösklar or Inställningsgrupp.Rapportplan or Inställningsgrupp.Maskering or Inställningsgrupp.Kapital
            or Inställningsgrupp.Inriktningsmål or Inställningsgrupp.Gallring, () => this.Skäl(c => c.Varför));
}

internal sealed class ÅterställInställningHandler(Inställningsändring ändring, Användarkontext kontext) : IRequestHandler<ÅterställInställningCommand, Result>
{
    private static readonly Fel BaraAdministratören = new("installning.otillaten", "Bara administratören ändrar maskeringsgränsen.", Felslag.Otillåtet);

    public async Task<Result> Handle(ÅterställInställningCommand request, CancellationToken cancellationToken) =>
        request.Grupp == Inställningsgrupp.Maskering && !kontext.Användare.Roller.Contains(Roll.Administratör)
            ? BaraAdministratören
            : await ändring.SparaAsync(request.Grupp, null, request.Version, request.Varför, cancellationToken);
}
