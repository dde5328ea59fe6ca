using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Enters money that an insats has given back.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="År">The year whose money it is.</param>
/// <param name="Datum">The day it came back.</param>
/// <param name="Belopp">Kronor, as typed.</param>
/// <param name="Orsak">Why.</param>
/// <param name="Konsekvens">What it meant for what the insats did and reached.</param>
/// <param name="Bekräftat">Whether an unlikely amount is said to be right.</param>
[Behörighet(Roll.Ekonom, Roll.Kansli)]
public sealed record RegistreraÅterföringCommand(string Kod, int År, DateOnly? Datum, string Belopp, string Orsak, string Konsekvens, bool Bekräftat) : IRequest<Result>;

internal sealed class RegistreraÅterföringRegler : AbstractValidator<RegistreraÅterföringCommand>
{
    public RegistreraÅterföringRegler(TimeProvider klocka)
    {
        RuleFor(c => c.Datum).Cascade(CascadeMode.Stop).NotNull().WithMessage("Välj dagen då pengarna kom tillbaka.")
            .Must(dag => dag <= klocka.Idag()).WithMessage("Dagen kan inte ligga i framtiden.");
        RuleFor(c => c.Orsak).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför pengarna återförs.").Skriven("Orsaken", Återföring.MaxText);
        RuleFor(c => c.Konsekvens).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad det har inneburit, eller att det inte har inneburit något.").Skriven("Konsekvensen", Återföring.MaxText);
    }
}

internal sealed class RegistreraÅterföringHandler(Ekonomiunderlag underlag, IFinsamLager lager) : IRequestHandler<RegistreraÅterföringCommand, Result>
{
    public async Task<Result> Handle(RegistreraÅterföringCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var belopp = Beloppstext.Betalning(request.Belopp, nameof(request.Belopp), request.Bekräftat);
        if (!belopp.Lyckades)
        {
            return belopp.Fel;
        }

        var insats = öppnad.Värde;
        var medel = await underlag.MedelAsync(insats.Id, null, cancellationToken);
        var återföring = Återföring.Registrera(
            insats.Id, request.År, request.Datum!.Value, belopp.Värde, (request.Orsak.Trim(), request.Konsekvens.Trim()), medel, underlag.Underskrift);
        if (!återföring.Lyckades)
        {
            return återföring.Fel;
        }

        lager.Lägg(återföring.Värde);
        underlag.Anteckna(
            "aterforing", insats, null, new JsonObject { ["ar"] = request.År, ["datum"] = $"{request.Datum:yyyy-MM-dd}", ["belopp"] = belopp.Värde }, återföring.Värde.Orsak);
        return await lager.SparaAsync(cancellationToken);
    }
}
