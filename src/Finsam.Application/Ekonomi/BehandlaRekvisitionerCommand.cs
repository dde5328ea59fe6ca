using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>A rekvisition that was chosen.</summary>
/// <param name="Id">The rekvisition.</param>
/// <param name="Sedd">The version of it that was seen.</param>
public sealed record Rekvisitionsval(RekvisitionId Id, int Sedd);

/// <summary>Checks, attests or pays rekvisitioner, all of them or, when one cannot be, none.</summary>
/// <param name="Handling">Granska, Attestera or Betala.</param>
/// <param name="Valda">Which.</param>
/// <param name="Dag">The day they were paid.</param>
[Behörighet(Roll.Ekonom, Roll.Förbundschef, Roll.Kansli)]
public sealed record BehandlaRekvisitionerCommand(Rekvisitionshandling Handling, IReadOnlyList<Rekvisitionsval> Valda, DateOnly? Dag) : IRequest<Result>;

internal sealed class BehandlaRekvisitionerRegler : AbstractValidator<BehandlaRekvisitionerCommand>
{
    public BehandlaRekvisitionerRegler(TimeProvider klocka)
    {
        RuleFor(c => c.Handling).Must(h => h is Rekvisitionshandling.Granska or Rekvisitionshandling.Attestera or Rekvisitionshandling.Betala).WithMessage("Det går inte att göra med flera på en gång.");
        RuleFor(c => c.Valda).Must(v => v is { Count: > 0 and <= 500 }).WithMessage("Välj minst en rekvisition.");
        RuleFor(c => c.Dag).Cascade(CascadeMode.Stop).NotNull().WithMessage("Välj dagen då beloppet betalades ut.")
            .Must(dag => dag <= klocka.Idag()).WithMessage("Dagen kan inte ligga i framtiden.")
            .When(c => c.Handling == Rekvisitionshandling.Betala);
    }
}

internal sealed class BehandlaRekvisitionerHandler(Ekonomiunderlag underlag, IFinsamContext db, IFinsamLager lager) : IRequestHandler<BehandlaRekvisitionerCommand, Result>
{
    private static readonly Fel Nej = new("rekvisition.otillaten", "Det får du inte göra med rekvisitioner.", Felslag.Otillåtet);

    public async Task<Result> Handle(BehandlaRekvisitionerCommand request, CancellationToken cancellationToken)
    {
        if (!request.Handling.Roller().Any(underlag.Användare.Roller.Contains))
        {
            return Nej;
        }

        // In one order everywhere, so that two who do this at once never wait for each other.
        RekvisitionId[] ids = [.. request.Valda.Select(v => v.Id).Distinct()];
        var ordning = await db.Rekvisitioner.Where(r => ids.Contains(r.Id)).Join(db.Insatser, r => r.InsatsId, i => i.Id, (r, i) => new { r.Id, i.Kod }).ToDictionaryAsync(r => r.Id, r => r.Kod, cancellationToken);
        foreach (var vald in request.Valda.DistinctBy(v => v.Id).OrderBy(v => ordning.GetValueOrDefault(v.Id), StringComparer.Ordinal).ThenBy(v => v.Id.Value))
        {
            if ((await BehandlaAsync(request, vald, cancellationToken)).Fel is { } fel)
            {
                return request.Valda.Count == 1 ? fel : fel with { Text = $"{ordning.GetValueOrDefault(vald.Id)}: {fel.Text} Inget har ändrats." };
            }
        }

        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<Result> BehandlaAsync(BehandlaRekvisitionerCommand request, Rekvisitionsval vald, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.RekvisitionAsync(vald.Id, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rekvisition) = öppnad.Värde;
        var förr = Ekonomiunderlag.Beskriv(rekvisition);
        var gjort = request.Handling switch
        {
            Rekvisitionshandling.Granska => rekvisition.Granska(vald.Sedd, underlag.Underskrift),
            Rekvisitionshandling.Attestera => rekvisition.Attestera(vald.Sedd, underlag.Underskrift),
            _ => rekvisition.Betala(request.Dag!.Value, vald.Sedd, underlag.Underskrift),
        };
        if (!gjort.Lyckades)
        {
            return gjort;
        }

        if ((await underlag.RapportAsync(insats, rekvisition.Kvartal, cancellationToken)).Fel is { } väntar)
        {
            return väntar;
        }

        // What was granted, or planned, may have changed since it was made.
        if ((await underlag.MedelAsync(insats.Id, rekvisition.Id, cancellationToken)).Rymmer(rekvisition.Kvartal.År, rekvisition.Belopp).Fel is { } över)
        {
            return över;
        }

        underlag.Anteckna($"rekvisition.{rekvisition.Status.Kod()}", insats, förr, Ekonomiunderlag.Beskriv(rekvisition));
        return Result.Klart;
    }
}
