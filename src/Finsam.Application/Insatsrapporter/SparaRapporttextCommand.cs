using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Saves fields of a report that is written. Fields are independent: one that is refused does not stop the others.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report: <c>helar-2016</c>.</param>
/// <param name="Ändringar">The fields.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record SparaRapporttextCommand(string Kod, string Rapport, IReadOnlyList<Svarsändring> Ändringar) : IRequest<Result<Sparkvitto>>, IGranskarCellvis;

internal sealed class SparaRapporttextValidator : AbstractValidator<SparaRapporttextCommand>
{
    public SparaRapporttextValidator() => RuleFor(c => c.Ändringar).Must(ä => ä is { Count: > 0 and <= 200 } && ä.All(a => a.Värde is not null && a.Fält is not null)).WithMessage("Inget att spara.");
}

internal sealed class SparaRapporttextHandler(IFinsamLager lager, Rapportregister register, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SparaRapporttextCommand, Result<Sparkvitto>>
{
    public async Task<Result<Sparkvitto>> Handle(SparaRapporttextCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rapport) = öppnad.Värde;
        if (rapport.Skrivbar().Fel is { } låst)
        {
            return låst;
        }

        var parter = Undertecknare.Parter(insats);
        var fält = rapport.Rubriker.SelectMany(r => Rapportfält.Av(r, parter)).ToDictionary(f => f.Namn, StringComparer.Ordinal);
        var texter = await lager.Alla<Rapporttext>().Where(t => t.RapportId == rapport.Id).ToDictionaryAsync(t => t.Fält, StringComparer.Ordinal, cancellationToken);
        var kvitton = request.Ändringar.Where(ä => fält.ContainsKey(ä.Fält))
            .Select(ä => Fältskrivning.Skriv(fält[ä.Fält], ä, texter, namn => Nytt(rapport, namn), kontext.Användare.Namn, klocka.GetUtcNow())).ToList();
        return (await lager.SparaAsync(cancellationToken)).Fel is { } fel ? fel : new Sparkvitto(kvitton);
    }

    private Rapporttext Nytt(Insatsrapport rapport, string fält)
    {
        var ny = new Rapporttext { RapportId = rapport.Id, Fält = fält };
        lager.Lägg(ny);
        return ny;
    }
}
