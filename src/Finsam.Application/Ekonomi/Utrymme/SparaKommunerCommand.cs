using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Says which kommuner are members, and how many live in each: what their part of the avgifter is shared by.</summary>
/// <param name="Kommuner">All of them; a row without name and number is left out.</param>
/// <param name="Sedda">Those that the user saw before.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom, Roll.Förbundschef)]
public sealed record SparaKommunerCommand(IReadOnlyList<Kommunrad> Kommuner, IReadOnlyList<Kommunrad> Sedda) : IRequest<Result>;

/// <summary>A kommun in the form.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Invånare">How many live there.</param>
public sealed record Kommunrad(string Namn, int? Invånare)
{
    internal bool Tom => string.IsNullOrWhiteSpace(Namn) && Invånare is null;
}

internal sealed class SparaKommunerValidator : AbstractValidator<SparaKommunerCommand>
{
    public SparaKommunerValidator()
    {
        RuleForEach(c => c.Kommuner).Where(k => !k.Tom).ChildRules(kommun =>
        {
            kommun.RuleFor(k => k.Namn).NotEmpty().WithMessage("Skriv vad kommunen heter.");
            kommun.RuleFor(k => k.Namn).Skriven("Namnet", Medlemskommun.MaxNamn);
            kommun.RuleFor(k => k.Invånare).Must(antal => antal is >= 1 and <= Medlemskommun.MaxInvånare)
                .WithMessage(k => $"Skriv hur många som bor i {(string.IsNullOrWhiteSpace(k.Namn) ? "kommunen" : k.Namn.Trim())}, minst 1.");
        });
        RuleFor(c => c.Kommuner)
            .Must(rader => rader.Where(k => !k.Tom).GroupBy(k => k.Namn.Trim(), Svenska.Ordning).All(g => g.Count() == 1))
            .WithMessage("Samma kommun står två gånger. Ta bort den ena.");
    }
}

internal sealed class SparaKommunerHandler(IFinsamLager lager) : IRequestHandler<SparaKommunerCommand, Result>
{
    private static readonly Fel Ändrad = new(
        "kommuner.konflikt", "Någon annan har ändrat kommunerna sedan du öppnade dem. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    public async Task<Result> Handle(SparaKommunerCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("medlemskommun", cancellationToken);
        var lagrade = await lager.Alla<Medlemskommun>().ToDictionaryAsync(k => k.Namn, cancellationToken);
        var sedda = request.Sedda.ToDictionary(k => k.Namn, k => k.Invånare);
        if (lagrade.Count != sedda.Count || lagrade.Values.Any(k => sedda.GetValueOrDefault(k.Namn) != k.Invånare))
        {
            return Ändrad;
        }

        var nya = request.Kommuner.Where(k => !k.Tom).ToDictionary(k => k.Namn.Trim(), k => k.Invånare!.Value);
        var (gammalt, nytt) = (new JsonObject(), new JsonObject());
        foreach (var namn in lagrade.Keys.Union(nya.Keys).Order(Svenska.Ordning))
        {
            var (förr, nu) = (lagrade.GetValueOrDefault(namn)?.Invånare, nya.TryGetValue(namn, out var antal) ? antal : (int?)null);
            if (förr != nu)
            {
                Sätt(lagrade.GetValueOrDefault(namn), namn, nu);
                (gammalt[namn], nytt[namn]) = (förr, nu);
            }
        }

        if (nytt.Count == 0)
        {
            return Result.Klart;
        }

        lager.Anteckna(new("forbundsekonomi.kommuner", "forbundsekonomi") { Gammalt = gammalt, Nytt = nytt });
        return await lager.SparaAsync(cancellationToken);
    }

    private void Sätt(Medlemskommun? lagrad, string namn, int? invånare)
    {
        if (lagrad is not null && invånare is { } antal)
        {
            lagrad.Sätt(antal);
        }
        else if (lagrad is not null)
        {
            lager.TaBort(lagrad);
        }
        else
        {
            lager.Lägg(new Medlemskommun { Namn = namn, Invånare = invånare!.Value });
        }
    }
}
