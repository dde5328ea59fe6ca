using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Sets the budget light of an insats by hand, for one quarter.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Färg">The colour.</param>
/// <param name="Skäl">Why; stands beside the light.</param>
/// <param name="Sedd">The version of the set light that was seen; 0 for none.</param>
[Behörighet(Roll.Kansli)]
public sealed record SättBudgetljusCommand(string Kod, Kvartal Kvartal, Trafikljus? Färg, string Skäl, int Sedd) : IRequest<Result>;

/// <summary>Takes a set budget light back: the limits decide again.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Sedd">The version of the set light that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaTillbakaBudgetljusCommand(string Kod, Kvartal Kvartal, int Sedd) : IRequest<Result>;

internal sealed class SättBudgetljusRegler : AbstractValidator<SättBudgetljusCommand>
{
    public SättBudgetljusRegler()
    {
        RuleFor(c => c.Färg).NotNull().WithMessage("Välj färg.").IsInEnum().WithMessage("Välj färg.");
        RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv varför. Skälet visas bredvid ljuset.").Skriven("Skälet", Budgetbedömning.MaxSkäl);
    }
}

internal sealed class BudgetljusHandler(Ekonomiunderlag underlag, IFinsamLager lager, TimeProvider klocka)
    : IRequestHandler<SättBudgetljusCommand, Result>, IRequestHandler<TaTillbakaBudgetljusCommand, Result>
{
    private static readonly Fel Ändrat = new(
        "budgetljus.andrat", "Någon annan har ändrat det satta ljuset sedan du öppnade det. Läs om sidan och gör om din ändring.", Felslag.Konflikt);

    public async Task<Result> Handle(SättBudgetljusCommand request, CancellationToken cancellationToken)
    {
        var insats = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (!insats.Värde.Tid.Ingår(Period.För(request.Kvartal)))
        {
            return new Fel("budgetljus.inte-igang", "Insatsen var inte i gång det kvartalet.", Felslag.Ogiltigt);
        }

        var gammal = await HämtaAsync(insats.Värde.Id, request.Kvartal, cancellationToken);
        if ((gammal?.Version ?? 0) != request.Sedd)
        {
            return Ändrat;
        }

        var förr = gammal is null ? null : Beskriv(gammal);
        var bedömning = gammal ?? Budgetbedömning.För(insats.Värde.Id, request.Kvartal);
        bedömning.Sätt(request.Färg!.Value, request.Skäl.Trim(), new Penna(underlag.Användare.Namn, klocka.GetUtcNow()));
        if (gammal is null)
        {
            lager.Lägg(bedömning);
        }

        underlag.Anteckna("budgetljus.satt", insats.Värde, förr, Beskriv(bedömning), bedömning.Skäl);
        return await lager.SparaAsync(cancellationToken);
    }

    public async Task<Result> Handle(TaTillbakaBudgetljusCommand request, CancellationToken cancellationToken)
    {
        var insats = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (await HämtaAsync(insats.Värde.Id, request.Kvartal, cancellationToken) is not { } bedömning || bedömning.Version != request.Sedd)
        {
            return Ändrat;
        }

        lager.TaBort(bedömning);
        underlag.Anteckna("budgetljus.tillbaka", insats.Värde, Beskriv(bedömning), null);
        return await lager.SparaAsync(cancellationToken);
    }

    private Task<Budgetbedömning?> HämtaAsync(Domain.Insatser.InsatsId insats, Kvartal kvartal, CancellationToken cancellationToken) =>
        lager.Alla<Budgetbedömning>().SingleOrDefaultAsync(b => b.InsatsId == insats && b.Kvartal == kvartal, cancellationToken);

    private static JsonObject Beskriv(Budgetbedömning bedömning) => new() { ["kvartal"] = bedömning.Kvartal.ToString(), ["trafikljus"] = bedömning.Färg.Kod() };
}
