using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lärdomar;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Hands a locked report in. Whoever has not signed yet is left to see; the reader is to have said so.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
/// <param name="UtanAlla">Whether it is handed in though somebody has not signed.</param>
/// <param name="Diarienummer">Its diarienummer; empty takes the next of the förbund's own series, where there is one.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record LämnaInRapportCommand(string Kod, string Rapport, bool UtanAlla, string? Diarienummer) : IRequest<Result>;

internal sealed class LämnaInRapportValidator : AbstractValidator<LämnaInRapportCommand>
{
    public LämnaInRapportValidator() =>
        RuleFor(c => c.Diarienummer ?? "").Skriven("Diarienumret", Arkivhandling.MaxDiarienummer).OverridePropertyName(nameof(LämnaInRapportCommand.Diarienummer));
}

internal sealed class LämnaInRapportHandler(IFinsamLager lager, Rapportregister register, Insatsrapportarkiv arkiv, Diarieföring diarie) : IRequestHandler<LämnaInRapportCommand, Result>
{
    public async Task<Result> Handle(LämnaInRapportCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rapport) = öppnad.Värde;
        var saknas = Undertecknare.Alla(insats, rapport).Where(p => rapport.Underskrifter.All(u => u.Part != p)).ToList();
        if (saknas.Count > 0 && !request.UtanAlla && rapport.Status == Insatsrapportstatus.Underskrift)
        {
            return new Fel("insatsrapport.underskrifter", $"{string.Join(", ", saknas)} har inte undertecknat. Bekräfta att rapporten lämnas in ändå.", Felslag.Ogiltigt);
        }

        var steg = rapport.LämnaIn(register.Underskrift);
        if (steg.Lyckades)
        {
            var diarienummer = string.IsNullOrWhiteSpace(request.Diarienummer) ? await diarie.NästaAsync(cancellationToken) : request.Diarienummer.Trim();
            await arkiv.FrysAsync(insats, rapport, diarienummer, cancellationToken);
            var (källa, av) = ($"{insats.Kod}/{rapport.Kod}", register.Underskrift);
            await lager.ErsättLärdomarAsync(källa, Domain.Insatsrapporter.Rapportlärdomar.Av(rapport, källa, av.Namn, av.Tid), cancellationToken);
        }

        return await lager.SparaAsync(öppnad.Värde, steg, "insatsrapport.inlamnad", null, null, cancellationToken);
    }
}
