using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Corrects the name and the e-mail address of an account.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Epost">The address; also what is typed to log in.</param>
[Behörighet(Roll.Administratör)]
public sealed record RättaKontoCommand(KontoId Konto, int Version, string Namn, string Epost) : IRequest<Result>;

internal sealed class RättaKontoRegler : AbstractValidator<RättaKontoCommand>
{
    public RättaKontoRegler()
    {
        RuleFor(c => c.Namn).Personnamn();
        RuleFor(c => c.Epost).Epost();
    }
}

internal sealed class RättaKontoHandler(Kontoregister register) : IRequestHandler<RättaKontoCommand, Result>
{
    public async Task<Result> Handle(RättaKontoCommand request, CancellationToken cancellationToken)
    {
        var epost = Epostadress.Tolka(request.Epost, nameof(request.Epost));
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if ((epost.Fel ?? konto.Fel) is { } fel)
        {
            return fel;
        }

        if (await register.FinnsAsync(epost.Värde, request.Konto, cancellationToken))
        {
            return Kontofel.EpostUpptagen(nameof(request.Epost));
        }

        var gammalt = Beskriv(konto.Värde);
        var rättat = konto.Värde.Rätta(request.Namn, epost.Värde);
        if (!rättat.Lyckades)
        {
            return rättat;
        }

        register.Anteckna("konto.rattat", konto.Värde, gammalt, Beskriv(konto.Värde));
        return await register.SparaAsync(cancellationToken);
    }

    private static JsonObject Beskriv(Användarkonto konto) => new() { ["namn"] = konto.Namn, ["epost"] = konto.Epost };
}
