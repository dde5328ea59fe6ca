using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Changes a rekvisition that is not yet checked, or that was sent back, and hands it in again.</summary>
/// <param name="Id">The rekvisition.</param>
/// <param name="Sedd">The version of it that was seen.</param>
/// <param name="Belopp">Kronor, as typed.</param>
/// <param name="Text">What it covers.</param>
/// <param name="Bekräftat">Whether an unlikely amount is said to be right.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record ÄndraRekvisitionCommand(RekvisitionId Id, int Sedd, string Belopp, string Text, bool Bekräftat) : IRequest<Result>;

/// <summary>Takes a rekvisition back.</summary>
/// <param name="Id">The rekvisition.</param>
/// <param name="Sedd">The version of it that was seen.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record DraTillbakaRekvisitionCommand(RekvisitionId Id, int Sedd) : IRequest<Result>;

internal sealed class ÄndraRekvisitionRegler : AbstractValidator<ÄndraRekvisitionCommand>
{
    public ÄndraRekvisitionRegler() => RuleFor(c => c.Text).Skriven("Texten", Rekvisition.MaxText);
}

internal sealed class ÄndraRekvisitionHandler(Ekonomiunderlag underlag, IFinsamLager lager)
    : IRequestHandler<ÄndraRekvisitionCommand, Result>, IRequestHandler<DraTillbakaRekvisitionCommand, Result>
{
    public async Task<Result> Handle(ÄndraRekvisitionCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await EgenAsync(request.Id, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var belopp = Beloppstext.Betalning(request.Belopp, nameof(request.Belopp), request.Bekräftat);
        if (!belopp.Lyckades)
        {
            return belopp.Fel;
        }

        var (insats, rekvisition) = öppnad.Värde;
        var förr = Ekonomiunderlag.Beskriv(rekvisition);
        var medel = await underlag.MedelAsync(insats.Id, rekvisition.Id, cancellationToken);
        if (rekvisition.Ändra(belopp.Värde, Textregler.Skäl(request.Text), medel, request.Sedd, underlag.Underskrift).Fel is { } fel)
        {
            return fel;
        }

        underlag.Anteckna("rekvisition.andrad", insats, förr, Ekonomiunderlag.Beskriv(rekvisition));
        return await lager.SparaAsync(cancellationToken);
    }

    public async Task<Result> Handle(DraTillbakaRekvisitionCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await EgenAsync(request.Id, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rekvisition) = öppnad.Värde;
        var förr = Ekonomiunderlag.Beskriv(rekvisition);
        if (rekvisition.DraTillbaka(request.Sedd, underlag.Underskrift).Fel is { } fel)
        {
            return fel;
        }

        underlag.Anteckna("rekvisition.tillbakadragen", insats, förr, Ekonomiunderlag.Beskriv(rekvisition));
        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<Result<Öppnadrekvisition>> EgenAsync(RekvisitionId id, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.RekvisitionAsync(id, cancellationToken);
        return öppnad.Lyckades && !underlag.Användare.Ansvarar(öppnad.Värde.Insats.Kod) ? Ekonomiunderlag.EjDin : öppnad;
    }
}
